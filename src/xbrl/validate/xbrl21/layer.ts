import type { Layer, Rule } from '../layer.js';
import type { Subject } from '../subject.js';
import { accuracyStated } from './rules/accuracy-stated.js';
import { arcLabelsResolved } from './rules/arc-labels-resolved.js';
import { arcOnce } from './rules/arc-once.js';
import { balanceOnMonetary } from './rules/balance-on-monetary.js';
import { contextReference } from './rules/context-reference.js';
import { essenceAliasValues } from './rules/essence-alias-values.js';
import { decimalsOfWholeAmounts } from './rules/decimals-of-whole-amounts.js';
import { entityIdentified } from './rules/entity-identified.js';
import { essenceAliasConcepts } from './rules/essence-alias-concepts.js';
import { footnoteArcEnds } from './rules/footnote-arc-ends.js';
import { footnoteLocator } from './rules/footnote-locator.js';
import { itemOrTuple } from './rules/item-or-tuple.js';
import { itemTypeDerived } from './rules/item-type-derived.js';
import { knownConcept } from './rules/known-concept.js';
import { knownXbrliMeasure } from './rules/known-xbrli-measure.js';
import { languageInScope } from './rules/language-in-scope.js';
import { instanceLinkbaseReferenceRole, linkbaseReferenceRole } from './rules/linkbase-reference-role.js';
import { locatorOfConcept } from './rules/locator-of-concept.js';
import { locatorPointer } from './rules/locator-pointer.js';
import { locatorTarget } from './rules/locator-target.js';
import { monetaryUnit } from './rules/monetary-unit.js';
import { noAbstractFact } from './rules/no-abstract-fact.js';
import { noAccuracyOnFraction } from './rules/no-accuracy-on-fraction.js';
import { noAccuracyOnNil } from './rules/no-accuracy-on-nil.js';
import { noAccuracyOnNonNumeric } from './rules/no-accuracy-on-non-numeric.js';
import { noArcCycle } from './rules/no-arc-cycle.js';
import { noRedefine } from './rules/no-redefine.js';
import { nonNumericHasNoUnit } from './rules/non-numeric-has-no-unit.js';
import { noTypeOnFact } from './rules/no-type-on-fact.js';
import { numericHasUnit } from './rules/numeric-has-unit.js';
import { oneAccuracy } from './rules/one-accuracy.js';
import { periodTypeDeclared } from './rules/period-type-declared.js';
import { periodType } from './rules/period-type.js';
import { preferredLabel } from './rules/preferred-label.js';
import { instanceReferenceTarget, linkbaseReferenceTarget } from './rules/reference-target.js';
import { remoteResourceProhibited } from './rules/remote-resource-prohibited.js';
import { requiredConcept } from './rules/required-concept.js';
import { roleAbsolute } from './rules/role-absolute.js';
import { roleDeclared } from './rules/role-declared.js';
import { roleReferenceOnce } from './rules/role-reference-once.js';
import { roleReferenceTarget } from './rules/role-reference-target.js';
import { roleTypesAgree } from './rules/role-types-agree.js';
import { roleUsedOn } from './rules/role-used-on.js';
import { scenarioContent } from './rules/scenario-content.js';
import { schemaReferencePresent } from './rules/schema-reference-present.js';
import { segmentContent } from './rules/segment-content.js';
import { sharesUnit } from './rules/shares-unit.js';
import { simplestUnit } from './rules/simplest-unit.js';
import { standardArcEnds } from './rules/standard-arc-ends.js';
import { standardLocator } from './rules/standard-locator.js';
import { standardRoleKept } from './rules/standard-role-kept.js';
import { startBeforeEnd } from './rules/start-before-end.js';
import { targetNamespaceNotEmpty } from './rules/target-namespace.js';
import { tupleAttributes } from './rules/tuple-attributes.js';
import { tupleDeclaration } from './rules/tuple-declaration.js';
import { unitReference } from './rules/unit-reference.js';
import { usedOnOnce } from './rules/used-on-once.js';
import { weightFitsBalance } from './rules/weight-fits-balance.js';
import { weightNotZero } from './rules/weight-not-zero.js';

/** What an instance must satisfy (§4), in the order of the sections. */
const INSTANCE_RULES: readonly Rule<Subject>[] = [
  schemaReferencePresent, // §4.2
  instanceReferenceTarget, // §4.3.2
  instanceLinkbaseReferenceRole, // §4.3.4
  roleReferenceOnce.inInstance, // §4.4, §4.5
  roleReferenceTarget.inInstance, // §4.4, §4.5
  roleDeclared.inInstance, // §4.4, §4.5
  tupleAttributes, // §4.9
  knownConcept, // §4.6, §4.9
  itemOrTuple, // §4.6, §4.9
  noAbstractFact, // §1.4
  noTypeOnFact, // §5.1.1.3
  contextReference, // §4.6.1
  unitReference, // §4.6.2
  numericHasUnit, // §4.6.2
  nonNumericHasNoUnit, // §4.6.2
  oneAccuracy, // §4.6.3
  accuracyStated, // §4.6.3
  noAccuracyOnNil, // §4.6.3
  noAccuracyOnFraction, // §4.6.3, §5.1.1.3.2
  noAccuracyOnNonNumeric, // §4.6.3
  decimalsOfWholeAmounts, // Data Type Registry
  periodType, // §4.7.2, §5.1.1.1
  startBeforeEnd, // §4.7.2
  entityIdentified, // §4.7.3, §4.7.3.1
  segmentContent, // §4.7.3.2
  scenarioContent, // §4.7.4
  monetaryUnit, // §4.8.2
  sharesUnit, // §4.8.2
  knownXbrliMeasure, // §4.8.2
  simplestUnit, // §4.8.4
  roleAbsolute.inInstance, // §3.5.2.4, §3.5.2.5
  locatorPointer.inInstance, // §3.5.4
  arcOnce.inInstance, // §3.5.3.9
  roleUsedOn.inInstance, // §5.1.3.4, §5.1.4.5
  standardLocator.inInstance, // §4.11.1.1
  footnoteLocator, // §4.11.1.1
  footnoteArcEnds, // §4.11.1.3.1
  languageInScope.inInstance, // §4.11.1.2.1
  essenceAliasValues, // §5.2.6.2.2
  requiredConcept, // §5.2.6.2.4
];

/**
 * The rules where a missing schema or linkbase may lead to a finding that its presence would take away: a concept
 * or its substitution group is not found, or a relationship is not seen to be prohibited. All others judge the
 * instance by itself, or by the declarations that are found.
 */
const OF_THE_WHOLE_DTS: ReadonlySet<Rule<Subject>> = new Set([
  knownConcept,
  itemOrTuple,
  essenceAliasValues,
  requiredConcept,
]);

/**
 * XBRL 2.1, what a taxonomy (§3, §5) and an instance (§4) must satisfy beyond the XML Schemas of the
 * specification, in the order of its sections; and what the types of its registry demand in words. Duplicate ids are found by the schema layer.
 */
export const xbrl21: Layer = {
  name: 'xbrl21',
  needs: ['dts'],
  taxonomyRules: [
    roleReferenceOnce.inTaxonomy, // §3.5.2.4.5, §3.5.2.5.5
    roleReferenceTarget.inTaxonomy, // §3.5.2.4.2, §3.5.2.4.5, §3.5.2.5.2, §3.5.2.5.5
    roleDeclared.inTaxonomy, // §3.5.2.4, §3.5.2.5
    roleAbsolute.inTaxonomy, // §3.5.2.4, §3.5.2.5
    locatorTarget, // §3.5.3.7.2
    locatorPointer.inTaxonomy, // §3.5.4
    arcLabelsResolved, // §3.5.3.9.2, §3.5.3.9.3
    arcOnce.inTaxonomy, // §3.5.3.9
    targetNamespaceNotEmpty, // §5.1
    periodTypeDeclared, // §5.1.1.1, §4.9
    balanceOnMonetary, // §5.1.1.2, §4.9
    itemTypeDerived, // §5.1.1.3
    tupleDeclaration, // §4.9
    linkbaseReferenceTarget, // §5.1.2, §4.3.2
    linkbaseReferenceRole, // §5.1.2, §4.3.4
    roleTypesAgree, // §5.1.3, §5.1.4
    standardRoleKept, // §5.1.3, §5.1.4
    usedOnOnce, // §5.1.3.4, §5.1.4.5
    roleUsedOn.inTaxonomy, // §5.1.3.4, §5.1.4.5
    noArcCycle, // §5.1.4.3, §5.2.4.2, §5.2.6.2.1, §5.2.6.2.2
    noRedefine, // §5.1.5
    standardLocator.inTaxonomy, // §5.2.2.1 to §5.2.6.1
    locatorOfConcept, // §5.2.2.1 to §5.2.6.1
    standardArcEnds, // §5.2.2.3 to §5.2.6.2.4
    remoteResourceProhibited, // §5.2.2.3, §5.2.3.3
    languageInScope.inTaxonomy, // §5.2.2.2.1
    preferredLabel, // §5.2.4.2.1
    weightNotZero, // §5.2.5.2.1
    weightFitsBalance, // §5.1.1.2
    essenceAliasConcepts, // §5.2.6.2.2
  ],
  instanceRules: INSTANCE_RULES,
  withoutNeeds: INSTANCE_RULES.filter((rule) => !OF_THE_WHOLE_DTS.has(rule)),
};
