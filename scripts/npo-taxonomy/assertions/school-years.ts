import type { FilterUse } from '../../formula-linkbase/assertion.js';
import { covering, ofConcepts } from '../../formula-linkbase/filters.js';
import {
  any,
  ofAnySchool,
  ofBoard,
  ofSchool,
  one,
  type RoleAssertion,
  type RoleAssertions,
  schoolOf,
  some,
} from './role-assertion.js';

const of = (...names: readonly string[]) => ofConcepts(...names.map((name) => `npo-i:${name}`));
/** Facts of school years have those as their period; what they are held against has the reporting year. */
const ofSchoolYears = covering('period');
const receivedForYear = of('ResourcesReceivedForSchoolYear');
const spentInYear = of('ResourcesSpentInSchoolYear');

/** Of a school, or of the board as a whole. */
interface Whose {
  readonly of: FilterUse;
  readonly id: string;
  readonly nl: string;
  readonly en: string;
}

const school: Whose = {
  of: ofSchool,
  id: 'school',
  nl: `van school ${schoolOf('years')}`,
  en: `of school ${schoolOf('years')}`,
};
const board: Whose = { of: ofBoard, id: 'board', nl: 'van het hele bestuur', en: 'of the whole board' };

/** Not where the reporting year has no total: which school year money was of may be known without it. */
const receivedIsOfYears = (whose: Whose): RoleAssertion => ({
  name: 'ReceivedForSchoolYearsIsReceived',
  kind: 'valueAssertion',
  test: 'sum($years) eq sum(($received, $newcomers))',
  variables: [
    some('years', `receivedOfYears_${whose.id}`, ofSchoolYears, receivedForYear, whose.of),
    one('received', `received_${whose.id}`, of('ResourcesReceived'), whose.of),
    any('newcomers', `newcomers_${whose.id}`, of('ResourcesReceivedForNewcomers'), whose.of),
  ],
  severity: 'ERROR',
  label: {
    nl: 'Wat in het verslagjaar voor de schooljaren samen is ontvangen MOET gelijk zijn aan wat in het verslagjaar is ontvangen.',
    en: 'What was received in the reporting year for the school years together MUST be equal to what was received in the reporting year.',
  },
  message: {
    nl: `\`ResourcesReceivedForSchoolYear\` ${whose.nl} MOET over de schooljaren samen gelijk zijn aan \`ResourcesReceived\` en \`ResourcesReceivedForNewcomers\` samen: de som is {sum($years)}, en ontvangen is {sum(($received, $newcomers))}.`,
    en: `\`ResourcesReceivedForSchoolYear\` ${whose.en} MUST, over the school years together, be equal to \`ResourcesReceived\` and \`ResourcesReceivedForNewcomers\` together: the sum is {sum($years)}, and {sum(($received, $newcomers))} was received.`,
  },
});

const spentIsOfYears = (whose: Whose): RoleAssertion => ({
  name: 'SpentInSchoolYearsIsSpent',
  kind: 'valueAssertion',
  test: 'sum($years) eq sum($spent)',
  variables: [
    some('years', `spentOfYears_${whose.id}`, ofSchoolYears, spentInYear, whose.of),
    some(
      'spent',
      `allSpent_${whose.id}`,
      of('ResourcesSpentAtSchoolLevel', 'ResourcesSpentAboveSchoolLevel'),
      whose.of,
    ),
  ],
  severity: 'ERROR',
  label: {
    nl: 'Wat in het verslagjaar in de schooljaren samen is besteed MOET gelijk zijn aan wat in het verslagjaar is besteed.',
    en: 'What was spent in the reporting year in the school years together MUST be equal to what was spent in the reporting year.',
  },
  message: {
    nl: `\`ResourcesSpentInSchoolYear\` ${whose.nl} MOET over de schooljaren samen gelijk zijn aan \`ResourcesSpentAtSchoolLevel\` en \`ResourcesSpentAboveSchoolLevel\` samen: de som is {sum($years)}, en besteed is {sum($spent)}.`,
    en: `\`ResourcesSpentInSchoolYear\` ${whose.en} MUST, over the school years together, be equal to \`ResourcesSpentAtSchoolLevel\` and \`ResourcesSpentAboveSchoolLevel\` together: the sum is {sum($years)}, and {sum($spent)} was spent.`,
  },
});

/** Of spending no such sum is known: what was spent above the schools may be of no school. */
const boardReceivedIsSumOfSchools: RoleAssertion = {
  name: 'BoardReceivedIsSumOfSchools',
  kind: 'valueAssertion',
  test: '$board eq sum($schools)',
  variables: [
    one('board', 'receivedForYear_board', receivedForYear, ofBoard),
    any('schools', 'receivedForYear_schools', receivedForYear, ofAnySchool),
  ],
  severity: 'ERROR',
  label: {
    nl: 'Wat het hele bestuur voor een schooljaar heeft ontvangen MOET gelijk zijn aan wat de scholen samen hebben ontvangen.',
    en: 'What the whole board received for a school year MUST be equal to what its schools received together.',
  },
  message: {
    nl: '`ResourcesReceivedForSchoolYear` van het hele bestuur voor het schooljaar vanaf {xfi:period-start(xfi:period($board))} MOET gelijk zijn aan de som van de scholen: er staat {$board}, en de som is {sum($schools)}.',
    en: '`ResourcesReceivedForSchoolYear` of the whole board for the school year from {xfi:period-start(xfi:period($board))} on MUST be equal to the sum of its schools: it is {$board}, and the sum is {sum($schools)}.',
  },
};

/** What was received for the school years and spent in them, within the reporting year. */
export const schoolYearAssertions: readonly RoleAssertions[] = [
  { role: 'ResourcesPerSchoolYear', assertions: [receivedIsOfYears(school), spentIsOfYears(school)] },
  {
    role: 'ResourcesOfBoardPerSchoolYear',
    assertions: [receivedIsOfYears(board), spentIsOfYears(board), boardReceivedIsSumOfSchools],
  },
];
