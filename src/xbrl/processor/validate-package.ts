import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { packageFileTooLarge, packageNotFound } from '../taxonomy/resolve/diagnostics.js';
import { tagsIn } from '../taxonomy/resolve/bounded-source.js';
import { storedAddress } from '../taxonomy/resolve/file-store.js';
import type { EntryPoint } from '../taxonomy/resolve/package-metadata.js';
import { openPackage, type OpenedPackage, type PackageContents } from '../taxonomy/resolve/package-source.js';
import {
  isReportPackage,
  type PackagedReport,
  readReportPackage,
} from '../taxonomy/resolve/report-package.js';
import { reportFormatNotRead } from '../taxonomy/resolve/report-package-diagnostics.js';
import type { CalculationChoice } from '../validate/calculation/layer.js';
import type { FormulaRequest } from '../validate/formula-request.js';
import { type LayerResult, statusOf } from '../validate/layer.js';
import { validateTaxonomy } from '../validate/validate-taxonomy.js';
import { type FileVerdict, findingsOf, verdictOf } from '../validate/verdict.js';
import type { CoveringSource } from '../taxonomy/resolve/document-source.js';
import { chosenEntryPoints, nameOf } from './entry-points.js';
import type { Taxonomies } from './taxonomies.js';

/** A document to be judged: a file, or one out of a package. */
export interface PackedFile {
  /** How findings name it. */
  readonly file: string;
  readonly url: string;
  readonly read: () => Uint8Array | Diagnostic;
  /** The package that it lies in, as a source of documents. */
  readonly own: readonly CoveringSource[];
}

export interface PackageRequest {
  readonly taxonomies: Taxonomies;
  /** The name of an entry point or the address of a document; all entry points where it is undefined. */
  readonly entryPoint: string | undefined;
  readonly judge: (packed: PackedFile) => Promise<FileVerdict>;
  readonly calculation?: CalculationChoice | undefined;
  readonly formula?: FormulaRequest | undefined;
}

/** A report in a package may be this large, in start and end tags; a file of its own is not bounded by that. */
const MOST_TAGS = 10_000_000;
const ENDINGS = new Set(['.zip', '.xbri', '.xbr']);

/** Whether a path is a folder or a zip file, by its name or by how its bytes begin. */
export function isPackage(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
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
  if (request.entryPoint === undefined && isReportPackage(contents, path)) {
    return validateReports(path, contents, opened, request);
  }
  const entryPoints = chosenEntryPoints(contents, request.entryPoint);
  if (!Array.isArray(entryPoints)) return [onPackage(path, [...diagnostics, entryPoints as Diagnostic])];
  const before: readonly LayerResult[] = [
    { name: 'xml', status: 'passed', diagnostics: [] },
    { name: 'package', status: statusOf(diagnostics), diagnostics },
  ];
  const verdicts: FileVerdict[] = [];
  for (const entryPoint of entryPoints as readonly EntryPoint[]) {
    const { documents } = entryPoint;
    const start = documents.map((url) => ({ url, place: { file: path } }));
    verdicts.push(
      await validateTaxonomy({
        file: path,
        entryPoint: { name: nameOf(entryPoint), documents },
        discovery: request.taxonomies.discover(start, path, [contents.stored, opened.source]),
        before,
        calculation: request.calculation,
        formula: request.formula,
      }),
    );
  }
  return verdicts;
}

async function validateReports(
  path: string,
  contents: PackageContents,
  { source, diagnostics: before }: OpenedPackage,
  { judge }: PackageRequest,
): Promise<readonly FileVerdict[]> {
  const { reports, diagnostics } = readReportPackage(contents, path);
  const said = [...before, ...diagnostics];
  if (said.length > 0) return [onPackage(path, said)];
  const verdicts: FileVerdict[] = [];
  for (const report of reports) {
    const packed = packedFile(report, contents, source);
    verdicts.push(
      'code' in packed
        ? onPackage(contents.store.nameOf(report.paths[0] ?? ''), [packed])
        : await judge(packed),
    );
  }
  return verdicts;
}

/** The bytes of a report; why not, where it is no xBRL-XML or cannot be had. */
function packedFile(
  { paths: [path = ''] }: PackagedReport,
  { store, stored }: PackageContents,
  source: CoveringSource,
): PackedFile | Diagnostic {
  const file = store.nameOf(path);
  const where = { location: { file } };
  if (!path.toLowerCase().endsWith('.xbrl')) return reportFormatNotRead({ path }, where);
  const bytes = store.read(path);
  if (bytes === undefined) return store.whyNot(path) ?? packageNotFound({ path: file }, where);
  if (tagsIn(bytes) > MOST_TAGS) return packageFileTooLarge({ path: file, reason: 'elements' }, where);
  return { file, url: storedAddress(path), read: () => bytes, own: [stored, source] };
}

/** What was said of a package in which nothing could be judged. */
export function onPackage(file: string, diagnostics: readonly Diagnostic[]): FileVerdict {
  const layers: readonly LayerResult[] = [{ name: 'package', status: statusOf(diagnostics), diagnostics }];
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
