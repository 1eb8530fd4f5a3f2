import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { XBRLI } from '../../xbrl/instance/names.js';
import type { DocumentReference } from '../../xbrl/instance/instance.js';
import { readFile, urlOf } from '../../xbrl/processor/read-file.js';
import type { Start } from '../../xbrl/taxonomy/document-set.js';
import { isInlineName } from '../../xbrl/taxonomy/resolve/report-package.js';
import { noXbrlRoot } from '../../xbrl/validate/diagnostics.js';
import { isJson } from '../../xbrl/xbrl-json/is-json.js';
import { placeOf } from '../../xbrl/xml/place.js';
import { qname } from '../../xbrl/xml/qname.js';
import { readXml } from '../../xbrl/xml/read-xml.js';
import type { XmlDocument } from '../../xbrl/xml/tree.js';
import { whyNoReport } from './not-a-report.js';
import { targetLeftOut } from '../convert/convert-diagnostics.js';
import type { Discover } from '../convert/whole-taxonomy.js';

/** A report in any form as the xBRL-XML document that says the same. */
export interface OpenedReport {
  /** Undefined where the report cannot be read, or not as a whole. */
  readonly document: XmlDocument | undefined;
  /** The prefixes of an xBRL-JSON report by namespace: not all of them are in the document. */
  readonly prefixes?: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

const INSTANCE = qname(XBRLI, 'xbrl');

/** Opens an instance, a page with Inline XBRL or an xBRL-JSON report; of the last two, what they say is checked. */
export async function openReport(file: string, discover: Discover): Promise<OpenedReport> {
  const other = await whyNoReport(file);
  if (other !== undefined) return { document: undefined, diagnostics: [other] };
  const bytes = readFile(file);
  if (!(bytes instanceof Uint8Array)) return { document: undefined, diagnostics: [bytes] };
  const url = urlOf(file);
  if (isJson(bytes, file)) {
    const { readJsonReport } = await import('./read-json-report.js');
    return readJsonReport(bytes, file, discover);
  }
  if (isInlineName(file)) return openPage(bytes, file, url);
  const { document, diagnostics } = readXml(bytes, { file, url });
  if (document === undefined || document.root.name === INSTANCE) return { document, diagnostics };
  const { root } = document;
  const finding = noXbrlRoot({ root: root.name }, { location: placeOf(file, root) });
  return { document: undefined, diagnostics: [finding] };
}

export function startOf(references: readonly DocumentReference[]): readonly Start[] {
  return references.map(({ kind, url }) => ({ kind, url }));
}

async function openPage(bytes: Uint8Array, file: string, url: string): Promise<OpenedReport> {
  const { readInlineSet } = await import('../../xbrl/inline/read-inline.js');
  const { targets, diagnostics } = readInlineSet([{ file, url, read: () => bytes }]);
  const [first, ...others] = targets;
  const left = others.map(({ name }) => targetLeftOut({ target: name ?? '' }, { location: { file } }));
  const isWhole = diagnostics.every(({ severity }) => severity !== 'error');
  return { document: isWhole ? first?.document : undefined, diagnostics: [...diagnostics, ...left] };
}
