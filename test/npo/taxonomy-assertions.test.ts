import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { BOARDS } from '../../scripts/fixture-boards.js';
import { assertionId, roleAssertions } from '../../scripts/npo-taxonomy/assertions/assertion-documents.js';
import { readBinding } from '../../src/npo/mapping/binding/binding.js';
import { SCHEMAS } from '../../src/npo/model/installed-file.js';
import { readInstance } from '../../src/xbrl/instance/read-instance.js';
import { toReport } from '../../src/xbrl/instance/to-report.js';
import { writeInstance } from '../../src/xbrl/instance/write-instance.js';
import { Decimal } from '../../src/xbrl/numbers/decimal.js';
import type { Fact, Report } from '../../src/xbrl/report/fact.js';
import { openFolder } from '../../src/xbrl/taxonomy/resolve/package-source.js';
import { standardSchemas } from '../../src/xbrl/taxonomy/resolve/standard-schemas.js';
import { localNameOf, namespaceOf, qname } from '../../src/xbrl/xml/qname.js';
import { readXml } from '../../src/xbrl/xml/read-xml.js';
import { formulaJudge } from '../reference/formula-judge.js';

const binding = readBinding('npo');
const judge = formulaJudge(binding.entryPoints['2024'] ?? '', [
  openFolder(fileURLToPath(new URL('npo/', SCHEMAS))).source,
  standardSchemas(),
]);
const SCHOOL = '10AA';

const text = readFileSync(`${BOARDS}twelve-schools/expected/report.xbrl`);
const { document } = readXml(text, { file: 'report.xbrl', url: 'file:///report.xbrl' });
if (document === undefined) throw new Error('the fixture is not well-formed');
const good = toReport(readInstance(document, 'report.xbrl'));

/** The school and the intervention that a fact is about, by their names. */
const aboutOf = ({ dimensions }: Fact): string =>
  [...dimensions.values()]
    .map((member) => (member.kind === 'typed' ? member.value : localNameOf(member.member)))
    .sort()
    .join(' ');

type Change = (facts: readonly Fact[]) => readonly Fact[];
type Found = (fact: Fact) => boolean;

const of =
  (concept: string, about?: string): Found =>
  (fact) =>
    localNameOf(fact.concept) === concept && (about === undefined || aboutOf(fact) === about);

/** Of the whole board, in the school year from this day on. */
const inSchoolYear =
  (concept: string, start: string): Found =>
  (fact) =>
    of(concept, '')(fact) && fact.period.kind === 'duration' && fact.period.start === start;

/** Leaves out every fact that is meant; that there is one is checked. */
const without =
  (...meant: readonly Found[]): Change =>
  (facts) =>
    meant.reduce((left, found) => {
      const rest = left.filter((fact) => !found(fact));
      if (rest.length === left.length) throw new Error('nothing is left out');
      return rest;
    }, facts);

/** Changes the first fact that is meant. */
const changed =
  (found: Found, change: (fact: Fact) => Partial<Fact>): Change =>
  (facts) => {
    const at = facts.findIndex(found);
    const fact = facts[at];
    if (fact === undefined) throw new Error('nothing is changed');
    return facts.toSpliced(at, 1, { ...fact, ...change(fact) });
  };
const saying = (found: Found, value: string): Change => changed(found, () => ({ value }));
const plus = (found: Found, amount: number): Change =>
  changed(found, ({ value }) => ({ value: new Decimal(value ?? '0').plus(amount).toFixed(2) }));
const onBoards: Change = (facts) =>
  facts.map((fact) =>
    of('SpendingAboveSchoolLevel')(fact)
      ? { ...fact, concept: qname(namespaceOf(fact.concept), 'SpendingAboveBoardLevel') }
      : fact,
  );
const both =
  (first: Change, second: Change): Change =>
  (facts) =>
    second(first(facts));
const added =
  (like: Found, change: (fact: Fact) => Partial<Fact>): Change =>
  (facts) => [...facts, ...(changed(like, change)(facts.filter(like)) as Fact[]).slice(0, 1)];

const TOTAL = 'InterventionsTotalMember';
const firstOf =
  (concept: string, end: RegExp, school = ''): Found =>
  (fact) =>
    localNameOf(fact.concept) === concept && aboutOf(fact).startsWith(school) && end.test(aboutOf(fact));
const category = (concept: string, school = ''): Found =>
  firstOf(concept, /InterventionsCategory\w+Member$/, school);
const intervention = (concept: string, school = ''): Found =>
  firstOf(concept, /Intervention[A-F]\d+Member$/, school);

/** Names an intervention with more than its category has, and adds both where the report has neither. */
function overspent(concept: string, code: string): Change {
  return (facts) => {
    const like = facts.find(category(concept));
    const [axis] = [...(like?.dimensions ?? [])].find(([, member]) => member.kind === 'explicit') ?? [];
    if (like === undefined || axis === undefined) throw new Error('there is no fact to be like');
    const named = (name: string, value: string): Fact => ({
      ...like,
      value,
      dimensions: new Map(like.dimensions).set(axis, {
        kind: 'explicit',
        member: qname(binding.prefixes['npo-dm'] ?? '', name),
      }),
    });
    const about = aboutOf(like).replace(/ ?Interventions.*$/, '');
    const rest = facts.filter(
      (fact) =>
        localNameOf(fact.concept) !== concept ||
        !aboutOf(fact).startsWith(about) ||
        !new RegExp(`(Category${code}|Intervention${code}\\d+)Member$`).test(aboutOf(fact)),
    );
    const members = [named(`InterventionsCategory${code}Member`, '1.00')];
    return [...rest, ...members, named(`Intervention${code}1Member`, '1.01')];
  };
}

function spendingChanges(
  role: string,
  concept: string,
  about: string,
  first: Change = (facts) => facts,
): [string, Change][] {
  const total = of(concept, about);
  return [
    [`${role}_${concept}_TotalIsSum`, both(first, plus(total, 0.01))],
    [`${role}_${concept}_TotalReported`, both(first, without(total))],
    ...['A', 'B', 'C', 'D', 'E', 'F'].map((code): [string, Change] => [
      `${role}_${concept}_Category${code}CoversInterventions`,
      both(first, overspent(concept, code)),
    ]),
  ];
}

const [AT_SCHOOL, ABOVE, ABOVE_BOARD] = [
  'SpendingAtSchoolLevel',
  'SpendingAboveSchoolLevel',
  'SpendingAboveBoardLevel',
] as const;
const consents: readonly Found[] = [
  of('ParticipationCouncilConsentForReportingYear', SCHOOL),
  of('ParticipationCouncilConsent', SCHOOL),
];
const spent = ['ResourcesSpentAtSchoolLevel', 'ResourcesSpentAboveSchoolLevel'].map((name) =>
  of(name, SCHOOL),
);

/** A change for each assertion that breaks it, and may break others too. */
const changes: readonly (readonly [assertion: string, change: Change])[] = [
  ...['AuthorityNumber', 'LegalEntityName', 'ChamberOfCommerceRegistrationNumber'].map(
    (name) => [`BoardInformation_${name}_Once`, without(of(name))] as const,
  ),
  [
    'BoardInformation_EntityIsRegistrationNumber',
    changed(of('SchoolName', SCHOOL), ({ entity }) => ({ entity: { ...entity, identifier: '87654321' } })),
  ],
  [
    'BoardInformation_EntityScheme',
    changed(of('SchoolName', SCHOOL), ({ entity }) => ({ entity: { ...entity, scheme: 'urn:other' } })),
  ],
  ['BoardInformation_ReportingYearInOrder', saying(of('ReportingYearEndDate'), '2024-01-01')],
  ['SchoolInformation_ConsentStatedWhereSpent', without(...consents)],
  ['SchoolInformation_ConsentStatedWhereFunded', without(...consents, ...spent)],
  ['BoardAnswers_JointConsentStated', without(of('JointParticipationCouncilConsent'))],
  ['BoardAnswers_JointConsentApplies', saying(of('JointParticipationCouncilConsent'), 'Niet van toepassing')],
  ['BoardAnswers_JointConsentDated', without(of('JointParticipationCouncilConsentDate'))],
  ['BoardAnswers_HiredShareIsPart', saying(of('StaffNotOnPayrollHiredShare'), '25')],
  ['ProgrammePerSchool_ConsentDated', without(of('ParticipationCouncilConsentDate', SCHOOL))],
  ...spendingChanges('SpendingPerSchool', AT_SCHOOL, `${SCHOOL} ${TOTAL}`),
  ['SpendingPerSchool_SpendingAtSchoolLevel_CategoryNotNegative', saying(category(AT_SCHOOL), '-1.00')],
  [
    'SpendingPerSchool_SpendingAtSchoolLevel_InterventionNotNegative',
    saying(intervention(AT_SCHOOL), '-1.00'),
  ],
  ...spendingChanges('SpendingAboveSchoolLevel', ABOVE, TOTAL),
  ...spendingChanges('SpendingAboveSchoolLevel', ABOVE_BOARD, TOTAL, onBoards),
  ['SpendingAboveSchoolLevel_SpendingAboveSchool_CategoryNotNegative', saying(category(ABOVE), '-1.00')],
  [
    'SpendingAboveSchoolLevel_SpendingAboveSchool_InterventionNotNegative',
    saying(intervention(ABOVE), '-1.00'),
  ],
  ['ResourcesPerSchool_SpentAtSchoolLevelIsTotal', plus(of('ResourcesSpentAtSchoolLevel', SCHOOL), -0.01)],
  ['ResourcesPerSchool_CarriedForwardIsRest', plus(of('ResourcesCarriedForward', SCHOOL), 0.01)],
  ['ResourcesPerSchool_CarriedForwardNotNegative', saying(of('ResourcesCarriedForward', SCHOOL), '-0.01')],
  ['ResourcesOfBoard_BoardIsSumOfSchools', plus(of('ResourcesReceived', ''), 0.01)],
  ['ResourcesOfBoard_SpentAboveSchoolLevelIsSum', plus(of('ResourcesSpentAboveSchoolLevel', ''), 0.01)],
  ['ResourcesOfBoard_CarriedForwardIsRestOfSchools', plus(of('ResourcesCarriedForward', ''), 0.01)],
  [
    'ResourcesPerSchoolYear_ReceivedForSchoolYearsIsReceived',
    plus(of('ResourcesReceivedForSchoolYear', SCHOOL), 0.01),
  ],
  ['ResourcesPerSchoolYear_SpentInSchoolYearsIsSpent', plus(of('ResourcesSpentInSchoolYear', SCHOOL), 0.01)],
  [
    'ResourcesOfBoardPerSchoolYear_ReceivedForSchoolYearsIsReceived',
    plus(of('ResourcesReceivedForSchoolYear', ''), 0.01),
  ],
  [
    'ResourcesOfBoardPerSchoolYear_SpentInSchoolYearsIsSpent',
    without(inSchoolYear('ResourcesSpentInSchoolYear', '2024-08-01')),
  ],
  [
    'ResourcesOfBoardPerSchoolYear_BoardReceivedIsSumOfSchools',
    plus(of('ResourcesReceivedForSchoolYear', ''), -0.01),
  ],
  [
    'ResourcesOfBoard_UnspentMoneyShown',
    added(of('ResourcesCarriedForward', ''), ({ concept, value }) => ({
      concept: qname(namespaceOf(concept), 'ResourcesUnspentInSpecificItem'),
      value: new Decimal(value ?? '0').plus('1.01').toFixed(2),
    })),
  ],
];

function written(report: Report): string {
  const prefixes = new Map(Object.entries(binding.prefixes).map(([prefix, name]) => [name, prefix]));
  return new TextDecoder().decode(writeInstance(report, { prefixes, schemaRef: report.entryPoint }));
}

const all = roleAssertions.flatMap(({ role, assertions }) => assertions.map((one) => assertionId(role, one)));
const short = (id: string): string => id.slice(id.indexOf('_') + 1);

describe('the assertions of the detail taxonomy', () => {
  test('have a change each that breaks them', () => {
    expect(changes.map(([name]) => name).sort()).toEqual(all.map(short).sort());
  });

  test('hold for a good report, all but those that nothing is reported for evaluated', async () => {
    const { counts, unsatisfied } = await judge(written(good));
    expect(unsatisfied).toEqual([]);
    const idle = all.filter((id) => counts[id]?.[0] === 0 && !id.endsWith('CoversInterventions')).map(short);
    expect(idle.sort()).toEqual([
      'ResourcesOfBoard_UnspentMoneyShown',
      'SchoolInformation_ConsentStatedWhereFunded',
      'SpendingAboveSchoolLevel_SpendingAboveBoardLevel_TotalIsSum',
      'SpendingAboveSchoolLevel_SpendingAboveBoardLevel_TotalReported',
    ]);
  });

  test.each(changes)('%s can be broken, and says so in Dutch and English', async (name, change) => {
    const { unsatisfied } = await judge(written({ ...good, facts: change(good.facts) }));
    const said = unsatisfied.filter(({ id }) => short(id) === name);
    expect(said).not.toEqual([]);
    for (const { nl, en } of said) {
      expect(nl).toMatch(/MOET|MOETEN|BEHOORT|BEHOREN/);
      expect(en).toMatch(/MUST|SHOULD/);
      expect(nl + en).not.toMatch(/[{}]/);
    }
  });

  test('say of a school whose school years are not all that it spent what both sums are', async () => {
    const years = good.facts.filter(of('ResourcesSpentInSchoolYear', SCHOOL));
    expect(years).toHaveLength(2);
    const more = plus(of('ResourcesSpentInSchoolYear', SCHOOL), 0.01);
    const { unsatisfied } = await judge(written({ ...good, facts: more(good.facts) }));
    const sums = spent.map((found) => new Decimal(good.facts.find(found)?.value ?? '0'));
    const all = sums.reduce((one, other) => one.plus(other));
    expect(unsatisfied.map(({ nl }) => nl)).toEqual([
      `\`ResourcesSpentInSchoolYear\` van school ${SCHOOL} MOET over de schooljaren samen gelijk zijn aan \`ResourcesSpentAtSchoolLevel\` en \`ResourcesSpentAboveSchoolLevel\` samen: de som is ${all.plus('0.01').toFixed()}, en besteed is ${all.toFixed()}.`,
    ]);
  });

  test('name the school and both amounts of a total that is not its parts', async () => {
    const half = saying(of(AT_SCHOOL, `${SCHOOL} ${TOTAL}`), '0.50');
    const { unsatisfied } = await judge(written({ ...good, facts: half(good.facts) }));
    const parts = good.facts
      .filter(category(AT_SCHOOL, SCHOOL))
      .map(({ value }) => new Decimal(value ?? '0'));
    const sum = parts.reduce((one, other) => one.plus(other), new Decimal(0));
    expect(unsatisfied.find(({ id }) => id.endsWith('_SpendingAtSchoolLevel_TotalIsSum'))?.nl).toBe(
      `Het totaal van \`SpendingAtSchoolLevel\` van school ${SCHOOL} MOET gelijk zijn aan de som van de doelgebieden en de overige interventies: er staat 0.5, en de som is ${sum.toFixed()}.`,
    );
  });
});

test('a report in which hire is hidden names no intervention of that category, and no sum is said to be wrong', async () => {
  const facts = good.facts.filter((fact) => !/InterventionF\d+Member/.test(aboutOf(fact)));
  expect(facts.length).toBeLessThan(good.facts.length);
  const { unsatisfied } = await judge(written({ ...good, facts }));
  expect(unsatisfied).toEqual([]);
});
