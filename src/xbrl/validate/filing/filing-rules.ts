import type { Rule } from '../layer.js';
import type { Subject } from '../subject.js';
import { adoptionOfCorrectedReport } from './rules/adoption-of-corrected-report.js';
import { allowedCharacterReferences } from './rules/allowed-character-references.js';
import { allowedCharacters } from './rules/allowed-characters.js';
import { conceptInPresentation } from './rules/concept-in-presentation.js';
import { correctedReportAdopted } from './rules/corrected-report-adopted.js';
import { datesWithoutTime } from './rules/dates-without-time.js';
import { decimalsOfAmounts } from './rules/decimals-of-amounts.js';
import { decimalsOfOtherNumbers } from './rules/decimals-of-other-numbers.js';
import { encodingIsUtf8 } from './rules/encoding-is-utf-8.js';
import { extensionOfInstance } from './rules/extension-of-instance.js';
import { extensionXbrl } from './rules/extension-xbrl.js';
import { formattingWhereAllowed } from './rules/formatting-where-allowed.js';
import { languageOfFiling } from './rules/language-of-filing.js';
import { languageOnRoot } from './rules/language-on-root.js';
import { noByteOrderMark } from './rules/no-byte-order-mark.js';
import { noCdataEnd } from './rules/no-cdata-end.js';
import { noControlCharacters } from './rules/no-control-characters.js';
import { noDoctype } from './rules/no-doctype.js';
import { noDuplicateContext } from './rules/no-duplicate-context.js';
import { noDuplicateFact } from './rules/no-duplicate-fact.js';
import { noDuplicateUnit } from './rules/no-duplicate-unit.js';
import { noEmptyItem } from './rules/no-empty-item.js';
import { noExtension } from './rules/no-extension.js';
import { noFactId } from './rules/no-fact-id.js';
import { noFootnotes } from './rules/no-footnotes.js';
import { noForever } from './rules/no-forever.js';
import { noLinkbaseReference } from './rules/no-linkbase-reference.js';
import { noNil } from './rules/no-nil.js';
import { noPrecision } from './rules/no-precision.js';
import { noSharedBoundary } from './rules/no-shared-boundary.js';
import { noUnusedContext } from './rules/no-unused-context.js';
import { noUnusedNamespace } from './rules/no-unused-namespace.js';
import { noUnusedUnit } from './rules/no-unused-unit.js';
import { oneCurrency } from './rules/one-currency.js';
import { oneLanguage } from './rules/one-language.js';
import { oneSchemaReference } from './rules/one-schema-reference.js';
import { periodsOfReportingYears } from './rules/periods-of-reporting-years.js';
import { plainDates } from './rules/plain-dates.js';
import { portableFileName } from './rules/portable-file-name.js';
import { recommendedPrefixes } from './rules/recommended-prefixes.js';
import { referentsBeforeReferences } from './rules/referents-before-references.js';
import { registeredUnits } from './rules/registered-units.js';
import { textInLanguageOfReport } from './rules/text-in-language-of-report.js';
import { twoReportingYears } from './rules/two-reporting-years.js';

/** The rules of a Dutch filing that are known here, in the order of the manual. */
export const filingRules: readonly Rule<Subject>[] = [
  // The file
  noByteOrderMark, // FR-NL-1.01
  allowedCharacters, // FR-NL-1.02
  noControlCharacters, // FR-NL-1.02 and 1.04, where what is known of their wording differs
  noDoctype, // FR-NL-1.03
  allowedCharacterReferences, // FR-NL-1.04
  encodingIsUtf8, // FR-NL-1.05
  portableFileName, // FR-NL-1.06
  // The instance
  languageOnRoot, // FR-NL-2.03
  oneSchemaReference, // FR-NL-2.04
  noLinkbaseReference, // FR-NL-2.05
  noCdataEnd, // FR-NL-2.06
  noNil, // FR-NL-2.07
  // Contexts
  datesWithoutTime, // FR-NL-3.01
  noForever, // FR-NL-3.02
  noUnusedContext, // FR-NL-3.03
  noDuplicateContext, // FR-NL-3.04
  // Units
  noDuplicateUnit, // FR-NL-4.01
  noUnusedUnit, // FR-NL-4.02
  // Facts
  noDuplicateFact, // FR-NL-5.01
  noEmptyItem, // FR-NL-5.03
  noPrecision, // FR-NL-5.06
  formattingWhereAllowed, // FR-NL-5.11
  // Footnotes
  noFootnotes, // FR-NL-6.01
  // Guidelines
  recommendedPrefixes, // FG-NL-03
  referentsBeforeReferences, // FG-NL-04
  noUnusedNamespace, // FG-NL-05
  noFactId, // FG-NL-09
  registeredUnits, // FG-NL-11
  // The architecture of the taxonomy, where it speaks of instances
  noExtension, // NTA-2.04.00.01
  conceptInPresentation, // NTA-2.04.00.04
  extensionOfInstance, // NTA-2.04.00.08
  noSharedBoundary, // NTA-2.04.01.03
  textInLanguageOfReport, // NTA-2.04.03.02
  // The KvK domain
  extensionXbrl, // FR-KVK-1.01
  languageOfFiling, // FR-KVK-2.01
  oneLanguage, // FR-KVK-2.02
  decimalsOfAmounts, // FR-KVK-5.01
  decimalsOfOtherNumbers, // FR-KVK-5.02
  periodsOfReportingYears, // BR-KVK-2.04
  oneCurrency, // BR-KVK-3.01
  correctedReportAdopted, // BR-KVK-4.12
  adoptionOfCorrectedReport, // BR-KVK-4.16
  twoReportingYears, // BR-KVK-4.17
  plainDates, // BR-KVK-4.20
];

/** Those on how the text of an instance is written, which say nothing of pages that hold Inline XBRL. */
export const rulesOnText: ReadonlySet<Rule<Subject>> = new Set([
  noByteOrderMark,
  allowedCharacters,
  noControlCharacters,
  noDoctype,
  allowedCharacterReferences,
  encodingIsUtf8,
  noCdataEnd,
  recommendedPrefixes,
  referentsBeforeReferences,
  noUnusedNamespace,
  noFactId,
  extensionOfInstance,
  extensionXbrl,
]);

/** Those that ask the taxonomy what a concept, its type or a name is. */
export const rulesOnConcepts: ReadonlySet<Rule<Subject>> = new Set([
  formattingWhereAllowed,
  recommendedPrefixes,
  conceptInPresentation,
  decimalsOfAmounts,
  decimalsOfOtherNumbers,
  plainDates,
]);

/** Those that say nothing where the taxonomy is not there. */
export const rulesOnTaxonomy: ReadonlySet<Rule<Subject>> = new Set([...rulesOnConcepts, noExtension]);

/** Those that compare typed values as the taxonomy has their types, and as they are written where it does not say. */
export const rulesOnTypedValues: ReadonlySet<Rule<Subject>> = new Set([noDuplicateContext, noDuplicateFact]);
