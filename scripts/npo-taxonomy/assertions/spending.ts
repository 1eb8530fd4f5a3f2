import type { Text } from '../../../src/diagnostics/diagnostic.js';
import { ofConcepts } from '../../formula-linkbase/filters.js';
import {
  any,
  type CategoryFilters,
  categoryFilters,
  memberOf,
  ofEachIntervention,
  ofEachPart,
  ofPartsOfTotal,
  ofTotal,
  one,
  type RoleAssertion,
  type RoleAssertions,
  schoolOf,
  some,
} from './role-assertion.js';

/** Spending of one kind, and whose it is in a message. */
interface Spending {
  readonly concept: string;
  readonly whose: (variable: string) => Text;
}

const atSchool: Spending = {
  concept: 'SpendingAtSchoolLevel',
  whose: (variable) => ({ nl: ` van school ${schoolOf(variable)}`, en: ` of school ${schoolOf(variable)}` }),
};
const ofBoard = (concept: string): Spending => ({ concept, whose: () => ({ nl: '', en: '' }) });
const aboveSchool = ofBoard('SpendingAboveSchoolLevel');
const aboveBoard = ofBoard('SpendingAboveBoardLevel');

/** What was spent, by level: sums follow the tree of interventions, whatever editions a year has. */
export const spendingAssertions: readonly RoleAssertions[] = [
  {
    role: 'SpendingPerSchool',
    assertions: [...sums(atSchool), ...notNegative('SpendingAtSchoolLevel', [atSchool])],
  },
  {
    role: 'SpendingAboveSchoolLevel',
    assertions: [
      ...sums(aboveSchool),
      ...sums(aboveBoard),
      ...notNegative('SpendingAboveSchool', [aboveSchool, aboveBoard]),
    ],
  },
];

function sums(spending: Spending): readonly RoleAssertion[] {
  return [
    totalIsSum(spending),
    totalReported(spending),
    ...categoryFilters.map((category) => categoryCoversInterventions(spending, category)),
  ];
}

/** The total is exactly its categories and the other interventions; nothing where none is reported. */
function totalIsSum({ concept, whose }: Spending): RoleAssertion {
  const filter = ofConcepts(`npo-i:${concept}`);
  const of = whose('total');
  return {
    name: `${concept}_TotalIsSum`,
    kind: 'valueAssertion',
    test: '$total eq sum($parts)',
    variables: [
      one('total', `${concept}_total`, filter, ofTotal),
      any('parts', `${concept}_parts`, filter, ofPartsOfTotal),
    ],
    severity: 'ERROR',
    label: {
      nl: `Het totaal van \`${concept}\` MOET gelijk zijn aan de som van de doelgebieden en de overige interventies.`,
      en: `The total of \`${concept}\` MUST be equal to the sum of the categories and the other interventions.`,
    },
    message: {
      nl: `Het totaal van \`${concept}\`${of.nl} MOET gelijk zijn aan de som van de doelgebieden en de overige interventies: er staat {$total}, en de som is {sum($parts)}.`,
      en: `The total of \`${concept}\`${of.en} MUST be equal to the sum of the categories and the other interventions: it is {$total}, and the sum is {sum($parts)}.`,
    },
  };
}

function totalReported({ concept, whose }: Spending): RoleAssertion {
  const filter = ofConcepts(`npo-i:${concept}`);
  const of = whose('parts');
  return {
    name: `${concept}_TotalReported`,
    kind: 'valueAssertion',
    test: 'exists($total)',
    variables: [
      some('parts', `${concept}_parts`, filter, ofPartsOfTotal),
      any('total', `${concept}_total`, filter, ofTotal),
    ],
    severity: 'ERROR',
    label: {
      nl: `Wie \`${concept}\` per doelgebied rapporteert MOET ook het totaal rapporteren.`,
      en: `Who reports \`${concept}\` by category MUST report the total too.`,
    },
    message: {
      nl: `Het totaal van \`${concept}\`${of.nl} MOET gerapporteerd worden, omdat er bedragen per doelgebied zijn, samen {sum($parts)}.`,
      en: `The total of \`${concept}\`${of.en} MUST be reported, because there are amounts by category, {sum($parts)} together.`,
    },
  };
}

/**
 * A category is what was spent on its interventions, and on what the list lacks or the report does not
 * name: so no less than the interventions that it names, and where none is named nothing is asked.
 */
function categoryCoversInterventions(
  { concept, whose }: Spending,
  { code, ofCategory, ofItsInterventions }: CategoryFilters,
): RoleAssertion {
  const filter = ofConcepts(`npo-i:${concept}`);
  const of = whose('category');
  return {
    name: `${concept}_Category${code}CoversInterventions`,
    kind: 'valueAssertion',
    test: '$category ge sum($interventions)',
    variables: [
      one('category', `${concept}_category${code}`, filter, ofCategory),
      some('interventions', `${concept}_of${code}`, filter, ofItsInterventions),
    ],
    severity: 'WARNING',
    label: {
      nl: `Doelgebied ${code} van \`${concept}\` BEHOORT niet minder te zijn dan de genoemde interventies ervan samen.`,
      en: `Category ${code} of \`${concept}\` SHOULD be no less than its interventions named together.`,
    },
    message: {
      nl: `Doelgebied ${code} van \`${concept}\`${of.nl} BEHOORT niet minder te zijn dan de genoemde interventies ervan samen: er staat {$category}, en de interventies zijn {sum($interventions)}.`,
      en: `Category ${code} of \`${concept}\`${of.en} SHOULD be no less than its interventions named together: it is {$category}, and the interventions are {sum($interventions)}.`,
    },
  };
}

/** Credit notes belong with what they credit: at one owner neither a category nor an intervention is negative. */
function notNegative(name: string, kinds: readonly [Spending, ...Spending[]]): readonly RoleAssertion[] {
  const filter = ofConcepts(...kinds.map(({ concept }) => `npo-i:${concept}`));
  const of = kinds[0].whose('amounts');
  const judged = [
    ['CategoryNotNegative', 'eachPart', ofEachPart, { nl: 'een doelgebied', en: 'a category' }],
    [
      'InterventionNotNegative',
      'eachNamed',
      ofEachIntervention,
      { nl: 'een interventie', en: 'an intervention' },
    ],
  ] as const;
  return judged.map(([rule, id, which, what]) => ({
    name: `${name}_${rule}`,
    kind: 'valueAssertion',
    test: 'sum($amounts) ge 0',
    variables: [some('amounts', `${name}_${id}`, filter, which)],
    severity: 'WARNING',
    label: {
      nl: `De besteding aan ${what.nl} BEHOORT niet negatief te zijn.`,
      en: `The spending on ${what.en} SHOULD NOT be negative.`,
    },
    message: {
      nl: `De besteding aan \`${memberOf('amounts')}\`${of.nl} BEHOORT niet negatief te zijn: zij is {sum($amounts)}.`,
      en: `The spending on \`${memberOf('amounts')}\`${of.en} SHOULD NOT be negative: it is {sum($amounts)}.`,
    },
  }));
}
