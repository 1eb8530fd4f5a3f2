import { covering, ofConcepts } from '../../formula-linkbase/filters.js';
import {
  any,
  ofBoard,
  ofSchool,
  ofTotal,
  one,
  type RoleAssertion,
  type RoleAssertions,
  schoolOf,
  some,
} from './role-assertion.js';

const of = (...names: readonly string[]) => ofConcepts(...names.map((name) => `npo-i:${name}`));
/** An answer has no unit, and is looked for beside amounts. */
const withoutUnit = covering('unit');

/** Answers of the council of a school: for the whole year, and for each school year. */
const answers = [
  any('consent', 'consentOfYear', withoutUnit, of('ParticipationCouncilConsentForReportingYear'), ofSchool),
  any(
    'programmes',
    'consentOfProgrammes',
    covering('period', 'unit'),
    of('ParticipationCouncilConsent'),
    ofSchool,
  ),
];
/** An answer of the whole year, or of one of its school years, will do: the business rule asks one of each programme. */
const ANSWERED = "($consent, $programmes) = ('Ja', 'Nee')";
const spent = (name: 'some' | 'any') =>
  ({ some, any })[name](
    'spent',
    'spentOfSchool',
    of('ResourcesSpentAtSchoolLevel', 'ResourcesSpentAboveSchoolLevel'),
    ofSchool,
  );

/** A refusal is an answer too: it is a blank that is none. */
const consentWhereSpent: RoleAssertion = {
  name: 'ConsentStatedWhereSpent',
  kind: 'valueAssertion',
  test: ANSWERED,
  precondition: 'some $amount in $spent satisfies $amount gt 0',
  variables: [spent('some'), ...answers],
  severity: 'ERROR',
  label: {
    nl: 'Wanneer een school middelen heeft besteed dan MOET gerapporteerd worden of de medezeggenschapsraad heeft ingestemd.',
    en: 'When a school spent resources then it MUST be reported whether the participation council consented.',
  },
  message: {
    nl: `Of de medezeggenschapsraad van school ${schoolOf('spent')} heeft ingestemd MOET gerapporteerd worden (\`ParticipationCouncilConsentForReportingYear\`: \`Ja\` of \`Nee\`), omdat er middelen van de school zijn besteed: {sum($spent)}.`,
    en: `Whether the participation council of school ${schoolOf('spent')} consented MUST be reported (\`ParticipationCouncilConsentForReportingYear\`: \`Ja\` or \`Nee\`), because resources of the school were spent: {sum($spent)}.`,
  },
};

const consentWhereFunded: RoleAssertion = {
  name: 'ConsentStatedWhereFunded',
  kind: 'valueAssertion',
  test: ANSWERED,
  precondition: 'sum($received) gt 0 and not(some $amount in $spent satisfies $amount gt 0)',
  variables: [
    some('received', 'receiptsOfSchool', of('ResourcesReceived', 'ResourcesReceivedForNewcomers'), ofSchool),
    spent('any'),
    ...answers,
  ],
  severity: 'WARNING',
  label: {
    nl: 'Wanneer een school middelen heeft ontvangen dan BEHOORT gerapporteerd te worden of de medezeggenschapsraad heeft ingestemd.',
    en: 'When a school received resources then it SHOULD be reported whether the participation council consented.',
  },
  message: {
    nl: `Of de medezeggenschapsraad van school ${schoolOf('received')} heeft ingestemd BEHOORT gerapporteerd te worden (\`ParticipationCouncilConsentForReportingYear\`: \`Ja\` of \`Nee\`), omdat de school middelen heeft ontvangen: {sum($received)}.`,
    en: `Whether the participation council of school ${schoolOf('received')} consented SHOULD be reported (\`ParticipationCouncilConsentForReportingYear\`: \`Ja\` or \`Nee\`), because the school received resources: {sum($received)}.`,
  },
};

const above = some(
  'above',
  'above_totals',
  of('SpendingAboveSchoolLevel', 'SpendingAboveBoardLevel'),
  ofTotal,
);
const gmr = of('JointParticipationCouncilConsent');

const gmrStated: RoleAssertion = {
  name: 'JointConsentStated',
  kind: 'valueAssertion',
  test: 'exists($consent)',
  precondition: 'sum($above) gt 0',
  variables: [above, any('consent', 'jointConsent', withoutUnit, gmr)],
  severity: 'ERROR',
  label: {
    nl: 'Wanneer er bovenschools is besteed dan MOET gerapporteerd worden of de GMR heeft ingestemd.',
    en: 'When money was spent above the schools then it MUST be reported whether the joint participation council consented.',
  },
  message: {
    nl: '`JointParticipationCouncilConsent` MOET gerapporteerd worden, omdat er bovenschools is besteed: {sum($above)}.',
    en: '`JointParticipationCouncilConsent` MUST be reported, because money was spent above the schools: {sum($above)}.',
  },
};

const gmrApplies: RoleAssertion = {
  name: 'JointConsentApplies',
  kind: 'valueAssertion',
  test: "$consent ne 'Niet van toepassing'",
  precondition: 'sum($above) gt 0',
  variables: [above, one('consent', 'jointConsent', withoutUnit, gmr)],
  severity: 'ERROR',
  label: {
    nl: 'Wanneer er bovenschools is besteed dan MOET de instemming van de GMR `Ja` of `Nee` zijn.',
    en: 'When money was spent above the schools then the consent of the joint participation council MUST be `Ja` or `Nee`.',
  },
  message: {
    nl: '`JointParticipationCouncilConsent` MOET `Ja` of `Nee` zijn, omdat er bovenschools is besteed ({sum($above)}): er staat `{$consent}`.',
    en: '`JointParticipationCouncilConsent` MUST be `Ja` or `Nee`, because money was spent above the schools ({sum($above)}): it is `{$consent}`.',
  },
};

const gmrDated: RoleAssertion = {
  name: 'JointConsentDated',
  kind: 'valueAssertion',
  test: 'exists($date)',
  precondition: "sum($above) gt 0 and $consent eq 'Ja'",
  variables: [
    above,
    one('consent', 'jointConsent', withoutUnit, gmr),
    any('date', 'jointConsentDate', withoutUnit, of('JointParticipationCouncilConsentDate')),
  ],
  severity: 'WARNING',
  label: {
    nl: 'Wanneer de GMR heeft ingestemd met bovenschoolse besteding dan BEHOORT de datum gerapporteerd te worden.',
    en: 'When the joint participation council consented to spending above the schools then the date SHOULD be reported.',
  },
  message: {
    nl: '`JointParticipationCouncilConsentDate` BEHOORT gerapporteerd te worden, omdat `JointParticipationCouncilConsent` `Ja` is.',
    en: '`JointParticipationCouncilConsentDate` SHOULD be reported, because `JointParticipationCouncilConsent` is `Ja`.',
  },
};

const hireIsPart: RoleAssertion = {
  name: 'HiredShareIsPart',
  kind: 'valueAssertion',
  test: '$share ge 0 and $share le 1',
  variables: [one('share', 'hiredShare', of('StaffNotOnPayrollHiredShare'), ofBoard)],
  severity: 'ERROR',
  label: {
    nl: 'Het deel van de besteding dat naar inhuur ging MOET tussen 0 en 1 liggen.',
    en: 'The part of the spending that went to hire MUST lie between 0 and 1.',
  },
  message: {
    nl: '`StaffNotOnPayrollHiredShare` MOET als breuk tussen 0 en 1 liggen: er staat {$share}.',
    en: '`StaffNotOnPayrollHiredShare` MUST lie between 0 and 1, as a fraction: it is {$share}.',
  },
};

const consentDated: RoleAssertion = {
  name: 'ConsentDated',
  kind: 'valueAssertion',
  test: 'exists($date)',
  precondition: "$consent eq 'Ja'",
  variables: [
    one('consent', 'consent', of('ParticipationCouncilConsent'), ofSchool),
    any('date', 'consentDate', of('ParticipationCouncilConsentDate'), ofSchool),
  ],
  severity: 'WARNING',
  label: {
    nl: 'Wanneer de medezeggenschapsraad heeft ingestemd met een programma dan BEHOORT de datum gerapporteerd te worden.',
    en: 'When the participation council consented to a programme then the date SHOULD be reported.',
  },
  message: {
    nl: `\`ParticipationCouncilConsentDate\` van school ${schoolOf('consent')} BEHOORT gerapporteerd te worden voor het schooljaar vanaf {xfi:period-start(xfi:period($consent))}, omdat \`ParticipationCouncilConsent\` \`Ja\` is.`,
    en: `\`ParticipationCouncilConsentDate\` of school ${schoolOf('consent')} SHOULD be reported for the school year from {xfi:period-start(xfi:period($consent))} on, because \`ParticipationCouncilConsent\` is \`Ja\`.`,
  },
};

/** What the participation councils and the board answered. */
export const answerAssertions: readonly RoleAssertions[] = [
  { role: 'SchoolInformation', assertions: [consentWhereSpent, consentWhereFunded] },
  { role: 'BoardAnswers', assertions: [gmrStated, gmrApplies, gmrDated, hireIsPart] },
  { role: 'ProgrammePerSchool', assertions: [consentDated] },
];
