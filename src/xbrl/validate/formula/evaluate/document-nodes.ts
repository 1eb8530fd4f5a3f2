import { discoverTaxonomy } from '../../../taxonomy/dts.js';
import { BaseAddresses } from '../../../taxonomy/resolve/base-addresses.js';
import type { DocumentSource } from '../../../taxonomy/resolve/document-source.js';
import { schemaHints } from '../../../taxonomy/schema-hints.js';
import { schemaSetOf } from '../../../taxonomy/schema-set-of.js';
import { readXml } from '../../../xml/read-xml.js';
import type { XmlDocument } from '../../../xml/tree.js';
import { type DynamicContext, XmlTree, type XPathNode } from '../../../xpath/xpath.js';
import { DocumentTyping } from '../facts/document-typing.js';

type Read = (url: string) => Uint8Array | undefined;

/**
 * The documents that fn:doc finds (F&O §15.5.4), each one node however often it is asked for, typed by the
 * schemas that its root element hints at.
 */
export function documentNodes(read: Read | undefined): DynamicContext['document'] {
  if (read === undefined) return undefined;
  const known = new Map<string, XPathNode | undefined>();
  return (uri) => {
    if (known.has(uri)) return known.get(uri);
    const bytes = read(uri);
    const document = bytes && readXml(bytes, { file: uri, url: uri }).document;
    const node = document && new XmlTree(document, typingOf(document, read)).root;
    known.set(uri, node);
    return node;
  };
}

function typingOf({ url, root }: XmlDocument, read: Read): DocumentTyping | undefined {
  const hints = schemaHints(root, new BaseAddresses(url));
  if (hints.length === 0) return undefined;
  const source: DocumentSource = {
    read: (address) => {
      const bytes = read(address);
      return bytes && { url: address, file: address, bytes };
    },
  };
  const { taxonomy } = discoverTaxonomy(
    hints.map((hint) => hint.url),
    source,
  );
  return new DocumentTyping(schemaSetOf(taxonomy), taxonomy);
}
