/** The public API, grouped by the steps of the pipeline. */

// Input to reports, judged.
export { generate, type Generated, type GenerateOptions } from './pipeline/generate.js';

// Reports, whoever wrote them.
export { validate, type ValidateOptions } from './pipeline/validate.js';
export { compare, type CompareOptions, type Comparison } from './pipeline/compare.js';
export { trace, type Trace, type TracedFigure } from './pipeline/trace.js';

// What is in a taxonomy, and the form of another year.
export { queryTaxonomy, type TaxonomyAnswers, type TaxonomyQuestion } from './pipeline/query-taxonomy.js';
export { listEntryPoints, type ListedEntryPoints } from './pipeline/taxonomy-entry-points.js';
export { bind, type BindOptions, type Bound } from './pipeline/bind.js';

// What they answer with.
export { type Diagnostic, type Language, type Place, type Severity } from './diagnostics/diagnostic.js';
export { type PrintedChange } from './xbrl/diff/print-change.js';
export { type LayerResult } from './xbrl/validate/layer.js';
export { type FileVerdict, type LayerFinding, type Verdict } from './xbrl/validate/verdict.js';

// Every kind of finding.
export { catalogue } from './pipeline/catalogue.js';
