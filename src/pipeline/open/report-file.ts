import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Instance } from '../../xbrl/instance/instance.js';
import { XBRLI } from '../../xbrl/instance/names.js';
import { readInstance } from '../../xbrl/instance/read-instance.js';
import { toReport } from '../../xbrl/instance/to-report.js';
import type { Report } from '../../xbrl/report/fact.js';
import { readFile, urlOf } from '../../xbrl/processor/read-file.js';
import type { Prefixes } from '../../xbrl/report/fact-text.js';
import type { Start } from '../../xbrl/taxonomy/document-set.js';
import type { CoveringSource } from '../../xbrl/taxonomy/resolve/document-source.js';
import { isInlineName } from '../../xbrl/taxonomy/resolve/report-package.js';
import { noXbrlRoot } from '../../xbrl/validate/diagnostics.js';
import { isJson } from '../../xbrl/xbrl-json/is-json.js';
import { placeOf } from '../../xbrl/xml/place.js';
import { qname } from '../../xbrl/xml/qname.js';
import { readXml } from '../../xbrl/xml/read-xml.js';
import { discoverInstalled } from '../taxonomy/installed-discovery.js';
import { startOf } from './open-report.js';
import { readJsonReport } from './read-json-report.js';
import { readPages, type ReadPages } from './read-pages.js';

/** Finds the taxonomy of a report that stands in a file, or in a package, offline. */
export type DiscoverFor = typeof discoverInstalled;

export interface ReportFile {
  /** Undefined where the file is no XBRL instance. */
  readonly report: Report | undefined;
  /** What the report is the facts of; undefined where there is none. */
  readonly instance: Instance | undefined;
  /** Where its taxonomy starts, and the package that it lies in. */
  readonly start: readonly Start[];
  readonly own: readonly CoveringSource[];
  /** The prefixes that the root element declares. */
  readonly prefixes: Prefixes;
  readonly diagnostics: readonly Diagnostic[];
}

/** The facts of a report file, without judging it. */
export function readReportFile(file: string, discover: DiscoverFor = discoverInstalled): ReportFile {
  if (isInlineName(file)) return ofPages(readPages([{ file, url: urlOf(file), read: () => readFile(file) }]));
  const bytes = readFile(file);
  if (!(bytes instanceof Uint8Array)) return notRead([bytes]);
  if (isJson(bytes, file)) return ofJson(bytes, file, urlOf(file), [], discover);
  return ofXml(bytes, file, urlOf(file));
}

/** The facts of an xBRL-XML document. */
export function ofXml(bytes: Uint8Array, file: string, url: string): ReportFile {
  const { document, diagnostics } = readXml(bytes, { file, url });
  if (document === undefined) return notRead(diagnostics);
  const { root } = document;
  if (root.name !== qname(XBRLI, 'xbrl')) {
    const finding = noXbrlRoot({ root: root.name }, { location: placeOf(file, root) });
    return notRead([finding]);
  }
  const prefixes = new Map([...root.scope.declared].map(([prefix, namespace]) => [namespace, prefix]));
  const instance = readInstance(document, file);
  return ofInstance(instance, prefixes, []);
}

/** What was said of a file that gives no facts. */
export function notRead(diagnostics: readonly Diagnostic[]): ReportFile {
  const none = { report: undefined, instance: undefined, start: [], own: [] };
  return { ...none, prefixes: new Map(), diagnostics };
}

/** The facts of a target document of Inline XBRL. */
export function ofPages(
  { instance, prefixes, diagnostics }: ReadPages,
  own: readonly CoveringSource[] = [],
): ReportFile {
  if (instance === undefined) return { ...notRead(diagnostics), prefixes };
  return { ...ofInstance(instance, prefixes, diagnostics), own };
}

function ofInstance(instance: Instance, prefixes: Prefixes, diagnostics: readonly Diagnostic[]): ReportFile {
  return {
    report: toReport(instance),
    instance,
    start: startOf(instance.references),
    own: [],
    prefixes,
    diagnostics,
  };
}

/** xBRL-JSON, against its taxonomy: by itself that comes with the program, or stands beside the file or in its package. */
export function ofJson(
  bytes: Uint8Array,
  file: string,
  url: string,
  own: readonly CoveringSource[] = [],
  discoverFor: DiscoverFor = discoverInstalled,
): ReportFile {
  const discover = (start: readonly Start[]) => discoverFor(start, file, own);
  const { document, prefixes, diagnostics } = readJsonReport(bytes, file, discover, url);
  if (document === undefined) return { ...notRead(diagnostics), prefixes };
  return { ...ofInstance(readInstance(document, file), prefixes, diagnostics), own };
}
