import { closeSync, openSync, readSync } from 'node:fs';
import { extname } from 'node:path';
import type { Diagnostic, Text } from '../../diagnostics/diagnostic.js';
import { packageFileTooLarge, packageNotFound } from '../taxonomy/resolve/diagnostics.js';
import { tagsIn } from '../taxonomy/resolve/bounded-source.js';
import { storedAddress } from '../taxonomy/resolve/file-store.js';
import { statOf } from '../taxonomy/resolve/stat-of.js';
import type { EntryPoint } from '../taxonomy/resolve/package-metadata.js';
import { openPackage, type OpenedPackage, type PackageContents } from '../taxonomy/resolve/package-source.js';
import {
  isReportPackage,
  type PackagedReport,
  readReportPackage,
  reportsInFolder,
} from '../taxonomy/resolve/report-package.js';
import type { InlineSource } from '../inline/inline-document.js';
import type { CalculationChoice } from '../validate/calculation/layer.js';
import type { FormulaRequest } from '../validate/formula-request.js';
import { type LayerResult, layerResult } from '../validate/layer.js';
import { validateTaxonomy } from '../validate/validate-taxonomy.js';
import { type FileVerdict, findingsOf, verdictOf } from '../validate/verdict.js';
import type { CoveringSource } from '../taxonomy/resolve/document-source.js';
import { chosenEntryPoints, nameOf } from './entry-points.js';
import { urlOf } from './read-file.js';
import type { Taxonomies } from './taxonomies.js';

/** A report to be judged: a file, or one out of a package. */
export interface GivenReport {
  /** How findings name it. */
  readonly file: string;
  /** One document, or those of an Inline XBRL Document Set. */
  readonly documents: readonly InlineSource[];
  readonly isInline: boolean;
  readonly isPackaged: boolean;
  /** The package that it lies in, as a source of documents. */
  readonly own: readonly CoveringSource[];
  /** The package that it lies in, as files. */
  readonly contents?: PackageContents;
}

/** What a program has to say of a package as a whole, beside the judgement on what lies in it. */
export interface PackageCheck {
  readonly diagnostics: readonly Diagnostic[];
  readonly notes: readonly Text[];
}

export interface PackageRequest {
  readonly taxonomies: Taxonomies;
  /** The name of an entry point or the address of a document; all entry points where it is undefined. */
  readonly entryPoint: string | undefined;
  readonly judge: (report: GivenReport) => Promise<readonly FileVerdict[]>;
  /** Undefined where the program has nothing to say of the package. */
  readonly check?:
    ((contents: PackageContents, file: string) => Promise<PackageCheck | undefined>) | undefined;
  readonly calculation?: CalculationChoice | undefined;
  readonly formula?: FormulaRequest | undefined;
}

/** A report in a package may be this large, in start and end tags; a file of its own is not bounded by that. */
const MOST_TAGS = 10_000_000;
const ENDINGS = new Set(['.zip', '.xbri', '.xbr']);

/** Whether a path is a folder or a zip file, by its name or by how its bytes begin. */
export function isPackage(path: string): boolean {
  const stats = statOf(path);
  if (stats?.isDirectory() === true) return true;
  if (stats?.isFile() !== true) return false;
  return ENDINGS.has(extname(path).toLowerCase()) || beginsAsZip(path);
}

function beginsAsZip(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return false;
  }
  try {
    const start = Buffer.alloc(4);
    readSync(file, start, 0, start.length, 0);
    return start.equals(Buffer.from('PK\x03\x04')) || start.equals(Buffer.from('PK\x05\x06'));
  } finally {
    closeSync(file);
  }
}

/** Judges a package or folder: each report in it, or each entry point of its taxonomy. */
export async function validatePackage(
  path: string,
  request: PackageRequest,
): Promise<readonly FileVerdict[]> {
  const opened = await openPackage(path);
  const { contents, diagnostics } = opened;
  if (contents === undefined) return [onPackage(path, diagnostics)];
  const checked = await request.check?.(contents, path);
  const judged = await judgeContents(path, request, opened, contents);
  return checked === undefined ? judged : [onWhole(path, checked), ...judged];
}

async function judgeContents(
  path: string,
  request: PackageRequest,
  opened: OpenedPackage,
  contents: PackageContents,
): Promise<readonly FileVerdict[]> {
  const { diagnostics } = opened;
  if (request.entryPoint === undefined && isReportPackage(contents, path)) {
    const { reports, diagnostics: wrong } = readReportPackage(contents, path);
    const said = [...diagnostics, ...wrong];
    return said.length > 0 ? [onPackage(path, said)] : judgeReports(reports, contents, opened, request);
  }
  const reports = request.entryPoint === undefined ? reportsInFolder(contents) : [];
  if (reports.length > 0) return judgeReports(reports, contents, opened, request);
  const entryPoints = chosenEntryPoints(contents, opened.source, request.entryPoint);
  if (!Array.isArray(entryPoints)) return [onPackage(path, [...diagnostics, entryPoints as Diagnostic])];
  const before: readonly LayerResult[] = [layerResult('xml', []), layerResult('package', diagnostics)];
  const verdicts: FileVerdict[] = [];
  for (const entryPoint of entryPoints as readonly EntryPoint[]) {
    const { documents } = entryPoint;
    const start = documents.map((url) => ({ url, place: { file: path } }));
    verdicts.push(
      await validateTaxonomy({
        file: path,
        entryPoint: { name: nameOf(entryPoint), documents },
        discovery: request.taxonomies.discoverIn(opened, start, path),
        before,
        calculation: request.calculation,
        formula: request.formula,
      }),
    );
  }
  return verdicts;
}

async function judgeReports(
  reports: readonly PackagedReport[],
  contents: PackageContents,
  { source }: OpenedPackage,
  { judge }: PackageRequest,
): Promise<readonly FileVerdict[]> {
  const verdicts: FileVerdict[] = [];
  for (const report of reports) {
    const packed = packedReport(report, contents, source);
    const judged =
      'code' in packed
        ? [onPackage(contents.store.nameOf(report.paths[0] ?? ''), [packed])]
        : await judge(packed);
    for (const verdict of judged) verdicts.push(verdict);
  }
  return verdicts;
}

/** The documents of a report; why not, where they cannot be had. */
export function packedReport(
  { paths, isInline, isLoose = false }: PackagedReport,
  contents: PackageContents,
  source: CoveringSource,
): GivenReport | Diagnostic {
  const { store, stored } = contents;
  const [first = ''] = paths;
  const documents: InlineSource[] = [];
  for (const path of paths) {
    const document = packedDocument(path, contents, isLoose);
    if ('code' in document) return document;
    documents.push(document);
  }
  const folder = first.slice(0, Math.max(first.lastIndexOf('/'), 0));
  const file = paths.length === 1 ? store.nameOf(first) : store.nameOf(folder);
  return { file, documents, isInline, isPackaged: true, own: [stored, source], contents };
}

function packedDocument(
  path: string,
  { store }: PackageContents,
  isLoose: boolean,
): InlineSource | Diagnostic {
  const file = store.nameOf(path);
  const where = { location: { file } };
  const bytes = store.read(path);
  if (bytes === undefined) return store.whyNot(path) ?? packageNotFound({ path: file }, where);
  if (tagsIn(bytes) > MOST_TAGS) return packageFileTooLarge({ path: file, reason: 'elements' }, where);
  return { file, url: isLoose ? urlOf(file) : storedAddress(path), read: () => bytes };
}

/** What a program says of a package; its reports have judgements of their own. */
function onWhole(file: string, { diagnostics, notes }: PackageCheck): FileVerdict {
  const layers: readonly LayerResult[] = [layerResult('package', diagnostics)];
  const verdict = verdictOf(layers, ['package']);
  const found = findingsOf(layers);
  return { file, verdict, profile: 'xbrl', layers, diagnostics: found, notes, skippedRules: [] };
}

/** What was said of a package in which nothing could be judged. */
export function onPackage(file: string, diagnostics: readonly Diagnostic[]): FileVerdict {
  const layers: readonly LayerResult[] = [layerResult('package', diagnostics)];
  return {
    file,
    verdict: verdictOf(layers, ['package', 'dts']),
    profile: 'xbrl',
    layers,
    diagnostics: findingsOf(layers),
    notes: [],
    skippedRules: [],
  };
}
