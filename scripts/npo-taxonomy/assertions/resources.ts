import { ofConcepts } from '../../formula-linkbase/filters.js';
import {
  any,
  ofAnyIntervention,
  ofAnySchool,
  ofBoard,
  ofSchool,
  ofTotal,
  one,
  type RoleAssertion,
  type RoleAssertions,
  schoolOf,
} from './role-assertion.js';

const of = (...names: readonly string[]) => ofConcepts(...names.map((name) => `npo-i:${name}`));
const carried = of('ResourcesCarriedForward');
const spentAtSchool = of('ResourcesSpentAtSchoolLevel');
const spentAbove = of('ResourcesSpentAboveSchoolLevel');
const brought = of('ResourcesBroughtForward');
const receipts = of('ResourcesReceived', 'ResourcesReceivedForNewcomers');

const spentIsTotal: RoleAssertion = {
  name: 'SpentAtSchoolLevelIsTotal',
  kind: 'valueAssertion',
  test: '$spent eq $total',
  variables: [
    one('spent', 'spentAtSchool_school', spentAtSchool, ofSchool),
    one('total', 'spending_total', of('SpendingAtSchoolLevel'), ofTotal, ofSchool),
  ],
  severity: 'ERROR',
  label: {
    nl: 'De middelen die een school heeft besteed MOETEN gelijk zijn aan het totaal van haar interventies.',
    en: 'The resources that a school spent MUST be equal to the total of its interventions.',
  },
  message: {
    nl: `\`ResourcesSpentAtSchoolLevel\` van school ${schoolOf('spent')} MOET gelijk zijn aan het totaal van \`SpendingAtSchoolLevel\`: er staat {$spent}, en het totaal is {$total}.`,
    en: `\`ResourcesSpentAtSchoolLevel\` of school ${schoolOf('spent')} MUST be equal to the total of \`SpendingAtSchoolLevel\`: it is {$spent}, and the total is {$total}.`,
  },
};

/** What is left of a school: only stated where all that it is made of is. */
const carriedIsRest: RoleAssertion = {
  name: 'CarriedForwardIsRest',
  kind: 'valueAssertion',
  test: '$left eq sum(($brought, $received)) - sum(($spent, $above))',
  variables: [
    one('left', 'left_school', carried, ofSchool),
    any('brought', 'brought_school', brought, ofSchool),
    any('received', 'receipts_school', receipts, ofSchool),
    any('spent', 'allSpentAtSchool_school', spentAtSchool, ofSchool),
    any('above', 'allSpentAbove_school', spentAbove, ofSchool),
  ],
  severity: 'ERROR',
  label: {
    nl: 'Wat een school over heeft MOET zijn wat zij had en ontving, min wat is besteed.',
    en: 'What a school has left MUST be what it had and received, less what was spent.',
  },
  message: {
    nl: `\`ResourcesCarriedForward\` van school ${schoolOf('left')} MOET zijn wat de school had en ontving ({sum(($brought, $received))}), min wat is besteed ({sum(($spent, $above))}): er staat {$left}.`,
    en: `\`ResourcesCarriedForward\` of school ${schoolOf('left')} MUST be what the school had and received ({sum(($brought, $received))}), less what was spent ({sum(($spent, $above))}): it is {$left}.`,
  },
};

/** A school of which no money is stated is another matter: then the money is what is missing. Where nothing was spent, nothing was overspent. */
const carriedNotNegative: RoleAssertion = {
  name: 'CarriedForwardNotNegative',
  kind: 'valueAssertion',
  test: '$left ge 0',
  precondition: 'exists(($brought, $received)) and (some $amount in ($spent, $above) satisfies $amount ne 0)',
  variables: [
    one('left', 'left_school', carried, ofSchool),
    any('brought', 'brought_school', brought, ofSchool),
    any('received', 'receipts_school', receipts, ofSchool),
    any('spent', 'spending_school', of('SpendingAtSchoolLevel'), ofAnyIntervention, ofSchool),
    any('above', 'allSpentAbove_school', spentAbove, ofSchool),
  ],
  severity: 'ERROR',
  label: {
    nl: 'Een school MOET niet meer besteden dan zij had en ontving.',
    en: 'A school MUST NOT spend more than it had and received.',
  },
  message: {
    nl: `\`ResourcesCarriedForward\` van school ${schoolOf('left')} MOET niet negatief zijn: er staat {$left}.`,
    en: `\`ResourcesCarriedForward\` of school ${schoolOf('left')} MUST NOT be negative: it is {$left}.`,
  },
};

const SUMMED = [
  'ResourcesBroughtForward',
  'ResourcesReceived',
  'ResourcesReceivedForNewcomers',
  'ResourcesSpentAtSchoolLevel',
];

/** One rule for several concepts: the concept is left uncovered, so that like goes with like. */
const boardIsSumOfSchools: RoleAssertion = {
  name: 'BoardIsSumOfSchools',
  kind: 'valueAssertion',
  test: '$board eq sum($schools)',
  variables: [
    one('board', 'summed_board', { filter: of(...SUMMED), cover: false }, ofBoard),
    any('schools', 'summed_schools', { filter: of(...SUMMED), cover: false }, ofAnySchool),
  ],
  severity: 'ERROR',
  label: {
    nl: 'Middelen van het hele bestuur MOETEN gelijk zijn aan die van de scholen samen.',
    en: 'Resources of the whole board MUST be equal to those of its schools together.',
  },
  message: {
    nl: '`{local-name($board)}` van het hele bestuur MOET gelijk zijn aan de som van de scholen: er staat {$board}, en de som is {sum($schools)}.',
    en: '`{local-name($board)}` of the whole board MUST be equal to the sum of its schools: it is {$board}, and the sum is {sum($schools)}.',
  },
};

const spentAboveIsSum: RoleAssertion = {
  name: 'SpentAboveSchoolLevelIsSum',
  kind: 'valueAssertion',
  test: '$spent eq sum($totals)',
  variables: [
    one('spent', 'spentAbove_board', spentAbove, ofBoard),
    any('totals', 'above_totals', of('SpendingAboveSchoolLevel', 'SpendingAboveBoardLevel'), ofTotal),
  ],
  severity: 'ERROR',
  label: {
    nl: 'Wat boven schoolniveau is besteed MOET gelijk zijn aan de totalen van de interventies.',
    en: 'What was spent above school level MUST be equal to the totals of the interventions.',
  },
  message: {
    nl: '`ResourcesSpentAboveSchoolLevel` MOET gelijk zijn aan de totalen van `SpendingAboveSchoolLevel` en `SpendingAboveBoardLevel`: er staat {$spent}, en de totalen zijn {sum($totals)}.',
    en: '`ResourcesSpentAboveSchoolLevel` MUST be equal to the totals of `SpendingAboveSchoolLevel` and `SpendingAboveBoardLevel`: it is {$spent}, and the totals are {sum($totals)}.',
  },
};

/** What the board has left is what its schools have left, less what was spent above them of no school's money. */
const boardCarriedIsRest: RoleAssertion = {
  name: 'CarriedForwardIsRestOfSchools',
  kind: 'valueAssertion',
  test: '$left eq sum($schools) - (sum($above) - sum($ofSchools))',
  variables: [
    one('left', 'left_board', carried, ofBoard),
    any('schools', 'left_schools', carried, ofAnySchool),
    any('above', 'allSpentAbove_board', spentAbove, ofBoard),
    any('ofSchools', 'spentAbove_schools', spentAbove, ofAnySchool),
  ],
  severity: 'ERROR',
  label: {
    nl: 'Wat het bestuur over heeft MOET zijn wat de scholen over hebben, min wat bovenschools niet van een school is besteed.',
    en: 'What the board has left MUST be what its schools have left, less what was spent above them of no school.',
  },
  message: {
    nl: '`ResourcesCarriedForward` van het hele bestuur MOET zijn wat de scholen over hebben ({sum($schools)}), min wat bovenschools niet van een school is besteed ({sum($above) - sum($ofSchools)}): er staat {$left}.',
    en: '`ResourcesCarriedForward` of the whole board MUST be what its schools have left ({sum($schools)}), less what was spent above them of no school ({sum($above) - sum($ofSchools)}): it is {$left}.',
  },
};

/** Each of the two amounts may be in whole euros; where one is blank only more than what is left is said. */
const unspentShown: RoleAssertion = {
  name: 'UnspentMoneyShown',
  kind: 'valueAssertion',
  test: 'sum(($reserve, $item)) - $left le 1 and (empty($reserve) or empty($item) or $left - sum(($reserve, $item)) le 1)',
  precondition: 'exists(($reserve, $item))',
  variables: [
    one('left', 'left_board', carried, ofBoard),
    any('reserve', 'reserve', of('ResourcesUnspentInDesignatedReserve'), ofBoard),
    any('item', 'specificItem', of('ResourcesUnspentInSpecificItem'), ofBoard),
  ],
  severity: 'WARNING',
  label: {
    nl: 'Bestemmingsreserve en specifieke post BEHOREN samen te zijn wat over is.',
    en: 'The designated reserve and the specific item SHOULD together be what is left.',
  },
  message: {
    nl: '`ResourcesUnspentInDesignatedReserve` en `ResourcesUnspentInSpecificItem` BEHOREN samen gelijk te zijn aan `ResourcesCarriedForward`: samen zijn zij {sum(($reserve, $item))}, en er is {$left} over.',
    en: '`ResourcesUnspentInDesignatedReserve` and `ResourcesUnspentInSpecificItem` SHOULD together be equal to `ResourcesCarriedForward`: they are {sum(($reserve, $item))} together, and {$left} is left.',
  },
};

/** The money of each school and of the board. */
export const resourceAssertions: readonly RoleAssertions[] = [
  { role: 'ResourcesPerSchool', assertions: [spentIsTotal, carriedIsRest, carriedNotNegative] },
  {
    role: 'ResourcesOfBoard',
    assertions: [boardIsSumOfSchools, spentAboveIsSum, boardCarriedIsRest, unspentShown],
  },
];
