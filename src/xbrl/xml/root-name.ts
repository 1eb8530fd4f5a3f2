import { decodeXml } from './decode.js';
import type { QName } from './qname.js';
import { doubt, scanXml } from './scan-xml.js';
import { TreeBuilder } from './tree-builder.js';

/** In bytes: roots stand at the beginning. */
const FURTHEST = 65_536;

/**
 * The name of the root element of a document, by its first tag alone: what follows may be anything. Undefined where
 * that tag is not plain, or far from the beginning.
 */
export function rootName(bytes: Uint8Array): QName | undefined {
  const { text } = decodeXml(bytes.subarray(0, characterEnd(bytes, FURTHEST)));
  if (text === undefined) return undefined;
  const builder = new TreeBuilder(doubt);
  const untilFirstTag = {
    open: (...tag: Parameters<TreeBuilder['open']>) => {
      builder.open(...tag);
      doubt();
    },
    text: doubt,
    close: doubt,
  };
  scanXml(text, untilFirstTag, 1);
  return builder.root?.name;
}

/** A place, or the one before it where a character of UTF-8 ends. */
function characterEnd(bytes: Uint8Array, place: number): number {
  let end = place;
  while (((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return end;
}
