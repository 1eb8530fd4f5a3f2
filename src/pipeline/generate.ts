import { join } from 'node:path';
import type { Diagnostic, Language, Place, Text } from '../diagnostics/diagnostic.js';
import { inReadingOrder } from '../npo/input/read/reading-order.js';
import { readSubmission } from '../npo/input/read-submission.js';
import { placeFiles, type PlacedFile } from '../npo/input/write/place-files.js';
import type { Binding } from '../npo/mapping/binding/binding.js';
import { boardField, missingIsSaid, placeToFill } from '../npo/mapping/board-answer.js';
import { factsOf, type Questions, type Rounding } from '../npo/mapping/facts/facts.js';
import type { Figure } from '../npo/mapping/figures/figure.js';
import { figuresOf } from '../npo/mapping/figures/figures.js';
import { FILL_IN_FILE, writeFillIn } from '../npo/mapping/fill-in.js';
import { LINEAGE_FILE, prefixesOf, writeLineage } from '../npo/mapping/lineage/lineage.js';
import { numberRows, writeLineageRows } from '../npo/mapping/lineage/lineage-rows.js';
import { questionOf } from '../npo/mapping/question.js';
import { digestOf } from '../npo/mapping/lineage/digest.js';
import { summaryOf } from '../npo/mapping/summary.js';
import { findReportingYear, reportingYears, type ReportingYear } from '../npo/model/reporting-year.js';
import { LINEAGE_ROWS_FILE } from '../npo/model/source-row.js';
import type { Submission } from '../npo/model/submission.js';
import { ruleSettings } from '../npo/rules/rule.js';
import { writeInstance } from '../xbrl/instance/write-instance.js';
import { factKey } from '../xbrl/report/aspect-keys.js';
import { schemaRefTo } from '../xbrl/taxonomy/document-set.js';
import { validateFile } from '../xbrl/validate/validate-file.js';
import { type FileVerdict, inLayer, type LayerFinding } from '../xbrl/validate/verdict.js';
import { readLedgers, withLines, withoutEmptySpending } from './generate/add-ledgers.js';
import { bindingOf } from './binding/binding-of.js';
import { bindingFiles, bindingsOf } from './binding/bindings-of-year.js';
import { earlierEvidence } from './evidence/earlier-evidence.js';
import { inputChangedMeanwhile } from './evidence/diagnostics.js';
import { EVIDENCE_FILE, type InputFile } from './evidence/evidence-record.js';
import { type GivenFiles, givenInputs } from './evidence/given-inputs.js';
import type { MadeFiles } from './evidence/make-evidence.js';
import { FINDINGS_FILE, writeFindings } from './generate/findings-file.js';
import type { Generated, GenerateOptions } from './generate/generated.js';
import {
  type IntoOutcome,
  type MergedFile,
  type MergedReport,
  mergedNotice,
  putInto,
  withoutShared,
  withoutSharedBlanks,
} from './generate/into-report.js';
import type { MadeReport, WrittenReport } from './generate/made-report.js';
import { previousReportNotGiven, readPrevious } from './generate/previous-report.js';
import { PAGE_FILES, reportPages } from './generate/report-pages.js';
import { reportingYearUnknown } from './binding/reporting-year-unknown.js';
import { notSaidOfInput } from './generate/said-of-input.js';
import { saidWithoutReport } from './generate/said-without-report.js';
import { judgeReport, judgeSubmission } from './binding/judge-report.js';
import { urlOf } from '../xbrl/processor/read-file.js';
import { openTaxonomies, type Taxonomies } from './taxonomy/taxonomies.js';

/** Reads, checks, writes, and judges the bytes that were written. */
export async function generate(input: string, options: GenerateOptions): Promise<Generated> {
  const { fewestHiredPersons } = ruleSettings();
  const inputs = options.evidence === true ? await hashed(input, options) : [];
  const read = await readSubmission(input, { ...options, fewestHiredPersons });
  const ledgers = await readLedgers(options.ledgers ?? [], read.submission ?? read.partial, input);
  const said = [...withoutEmptySpending(read.diagnostics, ledgers), ...ledgers.diagnostics];
  const diagnostics = inLayer('input', said);
  if (read.submission === undefined || ledgers.hasLoss) {
    return nothing(
      input,
      inReadingOrder([...diagnostics, ...saidWithoutReport(read.partial, read.diagnostics)], read.tables),
    );
  }
  const submission = withLines(read.submission, ledgers.lines);
  const year = findReportingYear(submission.reportingYear);
  if (year === undefined) {
    const known = reportingYears().years.map((one) => one.year);
    const source = submission.board.places['reportingYear'] ?? submission.board.place;
    const finding = reportingYearUnknown({ year: submission.reportingYear, known }, { source });
    return nothing(input, [...diagnostics, ...inLayer('input', [finding])]);
  }
  const bindings = await bindingsOf(year, options.binding);
  if ('diagnostics' in bindings) {
    return nothing(input, [...diagnostics, ...inLayer('mapping', bindings.diagnostics)]);
  }
  return new Generation(input, options, submission, year, bindings, diagnostics, inputs).run();
}

async function hashed(input: string, options: GenerateOptions): Promise<readonly InputFile[]> {
  // Loaded only where evidence is asked for.
  const { hashInputs } = await import('./evidence/hash-files.js');
  return hashInputs(givenInputs({ ...options, input }));
}

class Generation {
  private readonly figures: readonly Figure[];
  private readonly language: Language;

  constructor(
    private readonly input: string,
    private readonly options: GenerateOptions,
    private readonly submission: Submission,
    private readonly year: ReportingYear,
    private readonly bindings: readonly Binding[],
    private readonly read: readonly LayerFinding[],
    private readonly inputs: readonly InputFile[],
  ) {
    this.figures = figuresOf(submission, year);
    this.language = options.language ?? 'nl';
  }

  async run(): Promise<Generated> {
    const taxonomies = await openTaxonomies(this.options.packages ?? []);
    const whole = this.bindings.map((binding) => this.make(binding, taxonomies));
    const { made, merged, diagnostics } = this.putInto(whole, taxonomies);
    const isStopped = this.options.into !== undefined && merged === undefined;
    const reports = isStopped
      ? []
      : made.flatMap((one) => (one.binding === merged?.binding ? [merged] : this.write(one)));
    const business = inLayer('business', this.judgeInput());
    const forming = inLayer('mapping', [...this.notYetSaid(made), ...diagnostics]);
    const packages = inLayer('dts', taxonomies.diagnostics);
    const verdicts = await Promise.all(reports.map((report) => this.judge(report, taxonomies, business)));
    const inFiles = verdicts.flatMap((verdict) => verdict.diagnostics);
    const { board } = this.submission;
    const read =
      merged === undefined ? this.read : withoutSharedBlanks(this.read, whole, merged.binding, board);
    const findings = distinct([...read, ...packages, ...business, ...forming, ...inFiles]);
    const roundings = roundingsOf(made);
    const pages = reports.length === 0 ? [] : await reportPages(made, this.figures, this.language);
    const files = [
      ...this.files(made, reports, verdicts, findings, roundings),
      ...pages.map(({ file, content }) => ({ path: this.path(file), content })),
    ];
    const changed = reports.length === 0 ? [] : await this.changedMeanwhile();
    if (reports.length > 0) files.push(...(await this.evidence({ reports, verdicts, taxonomies, files })));
    const problems = reports.length === 0 || changed.length > 0 ? changed : await this.save(files);
    const written = reports.length === 0 || problems.length > 0 ? [] : files.map(({ path }) => path);
    return {
      input: this.input,
      findings: [...findings, ...inLayer('output', problems)],
      summary: summaryOf(this.submission, this.figures),
      verdicts: written.length === 0 ? [] : verdicts,
      ...(merged !== undefined && written.length > 0 && { merged: this.mergedFile(merged) }),
      roundings,
      written,
      missing: made
        .filter(({ binding, bound }) => bound.report === undefined && binding !== merged?.binding)
        .map(({ binding }) => binding.file),
      notices: [
        ...this.notices(reports, verdicts, merged),
        ...earlierEvidence(this.path(EVIDENCE_FILE), written),
      ],
    };
  }

  /** Puts our part into the report that was given; what was made, without what that report is to say itself. */
  private putInto(made: readonly MadeReport[], taxonomies: Taxonomies): IntoOutcome & { made: typeof made } {
    const { into } = this.options;
    if (into === undefined) return { made, merged: undefined, diagnostics: [] };
    const outcome = putInto(into, made, taxonomies);
    const { binding } = outcome.merged ?? {};
    const isBeside = (one: MadeReport) => binding !== undefined && one.binding !== binding;
    return { made: made.map((one) => (isBeside(one) ? one : withoutShared(one))), ...outcome };
  }

  private mergedFile({ binding, into, changes }: MergedReport): MergedFile {
    return { file: this.path(binding.file), into, changes };
  }

  /** The business rules on the input, beside last year's report where it was given. */
  private judgeInput(): readonly Diagnostic[] {
    const { board } = this.submission;
    const previous = readPrevious(this.options.previous);
    const judged = judgeSubmission(this.submission, this.year, 'everything', previous.report);
    const isMissing = this.options.previous === undefined && judged.skipped.length > 0;
    const source = board.places['reportingYear'] ?? board.place;
    return [
      ...previous.diagnostics,
      ...judged.diagnostics,
      ...(isMissing ? [previousReportNotGiven({ rules: judged.skipped }, { source })] : []),
    ];
  }

  private make(binding: Binding, taxonomies: Taxonomies): MadeReport {
    const entryPoint = binding.entryPoints[String(this.year.year)] ?? '';
    const { taxonomy } = taxonomies.discover([schemaRefTo(entryPoint)], this.path(binding.file));
    const { board } = this.submission;
    const questions: Questions = {
      question: (concept) => ({
        nl: questionOf(taxonomy, concept, 'nl'),
        en: questionOf(taxonomy, concept, 'en'),
      }),
      place: (measure) => placeToFill(board, boardField(measure)),
    };
    return { binding, taxonomy, bound: factsOf(this.figures, binding, this.year, questions) };
  }

  private write({ binding, bound }: MadeReport): readonly WrittenReport[] {
    const { report } = bound;
    if (report === undefined) return [];
    const bytes = writeInstance(report, {
      prefixes: prefixesOf(binding),
      schemaRef: report.entryPoint,
      comment: binding.notice.nl,
      language: binding.language,
    });
    return [{ binding, report, bytes }];
  }

  /** The judgement that `validate` gives on the bytes, without what was said of the input, with cells. */
  private async judge(
    { binding, report, bytes }: WrittenReport,
    taxonomies: Taxonomies,
    said: readonly LayerFinding[],
  ): Promise<FileVerdict> {
    const file = this.path(binding.file);
    let sources: ReadonlyMap<string, readonly Place[]> | undefined;
    const verdict = await validateFile({
      file,
      url: urlOf(file),
      read: () => bytes,
      discover: (start) => taxonomies.discover(start, file),
      profiles: taxonomies.profiles,
      business: (written, profile) => judgeReport(written, bindingOf(profile)),
      sourcesOf: (fact) => {
        sources ??= new Map(report.facts.map((one) => [factKey(one), one.sources]));
        return sources.get(factKey(fact)) ?? [];
      },
    });
    return { ...verdict, diagnostics: notSaidOfInput(verdict.diagnostics, said) };
  }

  /**
   * What was found when facts were formed. That an answer is missing is said once for all reports, and not
   * where the reader has said it already: of a field that must be filled in, or of the very cell.
   */
  private notYetSaid(made: readonly MadeReport[]): readonly Diagnostic[] {
    const isSaid = missingIsSaid(this.submission.board, this.read);
    const said = new Set<string>();
    return made.flatMap(({ bound }) =>
      bound.diagnostics.filter((finding) => {
        const field = boardField(bound.unanswered.get(finding)?.measure ?? '');
        if (field === '') return true;
        if (isSaid(field) || said.has(field)) return false;
        said.add(field);
        return true;
      }),
    );
  }

  private files(
    made: readonly MadeReport[],
    reports: readonly WrittenReport[],
    verdicts: readonly FileVerdict[],
    findings: readonly LayerFinding[],
    roundings: readonly Rounding[],
  ): readonly PlacedFile[] {
    const lineage = reports.map(({ binding, report }) => ({ file: binding.file, report, binding }));
    const rows = numberRows(this.figures);
    const rowsText = writeLineageRows(rows);
    // There is one list to type over: that of the user's own form, where there is one beside the official form.
    const forms = made.filter(({ binding }) => binding.roles.length > 0).slice(0, 1);
    return [
      ...reports.map(({ binding, bytes }) => ({ path: this.path(binding.file), content: bytes })),
      ...forms.map(({ binding, bound, taxonomy }) => ({
        path: this.path(FILL_IN_FILE),
        content: writeFillIn(bound, taxonomy, binding),
      })),
      { path: this.path(LINEAGE_FILE), content: writeLineage(lineage, rows, digestOf(rowsText)) },
      { path: this.path(LINEAGE_ROWS_FILE), content: rowsText },
      { path: this.path(FINDINGS_FILE), content: writeFindings(this.input, findings, verdicts, roundings) },
    ];
  }

  private async evidence(made: Omit<MadeFiles, 'year' | 'language'>): Promise<readonly PlacedFile[]> {
    if (this.options.evidence !== true) return [];
    // Loaded only where it is asked for.
    const { makeEvidence } = await import('./evidence/make-evidence.js');
    const content = makeEvidence(this.inputs, {
      ...made,
      year: this.year.year,
      language: this.language,
    });
    return [{ path: this.path(EVIDENCE_FILE), content }];
  }

  /** The evidence is of the files as they were read: they must not have changed while they were. */
  private async changedMeanwhile(): Promise<readonly Diagnostic[]> {
    if (this.options.evidence !== true) return [];
    const { changedInputs } = await import('./evidence/hash-files.js');
    const names = changedInputs(this.inputs, await hashed(this.input, this.options));
    return names.map((name) => inputChangedMeanwhile({ name }));
  }

  private save(files: readonly PlacedFile[]): Promise<readonly Diagnostic[]> {
    const reports = [...bindingFiles(), ...this.bindings.map(({ file }) => file)];
    const names = [
      ...new Set(reports),
      FILL_IN_FILE,
      LINEAGE_FILE,
      LINEAGE_ROWS_FILE,
      FINDINGS_FILE,
      ...PAGE_FILES,
    ];
    const paths = new Set(files.map(({ path }) => path));
    const stale = names.map((name) => this.path(name)).filter((path) => !paths.has(path));
    const inputs = givenInputs(this.given()).map(({ path }) => path);
    return placeFiles(files, { force: this.options.force ?? false, stale, inputs });
  }

  private given(): GivenFiles {
    return { ...this.options, input: this.input };
  }

  private path(name: string): string {
    return join(this.options.output, name);
  }

  private notices(
    reports: readonly WrittenReport[],
    verdicts: readonly FileVerdict[],
    merged: MergedReport | undefined,
  ): readonly Text[] {
    const without = this.options.binding === undefined ? this.year.withoutFiling : undefined;
    return [
      ...reports.map((report) => (report === merged ? mergedNotice(merged) : report.binding.notice)),
      ...verdicts.flatMap(({ notes }) => notes),
      ...(without === undefined ? [] : [without]),
    ];
  }
}

function nothing(input: string, findings: readonly LayerFinding[]): Generated {
  return {
    input,
    findings,
    summary: undefined,
    verdicts: [],
    roundings: [],
    written: [],
    missing: [],
    notices: [],
  };
}

/** Only of reports that were made, and only where rounding shows. */
function roundingsOf(made: readonly MadeReport[]): readonly Rounding[] {
  return made
    .filter(({ bound }) => bound.report !== undefined)
    .flatMap(({ bound }) => bound.roundings)
    .filter(({ fact, exact }) => !exact.equals(fact.value ?? '0'));
}

/** Two reports may say the same of one cell. */
function distinct(findings: readonly LayerFinding[]): readonly LayerFinding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
