import { describe, expect, test } from '@jest/globals';
import { readBinding } from '../../../src/npo/mapping/binding/binding.js';
import { factsOf } from '../../../src/npo/mapping/facts/facts.js';
import { figuresOf } from '../../../src/npo/mapping/figures/figures.js';
import { findReportingYear, type ReportingYear } from '../../../src/npo/model/reporting-year.js';
import type { Submission } from '../../../src/npo/model/submission.js';
import type { Report } from '../../../src/xbrl/report/fact.js';
import { localNameOf } from '../../../src/xbrl/xml/qname.js';
import { board, line, programme, school, submission } from './example-submission.js';
import { officialConditions } from './official-conditions.js';

const year = findReportingYear(2024) as ReportingYear;

function filingOf(input: Submission): Report {
  const questions = { question: () => ({ nl: '', en: '' }), place: () => ({ file: '' }) };
  const { report } = factsOf(figuresOf(input, year), readBinding('ocw-nt19'), year, questions);
  if (report === undefined) throw new Error('no filing was formed');
  return report;
}

const spending = [
  line('10.50'),
  line('-3.25', { intervention: { code: 'F4', text: 'F4' } }),
  line('99.99', { brin: '00AC', kind: 'hired' }),
  line('7.50', { level: 'aboveSchool', intervention: { code: undefined, text: 'iets anders' } }),
  line('2.50', { level: 'aboveBoard', brin: undefined }),
];
const schools = [school('00AB'), school('00AC')];
const programmes = [programme('00AB'), programme('00AC', { mrConsent: 'no' })];

const filings = [
  ['a school without any spending', submission()],
  ...['po', 'vo', 'po-vo', 'mbo', 'mbo-vo'].map(
    (sector) =>
      [
        `a board of sector ${sector}`,
        submission({
          board: board({ sector, gmrConsent: 'no', hiredPersons: 6 }),
          schools,
          programmes,
          spending,
        }),
      ] as const,
  ),
  [
    'a board with a postal address',
    submission({ board: board({ poBox: '12', street: 'Straat', houseNumber: '1' }) }),
  ],
  ['fewer than five hired persons', submission({ board: board({ hiredPersons: 2 }), schools, spending })],
] as const;

describe('the conditions of the official assertions', () => {
  test('stand for all 72 of them, each once', () => {
    const ids = officialConditions.flatMap(({ assertions }) => assertions);
    expect(ids).toHaveLength(72);
    expect(new Set(ids).size).toBe(72);
  });

  describe.each(filings)('on a filing of %s', (_, input) => {
    const report = filingOf(input);
    test.each(officialConditions.map((condition) => [condition.name, condition] as const))(
      '%s',
      (_name, condition) => {
        expect(condition.holds(report)).toBe(true);
      },
    );
  });

  test.each(officialConditions.map((condition) => [condition.name, condition] as const))(
    'can fail: %s',
    (_, condition) => {
      const report = filingOf(submission({ schools, programmes, spending }));
      const broken = [...alterations(report)];
      expect(broken.some((altered) => !condition.holds(altered))).toBe(true);
    },
  );
});

/** A filing with one thing wrong, in many ways. */
function* alterations(report: Report): Generator<Report> {
  const { facts } = report;
  for (const [index, fact] of facts.entries()) {
    const rest = facts.filter((_, other) => other !== index);
    yield { ...report, facts: rest };
    yield { ...report, facts: [...rest, { ...fact, value: `${fact.value ?? ''}1` }] };
    yield { ...report, facts: [...rest, { ...fact, value: '1999-12-31' }] };
    yield { ...report, facts: [...rest, { ...fact, entity: { ...fact.entity, scheme: 'urn:other' } }] };
    const place = localNameOf(fact.concept) === 'PlaceOfResidenceNL';
    for (const name of place ? ['PlaceOfResidenceAbroad', 'HouseNumberAbroad', 'StreetNameNL'] : []) {
      const concept = fact.concept.replace('PlaceOfResidenceNL', name) as typeof fact.concept;
      yield { ...report, facts: [...facts, { ...fact, concept }] };
    }
    if (place) {
      const abroad = ['PlaceOfResidenceAbroad', 'HouseNumberNL'].map((name) => ({
        ...fact,
        concept: fact.concept.replace('PlaceOfResidenceNL', name) as typeof fact.concept,
      }));
      yield { ...report, facts: [...rest, ...abroad] };
    }
  }
  yield { ...report, facts: facts.filter(({ dimensions }) => dimensions.size === 0) };
}
