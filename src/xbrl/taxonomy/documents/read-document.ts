import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { placeOf } from '../../xml/place.js';
import { readXml } from '../../xml/read-xml.js';
import type { XmlElement } from '../../xml/tree.js';
import { notATaxonomyDocument } from '../diagnostics.js';
import { link, xs } from '../names.js';
import { BaseAddresses } from '../resolve/base-addresses.js';
import type { SourceDocument } from '../resolve/document-source.js';
import { readLinkbase } from './linkbase-document.js';
import { readSchemaDocument } from './schema-document.js';
import type { LinkbaseDocument, TaxonomyDocument } from './taxonomy-document.js';

const SCHEMA = xs('schema');
const LINKBASE = link('linkbase');

export interface ReadDocument {
  readonly document: TaxonomyDocument | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const known = new WeakMap<SourceDocument, ReadDocument>();

/**
 * Reads one document of a taxonomy: a schema or a linkbase, anything else is a finding. What one source gives
 * again as the same object is read once.
 */
export function readDocument(source: SourceDocument): ReadDocument {
  const before = known.get(source);
  if (before !== undefined) return before;
  const read = readNew(source);
  known.set(source, read);
  return read;
}

function readNew(source: SourceDocument): ReadDocument {
  const { document, diagnostics } = readXml(source.bytes, source);
  if (document === undefined) return { document: undefined, diagnostics };
  const { root } = document;
  if (root.name === SCHEMA) return { document: readSchemaDocument(root, source), diagnostics };
  if (root.name === LINKBASE) return { document: readLinkbaseDocument(root, source), diagnostics };
  const finding = notATaxonomyDocument({ root: root.name }, { location: placeOf(source.file, root) });
  return { document: undefined, diagnostics: [...diagnostics, finding] };
}

function readLinkbaseDocument(root: XmlElement, source: SourceDocument): LinkbaseDocument {
  const { url, file, bytes, rewrittenPart } = source;
  const { linkbase, references } = readLinkbase(root, new BaseAddresses(url));
  return { kind: 'linkbase', url, file, root, bytes, rewrittenPart, references, linkbases: [linkbase] };
}
