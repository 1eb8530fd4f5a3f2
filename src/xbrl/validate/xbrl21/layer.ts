import type { Layer } from '../layer.js';
import type { Subject } from '../subject.js';
import { accuracyStated } from './rules/accuracy-stated.js';
import { contextReference } from './rules/context-reference.js';
import { entityIdentified } from './rules/entity-identified.js';
import { footnoteArcEnds } from './rules/footnote-arc-ends.js';
import { footnoteLocator } from './rules/footnote-locator.js';
import { itemOrTuple } from './rules/item-or-tuple.js';
import { knownConcept } from './rules/known-concept.js';
import { knownXbrliMeasure } from './rules/known-xbrli-measure.js';
import { monetaryUnit } from './rules/monetary-unit.js';
import { noAbstractFact } from './rules/no-abstract-fact.js';
import { noAccuracyOnFraction } from './rules/no-accuracy-on-fraction.js';
import { noAccuracyOnNil } from './rules/no-accuracy-on-nil.js';
import { noAccuracyOnNonNumeric } from './rules/no-accuracy-on-non-numeric.js';
import { nonNumericHasNoUnit } from './rules/non-numeric-has-no-unit.js';
import { numericHasUnit } from './rules/numeric-has-unit.js';
import { oneAccuracy } from './rules/one-accuracy.js';
import { periodType } from './rules/period-type.js';
import { scenarioContent } from './rules/scenario-content.js';
import { schemaReferencePresent } from './rules/schema-reference-present.js';
import { segmentContent } from './rules/segment-content.js';
import { sharesUnit } from './rules/shares-unit.js';
import { simplestUnit } from './rules/simplest-unit.js';
import { startBeforeEnd } from './rules/start-before-end.js';
import { unitReference } from './rules/unit-reference.js';

/**
 * XBRL 2.1, what an instance must satisfy beyond the XML Schemas of the specification, in the order of
 * its sections. Duplicate ids are found by the schema layer.
 */
export const xbrl21: Layer<Subject> = {
  name: 'xbrl21',
  needs: ['dts'],
  rules: [
    schemaReferencePresent, // §4.2
    knownConcept, // §4.6
    itemOrTuple, // §4.6, §4.9
    noAbstractFact, // §5.1.1
    contextReference, // §4.6.1
    unitReference, // §4.6.2
    numericHasUnit, // §4.6.2
    nonNumericHasNoUnit, // §4.6.2
    oneAccuracy, // §4.6.3
    accuracyStated, // §4.6.3
    noAccuracyOnNil, // §4.6.3
    noAccuracyOnFraction, // §4.6.3
    noAccuracyOnNonNumeric, // §4.6.3
    periodType, // §4.7.2, §5.1.1.1
    startBeforeEnd, // §4.7.2
    entityIdentified, // §4.7.3.1
    segmentContent, // §4.7.3.2
    scenarioContent, // §4.7.4
    monetaryUnit, // §4.8.2
    sharesUnit, // §4.8.2
    knownXbrliMeasure, // §4.8.2
    simplestUnit, // §4.8.4
    footnoteLocator, // §4.11.1.1
    footnoteArcEnds, // §4.11.1.3.1
  ],
};
