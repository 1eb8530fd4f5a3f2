import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { urlOf } from '../../xbrl/processor/read-file.js';
import { instanceTree, taxonomyReferences } from '../../xbrl/xbrl-json/tree/instance-tree.js';
import { readXbrlJson } from '../../xbrl/xbrl-json/read/read-xbrl-json.js';
import type { XmlDocument } from '../../xbrl/xml/tree.js';
import { type Discover, wholeTaxonomy, whyNotWhole } from '../convert/whole-taxonomy.js';

export interface JsonReportDocument {
  /** Undefined where anything is wrong with the report, or its taxonomy is not there. */
  readonly document: XmlDocument | undefined;
  /** Prefixes by namespace. */
  readonly prefixes: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads an xBRL-JSON report, with its taxonomy, as the xBRL-XML document that says the same. */
export function readJsonReport(
  bytes: Uint8Array,
  file: string,
  discover: Discover,
  url = urlOf(file),
): JsonReportDocument {
  const { report, diagnostics } = readXbrlJson(bytes, file);
  if (report === undefined) return { document: undefined, prefixes: new Map(), diagnostics };
  const own = report.documentInfo.prefixes.namespaces;
  const prefixes = new Map([...own].map(([prefix, namespace]) => [namespace, prefix]));
  const start = taxonomyReferences(report, url).map((one) => ({ kind: 'schemaRef' as const, url: one.url }));
  const found = wholeTaxonomy(start, discover, file);
  if (!('taxonomy' in found)) {
    return { document: undefined, prefixes, diagnostics: [...diagnostics, ...found] };
  }
  const tree = instanceTree(report, found.taxonomy, url);
  const all = [...diagnostics, ...tree.diagnostics];
  const isWhole = all.every(({ severity }) => severity !== 'error');
  if (isWhole) return { document: tree.document, prefixes, diagnostics: all };
  return { document: undefined, prefixes, diagnostics: [...whyNotWhole(found, file), ...all] };
}
