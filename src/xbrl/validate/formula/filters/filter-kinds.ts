import type { AnyDiagnosticKind } from '../../../../diagnostics/diagnostic.js';
import {
  aspectCover,
  aspectCoverSubfilterNotAllowed,
  inconsistentAspectCoverFilters,
} from './aspect-cover.js';
import { andFilter, orFilter } from './boolean-filter.js';
import { conceptBalance } from './concept-balance.js';
import { conceptCustomAttribute } from './concept-custom-attribute.js';
import { conceptDataType } from './concept-data-type.js';
import { conceptName } from './concept-name.js';
import { conceptPeriodType } from './concept-period-type.js';
import * as conceptRelationErrors from './concept-relation-errors.js';
import { conceptRelation } from './concept-relation.js';
import { conceptSubstitutionGroup } from './concept-substitution-group.js';
import { entityIdentifierPattern } from './entity-identifier-pattern.js';
import { entityIdentifier } from './entity-identifier.js';
import { entitySchemePattern } from './entity-scheme-pattern.js';
import { entitySpecificIdentifier } from './entity-specific-identifier.js';
import { entitySpecificScheme } from './entity-specific-scheme.js';
import { explicitDimension } from './explicit-dimension.js';
import type { FilterKind } from './filter.js';
import { general } from './general.js';
import { instantDuration } from './instant-duration.js';
import { inconsistentMatchedVariableSequence, MATCH_FILTERS } from './match-filter.js';
import { nil } from './nil.js';
import { periodEnd } from './period-end.js';
import { periodForever } from './period-forever.js';
import { periodInstant } from './period-instant.js';
import { periodStart } from './period-start.js';
import { periodTest } from './period-test.js';
import { precision } from './precision.js';
import { relative } from './relative.js';
import { scenario } from './scenario.js';
import { segment } from './segment.js';
import { singleMeasure } from './single-measure.js';
import { tupleAncestor } from './tuple-ancestor.js';
import { tupleLocation } from './tuple-location.js';
import { tupleParent } from './tuple-parent.js';
import { tupleSibling } from './tuple-sibling.js';
import { typedDimension } from './typed-dimension.js';
import { unitTest } from './unit-test.js';

/** The filters that this program knows, in the order of their specifications. */
export const FILTER_KINDS: readonly FilterKind[] = [
  aspectCover, // Aspect Cover Filters 1.0 §2.1
  andFilter, // Boolean Filters 1.0 §2.1
  orFilter, // Boolean Filters 1.0 §2.2
  conceptName, // Concept Filters 1.0 §2.1
  conceptPeriodType, // Concept Filters 1.0 §2.2
  conceptBalance, // Concept Filters 1.0 §2.3
  conceptCustomAttribute, // Concept Filters 1.0 §2.4
  conceptDataType, // Concept Filters 1.0 §2.5
  conceptSubstitutionGroup, // Concept Filters 1.0 §2.6
  conceptRelation, // Concept Relation Filters 1.0 §2.1
  explicitDimension, // Dimension Filters 1.0 §2.1
  typedDimension, // Dimension Filters 1.0 §2.2
  entityIdentifier, // Entity Filters 1.0 §2.1
  entitySpecificScheme, // Entity Filters 1.0 §2.2
  entitySchemePattern, // Entity Filters 1.0 §2.3
  entitySpecificIdentifier, // Entity Filters 1.0 §2.4
  entityIdentifierPattern, // Entity Filters 1.0 §2.5
  general, // General Filters 1.0 §2.1
  ...MATCH_FILTERS, // Match Filters 1.0 §2
  periodTest, // Period Filters 1.0 §2.1
  periodStart, // Period Filters 1.0 §2.2
  periodEnd, // Period Filters 1.0 §2.3
  periodInstant, // Period Filters 1.0 §2.4
  periodForever, // Period Filters 1.0 §2.5
  instantDuration, // Period Filters 1.0 §2.6
  relative, // Relative Filters 1.0 §2.1
  segment, // Segment Scenario Filters 1.0 §2.1
  scenario, // Segment Scenario Filters 1.0 §2.2
  tupleParent, // Tuple Filters 1.0 §2.1
  tupleAncestor, // Tuple Filters 1.0 §2.2
  tupleSibling, // Tuple Filters 1.0 §2.3
  tupleLocation, // Tuple Filters 1.0 §2.4
  singleMeasure, // Unit Filters 1.0 §2.1
  unitTest, // Unit Filters 1.0 §2.2
  nil, // Value Filters 1.0 §2.1
  precision, // Value Filters 1.0 §2.2
];

/** What filters find against their own specifications. */
export const filterDiagnostics: readonly AnyDiagnosticKind[] = [
  inconsistentAspectCoverFilters,
  aspectCoverSubfilterNotAllowed,
  ...Object.values(conceptRelationErrors),
  inconsistentMatchedVariableSequence,
];
