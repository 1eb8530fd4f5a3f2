import { LINK, XS } from '../taxonomy/names.js';
import { XBRLI } from '../instance/names.js';
import { qname } from '../xml/qname.js';
import { readXml } from '../xml/read-xml.js';
import { placeOf } from '../xml/place.js';
import { noXbrlRoot } from './diagnostics.js';
import { type LayerResult, statusOf } from './layer.js';
import { type InstanceRequest, validateInstance } from './validate-instance.js';
import { validateTaxonomy } from './validate-taxonomy.js';
import { type FileVerdict, findingsOf, verdictOf } from './verdict.js';

export interface ValidationRequest extends InstanceRequest {
  readonly bytes: Uint8Array;
}

const INSTANCE = qname(XBRLI, 'xbrl');
const TAXONOMY = new Set([qname(XS, 'schema'), qname(LINK, 'linkbase')]);

/**
 * Judges one file by what it begins with: an instance with its taxonomy, or the taxonomy that a schema
 * or a linkbase leads to.
 */
export async function validateFile(request: ValidationRequest): Promise<FileVerdict> {
  const { file, url, bytes } = request;
  const { document, decoded, diagnostics } = readXml(bytes, { file, url });
  const xml: LayerResult = { name: 'xml', status: statusOf(diagnostics), diagnostics };
  if (document === undefined || decoded === undefined) return unreadable(file, xml);
  const { root } = document;
  if (root.name === INSTANCE) return validateInstance(request, document, decoded, xml);
  if (TAXONOMY.has(root.name)) {
    return validateTaxonomy({ file, discovery: request.discover([{ url }]), before: [xml] });
  }
  const finding = noXbrlRoot({ root: root.name }, { location: placeOf(file, root) });
  return unreadable(file, xml, { name: 'xbrl21', status: 'failed', diagnostics: [finding] });
}

/** A file in which no layer beyond these can say anything. */
function unreadable(file: string, ...layers: readonly LayerResult[]): FileVerdict {
  return {
    file,
    verdict: verdictOf(layers, ['xml', 'dts']),
    profile: 'xbrl',
    layers,
    facts: 0,
    diagnostics: findingsOf(layers),
    notes: [],
    skippedRules: [],
  };
}
