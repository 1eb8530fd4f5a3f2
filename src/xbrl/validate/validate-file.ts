import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { LINK, XS } from '../taxonomy/names.js';
import { XBRLI } from '../instance/names.js';
import type { Discovery } from '../taxonomy/dts.js';
import { isJson } from '../xbrl-json/is-json.js';
import { qname } from '../xml/qname.js';
import type { DecodedText } from '../xml/decode.js';
import { decodeFile, readDecoded } from '../xml/read-xml.js';
import { rootName } from '../xml/root-name.js';
import { placeOf } from '../xml/place.js';
import { noXbrlRoot } from './diagnostics.js';
import { type LayerResult, layerResult } from './layer.js';
import { type InstanceRequest, validateInstance } from './validate-instance.js';
import { type TaxonomyRequest, validateTaxonomy } from './validate-taxonomy.js';
import { type FileVerdict, withoutInstance } from './verdict.js';

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
  const content = openFile(request);
  if ('json' in content) {
    // Loaded only for xBRL-JSON.
    const { validateJson } = await import('./validate-json.js');
    return validateJson(request, content.json);
  }
  if ('code' in content) return withoutInstance(file, layerResult('xml', [content]));
  const taxonomy = judgeTaxonomy(content, request);
  if (taxonomy !== undefined) return taxonomy;
  const { document, diagnostics } = readDecoded(content, { file, url });
  const xml = layerResult('xml', diagnostics);
  if (document === undefined) return withoutInstance(file, xml);
  const { root } = document;
  if (root.name === INSTANCE) return validateInstance(request, document, content, [xml]);
  if (TAXONOMY.has(root.name))
    return validateTaxonomy(taxonomyRequest(request, request.discover([{ url }]), xml));
  const finding = noXbrlRoot({ root: root.name }, { location: placeOf(file, root) });
  return withoutInstance(file, xml, layerResult('xbrl21', [finding]));
}

/** What is in a file. Only here its bytes are held: those of a large report are gone before its tree is made. */
function openFile({ read, file }: ValidationRequest): { json: Uint8Array } | DecodedText | Diagnostic {
  const bytes = read();
  if (!(bytes instanceof Uint8Array)) return bytes;
  return isJson(bytes, file) ? { json: bytes } : decodeFile(bytes, file);
}

/**
 * Judges a taxonomy that discovery can read, which is once enough. Undefined for any other document, and for one
 * that is to be read for what is wrong with it.
 */
function judgeTaxonomy(content: DecodedText, request: ValidationRequest): Promise<FileVerdict> | undefined {
  const root = rootName(content.text);
  if (root === undefined || !TAXONOMY.has(root)) return undefined;
  const discovery = request.discover([{ url: request.url }]);
  if (discovery.taxonomy.findDocument(request.url) === undefined) return undefined;
  return validateTaxonomy(taxonomyRequest(request, discovery, layerResult('xml', [])));
}

function taxonomyRequest(
  { file, calculation, formula }: ValidationRequest,
  discovery: Discovery,
  xml: LayerResult,
): TaxonomyRequest {
  return { file, discovery, before: [xml], calculation, formula };
}
