import type { QName } from './qname.js';
import { doubt, scanXml } from './scan-xml.js';
import { TreeBuilder } from './tree-builder.js';

/** In characters: roots stand at the beginning. */
const FURTHEST = 65_536;

/**
 * The name of the root element of a document, by its first tag alone: what follows may be anything. Undefined where
 * that tag is not plain, or far from the beginning.
 */
export function rootName(text: string): QName | undefined {
  const builder = new TreeBuilder(doubt);
  const untilFirstTag = {
    open: (...tag: Parameters<TreeBuilder['open']>) => {
      builder.open(...tag);
      doubt();
    },
    text: doubt,
    close: doubt,
  };
  scanXml(text.slice(0, FURTHEST), untilFirstTag, 1);
  return builder.root?.name;
}
