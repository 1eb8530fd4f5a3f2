/** The calls of the public API: what they are given is looked at, and handed to the pipeline. */
import { bind as proposeBinding, type BindOptions, type Bound } from './pipeline/bind.js';
import { compare as compareReports, type CompareOptions, type Comparison } from './pipeline/compare.js';
import { type Conversion, convert as convertReport, type ConvertOptions, FORMS } from './pipeline/convert.js';
import { generate as makeReports } from './pipeline/generate.js';
import type { Generated, GenerateOptions } from './pipeline/generate/generated.js';
import { PROFILE_CHOICES } from './pipeline/validate/profile-choice.js';
import {
  queryTaxonomy as askTaxonomy,
  type TaxonomyAnswers,
  type TaxonomyQuestion,
} from './pipeline/query-taxonomy.js';
import {
  type EntryPointRequest,
  listEntryPoints as listThem,
  type ListedEntryPoints,
} from './pipeline/taxonomy/taxonomy-entry-points.js';
import { trace as traceFigures, type Trace } from './pipeline/trace.js';
import { validate as judgeFiles, type ValidateOptions } from './pipeline/validate.js';
import type { LedgerFile } from './pipeline/generate/add-ledgers.js';
import { Decimal } from './xbrl/numbers/decimal.js';
import {
  type Check,
  type Checks,
  checkArguments,
  flag,
  listOf,
  must,
  objectOf,
  oneOf,
  optional,
  text,
  wholeNumber,
} from './xbrl/processor/arguments.js';
import { JUDGE_OPTIONS } from './xbrl/processor/judge-options.js';
import type { FileVerdict } from './xbrl/validate/verdict.js';

const paths = listOf(text);
const language = oneOf(['nl', 'en']);
const amount = must(
  'a Decimal of zero or more',
  (value) => Decimal.isDecimal(value) && value.greaterThanOrEqualTo(0),
);

const GENERATE = objectOf({
  output: text,
  year: optional(wholeNumber),
  force: optional(flag),
  previous: optional(text),
  packages: optional(paths),
  ledgers: optional(listOf(objectOf({ path: text, mapping: text } satisfies Checks<LedgerFile>))),
  binding: optional(text),
  language: optional(language),
  into: optional(text),
  evidence: optional(flag),
} satisfies Checks<GenerateOptions>);

/**
 * Makes the reports of a submission: reads, checks, writes, and judges the bytes that were written.
 *
 * @param input a workbook, a folder of CSV files, or JSON
 * @returns all findings and what was written; nothing was where what figures rest on is missing. Money is in euros
 * @throws {TypeError} where an argument is not what its type says; what a file says is a finding
 */
export async function generate(input: string, options: GenerateOptions): Promise<Generated> {
  checkArguments('generate', { input: [input, text], options: [options, GENERATE] });
  return makeReports(input, options);
}

const VALIDATE = objectOf({
  ...JUDGE_OPTIONS,
  packages: optional(paths),
  cache: optional(text),
  profile: optional(oneOf(PROFILE_CHOICES)),
  documentSet: optional(flag),
  threads: optional(wholeNumber),
} satisfies Checks<ValidateOptions>);

/**
 * Judges files, whoever made them: instances, schemas, linkbases, taxonomy packages, report packages and
 * folders. A package has a judgement for each of its entry points or reports. Findings name the input
 * where the lineage stands beside a file.
 *
 * @returns judgements in the order of the files (XBRL 2.1, Dimensions 1.0 and what else a taxonomy asks; README, Use)
 * @throws {TypeError} where an argument is not what its type says; what a file says is a finding
 */
export async function validate(
  files: readonly string[],
  options: ValidateOptions = {},
): Promise<readonly FileVerdict[]> {
  checkArguments('validate', { options: [options, VALIDATE] });
  checkArguments('validate', { files: [files, options.documentSet === true ? listOf(text, 1) : paths] });
  return judgeFiles(files, options);
}

const COMPARE = objectOf({
  tolerance: optional(amount),
  align: optional(oneOf(['year'])),
  packages: optional(paths),
} satisfies Checks<CompareOptions>);

/**
 * Compares two reports fact by fact, never by their XML text: files, report packages or folders of pages.
 *
 * @returns the facts that differ; a numeric difference is in the unit of the facts
 * @throws {TypeError} where an argument is not what its type says; what a file says is a finding
 */
export async function compare(a: string, b: string, options: CompareOptions = {}): Promise<Comparison> {
  checkArguments('compare', { a: [a, text], b: [b, text], options: [options, COMPARE] });
  return compareReports(a, b, options);
}

const CONVERT = objectOf({
  to: oneOf(FORMS),
  output: optional(text),
  packages: optional(paths),
  language: optional(language),
} satisfies Checks<ConvertOptions>);

/**
 * Converts a report between xBRL-XML, xBRL-JSON and Inline XBRL: the same facts in another form. What the other form
 * has no place for is said, and there is no content then.
 *
 * @returns the report in pieces, to be written one behind the other as UTF-8
 * @throws {TypeError} where an argument is not what its type says; what a file says is a finding
 */
export async function convert(file: string, options: ConvertOptions): Promise<Conversion> {
  checkArguments('convert', { file: [file, text], options: [options, CONVERT] });
  return convertReport(file, options);
}

/**
 * The facts of a concept, of one school or of all, and the rows of the input that they are made of.
 *
 * @param file a report with its lineage beside it
 * @param concept a name as the report writes it (`ocw-i:Interventions`)
 * @param school a BRIN, two digits and two letters
 * @throws {TypeError} where an argument is not what its type says; what a file says is a finding
 */
export async function trace(file: string, concept: string, school?: string): Promise<Trace> {
  checkArguments('trace', { file: [file, text], concept: [concept, text], school: [school, optional(text)] });
  return traceFigures(file, concept, school);
}

const REQUEST = objectOf({ packages: paths, entryPoint: optional(text) } satisfies Checks<EntryPointRequest>);
type Asked<Q> = Extract<TaxonomyQuestion, { readonly query: Q }>;
const query = text;
const QUESTIONS: { readonly [Q in TaxonomyQuestion['query']]: Check } = {
  show: objectOf({ query, role: optional(text) } satisfies Checks<Asked<'show'>>),
  search: objectOf({ query, text } satisfies Checks<Asked<'search'>>),
  concept: objectOf({ query, name: text } satisfies Checks<Asked<'concept'>>),
  dimensions: objectOf({ query, name: optional(text), role: optional(text) } satisfies Checks<
    Asked<'dimensions'>
  >),
};
const KNOWN_QUERY = oneOf(Object.keys(QUESTIONS));
const QUESTION: Check = (name, value) => {
  const { query: asked } = (value ?? {}) as TaxonomyQuestion;
  return KNOWN_QUERY(`${name}.query`, asked) ?? QUESTIONS[asked](name, value);
};

/**
 * Asks the entry points of packages, or of the taxonomies that come with the program.
 *
 * @returns an answer of each entry point that was asked, and why others were not
 * @throws {TypeError} where an argument is not what its type says; what a file says is a finding
 */
export async function queryTaxonomy(
  request: EntryPointRequest,
  question: TaxonomyQuestion,
): Promise<TaxonomyAnswers> {
  checkArguments('queryTaxonomy', { request: [request, REQUEST], question: [question, QUESTION] });
  return askTaxonomy(request, question);
}

/**
 * The entry points of the packages given (Taxonomy Packages 1.0 §3.2.2), or of the taxonomies that come with the
 * program where none is.
 *
 * @throws {TypeError} where an argument is not what its type says; what a file says is a finding
 */
export async function listEntryPoints(packages: readonly string[]): Promise<ListedEntryPoints> {
  checkArguments('listEntryPoints', { packages: [packages, paths] });
  return listThem(packages);
}

const BIND = objectOf({
  packages: listOf(text, 1),
  from: text,
  entryPoint: optional(text),
  year: optional(wholeNumber),
  output: optional(text),
  force: optional(flag),
} satisfies Checks<BindOptions>);

/**
 * Proposes the binding of a reporting year whose taxonomy is in a package, from the one of a year that is known.
 *
 * @returns the proposal, of which a person confirms each line, and what no counterpart was found for
 * @throws {TypeError} where an argument is not what its type says; what a file says is a finding
 */
export async function bind(options: BindOptions): Promise<Bound> {
  checkArguments('bind', { options: [options, BIND] });
  return proposeBinding(options);
}
