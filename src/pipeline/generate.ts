import { join } from 'node:path';
import type { Diagnostic, Place, Text } from '../diagnostics/diagnostic.js';
import { readSubmission } from '../npo/input/read-submission.js';
import { placeFiles, type PlacedFile } from '../npo/input/write/place-files.js';
import { type Binding, readBinding } from '../npo/mapping/binding.js';
import { type BoundFacts, factsOf, type Questions } from '../npo/mapping/facts.js';
import type { Figure } from '../npo/mapping/figure.js';
import { figuresOf } from '../npo/mapping/figures.js';
import { FILL_IN_FILE, writeFillIn } from '../npo/mapping/fill-in.js';
import { LINEAGE_FILE, prefixesOf, writeLineage } from '../npo/mapping/lineage.js';
import { questionOf } from '../npo/mapping/question.js';
import { type Summary, summaryOf } from '../npo/mapping/summary.js';
import { menukaart } from '../npo/model/menukaart.js';
import { findReportingYear, reportingYears, type ReportingYear } from '../npo/model/reporting-year.js';
import type { Submission } from '../npo/model/submission.js';
import { businessRules } from '../npo/rules/business-rules.js';
import { ruleSettings, runBusinessRules } from '../npo/rules/rule.js';
import { writeInstance } from '../xbrl/instance/write-instance.js';
import { factKey } from '../xbrl/report/aspect-keys.js';
import { Decimal, sum } from '../xbrl/numbers/decimal.js';
import type { Report } from '../xbrl/report/fact.js';
import type { Taxonomy } from '../xbrl/taxonomy/taxonomy.js';
import { validateFile } from '../xbrl/validate/validate-file.js';
import type { FileVerdict, LayerFinding } from '../xbrl/validate/verdict.js';
import { FINDINGS_FILE, writeFindings } from './findings-file.js';
import { reportingYearUnknown } from './reporting-year-unknown.js';
import { urlOf } from './report-file.js';
import { openTaxonomies, type Taxonomies } from './taxonomies.js';

export interface GenerateOptions {
  /** The folder that the files are written to. */
  readonly output: string;
  /** The reporting year, in the place of the one that the input states. */
  readonly year?: number;
  /** Whether existing files may be replaced. */
  readonly force?: boolean;
  readonly packages?: readonly string[];
}

/** What `generate` did: all of it, whether or not anything was written. */
export interface Generated {
  readonly input: string;
  /** Every finding once: about the input, the business rules, the forming of facts, the written files. */
  readonly findings: readonly LayerFinding[];
  /** Undefined where the input could not be read. */
  readonly summary: Summary | undefined;
  /** The judgement on each report that was made. */
  readonly verdicts: readonly FileVerdict[];
  /** What rounding per cell does to the totals: the sum of the rounded parts, and of the exact ones. */
  readonly rounding: { readonly rounded: Decimal; readonly exact: Decimal };
  /** Paths of the files written. */
  readonly written: readonly string[];
  /** What a reader must know about the files. */
  readonly notices: readonly Text[];
}

/** Reads, checks, writes, and judges the bytes that were written. */
export async function generate(input: string, options: GenerateOptions): Promise<Generated> {
  const read = await readSubmission(input, options.year === undefined ? {} : { year: options.year });
  const diagnostics = inLayer('input', read.diagnostics);
  if (read.submission === undefined) return nothing(input, diagnostics);
  const { submission } = read;
  const year = findReportingYear(submission.reportingYear);
  if (year === undefined) {
    const known = reportingYears().years.map((one) => one.year);
    const source = submission.board.places['reportingYear'] ?? submission.board.place;
    const finding = reportingYearUnknown({ year: submission.reportingYear, known }, { source });
    return nothing(input, [...diagnostics, ...inLayer('input', [finding])]);
  }
  return new Generation(input, options, submission, year, diagnostics).run();
}

interface MadeReport {
  readonly binding: Binding;
  readonly taxonomy: Taxonomy;
  readonly bound: BoundFacts;
}

interface WrittenReport {
  readonly binding: Binding;
  readonly taxonomy: Taxonomy;
  readonly report: Report;
  readonly bytes: Uint8Array;
}

class Generation {
  private readonly figures: readonly Figure[];

  constructor(
    private readonly input: string,
    private readonly options: GenerateOptions,
    private readonly submission: Submission,
    private readonly year: ReportingYear,
    private readonly read: readonly LayerFinding[],
  ) {
    this.figures = figuresOf(submission, year);
  }

  async run(): Promise<Generated> {
    const taxonomies = await openTaxonomies(this.options.packages ?? []);
    const made = this.year.bindings.map((id) => this.make(readBinding(id), taxonomies));
    const reports = made.flatMap((one) => this.write(one));
    const business = this.businessFindings();
    const forming = inLayer(
      'mapping',
      made.flatMap(({ bound }) => bound.diagnostics),
    );
    const packages = inLayer('dts', taxonomies.diagnostics);
    const verdicts = await Promise.all(reports.map((report) => this.judge(report, business, taxonomies)));
    const inFiles = verdicts.flatMap((verdict) => verdict.diagnostics);
    const findings = distinct([...this.read, ...packages, ...business, ...forming, ...inFiles]);
    const files = this.files(reports, verdicts, findings);
    const problems = reports.length === 0 ? [] : await this.save(files);
    const written = reports.length === 0 || problems.length > 0 ? [] : files.map(({ path }) => path);
    return {
      input: this.input,
      findings: [...findings, ...inLayer('output', problems)],
      summary: summaryOf(this.submission, this.figures),
      verdicts: written.length === 0 ? [] : verdicts,
      rounding: roundingOf(made),
      written,
      notices: this.notices(reports),
    };
  }

  private make(binding: Binding, taxonomies: Taxonomies): MadeReport {
    const entryPoint = binding.entryPoints[String(this.year.year)] ?? '';
    const { taxonomy } = taxonomies.discover([{ url: entryPoint }], this.path(binding.file));
    const { board } = this.submission;
    const questions: Questions = {
      question: (concept) => ({
        nl: questionOf(taxonomy, concept, 'nl'),
        en: questionOf(taxonomy, concept, 'en'),
      }),
      place: (measure): Place =>
        board.places[measure === 'hire.any' ? 'hiredPersons' : measure.replace(/^board\./, '')] ??
        board.place,
    };
    return { binding, taxonomy, bound: factsOf(this.figures, binding, this.year, questions) };
  }

  private write({ binding, taxonomy, bound }: MadeReport): readonly WrittenReport[] {
    const { report } = bound;
    if (report === undefined) return [];
    const bytes = writeInstance(report, {
      prefixes: prefixesOf(binding),
      schemaRef: report.entryPoint,
      comment: binding.notice.nl,
      language: binding.language,
    });
    return [{ binding, taxonomy, report, bytes }];
  }

  private businessFindings(): readonly LayerFinding[] {
    const { submission, year } = this;
    const subject = {
      submission,
      year,
      programmes: reportingYears(),
      menukaart: menukaart(),
      settings: ruleSettings(),
    };
    return inLayer('business', runBusinessRules(businessRules, subject, 'everything').diagnostics);
  }

  /** The same judgement as `validate`, but for the business rules, which have judged the input itself. */
  private judge(
    { binding, report, bytes }: WrittenReport,
    business: readonly LayerFinding[],
    taxonomies: Taxonomies,
  ): Promise<FileVerdict> {
    const file = this.path(binding.file);
    const sources = new Map(report.facts.map((fact) => [factKey(fact), fact.sources]));
    return validateFile({
      file,
      url: urlOf(file),
      bytes,
      discover: (start) => taxonomies.discover(start, file),
      profiles: taxonomies.profiles,
      business: () => ({ diagnostics: business, skippedRules: [] }),
      sourcesOf: (fact) => sources.get(factKey(fact)) ?? [],
    });
  }

  private files(
    reports: readonly WrittenReport[],
    verdicts: readonly FileVerdict[],
    findings: readonly LayerFinding[],
  ): readonly PlacedFile[] {
    const lineage = reports.map(({ binding, report }) => ({ file: binding.file, report, binding }));
    const forms = reports.filter(({ binding }) => binding.roles.length > 0);
    return [
      ...reports.map(({ binding, bytes }) => ({ path: this.path(binding.file), content: bytes })),
      ...forms.map(({ binding, report, taxonomy }) => ({
        path: this.path(FILL_IN_FILE),
        content: writeFillIn(report, taxonomy, binding),
      })),
      { path: this.path(LINEAGE_FILE), content: writeLineage(lineage) },
      { path: this.path(FINDINGS_FILE), content: writeFindings(this.input, findings, verdicts) },
    ];
  }

  private save(files: readonly PlacedFile[]): Promise<readonly Diagnostic[]> {
    const own = [...bindingFiles(), FILL_IN_FILE, LINEAGE_FILE, FINDINGS_FILE].map((name) => this.path(name));
    const paths = new Set(files.map(({ path }) => path));
    const stale = own.filter((path) => !paths.has(path));
    return placeFiles(files, this.options.force ?? false, stale);
  }

  private path(name: string): string {
    return join(this.options.output, name);
  }

  private notices(reports: readonly WrittenReport[]): readonly Text[] {
    const without = this.year.withoutFiling;
    return [...reports.map(({ binding }) => binding.notice), ...(without === undefined ? [] : [without])];
  }
}

/** The report files that any reporting year has. */
function bindingFiles(): readonly string[] {
  const ids = new Set(reportingYears().years.flatMap(({ bindings }) => bindings));
  return [...ids].map((id) => readBinding(id).file);
}

function nothing(input: string, findings: readonly LayerFinding[]): Generated {
  const rounding = roundingOf([]);
  return { input, findings, summary: undefined, verdicts: [], rounding, written: [], notices: [] };
}

function roundingOf(made: readonly MadeReport[]): Generated['rounding'] {
  const roundings = made.flatMap(({ bound }) => bound.roundings);
  return {
    rounded: sum(roundings.map(({ fact }) => new Decimal(fact.value ?? '0'))),
    exact: sum(roundings.map(({ exact }) => exact)),
  };
}

function inLayer(layer: string, diagnostics: readonly Diagnostic[]): readonly LayerFinding[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic, layer }));
}

/** Two reports may say the same of one cell. */
function distinct(findings: readonly LayerFinding[]): readonly LayerFinding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
