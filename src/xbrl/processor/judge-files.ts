import type { Diagnostic, Place, Text } from '../../diagnostics/diagnostic.js';
import type { InlineSource } from '../inline/inline-document.js';
import type { Fact, Report } from '../report/fact.js';
import type { Discovery } from '../taxonomy/dts.js';
import { entryPointUnknown } from '../taxonomy/resolve/package-diagnostics.js';
import type { CalculationChoice } from '../validate/calculation/layer.js';
import type { FormulaRequest } from '../validate/formula-request.js';
import { type Profile, SPECIFICATIONS } from '../validate/filing/profile.js';
import { readUnitsRegistry, unusable } from '../validate/units/read-units-registry.js';
import type { UnitsRegistry } from '../validate/units/units-registry.js';
import type { PackageContents } from '../taxonomy/resolve/package-source.js';
import { isInlineName } from '../taxonomy/resolve/report-package.js';
import { validateFile } from '../validate/validate-file.js';
import type { BusinessJudgement, InstanceRequest } from '../validate/validate-instance.js';
import { type FileVerdict, inLayer } from '../validate/verdict.js';
import { readFile, urlOf } from './read-file.js';
import type { Taxonomies } from './taxonomies.js';
import {
  isPackage,
  onPackage,
  type GivenReport,
  type PackageRequest,
  validatePackage,
} from './validate-package.js';

/** What a user may choose of a judgement by the specifications. */
export interface JudgeOptions {
  /** Of a package or folder: the name of an entry point, or the address of a document to begin with. */
  readonly entryPoint?: string | undefined;
  /** Which specification judges sums; that of the taxonomy where undefined, for profiles that judge them. */
  readonly calculation?: CalculationChoice | undefined;
  /** How the formulas of taxonomies are asked for; they are judged where there are any. */
  readonly formula?: FormulaRequest | undefined;
  /** The path of a units registry to hold the units of facts against; they are not judged where undefined. */
  readonly utr?: string | undefined;
}

/** What a program adds to the specifications of XBRL. */
export interface Additions {
  /** What is asked of a report, by its entry point. */
  readonly profiles: readonly Profile[];
  readonly business?: (report: Report, profile: Profile, file: string) => BusinessJudgement | undefined;
  /** The input that the facts of a file were made of, where that is known; of a package its files are given too. */
  readonly sourcesOf?: (
    file: string,
    contents?: PackageContents,
  ) => (fact: Fact, profile: Profile) => readonly Place[];
  /** What there is to say of a package as a whole. */
  readonly checkPackage?: PackageRequest['check'];
}

/**
 * Judges one file after the other; a package has a judgement for each of its entry points or reports. Several
 * files at once are pages of one Inline XBRL Document Set.
 */
export type Judge = (file: string | readonly string[]) => Promise<readonly FileVerdict[]>;

/** The options with the registry read, the taxonomies opened, and what a program adds. */
interface Judging extends JudgeOptions {
  readonly taxonomies: Taxonomies;
  readonly additions: Additions;
  readonly units: UnitsRegistry | undefined;
}

/** A judge of instances, schemas, linkbases, taxonomy packages, report packages and folders. */
export function judgeOf(
  taxonomies: Taxonomies,
  options: JudgeOptions = {},
  additions: Additions = { profiles: [SPECIFICATIONS] },
): Judge {
  const judging: Judging = { ...options, taxonomies, additions, units: openUnits(options.utr) };
  return async (file) => {
    const verdicts = await (typeof file === 'string' ? judgeFile(file, judging) : judgeSet(file, judging));
    return verdicts.map((verdict) => withUnusable(verdict, taxonomies.diagnostics));
  };
}

async function judgeFile(file: string, judging: Judging): Promise<readonly FileVerdict[]> {
  const { entryPoint, calculation, formula, taxonomies, additions } = judging;
  if (isPackage(file)) {
    const judge = (report: GivenReport) =>
      judgeReport(report, judging, additions.sourcesOf?.(report.file, report.contents));
    const check = additions.checkPackage;
    return validatePackage(file, { taxonomies, entryPoint, judge, check, calculation, formula });
  }
  if (entryPoint !== undefined) {
    const finding = entryPointUnknown({ wanted: entryPoint, names: [] }, { location: { file } });
    return [onPackage(file, [finding])];
  }
  const given = {
    file,
    documents: [fileDocument(file)],
    isInline: isInlineName(file),
    isPackaged: false,
    own: [],
  };
  return judgeReport(given, judging, additions.sourcesOf?.(file));
}

/** The set is named by its first document. */
function judgeSet(files: readonly string[], judging: Judging): Promise<readonly FileVerdict[]> {
  const [file = ''] = files;
  const given = { file, documents: files.map(fileDocument), isInline: true, isPackaged: false, own: [] };
  return judgeReport(given, judging, judging.additions.sourcesOf?.(file));
}

function fileDocument(file: string): InlineSource {
  return { file, url: urlOf(file), read: () => readFile(file) };
}

/** A report is one document, or the documents of an Inline XBRL Document Set. */
async function judgeReport(
  { file, documents, isInline, isPackaged, own }: GivenReport,
  { taxonomies, calculation, formula, units, additions: { profiles, business } }: Judging,
  sourcesOf: ((fact: Fact, profile: Profile) => readonly Place[]) | undefined,
): Promise<readonly FileVerdict[]> {
  const [first] = documents;
  if (first === undefined) throw new Error('a report has documents');
  const used: Discovery[] = [];
  const request: InstanceRequest = {
    file,
    url: first.url,
    isPackaged,
    discover: (start) => {
      const discovery = taxonomies.discover(start, file, own);
      used.push(discovery);
      return discovery;
    },
    readDocument: (address) => taxonomies.read(address, file, own),
    profiles,
    calculation,
    formula,
    units,
    business: business && ((report, profile) => business(report, profile, file)),
    sourcesOf,
  };
  const verdicts = isInline
    ? await judgePages(request, documents)
    : [await validateFile({ ...request, read: first.read })];
  const [notKept] = used.flatMap((discovery) => taxonomies.keep(discovery) ?? []);
  return notKept === undefined ? verdicts : verdicts.map((verdict) => withNote(verdict, notKept));
}

async function judgePages(
  request: InstanceRequest,
  documents: readonly InlineSource[],
): Promise<readonly FileVerdict[]> {
  // Loaded only for pages.
  const { validateInline } = await import('../validate/validate-inline.js');
  return validateInline(request, documents);
}

function withNote(result: FileVerdict, note: Text): FileVerdict {
  return { ...result, notes: [...result.notes, note] };
}

function openUnits(path: string | undefined): UnitsRegistry | undefined {
  if (path === undefined) return undefined;
  const bytes = readFile(path);
  return bytes instanceof Uint8Array ? readUnitsRegistry(bytes, path) : unusable([bytes]);
}

/** A package given beside the file that could not be opened leaves open what it would have said. */
function withUnusable(result: FileVerdict, unusable: readonly Diagnostic[]): FileVerdict {
  if (unusable.length === 0) return result;
  const verdict = result.verdict === 'valid' ? 'undetermined' : result.verdict;
  const diagnostics = inLayer('dts', unusable);
  return { ...result, verdict, diagnostics: [...diagnostics, ...result.diagnostics] };
}
