import { describe, expect, test } from '@jest/globals';
import type { Figure } from '../../../../src/npo/mapping/figures/figure.js';
import { programmeFigures } from '../../../../src/npo/mapping/figures/programme-figures.js';
import { findReportingYear, type ReportingYear } from '../../../../src/npo/model/reporting-year.js';
import type { ChosenIntervention, Programme, Submission } from '../../../../src/npo/model/submission.js';
import { Decimal } from '../../../../src/xbrl/numbers/decimal.js';
import { line, programme, school, submission } from '../example-submission.js';

const year = findReportingYear(2024) as ReportingYear;
const [FIRST, SECOND] = ['2023-2024', '2024-2025'];

function figures(measure: string, given: Partial<Submission>): readonly Figure[] {
  return [...programmeFigures(submission(given), year)].filter((figure) => figure.measure === measure);
}

const at = (pointer: string) => ({ file: 'input.json', pointer });
const row = (pointer: string, fields: Partial<Programme>) =>
  programme('00AB', { place: at(pointer), places: {}, ...fields });

describe('the consent of the whole year', () => {
  const spending = (level: 'school' | 'aboveSchool', date: string) => [line('500', { level, date })];
  const consent = (given: Partial<Submission>) => figures('consent', given).map(({ value }) => value);

  test.each(['school', 'aboveSchool'] as const)(
    'is open where money was spent at level %s in a school year without a programme',
    (level) => {
      expect(consent({ spending: spending(level, '2024-09-01') })).toEqual([]);
      expect(consent({ spending: spending(level, '2024-03-01') })).toEqual([
        { kind: 'answer', answer: 'yes' },
      ]);
    },
  );

  test.each(['-10', '0'])('is not open where a line of %s spent nothing in such a school year', (amount) => {
    const given = { spending: [line('500'), line(amount, { date: '2024-09-01' })] };
    expect(consent(given)).toEqual([{ kind: 'answer', answer: 'yes' }]);
  });

  test('that is a refusal points first at the row that refuses', () => {
    const programmes = [
      row('/first', { schoolYear: FIRST, mrConsent: 'yes' }),
      row('/second', { schoolYear: SECOND, mrConsent: 'no' }),
    ];
    const [figure] = figures('consent', { programmes });
    expect(figure?.value).toEqual({ kind: 'answer', answer: 'no' });
    expect(figure?.sources.map(({ pointer }) => pointer)).toEqual(['/second', '/first']);
  });
});

test('a refusal of one branch points at that branch', () => {
  const programmes = [
    row('/0', { branch: '00AB01', mrConsent: 'yes' }),
    row('/1', { branch: '00AB02', mrConsent: 'no' }),
  ];
  const [figure] = figures('programme.mrConsent', { programmes });
  expect(figure?.sources.map(({ pointer }) => pointer)).toEqual(['/1', '/0']);
});

describe('the date of the consent of a school with branches', () => {
  const dates = (...programmes: Programme[]) =>
    figures('programme.mrConsentDate', { programmes }).map(({ value, sources }) => [
      value,
      sources.map(({ pointer }) => pointer),
    ]);
  const consenting = row('/0', { branch: '00AB01', mrConsent: 'yes', mrConsentDate: '2023-06-20' });

  test('is that of the branches to which the consent applies', () => {
    const without = row('/1', { branch: '00AB02', mrConsent: 'notApplicable', mrConsentDate: undefined });
    expect(dates(consenting, without)).toEqual([[{ kind: 'date', date: '2023-06-20' }, ['/0']]]);
  });

  test('is still told where the consent applies to no branch', () => {
    const applies = { mrConsent: 'notApplicable', mrConsentDate: '2023-06-20' } as const;
    const branches = [
      row('/0', { branch: '00AB01', ...applies }),
      row('/1', { branch: '00AB02', ...applies }),
    ];
    expect(dates(...branches)).toEqual([[{ kind: 'date', date: '2023-06-20' }, ['/0', '/1']]]);
  });

  test('is open where a branch that consented leaves it blank', () => {
    const blank = row('/1', { branch: '00AB02', mrConsent: 'yes', mrConsentDate: undefined });
    expect(dates(consenting, blank)).toEqual([]);
  });
});

test('a school scan that does not apply to a branch leaves the date of the others', () => {
  const programmes = [
    row('/0', { branch: '00AB01', scan: 'yes', scanDate: '2023-05-20' }),
    row('/1', { branch: '00AB02', scan: 'notApplicable', scanDate: undefined }),
  ];
  const values = figures('programme.scanDate', { programmes }).map(({ value }) => value);
  expect(values).toEqual([{ kind: 'date', date: '2023-05-20' }]);
});

describe('what was chosen', () => {
  const chosen = (...interventions: ChosenIntervention[]) =>
    figures('programme.chosenIn', {
      schools: [school('00AB')],
      programmes: [row('/0', { interventions }), row('/1', { schoolYear: SECOND, interventions })],
    });

  test('is told of a category where no more was named, and of all else among the other interventions', () => {
    const found = chosen(
      { code: 'B3', text: 'B3' },
      { code: undefined, category: 'A', text: 'A' },
      { code: undefined, text: 'Leesproject' },
      { code: undefined, text: 'Kookles' },
    );
    const value = { kind: 'code', code: `${FIRST} ${SECOND}` };
    expect(found.map((figure) => [figure.keys, figure.value])).toEqual([
      [{ school: '00AB', intervention: 'B3' }, value],
      [{ school: '00AB', category: 'A' }, value],
      [{ school: '00AB', category: 'other' }, value],
    ]);
  });

  test('points at the cell that says so', () => {
    const [figure] = chosen({ code: 'B3', text: 'B3', place: at('/interventions/2') });
    expect(figure?.sources.map(({ pointer }) => pointer)).toEqual(['/interventions/2', '/interventions/2']);
  });
});

describe('the part that may be spent above the school', () => {
  const amount = (text: string) => ({ kind: 'amount' as const, amount: new Decimal(text) });
  const share = { kind: 'share' as const, share: new Decimal('0.1') };
  const branch = (code: string, aboveSchoolPart?: Programme['aboveSchoolPart']) =>
    programme('00AB', { branch: code, aboveSchoolPart });
  const amounts = (...programmes: Programme[]) =>
    figures('programme.aboveSchoolAmount', { programmes }).map(({ value }) => value);

  test('adds up the amounts of all branches', () => {
    expect(amounts(branch('00AB01', amount('10')), branch('00AB02', amount('0')))).toEqual([
      amount('10'),
      amount('0'),
    ]);
  });

  test('is not told where one branch left it blank, or states it as a share', () => {
    expect(amounts(branch('00AB01', amount('10')), branch('00AB02'))).toEqual([]);
    expect(amounts(branch('00AB01', amount('10')), branch('00AB02', share))).toEqual([]);
  });

  test('of the school as a whole is that of its blank branches too', () => {
    const whole = programme('00AB', { aboveSchoolPart: amount('10') });
    expect(amounts(whole, branch('00AB01'))).toEqual([amount('10')]);
  });
});
