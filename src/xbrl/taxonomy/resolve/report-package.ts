import { extname } from 'node:path';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { documentTypeOf, type JsonNode } from '../../json/json-node.js';
import { scanJson } from '../../json/scan-json.js';
import type { FileStore } from './file-store.js';
import { FolderStore } from './folder-store.js';
import { CATALOGUES, REPORT_METADATA } from './package-layout.js';
import type { PackageContents } from './package-source.js';
import * as rpe from './report-package-diagnostics.js';

const REPORTS = 'reports';
const INLINE: ReadonlySet<string> = new Set(['.xhtml', '.html', '.htm']);
const OTHERS: ReadonlySet<string> = new Set(['.xbrl', '.json']);

type Ending = '.zip' | '.xbri' | '.xbr';

/** The kinds of report package, and the end that their file names have (Report Package 1.0 §3.4). */
const KINDS: ReadonlyMap<string, Ending> = new Map<string, Ending>([
  ['https://xbrl.org/report-package/2023', '.zip'],
  ['https://xbrl.org/report-package/2023/xbri', '.xbri'],
  ['https://xbrl.org/report-package/2023/xbr', '.xbr'],
]);

/** A report in a package: one file, or several that make up one Inline XBRL document set. */
export interface PackagedReport {
  /** Paths in the store of the package. */
  readonly paths: readonly string[];
  readonly isInline: boolean;
  /** Set where it lies in a folder that is no package: its files are addressed as files given by themselves. */
  readonly isLoose?: boolean;
}

export interface ReportPackage {
  readonly reports: readonly PackagedReport[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Whether a package is one of reports: it says so, its name ends as only those do, or it has the folder for
 * them (Report Package 1.0 §3: a zip file with neither is a taxonomy package). What is no package, but documents by
 * their address or a folder of files, may have a folder of that name; only reports in it tell.
 */
export function isReportPackage({ store, top, metadata }: PackageContents, file: string): boolean {
  const ending = endingOf(store, file);
  if (store.isFile(top + REPORT_METADATA) || ending === '.xbri' || ending === '.xbr') return true;
  const isPackage = top !== '' || metadata !== undefined;
  if (isPackage) return store.isFolder(top + REPORTS);
  return reportsIn(store, top, file).reports.length > 0;
}

/** The reports of a package, where it is as the specification has it (Report Package 1.0 §3.3, §3.4, §4). */
export function readReportPackage({ store, top }: PackageContents, file: string): ReportPackage {
  const kind = kindOf(store, top, file);
  if (typeof kind !== 'string') return { reports: [], diagnostics: [kind] };
  const found = reportsIn(store, top, file);
  if (found.diagnostics.length > 0) return found;
  const wrong = wrongReports(found.reports, kind, file);
  return wrong === undefined ? found : { reports: [], diagnostics: [wrong] };
}

/** §3.3 and §3.4: reportPackage.json says what kind of package it is, and the name of the file fits that. */
function kindOf(store: FileStore, top: string, file: string): Ending | Diagnostic {
  const ending = endingOf(store, file);
  const path = top + REPORT_METADATA;
  const where = { location: { file: store.nameOf(path) } };
  if (ending === 'other') {
    return rpe.unsupportedFileExtension({ extension: extname(file) }, { location: { file } });
  }
  const bytes = store.read(path);
  if (bytes === undefined) {
    const refusal = store.whyNot(path);
    if (refusal !== undefined || ending === undefined || ending === '.zip') return refusal ?? '.zip';
    const params = { extension: ending, documentType: undefined };
    return rpe.extensionMismatch(params, { location: { file } });
  }
  const json = parsed(bytes);
  if (json === undefined) return rpe.invalidJson({ path }, where);
  const documentType = documentTypeOf(json);
  if (documentType === undefined) return rpe.invalidJsonStructure({ path }, where);
  const fitting = KINDS.get(documentType);
  if (fitting === undefined) return rpe.unsupportedVersion({ documentType }, where);
  if (ending === undefined || ending === fitting) return fitting;
  return rpe.extensionMismatch({ extension: ending, documentType }, where);
}

/** §4.1: the reports directly in the folder; where there are none, those one folder below it. */
function reportsIn(store: FileStore, top: string, file: string): ReportPackage {
  const folder = top + REPORTS;
  const where = { location: { file } };
  if (!store.isFolder(folder)) return { reports: [], diagnostics: [rpe.missingReportsDirectory({}, where)] };
  const direct = reportsDirectlyIn(store, folder);
  if (direct.length > 0) return { reports: direct, diagnostics: [] };
  const reports: PackagedReport[] = [];
  for (const name of store.list(folder).filter((one) => one.endsWith('/'))) {
    const within = folder + '/' + name.slice(0, -1);
    const inside = reportsDirectlyIn(store, within);
    const areOne = inside.length === 1 || inside.every(({ isInline }) => isInline);
    if (!areOne)
      return { reports: [], diagnostics: [rpe.multipleReportsInSubdirectory({ folder: within }, where)] };
    const paths = inside.flatMap((report) => report.paths);
    if (paths.length > 0) reports.push({ paths, isInline: inside.every(({ isInline }) => isInline) });
  }
  return { reports, diagnostics: reports.length > 0 ? [] : [rpe.missingReport({}, where)] };
}

/** §4.1: a package of inline reports holds one and nothing else, and so does one of other reports. */
function wrongReports(
  reports: readonly PackagedReport[],
  kind: Ending,
  file: string,
): Diagnostic | undefined {
  const where = { location: { file } };
  if (kind === '.zip') return undefined;
  if (reports.length > 1) return rpe.multipleReports({ count: reports.length }, where);
  const wrong = reports.find(({ isInline }) => isInline !== (kind === '.xbri'));
  return wrong && rpe.incorrectReportType({ path: wrong.paths[0] ?? '' }, where);
}

/** Whether the name of a file is one that a page with Inline XBRL has (Report Package 1.0 §4.1). */
export function isInlineName(path: string): boolean {
  return INLINE.has(extname(path).toLowerCase());
}

/**
 * The pages directly in a folder that is no package: they are one Inline XBRL Document Set, as those in one
 * folder of a report package are. Undefined where there are none.
 */
export function pagesIn(contents: PackageContents): PackagedReport | undefined {
  const { store, metadata } = contents;
  if (metadata !== undefined) return undefined;
  const paths = store.list('').filter((name) => isInlineName(name) && store.isFile(name));
  return paths.length === 0 ? undefined : { paths, isInline: true, isLoose: isLoose(contents) };
}

/** The reports in a folder that is no package: its pages, which are one, and each XBRL report (`.xbrl`) by itself. */
export function reportsInFolder(contents: PackageContents): readonly PackagedReport[] {
  const { store, metadata } = contents;
  if (metadata !== undefined) return [];
  const pages = pagesIn(contents);
  const names = store
    .list('')
    .filter((name) => extname(name).toLowerCase() === '.xbrl' && store.isFile(name));
  const instances = names.map((name) => ({ paths: [name], isInline: false, isLoose: isLoose(contents) }));
  return pages === undefined ? instances : [pages, ...instances];
}

/** Whether files of a folder have no other addresses than their own: no catalogue gives them any. */
function isLoose({ store }: PackageContents): boolean {
  return store instanceof FolderStore && !CATALOGUES.some((path) => store.isFile(path));
}

/** A folder may have a name that ends like that of a report, and is none. */
function reportsDirectlyIn(store: FileStore, folder: string): readonly PackagedReport[] {
  const paths = store.list(folder).map((name) => `${folder}/${name}`);
  return paths.filter((path) => store.isFile(path)).flatMap((path) => reportOf(path) ?? []);
}

function reportOf(path: string): PackagedReport | undefined {
  const extension = extname(path).toLowerCase();
  if (!INLINE.has(extension) && !OTHERS.has(extension)) return undefined;
  return { paths: [path], isInline: INLINE.has(extension) };
}

/** How the name of a zip file ends; undefined for a folder that a package was unpacked to. */
function endingOf(store: FileStore, file: string): Ending | 'other' | undefined {
  if (store instanceof FolderStore) return undefined;
  const extension = extname(file).toLowerCase();
  return [...KINDS.values()].find((ending) => ending === extension) ?? 'other';
}

const DEEPEST = 256;

/** Undefined for what is no JSON in UTF-8, or has a key twice in an object. */
function parsed(bytes: Uint8Array): JsonNode | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
  const { root, problems } = scanJson(text, DEEPEST);
  return problems.length > 0 ? undefined : root;
}
