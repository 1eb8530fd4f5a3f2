import { describe, expect, test } from '@jest/globals';
import { factsOf } from '../../../src/npo/mapping/facts/facts.js';
import { figuresOf } from '../../../src/npo/mapping/figures/figures.js';
import { findReportingYear, type ReportingYear } from '../../../src/npo/model/reporting-year.js';
import type { Funding, School, Submission } from '../../../src/npo/model/submission.js';
import { Decimal } from '../../../src/xbrl/numbers/decimal.js';
import { dimensionsText, periodText } from '../../../src/xbrl/report/fact-text.js';
import { localNameOf } from '../../../src/xbrl/xml/qname.js';
import { detail } from './bind.js';
import { line, school, submission } from './example-submission.js';

const AB = { brin: '00AB', broughtForward: '100' };
const AC = { brin: '00AC', broughtForward: '100' };
const OLD = '2021-2022';
const NEW = '2022-2023';

interface Stated {
  readonly schools?: readonly { brin: string; branch?: string; broughtForward?: string }[];
  readonly funding?: readonly (readonly [
    brin: string,
    schoolYear: string,
    received?: string | undefined,
    newcomers?: string,
  ])[];
  readonly reportingYear?: number;
}

/** A school or branch that brought forward what is written, or nothing that it says. */
function schoolOf({ brin, branch, broughtForward }: NonNullable<Stated['schools']>[number]): School {
  return school(brin, { branch, broughtForward: decimal(broughtForward) });
}

function decimal(text: string | undefined): Decimal | undefined {
  return text === undefined ? undefined : new Decimal(text);
}

/** The facts of a concept as lines of text: the place, the amount, of a school year its first day. */
function told({ schools = [AB, AC], funding = [], reportingYear = 2022 }: Stated, concept: string): string[] {
  const place = { file: 'input.json', pointer: '/funding' };
  const rows = funding.map(([brin, schoolYear, received, newcomers]): Funding => ({
    brin,
    schoolYear,
    calendarYear: reportingYear,
    received: decimal(received),
    newcomers: decimal(newcomers),
    place,
    places: {},
  }));
  const input: Submission = submission({
    reportingYear,
    schools: schools.map(schoolOf),
    funding: rows,
    spending: [line('30', { date: `${reportingYear}-03-01` })],
  });
  const year = findReportingYear(reportingYear) as ReportingYear;
  const question = () => ({ nl: '', en: '' });
  const { facts } = factsOf(figuresOf(input, year), detail, year, { question, place: () => place });
  return facts
    .filter((fact) => localNameOf(fact.concept) === concept)
    .map(({ period, dimensions, value }) => {
      const about = dimensionsText(dimensions, new Map()).replace(/.*=/, '') || 'board';
      const start = periodText(period).slice(0, 10);
      return `${about} ${value ?? ''}${start.endsWith('08-01') ? ` ${start}` : ''}`;
    });
}

const RECEIVED = 'ResourcesReceived';
const NEWCOMERS = 'ResourcesReceivedForNewcomers';
const FOR_YEAR = 'ResourcesReceivedForSchoolYear';
const FORWARD = 'ResourcesBroughtForward';
const LEFT = 'ResourcesCarriedForward';

describe('what a school received', () => {
  const whole = [
    ['00AC', OLD, '7'],
    ['00AC', NEW, '8'],
  ] as const;

  test('is told of the school and the board where every row states it', () => {
    const funding = [['00AB', OLD, '40', '5'], ['00AB', NEW, '60'], ...whole] as const;
    expect(told({ funding }, RECEIVED)).toEqual(['00AB 100', '00AC 15', 'board 115']);
    // 100 brought forward, 105 received, 30 spent; 100 and 15.
    expect(told({ funding }, LEFT)).toEqual(['00AB 175', '00AC 115', 'board 290']);
    expect(told({ funding }, FOR_YEAR)).toEqual([
      '00AB 45 2021-08-01',
      '00AB 60 2022-08-01',
      '00AC 7 2021-08-01',
      '00AC 8 2022-08-01',
      'board 52 2021-08-01',
      'board 68 2022-08-01',
    ]);
  });

  test.each([
    ['left blank', [['00AB', NEW]] as const],
    ['left blank beside money for newcomers', [['00AB', NEW, undefined, '5']] as const],
    [
      'left blank beside a row that states it',
      [
        ['00AB', OLD, '40'],
        ['00AB', OLD],
      ] as const,
    ],
  ])('is not told where a row is %s: the other rows are not all', (_, rows) => {
    const funding = [['00AB', OLD, '40'], ...rows, ...whole] as const;
    expect(told({ funding }, RECEIVED)).toEqual(['00AC 15']);
    expect(told({ funding }, LEFT)).toEqual(['00AC 115']);
    expect(told({ funding }, FOR_YEAR)).toEqual(['00AC 7 2021-08-01', '00AC 8 2022-08-01']);
  });

  test('leaves the money for newcomers as it is stated', () => {
    const funding = [['00AB', OLD, '40', '3'], ['00AB', NEW, undefined, '5'], ...whole] as const;
    expect(told({ funding }, NEWCOMERS)).toEqual(['00AB 8', 'board 8']);
  });

  test('may stand in two rows, with the money for newcomers apart', () => {
    const funding = [['00AB', OLD, '40'], ['00AB', OLD, undefined, '5'], ...whole] as const;
    expect(told({ funding }, RECEIVED)).toEqual(['00AB 40', '00AC 15', 'board 55']);
  });

  test('needs no stating for a school year without new money', () => {
    const funding = [
      ['00AB', '2023-2024', '0'],
      ['00AB', '2024-2025'],
      ['00AC', '2023-2024'],
    ] as const;
    expect(told({ funding, reportingYear: 2024 }, LEFT)).toEqual(['00AB 70', '00AC 100', 'board 170']);
  });

  test('is told of the board where a school need not say that it received nothing', () => {
    const funding = [['00AB', NEW, '25']] as const;
    expect(told({ funding, reportingYear: 2024 }, RECEIVED)).toEqual(['00AB 25', 'board 25']);
    expect(told({ funding, reportingYear: 2024 }, FORWARD)).toEqual(['00AB 100', '00AC 100', 'board 200']);
  });

  test('is told of nobody where no school needs to say that it received nothing', () => {
    expect(told({ reportingYear: 2024 }, RECEIVED)).toEqual([]);
  });

  test('is not told where a school year has no row, though the school spent in it', () => {
    // 00AB spent on 1 March 2022.
    const funding = [['00AB', NEW, '60'], ...whole] as const;
    expect(told({ funding }, RECEIVED)).toEqual(['00AC 15']);
    expect(told({ funding }, LEFT)).toEqual(['00AC 115']);
  });

  test('is told where a school year has no row and nothing is known of the school in it', () => {
    const funding = [['00AB', OLD, '40'], ...whole] as const;
    expect(told({ funding }, RECEIVED)).toEqual(['00AB 40', '00AC 15', 'board 55']);
  });

  test('is not known where a late payment for a school year with new money is blank', () => {
    const funding = [['00AB', NEW]] as const;
    expect(told({ funding, reportingYear: 2024 }, LEFT)).toEqual(['00AC 100']);
  });
});

describe('what a school brought forward', () => {
  const parts = (...amounts: readonly (string | undefined)[]): Stated => ({
    reportingYear: 2024,
    schools: [
      AC,
      ...amounts.map((broughtForward, index) => ({
        brin: '00AB',
        ...(index === 0 ? {} : { branch: `00AB0${String(index)}` }),
        ...(broughtForward === undefined ? {} : { broughtForward }),
      })),
    ],
  });

  test('is the sum of its branches where all of them state it', () => {
    expect(told(parts(undefined, '20', '22'), FORWARD)).toEqual(['00AB 42', '00AC 100', 'board 142']);
    expect(told(parts(undefined, '20', '22'), LEFT)).toEqual(['00AB 12', '00AC 100', 'board 112']);
  });

  test('is not told where a branch is blank: the other branches are not the whole school', () => {
    expect(told(parts(undefined, '20', undefined), FORWARD)).toEqual(['00AC 100']);
    expect(told(parts(undefined, '20', undefined), LEFT)).toEqual(['00AC 100']);
  });

  test('is told where the school as a whole states it, whatever its branches do', () => {
    expect(told(parts('42', undefined, undefined), FORWARD)).toEqual(['00AB 42', '00AC 100', 'board 142']);
  });
});
