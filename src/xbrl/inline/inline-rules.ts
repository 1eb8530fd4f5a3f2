import { boundedFindings } from '../../diagnostics/bounded-findings.js';
import { defineDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { InlineRule } from './inline-rule.js';
import type { InlineSet } from './inline-set.js';
import { accuracyOfNumbers } from './rules/accuracy-of-numbers.js';
import { attributes } from './rules/attributes.js';
import { contentOfHeader } from './rules/content-of-header.js';
import { contentOfNumbers } from './rules/content-of-numbers.js';
import { contentOfTerms } from './rules/content-of-terms.js';
import { contentOfTuples } from './rules/content-of-tuples.js';
import { contextsAndUnits } from './rules/contexts-and-units.js';
import { continuationsApart } from './rules/continuation-apart.js';
import { continuationsExist } from './rules/continuation-exists.js';
import { continuationNotHidden } from './rules/continuation-not-hidden.js';
import { continuationsReferenced } from './rules/continuation-referenced.js';
import { continuationsUsedOnce } from './rules/continuation-used-once.js';
import { depthOfTuples } from './rules/depth-of-tuples.js';
import { hasInlineElements } from './rules/has-inline-elements.js';
import { headerPresent } from './rules/header-present.js';
import { knownElements } from './rules/known-elements.js';
import { languageOfFootnote } from './rules/language-of-footnote.js';
import { nestedFractions } from './rules/nested-fractions.js';
import { nestedNumbers } from './rules/nested-numbers.js';
import { nilWithoutContent } from './rules/nil-without-content.js';
import { noInstanceAttributes } from './rules/no-instance-attributes.js';
import { numberOfTargets } from './rules/number-of-targets.js';
import { orderInTuples } from './rules/order-in-tuples.js';
import { placeOfExclude } from './rules/place-of-exclude.js';
import { placesOfElements } from './rules/places-of-elements.js';
import { referencesAttributes } from './rules/references-attributes.js';
import { referencesNamespaces } from './rules/references-namespaces.js';
import { referencesPresent } from './rules/references-present.js';
import { relationships } from './rules/relationships.js';
import { resourcesPresent } from './rules/resources-present.js';
import { rootIsHtml } from './rules/root-is-html.js';
import { sameOrderSameFact } from './rules/same-order-same-fact.js';
import { targetsOfTuples } from './rules/targets-of-tuples.js';
import { termsOfFraction } from './rules/terms-of-fraction.js';
import { tuplesExist } from './rules/tuple-exists.js';
import { tuplesNotEmpty } from './rules/tuple-not-empty.js';
import { tuplesWithoutCycles } from './rules/tuple-without-cycle.js';
import { uniqueIds } from './rules/unique-ids.js';
import { uniqueTupleIds } from './rules/unique-tuple-ids.js';
import { values } from './rules/values.js';
import { versionOfElements } from './rules/version-of-elements.js';

/** The rules of Inline XBRL 1.1 on a set, in the order of the specification; then the limits of this program. */
export const inlineRules: readonly InlineRule[] = [
  versionOfElements, // §2.3
  hasInlineElements, // §3.1
  uniqueIds, // §3.1.1
  rootIsHtml, // §3.3.1
  knownElements, // §3.4
  attributes, // §3.4
  placesOfElements, // §3.4, §8.1.1, §9.1.1, §12.1.1, §13.1.1, §14.1.1
  contentOfHeader, // §3.4, §8.1.1, §9.1.1, §12.1.1, §14.1.1
  continuationNotHidden, // §4.1.1
  continuationsExist, // §4.1.2
  continuationsUsedOnce, // §4.1.2
  continuationsReferenced, // §4.1.2
  continuationsApart, // §4.1.2
  placeOfExclude, // §5.1.1
  languageOfFootnote, // §6.1.1
  contentOfTerms, // §7.1.1
  termsOfFraction, // §7.1.2
  nestedFractions, // §7.1.3
  headerPresent, // §8.1.3
  noInstanceAttributes, // §7.1.2, §10.1.1, §11.1.1, §12.1.1, §15.1.1
  contextsAndUnits, // §7.1.3, §10.1.2, §11.1.2
  accuracyOfNumbers, // §10.1.1
  contentOfNumbers, // §10.1.1
  nilWithoutContent, // §7.1.2, §10.1.1
  nestedNumbers, // §10.1.2
  values, // §7.1.3, §10.1.2, §11.1.2
  referencesPresent, // §12.1.2
  referencesAttributes, // §12.1.2
  referencesNamespaces, // §12.1.2
  relationships, // §13.1.2
  resourcesPresent, // §14.1.2
  contentOfTuples, // §15.1.1
  tuplesExist, // §15.1.2
  uniqueTupleIds, // §15.1.2
  tuplesWithoutCycles, // §15.1.2
  tuplesNotEmpty, // §15.1.2
  targetsOfTuples, // §15.1.2
  orderInTuples, // §15.1.2
  sameOrderSameFact, // §15.1.2
  // Limits of this program
  numberOfTargets,
  depthOfTuples,
];

export const moreInlineFindings = defineDiagnostic<{ code: string; most: number }>({
  code: 'inline:more-findings',
  severity: 'info',
  basis: { document: 'npo-xbrl', clause: 'docs/architecture.md, hostile files' },
  message: {
    nl: ({ code, most }) => `Van ${code} zijn er meer dan ${most}; de rest wordt niet genoemd.`,
    en: ({ code, most }) => `There are more than ${most} of ${code}; the rest is not listed.`,
  },
  help: {
    nl: 'Herstel de genoemde plaatsen en kijk het document opnieuw na.',
    en: 'Mend the places named and check the document again.',
  },
});

/** All that the rules find, each up to a bound. */
export function inlineFindings(set: InlineSet): readonly Diagnostic[] {
  return inlineRules.flatMap((rule) => boundedFindings(rule.check(set), moreInlineFindings));
}
