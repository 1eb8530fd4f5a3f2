/** The public API, grouped by the steps of the pipeline. */

// Input to reports, judged.
export { generate } from './api.js';
export type { LedgerFile } from './pipeline/generate/add-ledgers.js';
export type { Generated, GenerateOptions } from './pipeline/generate/generated.js';
export type { MergedFile } from './pipeline/generate/into-report.js';
export type { Rounding } from './npo/mapping/facts/facts.js';
export type { CategorySpending, Summary, WithoutHireShare } from './npo/mapping/summary.js';
export type { Answer } from './npo/model/submission.js';

// Reports, whoever wrote them.
export { compare, convert, trace, validate } from './api.js';
export type { CompareOptions, Comparison } from './pipeline/compare.js';
export type { Conversion, ConvertOptions, Form } from './pipeline/convert.js';
export type { ProfileChoice } from './pipeline/validate/profile-choice.js';
export type { Trace, TracedFigure, TracedSource } from './pipeline/trace.js';
export type { ValidateOptions } from './pipeline/validate.js';
export type { RowText } from './npo/mapping/lineage/lineage-rows.js';
export type { Alignment } from './xbrl/diff/alignment.js';
export type { Change, ReportedValue } from './xbrl/diff/change.js';
export type { PrintedChange } from './xbrl/diff/print-change.js';
export { Decimal } from './xbrl/numbers/decimal.js';

// What is in a taxonomy, and the form of another year.
export { bind, listEntryPoints, queryTaxonomy } from './api.js';
export type { BindOptions, Bound } from './pipeline/bind.js';
export type {
  AnsweredEntryPoint,
  PresentedRole,
  TaxonomyAnswer,
  TaxonomyAnswers,
  TaxonomyQuestion,
} from './pipeline/query-taxonomy.js';
export type {
  EntryPointRequest,
  KnownEntryPoint,
  ListedEntryPoints,
  OpenedEntryPoint,
} from './pipeline/taxonomy/taxonomy-entry-points.js';
export type {
  Mark,
  NotFound,
  Proposal,
  ProposalMark,
  ProposedLine,
  ProposedReason,
} from './npo/bind/proposal.js';
export type { Confidence, Criterion } from './npo/bind/reason.js';
export type {
  Binding,
  BindingLine,
  Demand,
  DimensionBinding,
  Where as BindingWhere,
} from './npo/mapping/binding/binding.js';
export type { FigureKey } from './npo/mapping/figures/figure.js';

// What they answer with of taxonomies, reports and judgements.
export type * from './xbrl/processor/named-types.js';

// Every kind of finding.
export { catalogue } from './pipeline/catalogue.js';
export type {
  AnyDiagnosticKind,
  Basis,
  DiagnosticDefinition,
  DiagnosticKind,
  Where,
} from './diagnostics/diagnostic.js';
