import type { Text } from '../../../src/diagnostics/diagnostic.js';
import type {
  Assertion,
  FactVariable,
  Filter,
  FilterUse,
  NamedVariable,
} from '../../formula-linkbase/assertion.js';
import { onExplicitAxis, onTypedAxis } from '../../formula-linkbase/filters.js';
import { categoryMembers, interventionMembers, otherMember, totalMember } from '../declarations.js';

/** An assertion of a role, with what it is called and what is said where it does not hold. */
export interface RoleAssertion extends Omit<Assertion, 'id'> {
  /** What is to hold, within the name of the assertion. */
  readonly name: string;
  readonly label: Text;
  /** With expressions between { and }. */
  readonly message: Text;
}

/** The assertions of a role of the taxonomy, by the name of the role. */
export interface RoleAssertions {
  readonly role: string;
  readonly assertions: readonly RoleAssertion[];
}

export const SCHOOL_AXIS = 'npo-dim:SchoolAxis';
export const INTERVENTION_AXIS = 'npo-dim:InterventionAxis';

/** Of some school; `uncovered`, so that facts of one school go together. */
export const ofSchool: FilterUse = { filter: onTypedAxis(SCHOOL_AXIS), cover: false };
/** Of all schools together. */
export const ofAnySchool: FilterUse = { filter: onTypedAxis(SCHOOL_AXIS) };
/** Of the board as a whole. */
export const ofBoard: FilterUse = { filter: onTypedAxis(SCHOOL_AXIS), complement: true };

const categories = categoryMembers.map(({ member }) => member.name);
/** What the total is made of: the categories and the other interventions. */
const parts = [...categories, otherMember.name];

/** Of some of the members, taken together; or each by itself, so that facts of one member go together. */
function ofMembers(id: string, members: readonly string[], each = false): FilterUse {
  return { filter: onExplicitAxis(INTERVENTION_AXIS, members, `intervention_${id}`), cover: !each };
}

export const ofTotal = ofMembers('total', [totalMember.name]);
export const ofPartsOfTotal = ofMembers('part', parts);
export const ofEachPart = ofMembers('part', parts, true);
export const ofAnyIntervention = ofMembers('any', []);
export const ofEachIntervention = ofMembers(
  'named',
  interventionMembers.map(({ member }) => member.name),
  true,
);

/** A category, and its interventions in any edition. */
export interface CategoryFilters {
  readonly code: string;
  readonly ofCategory: FilterUse;
  readonly ofItsInterventions: FilterUse;
}

export const categoryFilters: readonly CategoryFilters[] = categoryMembers.map(({ category, member }) => {
  const below = interventionMembers.filter(({ intervention }) => intervention.category === category.code);
  return {
    code: category.code,
    ofCategory: ofMembers(`category${category.code}`, [member.name]),
    ofItsInterventions: ofMembers(
      `of${category.code}`,
      below.map((one) => one.member.name),
    ),
  };
});

export function one(name: string, id: string, ...filters: readonly (Filter | FilterUse)[]): NamedVariable {
  return { name, variable: { id: `one_${id}`, asSequence: false, filters: filters.map(useOf) } };
}

/** Facts that are said twice count twice: to choose among them would take longer with each. */
const ALL = { asSequence: true, matches: true };

/** All facts at once; not evaluated where there are none. */
export function some(name: string, id: string, ...filters: readonly (Filter | FilterUse)[]): NamedVariable {
  return { name, variable: { id: `some_${id}`, ...ALL, filters: filters.map(useOf) } };
}

/** All facts at once, which may be none. */
export function any(name: string, id: string, ...filters: readonly (Filter | FilterUse)[]): NamedVariable {
  const variable: FactVariable = {
    id: `any_${id}`,
    ...ALL,
    fallback: '()',
    filters: filters.map(useOf),
  };
  return { name, variable };
}

function useOf(filter: Filter | FilterUse): FilterUse {
  return 'filter' in filter ? filter : { filter };
}

/** Shows in a message which school the facts of a variable are of. */
export function schoolOf(variable: string): string {
  return `{string(xfi:fact-typed-dimension-value($${variable}[1], xs:QName('${SCHOOL_AXIS}')))}`;
}

/** Shows in a message what the first fact of a variable says of interventions. */
export function memberOf(variable: string): string {
  return `{local-name-from-QName(xfi:fact-explicit-dimension-value($${variable}[1], xs:QName('${INTERVENTION_AXIS}')))}`;
}
