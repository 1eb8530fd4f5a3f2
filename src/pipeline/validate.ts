import type { Binding } from '../npo/mapping/binding/binding.js';
import { yearOfEntryPoint } from '../npo/mapping/read/read-report.js';
import { type Judge, judgeOf, type JudgeOptions } from '../xbrl/processor/judge-files.js';
import type { Report } from '../xbrl/report/fact.js';
import type { BusinessJudgement } from '../xbrl/validate/validate-instance.js';
import { type FileVerdict, withoutInstance } from '../xbrl/validate/verdict.js';
import { bindingOf } from './binding/binding-of.js';
import { judgeReport } from './binding/judge-report.js';
import {
  type ProfileChoice,
  profilesFor,
  reportWithoutFacts,
  taxonomyOfNoYear,
} from './validate/profile-choice.js';
import { lineageBeside, lineageIn } from './lineage/report-lineage.js';
import { openTaxonomies } from './taxonomy/taxonomies.js';

/** From so many files on, two threads are faster than the start of the second one costs. */
const MANY_FILES = 100;

/** What `validate` may be told. */
export interface ValidateOptions extends JudgeOptions {
  /** Taxonomy packages (zip files or folders) that take the place of what comes with the program. */
  readonly packages?: readonly string[];
  /**
   * A folder to keep what was found of taxonomies of reports in, for another time; made where it is not there. Who may
   * write in it can have the program take a taxonomy for right.
   */
  readonly cache?: string | undefined;
  /** What is asked beside the specifications of XBRL; what the taxonomy of a report asks where undefined. */
  readonly profile?: ProfileChoice | undefined;
  /** Set where the files are the pages of one Inline XBRL Document Set. */
  readonly documentSet?: boolean | undefined;
  /** How many threads judge many files, eight at most; as many as there are processors where undefined. */
  readonly threads?: number | undefined;
}

/**
 * Judges files, whoever made them: instances, schemas, linkbases, taxonomy packages, report packages and
 * folders. A package has a judgement for each of its entry points or reports. Findings name the input
 * where the lineage stands beside a file.
 */
export async function validate(
  files: readonly string[],
  options: ValidateOptions = {},
): Promise<readonly FileVerdict[]> {
  const verdicts: FileVerdict[] = [];
  for await (const verdict of validateEach(files, options)) verdicts.push(verdict);
  return verdicts;
}

/** The same, each judgement as soon as it and those before it are there. */
export async function* validateEach(
  files: readonly string[],
  options: ValidateOptions = {},
): AsyncGenerator<FileVerdict> {
  if (options.documentSet !== true && files.length >= MANY_FILES) {
    // Loaded only for so many.
    const { numberOfThreads, validateInThreads } = await import('./validate/validate-in-threads.js');
    const threads = numberOfThreads(options.threads);
    if (threads > 1) {
      yield* validateInThreads(files, options, threads);
      return;
    }
  }
  const judge = await openJudge(options);
  if (options.documentSet === true) yield* await judge(files);
  else for (const file of files) yield* await judge(file);
}

/** Judges one file after the other, with the same taxonomies. */
export async function openJudge(options: ValidateOptions): Promise<Judge> {
  const taxonomies = await openTaxonomies(options.packages ?? [], options.cache);
  const judge = judgeOf(taxonomies, options, {
    profiles: profilesFor(options.profile, taxonomies.profiles),
    business: (report, profile, file) => judgeBusiness(report, bindingOf(profile), file),
    sourcesOf: (file, contents) => {
      const lineage = contents === undefined ? lineageBeside(file) : lineageIn(contents, file);
      return (fact, profile) => lineage(bindingOf(profile))(fact)?.map(({ place }) => place) ?? [];
    },
    checkPackage: async (contents, file) => {
      // Loaded only for packages.
      const { checkEvidence } = await import('./evidence/check-evidence.js');
      return checkEvidence(contents, file, taxonomies);
    },
  });
  return async (file) => {
    const workbook = typeof file === 'string' ? await workbookInstead(file) : undefined;
    return workbook === undefined ? judge(file) : [workbook];
  };
}

/** Undetermined, where a workbook was given by mistake: the input of a report instead of the report. */
async function workbookInstead(file: string): Promise<FileVerdict | undefined> {
  if (!/\.(?:xls[xmb]?|ods)$/i.test(file)) return undefined;
  // Loaded only for names like these.
  const { reportIsWorkbook, whyNoReport } = await import('./open/not-a-report.js');
  const finding = await whyNoReport(file);
  if (finding?.code !== reportIsWorkbook.definition.code) return undefined;
  return withoutInstance(file, { name: 'xml', status: 'skipped', diagnostics: [finding] });
}

/** The business rules of a reporting year; why not, where the entry point is of none or there are no facts. */
function judgeBusiness(report: Report, binding: Binding | undefined, file: string): BusinessJudgement {
  const judged = judgeReport(report, binding);
  if (judged !== undefined) return judged;
  const isOfYear = binding !== undefined && yearOfEntryPoint(binding, report.entryPoint) !== undefined;
  const why = isOfYear ? reportWithoutFacts : taxonomyOfNoYear;
  return { diagnostics: [why({}, { location: { file } })], skippedRules: [] };
}
