import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { LINK, XS } from '../taxonomy/names.js';
import { XBRLI } from '../instance/names.js';
import type { Discovery } from '../taxonomy/dts.js';
import { isJson } from '../xbrl-json/is-json.js';
import { qname } from '../xml/qname.js';
import { type ReadXml, readXml } from '../xml/read-xml.js';
import { rootName } from '../xml/root-name.js';
import { placeOf } from '../xml/place.js';
import { noXbrlRoot } from './diagnostics.js';
import { type LayerResult, statusOf } from './layer.js';
import { type InstanceRequest, validateInstance } from './validate-instance.js';
import { validateTaxonomy } from './validate-taxonomy.js';
import { type FileVerdict, findingsOf, verdictOf } from './verdict.js';

export interface ValidationRequest extends InstanceRequest {
  /**
   * Gives the bytes of the file, or why they cannot be had. Asked once, and not kept: the bytes of a large
   * report go when its tree is there.
   */
  readonly read: () => Uint8Array | Diagnostic;
}

const INSTANCE = qname(XBRLI, 'xbrl');
const TAXONOMY = new Set([qname(XS, 'schema'), qname(LINK, 'linkbase')]);

/**
 * Judges one file by what it begins with: an instance with its taxonomy, in XML or JSON, or the taxonomy that a
 * schema or a linkbase leads to.
 */
export async function validateFile(request: ValidationRequest): Promise<FileVerdict> {
  const { file, url } = request;
  const bytes = request.read();
  if (bytes instanceof Uint8Array && isJson(bytes, file)) {
    // Loaded only for xBRL-JSON.
    const { validateJson } = await import('./validate-json.js');
    return validateJson(request, bytes);
  }
  const taxonomy = bytes instanceof Uint8Array ? readTaxonomy(bytes, request) : undefined;
  if (taxonomy !== undefined) return taxonomy;
  const { document, decoded, diagnostics } = readDocument(bytes, request);
  const xml: LayerResult = { name: 'xml', status: statusOf(diagnostics), diagnostics };
  if (document === undefined || decoded === undefined) return unreadable(file, xml);
  const { root } = document;
  if (root.name === INSTANCE) return validateInstance(request, document, decoded, [xml]);
  if (TAXONOMY.has(root.name)) return judgeTaxonomy(request, request.discover([{ url }]), xml);
  const finding = noXbrlRoot({ root: root.name }, { location: placeOf(file, root) });
  return unreadable(file, xml, { name: 'xbrl21', status: 'failed', diagnostics: [finding] });
}

/**
 * A taxonomy that discovery can read: that is once enough. Undefined for any other document, and for one that is
 * to be read for what is wrong with it.
 */
function readTaxonomy(bytes: Uint8Array, request: ValidationRequest): Promise<FileVerdict> | undefined {
  const root = rootName(bytes);
  if (root === undefined || !TAXONOMY.has(root)) return undefined;
  const discovery = request.discover([{ url: request.url }]);
  if (discovery.taxonomy.findDocument(request.url) === undefined) return undefined;
  return judgeTaxonomy(request, discovery, { name: 'xml', status: 'passed', diagnostics: [] });
}

function judgeTaxonomy(
  { file, calculation, formula }: ValidationRequest,
  discovery: Discovery,
  xml: LayerResult,
): Promise<FileVerdict> {
  return validateTaxonomy({ file, discovery, before: [xml], calculation, formula });
}

function readDocument(bytes: Uint8Array | Diagnostic, { file, url }: ValidationRequest): ReadXml {
  if (bytes instanceof Uint8Array) return readXml(bytes, { file, url });
  return { document: undefined, decoded: undefined, diagnostics: [bytes] };
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
