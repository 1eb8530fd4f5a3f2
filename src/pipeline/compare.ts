import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Alignment, findAlignment } from '../xbrl/diff/alignment.js';
import type { Change } from '../xbrl/diff/change.js';
import { compareByMeaning, type KindsOfBoth } from '../xbrl/diff/compare-by-meaning.js';
import type { ReadReport } from '../xbrl/diff/compared-report.js';
import { namesInValues } from '../xbrl/diff/names-in-values.js';
import { notCompared } from '../xbrl/diff/not-compared.js';
import { editionsNotAligned } from '../xbrl/diff/other-editions.js';
import { printChange, type PrintedChange } from '../xbrl/diff/print-change.js';
import type { Decimal } from '../xbrl/numbers/decimal.js';
import type { Prefixes } from '../xbrl/report/fact-text.js';
import type { Discovery } from '../xbrl/taxonomy/dts.js';
import { ConceptKinds } from '../xbrl/xbrl-json/concept-kinds.js';
import { discoverInstalled } from './taxonomy/installed-discovery.js';
import { openReportFile } from './open/open-report-file.js';
import type { DiscoverFor, ReportFile } from './open/report-file.js';
import { openTaxonomies, type Taxonomies } from './taxonomy/taxonomies.js';

/** What `compare` may be told. */
export interface CompareOptions {
  /** Amounts of money that differ by this much or less, in their own currency, count as equal. */
  readonly tolerance?: Decimal | undefined;
  /** `year`: the first report is of an earlier year, and its periods are held against those of the second. */
  readonly align?: 'year' | undefined;
  /** Taxonomy packages, beside what comes with the program and the folders of the files. */
  readonly packages?: readonly string[] | undefined;
}

/** What two reports do not have in common, fact by fact. */
export interface Comparison {
  /** Undefined where the files cannot be compared. */
  readonly changes: readonly PrintedChange[] | undefined;
  /** How the first report was held against the second, where that was asked for. */
  readonly alignment?: Alignment | undefined;
  /** Why the files cannot be compared, or what of them was not. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Two reports and what changed from one to the other, with facts as facts. */
export interface ComparedFiles {
  readonly before: ReportFile;
  readonly after: ReportFile;
  /** Undefined where the files cannot be compared. */
  readonly changes: readonly Change[] | undefined;
  readonly alignment: Alignment | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The taxonomies that were given. */
  readonly given: Taxonomies | undefined;
}

/** Compares two reports fact by fact, never by their XML text: files, report packages or folders of pages. */
export async function compare(a: string, b: string, options: CompareOptions = {}): Promise<Comparison> {
  return printed(await compareFiles(a, b, options));
}

/** The same, with facts as facts. */
export async function compareFiles(a: string, b: string, options: CompareOptions): Promise<ComparedFiles> {
  const { packages = [] } = options;
  const given = packages.length === 0 ? undefined : await openTaxonomies(packages);
  const discover: DiscoverFor =
    given === undefined ? discoverInstalled : (...args) => given.discover(...args);
  const [before, after] = [await openReportFile(a, discover), await openReportFile(b, discover)];
  return { ...compareRead([a, before], [b, after], discover, options, given?.diagnostics), given };
}

type NamedReport = readonly [path: string, file: ReportFile];

function compareRead(
  a: NamedReport,
  b: NamedReport,
  discover: DiscoverFor,
  { tolerance, align }: CompareOptions,
  ofPackages: readonly Diagnostic[] = [],
): Omit<ComparedFiles, 'given'> {
  const [before, after] = [a[1], b[1]];
  const ofFiles = [before, after].flatMap((file) => [
    ...file.diagnostics,
    ...(file.instance === undefined ? [] : notCompared(file.instance)),
  ]);
  const diagnostics = [...ofFiles, ...ofPackages];
  const isWhole = diagnostics.every(({ severity }) => severity !== 'error');
  const [first, second] = [readOf(before), readOf(after)];
  if (first === undefined || second === undefined || !isWhole)
    return { before, after, changes: undefined, alignment: undefined, diagnostics };
  const alignment = align === 'year' ? findAlignment(first.report, second.report) : undefined;
  const kinds = () => kindsOfBoth(a, b, discover);
  const changes = compareByMeaning(first, second, kinds, { tolerance, alignment });
  const isHeldApart = alignment === undefined && changes.length > 0;
  const hints = isHeldApart ? editionsNotAligned(first.report, second.report, b[0]) : [];
  return { before, after, changes, alignment, diagnostics: [...diagnostics, ...hints] };
}

function readOf({ report, instance }: ReportFile): ReadReport | undefined {
  if (report === undefined || instance === undefined) return undefined;
  return { report, names: namesInValues(instance, report) };
}

/** What the taxonomies of two reports say; a taxonomy that is not of the folder of a file is discovered once. */
function kindsOfBoth([a, before]: NamedReport, [b, after]: NamedReport, discover: DiscoverFor): KindsOfBoth {
  const first = discover(before.start, a, before.own);
  const isSame =
    before.own.length + after.own.length === 0 &&
    urlsOf(before) === urlsOf(after) &&
    !first.taxonomy.documentUrls.some((url) => url.startsWith('file:'));
  const kinds = kindsIn(first);
  return [kinds, isSame ? kinds : kindsIn(discover(after.start, b, after.own))];
}

function urlsOf({ start }: ReportFile): string {
  return start.map(({ url }) => url).join(' ');
}

/** Undefined where the taxonomy is not there as a whole. */
function kindsIn({ taxonomy, missing }: Discovery): ConceptKinds | undefined {
  return taxonomy.documentUrls.length === 0 || missing.length > 0 ? undefined : new ConceptKinds(taxonomy);
}

/** What changed with its names as text. */
export function printed(files: ComparedFiles): Comparison {
  const { changes, alignment, diagnostics } = files;
  const prefixes = prefixesOf(files);
  return {
    changes: changes?.map((change) => printChange(change, prefixes)),
    ...(alignment !== undefined && { alignment }),
    diagnostics,
  };
}

/** A prefix stands for one namespace: where the two reports have it for different ones, for that of the second. */
function prefixesOf({ before, after }: ComparedFiles): Prefixes {
  const taken = new Set(after.prefixes.values());
  const free = [...before.prefixes].filter(([, prefix]) => !taken.has(prefix));
  return new Map([...free, ...after.prefixes]);
}
