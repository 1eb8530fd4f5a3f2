import type { AnyDiagnosticKind, DiagnosticDefinition, Language } from '../diagnostics/diagnostic.js';
import * as auditFile from '../npo/input/audit-file/diagnostics.js';
import * as inputCell from '../npo/input/diagnostics/cell-diagnostics.js';
import * as inputFile from '../npo/input/diagnostics/file-diagnostics.js';
import * as inputJson from '../npo/input/diagnostics/json-diagnostics.js';
import * as inputNumber from '../npo/input/diagnostics/number-diagnostics.js';
import * as inputReference from '../npo/input/diagnostics/reference-diagnostics.js';
import * as inputTable from '../npo/input/diagnostics/table-diagnostics.js';
import * as ledgerColumns from '../npo/input/ledger/table/column-diagnostics.js';
import * as ledgerSpending from '../npo/input/ledger/spend/spending-diagnostics.js';
import * as ledgerMappingFile from '../npo/input/ledger/mapping/mapping-file-diagnostics.js';
import * as ledgerTableFile from '../npo/input/ledger/table-file-diagnostics.js';
import * as ledgerMapping from '../npo/input/ledger/mapping/mapping-diagnostics.js';
import * as ledgerTableRows from '../npo/input/ledger/table/table-row-diagnostics.js';
import * as ledgerYearEnd from '../npo/input/ledger/spend/year-end-diagnostics.js';
import * as placing from '../npo/input/write/place-files.js';
import * as mapping from '../npo/mapping/facts/diagnostics.js';
import * as identity from '../npo/mapping/read/report-identity.js';
import * as toldOnce from '../npo/mapping/read/told-once.js';
import * as units from '../npo/mapping/read/report-units.js';
import * as binding from '../npo/mapping/binding/binding-diagnostics.js';
import * as intoIdentity from '../npo/mapping/read/compare-identity.js';
import { businessRules } from '../npo/rules/business-rules.js';
import { factsNotComparable, footnotesNotCompared } from '../xbrl/diff/not-compared.js';
import { otherEditions } from '../xbrl/diff/other-editions.js';
import { inlineRules, moreInlineFindings } from '../xbrl/inline/inline-rules.js';
import * as taxonomy from '../xbrl/taxonomy/diagnostics.js';
import * as packages from '../xbrl/taxonomy/resolve/package-diagnostics.js';
import * as reportPackages from '../xbrl/taxonomy/resolve/report-package-diagnostics.js';
import * as resolve from '../xbrl/taxonomy/resolve/diagnostics.js';
import * as instance from '../xbrl/validate/diagnostics.js';
import { calculationLayers } from '../xbrl/validate/calculation/layer.js';
import { dimensions } from '../xbrl/validate/dimensions/layer.js';
import { enumerations } from '../xbrl/validate/enumerations/layer.js';
import { filingRules } from '../xbrl/validate/filing/filing-rules.js';
import { formulaLayer } from '../xbrl/validate/formula/layer.js';
import { genericLinks } from '../xbrl/validate/generic-links/layer.js';
import { entryPointNotPublished } from '../xbrl/validate/filing/published-entry-point.js';
import { textRulesDoNotApply } from '../xbrl/validate/filing/rules-without-text.js';
import { taxonomyRulesNotJudged } from '../xbrl/validate/filing/rules-without-taxonomy.js';
import { moreFindings, notJudged, rulesOf } from '../xbrl/validate/layer.js';
import { outsideRewrittenPart } from '../xbrl/validate/rewritten-part.js';
import * as schemaDocuments from '../xbrl/validate/xml-schema/schema-document-findings.js';
import * as schemaIdentity from '../xbrl/validate/xml-schema/identity-findings.js';
import * as schemaStructure from '../xbrl/validate/xml-schema/structure-findings.js';
import * as schemaValue from '../xbrl/validate/xml-schema/value-findings.js';
import * as unitsRegistry from '../xbrl/validate/units/registry-findings.js';
import { unitNotRegistered } from '../xbrl/validate/units/rules/unit-registered.js';
import { xbrl21 } from '../xbrl/validate/xbrl21/layer.js';
import * as xml from '../xbrl/xml/diagnostics.js';
import * as oimCommon from '../xbrl/xbrl-json/oim-common-diagnostics.js';
import * as oim from '../xbrl/xbrl-json/oim-diagnostics.js';
import * as oimNotes from '../xbrl/xbrl-json/oim-note-diagnostics.js';
import { outsideRewrittenPartOfJson } from '../xbrl/xbrl-json/resolve/outside-part.js';
import { factWithoutContext, factWithoutUnit } from '../xbrl/xbrl-json/write/representable.js';
import * as xbrlJson from '../xbrl/xbrl-json/xbrl-json-diagnostics.js';
import * as xbrlXml from '../xbrl/xbrl-json/xbrl-xml-diagnostics.js';
import { bindingUnknown } from './bind.js';
import * as converting from './convert/convert-diagnostics.js';
import * as notReports from './open/not-a-report.js';
import * as evidence from './evidence/diagnostics.js';
import * as into from './generate/into-report.js';
import { previousReportNotGiven, previousReportNotUsable } from './generate/previous-report.js';
import { reportWithoutFacts, taxonomyOfNoYear } from './validate/profile-choice.js';
import { targetNotRead } from './open/read-pages.js';
import { fileNotReadable } from '../xbrl/processor/read-file.js';
import { reportIsPackage } from '../xbrl/processor/report-is-package.js';
import { severalReports } from './open/open-report-file.js';
import { reportingYearUnknown } from './binding/reporting-year-unknown.js';
import { entryPointToChoose } from './taxonomy/taxonomy-entry-points.js';

/** Every kind of finding that the program can make, in the order of the pipeline, each once. */
export const catalogue: readonly AnyDiagnosticKind[] = distinct([
  ...kindsOf(inputFile),
  ...kindsOf(inputJson),
  ...kindsOf(inputTable),
  ...kindsOf(inputCell),
  ...kindsOf(inputNumber),
  ...kindsOf(inputReference),
  ...kindsOf(auditFile),
  ...kindsOf(ledgerSpending),
  ...kindsOf(ledgerMappingFile),
  ...kindsOf(ledgerTableFile),
  ...kindsOf(ledgerColumns),
  ...kindsOf(ledgerMapping),
  ...kindsOf(ledgerTableRows),
  ...kindsOf(ledgerYearEnd),
  reportingYearUnknown,
  ...businessRules.flatMap(({ emits }) => emits),
  previousReportNotUsable,
  previousReportNotGiven,
  ...kindsOf(mapping),
  ...kindsOf(identity),
  ...kindsOf(toldOnce),
  ...kindsOf(units),
  ...kindsOf(binding),
  ...kindsOf(intoIdentity),
  ...kindsOf(into),
  ...kindsOf(placing),
  fileNotReadable,
  factsNotComparable,
  footnotesNotCompared,
  otherEditions,
  targetNotRead,
  severalReports,
  ...kindsOf(xml),
  ...kindsOf(resolve),
  ...kindsOf(packages),
  ...kindsOf(reportPackages),
  ...inlineRules.flatMap(({ emits }) => emits),
  moreInlineFindings,
  ...kindsOf(evidence),
  entryPointToChoose,
  bindingUnknown,
  ...kindsOf(taxonomy),
  outsideRewrittenPart,
  moreFindings,
  notJudged,
  ...kindsOf(instance),
  ...kindsOf(xbrlJson),
  ...kindsOf(oimCommon),
  ...kindsOf(oim),
  ...kindsOf(oimNotes),
  ...kindsOf(xbrlXml),
  factWithoutContext,
  factWithoutUnit,
  outsideRewrittenPartOfJson,
  ...kindsOf(converting),
  reportIsPackage,
  ...kindsOf(notReports),
  ...kindsOf(schemaStructure),
  ...kindsOf(schemaValue),
  ...kindsOf(schemaIdentity),
  ...kindsOf(schemaDocuments),
  ...rulesOf(xbrl21).flatMap(({ emits }) => emits),
  ...calculationLayers.flatMap(rulesOf).flatMap(({ emits }) => emits),
  ...rulesOf(dimensions).flatMap(({ emits }) => emits),
  ...rulesOf(genericLinks).flatMap(({ emits }) => emits),
  ...rulesOf(enumerations).flatMap(({ emits }) => emits),
  ...rulesOf(formulaLayer()).flatMap(({ emits }) => emits),
  ...kindsOf(unitsRegistry),
  unitNotRegistered,
  ...filingRules.flatMap(({ emits }) => emits),
  taxonomyRulesNotJudged,
  textRulesDoNotApply,
  entryPointNotPublished,
  taxonomyOfNoYear,
  reportWithoutFacts,
]);

/** The kinds of finding that a module gives. */
function kindsOf(module: Readonly<Record<string, unknown>>): readonly AnyDiagnosticKind[] {
  return Object.values(module).filter(
    (value): value is AnyDiagnosticKind => typeof value === 'function' && 'definition' in value,
  );
}

function distinct(kinds: readonly AnyDiagnosticKind[]): readonly AnyDiagnosticKind[] {
  return [...new Set(kinds)];
}

/**
 * The message of a kind with an ellipsis wherever an occurrence would fill something in. A message
 * that looks a parameter up in a table, or counts with one, finds nothing: that too is an ellipsis.
 */
export function messageShape({ message }: DiagnosticDefinition<never>, language: Language): string {
  const fill = message[language] as (params: unknown) => string;
  return fill(ELLIPSIS).replace(/\b(?:undefined|NaN)\b/g, '…');
}

/** Stands for any parameter: whatever is asked of it, it is again an ellipsis. */
const ELLIPSIS: unknown = new Proxy(() => '…', {
  get: (_target, key) => {
    if (key === Symbol.toPrimitive || key === 'toString') return () => '…';
    if (key === Symbol.iterator) return () => ['…'][Symbol.iterator]();
    return ELLIPSIS;
  },
  apply: () => ELLIPSIS,
});
