import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Findings } from '../../../src/npo/input/findings.js';
import type { Field } from '../../../src/npo/input/subjects/field.js';
import { SUBJECT } from '../../../src/npo/input/subjects/subjects.js';
import type { CellForm } from '../../../src/npo/input/table.js';
import type { CellContext } from '../../../src/npo/input/values/cell-context.js';
import { dateOfSerial, isoDate } from '../../../src/npo/input/values/calendar.js';
import { readValue } from '../../../src/npo/input/values/read-value.js';
import { comparable } from './comparable.js';

interface Reading {
  readonly value: unknown;
  readonly codes: readonly string[];
}

type Situation = Partial<Pick<CellContext, 'decimalMark' | 'notation'>>;

const DUTCH = { language: 'nl', daysFrom: undefined } as const;
const ENGLISH = { language: 'en', daysFrom: undefined } as const;
const WORKBOOK = { language: 'nl', daysFrom: 1900 } as const;

function read(field: Field, text: string, form: CellForm = 'text', situation: Situation = {}): Reading {
  const { value, found } = readFinding(field, text, form, situation);
  return { value: comparable(value), codes: found.map(({ code }) => code) };
}

/** What is said of a text in a cell. */
function said(field: Field, text: string, situation: Situation = {}): readonly string[] {
  return readFinding(field, text, 'text', situation).found.map(({ message }) => message.nl);
}

function readFinding(field: Field, text: string, form: CellForm, situation: Situation) {
  const findings = new Findings();
  const context: CellContext = {
    column: field.header,
    columnKey: 'test',
    notation: DUTCH,
    decimalMark: 'unknown',
    findings,
    ...situation,
  };
  const value = readValue([{ form, text, place: { file: 'test', line: 2, column: 1 } }], field, context);
  return { value, found: findings.list() };
}

const { board, schools, programmes, spending, pupils } = SUBJECT;
const amount = spending.fields.amount;
const date = spending.fields.date;
const units = pupils.fields.disadvantageUnits;
const part = programmes.fields.aboveSchoolPart;

describe('an amount', () => {
  test.each([
    ['1.234,56', 'text', '1234.56', []],
    ['1234.5', 'number', '1234.5', []],
    ['-0', 'number', '0', []],
    ['-', 'text', '0', ['input:dash-read-as-zero']],
    ['12,505', 'text', undefined, ['input:amount-ambiguous']],
    ['0,505', 'text', undefined, ['input:amount-finer-than-cent']],
    ['0.505', 'number', undefined, ['input:amount-finer-than-cent']],
    ['12,5%', 'text', undefined, ['input:amount-not-a-number']],
    ['0.125', 'percentage', undefined, ['input:amount-not-a-number']],
    ['2024-12-31', 'date', undefined, ['input:amount-not-a-number']],
    ['true', 'boolean', undefined, ['input:amount-not-a-number']],
    ['#REF!', 'error', undefined, ['input:cell-error']],
    ['', 'uncalculated', undefined, ['input:formula-without-value']],
    ['1'.repeat(22), 'number', undefined, ['input:amount-not-a-number']],
    ['1e400', 'number', undefined, ['input:amount-not-a-number']],
    ['9'.repeat(40_000), 'text', undefined, ['input:text-too-long']],
  ] as const)('%.20s (%s) is %s', (text, form, value, codes) => {
    expect(read(amount, text, form)).toEqual({ value, codes });
  });

  // Two readings: thousands, or three decimals. Each row says what else is known of the table.
  test.each([
    ['1.234', DUTCH, 'unknown', '1234', ['input:thousands-point-assumed']],
    ['1.234', DUTCH, 'comma', '1234', []],
    ['1.234', DUTCH, 'point', undefined, ['input:amount-ambiguous']],
    // A value to the cent, but with three decimals typed.
    ['1.250', DUTCH, 'point', undefined, ['input:amount-ambiguous']],
    ['1.234', DUTCH, 'both', undefined, ['input:amount-ambiguous']],
    ['1.234', ENGLISH, 'unknown', undefined, ['input:amount-ambiguous']],
    ['1,234', DUTCH, 'unknown', undefined, ['input:amount-ambiguous']],
    ['1,234', DUTCH, 'comma', undefined, ['input:amount-ambiguous']],
    ['1,250', DUTCH, 'comma', undefined, ['input:amount-ambiguous']],
    ['12,000', ENGLISH, 'comma', undefined, ['input:amount-ambiguous']],
    ['1,234', DUTCH, 'point', '1234', []],
    ['1,234', DUTCH, 'both', undefined, ['input:amount-ambiguous']],
    ['1,234', ENGLISH, 'unknown', undefined, ['input:amount-ambiguous']],
  ] as const)('%s in %o where the mark is %s', (text, notation, decimalMark, value, codes) => {
    expect(read(amount, text, 'text', { notation, decimalMark })).toEqual({ value, codes });
  });

  test.each([
    [DUTCH, '1,234'],
    [ENGLISH, '1.234'],
  ])('that is read in two ways is told in both, as %o writes them', (notation, decimals) => {
    expect(said(amount, '1,234', { notation })).toEqual([
      `"1,234" bij "Bedrag" kan 1234 betekenen, maar ook ${decimals}.`,
    ]);
  });
});

describe('a number', () => {
  test.each([
    ['12,375', DUTCH, 'unknown', '12.375', []],
    ['12.375', DUTCH, 'unknown', undefined, ['input:amount-ambiguous']],
    ['12.375', DUTCH, 'point', '12.375', []],
    ['12.375', DUTCH, 'comma', '12375', []],
    ['-1', DUTCH, 'unknown', undefined, ['input:number-malformed']],
    ['-', DUTCH, 'unknown', undefined, ['input:number-malformed']],
  ] as const)('of units: %s in %o where the mark is %s', (text, notation, decimalMark, value, codes) => {
    expect(read(units, text, 'text', { notation, decimalMark })).toEqual({ value, codes });
  });

  test.each([
    ['7', 'text', 7, []],
    ['7.0', 'number', 7, []],
    ['1.234', 'text', 1234, ['input:thousands-point-assumed']],
    ['2,5', 'text', undefined, ['input:integer-not-whole']],
    ['-2', 'number', undefined, ['input:number-malformed']],
    ['50%', 'text', undefined, ['input:number-malformed']],
    ['veel', 'text', undefined, ['input:number-malformed']],
  ] as const)('of persons: %s (%s)', (text, form, value, codes) => {
    expect(read(board.fields.hiredPersons, text, form)).toEqual({ value, codes });
  });

  test('of persons: one with three decimals is none, also beside numbers with that mark', () => {
    const codes = ['input:amount-ambiguous'];
    expect(read(pupils.fields.pupils, '1,000', 'text', { decimalMark: 'comma' })).toEqual({ codes });
  });
});

describe('an amount or a share', () => {
  test.each([
    ['12,5%', 'text', { kind: 'share', share: '0.125' }, []],
    ['12,345%', 'text', { kind: 'share', share: '0.12345' }, []],
    ['0.125', 'percentage', { kind: 'share', share: '0.125' }, []],
    ['100%', 'text', { kind: 'share', share: '1' }, []],
    ['6.000,00', 'text', { kind: 'amount', amount: '6000' }, []],
    ['0', 'number', { kind: 'amount', amount: '0' }, []],
    ['0.125', 'number', undefined, ['input:share-or-amount']],
    ['0,1', 'text', undefined, ['input:share-or-amount']],
    ['1', 'number', undefined, ['input:share-or-amount']],
    ['120%', 'text', undefined, ['input:share-out-of-range']],
    ['-0.1', 'percentage', undefined, ['input:share-out-of-range']],
    ['de helft', 'text', undefined, ['input:amount-not-a-number']],
  ] as const)('%s (%s)', (text, form, value, codes) => {
    expect(read(part, text, form)).toEqual({ value, codes });
  });
});

describe('a date', () => {
  test.each([
    '31-12-2024',
    '31/12/2024',
    '31.12.2024',
    '2024-12-31',
    '2024/12/31',
    '20241231',
    '31 december 2024',
    '31 December 2024',
    '31 dec 2024',
    '31 dec. 2024',
    '31-dec-2024',
    '31dec2024',
    ' 31-12-2024 ',
    '31-12-2024 00:00',
    '2024-12-31T23:59:59.000Z',
    '2024-12-31 00:00:00',
  ])('%s', (text) => {
    expect(read(date, text)).toEqual({ value: '2024-12-31', codes: [] });
  });

  test.each([
    ['31-04-2024', 'input:date-impossible'],
    ['29-02-2023', 'input:date-impossible'],
    ['12/31/2024', 'input:date-impossible'],
    ['00-12-2024', 'input:date-impossible'],
    ['31-12-24', 'input:date-year-too-short'],
    ['31 december 24', 'input:date-year-too-short'],
    ['december 2024', 'input:date-malformed'],
    ['31-12/2024', 'input:date-malformed'],
    ['31 smarch 2024', 'input:date-malformed'],
    ['Totaal', 'input:date-malformed'],
    ['2024', 'input:date-malformed'],
  ])('%s is none', (text, code) => {
    expect(read(date, text)).toEqual({ value: undefined, codes: [code] });
  });

  test('may be the number that a workbook stores, which is said', () => {
    const said = ['input:date-as-number'];
    expect(read(date, '45657', 'number', { notation: WORKBOOK })).toEqual({
      value: '2024-12-31',
      codes: said,
    });
    const from1904 = { language: 'nl', daysFrom: 1904 } as const;
    expect(read(date, '44195', 'number', { notation: from1904 })).toEqual({
      value: '2024-12-31',
      codes: said,
    });
    expect(read(date, '20241231', 'number', { notation: WORKBOOK })).toEqual({
      value: '2024-12-31',
      codes: said,
    });
    expect(read(date, '45657', 'number').codes).toEqual(['input:date-malformed']);
    expect(read(date, '12', 'number', { notation: WORKBOOK }).codes).toEqual(['input:date-malformed']);
  });

  test('is any day of the calendar, in any of the ways to write it', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (moment) => {
        const iso = moment.toISOString().slice(0, 10);
        const [year = '', month = '', ofMonth = ''] = iso.split('-');
        expect(read(date, iso).value).toBe(iso);
        expect(read(date, `${ofMonth}-${month}-${year}`).value).toBe(iso);
        expect(read(date, `${String(Number(ofMonth))}/${String(Number(month))}/${year}`).value).toBe(iso);
        const serial = Math.floor(moment.getTime() / 86_400_000) + 25_569;
        expect(dateOfSerial(serial, 1900)).toBe(iso);
        expect(dateOfSerial(serial - 1462, 1904)).toBe(iso);
        expect(isoDate(Number(year), Number(month), Number(ofMonth))).toBe(iso);
      }),
    );
  });

  test('of a workbook counts from the days that Excel counts from', () => {
    expect(dateOfSerial(1, 1900)).toBe('1900-01-01');
    expect(dateOfSerial(59, 1900)).toBe('1900-02-28');
    expect(dateOfSerial(61, 1900)).toBe('1900-03-01');
    expect(dateOfSerial(1, 1904)).toBe('1904-01-02');
    expect(dateOfSerial(0.5, 1900)).toBeUndefined();
    expect(dateOfSerial(-1, 1900)).toBeUndefined();
    expect(dateOfSerial(3e6, 1900)).toBeUndefined();
  });
});

describe('a year', () => {
  test.each(['2023-2024', '2023/2024', '2023-24', '23/24', '23-24', '2023–2024', 'schooljaar 2023-2024'])(
    'of school: %s',
    (text) => {
      expect(read(programmes.fields.schoolYear, text)).toEqual({ value: '2023-2024', codes: [] });
    },
  );

  test.each(['2023', '2023-2025', '2024-2023', '2023-2023', 'dit jaar'])('of school: not %s', (text) => {
    expect(read(programmes.fields.schoolYear, text).codes).toEqual(['input:school-year-malformed']);
  });

  test('of the calendar', () => {
    expect(read(board.fields.reportingYear, '2024')).toEqual({ value: 2024, codes: [] });
    expect(read(board.fields.reportingYear, '2024', 'number')).toEqual({ value: 2024, codes: [] });
    expect(read(board.fields.reportingYear, '24').codes).toEqual(['input:year-malformed']);
    expect(read(board.fields.reportingYear, '2024-01-01', 'date').codes).toEqual(['input:year-malformed']);
    expect(read(board.fields.reportingYear, '2024.5', 'number').codes).toEqual(['input:year-malformed']);
  });
});

describe('an answer', () => {
  const consent = programmes.fields.mrConsent;

  test.each([
    ['yes', ['ja', 'Ja', 'JA ', 'j', 'yes', 'y', 'x', 'X', 'WAAR', 'TRUE', 'true', '✓']],
    ['no', ['nee', 'Nee', 'n', 'no', 'onwaar', 'FALSE', 'néé']],
    ['notApplicable', ['n.v.t.', 'nvt', 'N.V.T', 'niet van toepassing', 'Not applicable', 'n/a']],
  ])('is %s', (answer, texts) => {
    for (const text of texts) expect(read(consent, text)).toEqual({ value: answer, codes: [] });
  });

  test('may be a checked cell', () => {
    expect(read(consent, 'true', 'boolean').value).toBe('yes');
    expect(read(consent, 'false', 'boolean').value).toBe('no');
  });

  test.each(['misschien', '?', '-', '0', '1', 'ja, maar laat'])('is not %j', (text) => {
    expect(read(consent, text)).toEqual({ value: undefined, codes: ['input:answer-unknown'] });
  });
});

describe('a choice', () => {
  test.each([
    [spending.fields.level, 'Bovenschools', 'aboveSchool'],
    [spending.fields.level, 'bovenbestuurlijk', 'aboveBoard'],
    [spending.fields.level, 'aboveSchool', 'aboveSchool'],
    [spending.fields.kind, 'PNIL', 'hired'],
    [spending.fields.kind, 'inhuur', 'hired'],
    [spending.fields.kind, 'Inhuur (PNIL)', 'hired'],
    [spending.fields.kind, 'personeel in loondienst', 'payroll'],
    [board.fields.legalForm, 'Coöperatie', 'Cooperatie'],
    [board.fields.legalForm, 'stichting', 'Stichting'],
    [board.fields.sector, 'PO/VO', 'po-vo'],
    [board.fields.sector, 'Primair onderwijs', 'po'],
    [schools.fields.schoolType, 'bao', 'bao'],
    [schools.fields.schoolType, 'Praktijkonderwijs', 'pro'],
  ])('%#: %s', (field, text, code) => {
    expect(read(field, text)).toEqual({ value: code, codes: [] });
  });

  test('outside the list is a finding', () => {
    expect(read(spending.fields.kind, 'uitzendkracht')).toEqual({
      value: undefined,
      codes: ['input:code-unknown'],
    });
  });
});

describe('an intervention', () => {
  const one = spending.fields.intervention;
  const b3 = { code: 'B3', text: 'B3 Instructie in kleine groepen' };

  test.each([
    'B3',
    'b3',
    'B3 Instructie in kleine groepen',
    'INSTRUCTIE IN KLEINE GROEPEN',
    'instructie in kleine groepen',
    'Small group tuition',
    'B3 Instructie in kleine',
    'B3: rekengroepen van zes',
    'B3 - rekengroepen van zes',
  ])('%s', (text) => {
    expect(read(one, text)).toEqual({ value: b3, codes: [] });
  });

  test('is known without its accents', () => {
    expect(read(one, 'Loopbaanorientatie en -begeleiding').value).toMatchObject({ code: 'B12' });
  });

  test.each([
    ['F', 'F'],
    ['b', 'B'],
    ['Categorie B', 'B'],
    ['doelgebied C: sociaal-emotionele', 'C'],
    ['E. (Extra) inzet van personeel en ondersteuning', 'E'],
    ['Ontwikkeling van de executieve functies van leerlingen', 'D'],
  ])('that is no more than a category keeps that: %s', (text, category) => {
    expect(read(one, text)).toEqual({ value: { text, category }, codes: [] });
  });

  test.each(['Schoolmaatje', 'A4 papier', 'B99', 'G', 'E-learning', 'B zonder meer'])(
    'on no menukaart is kept as it is: %s',
    (text) => {
      expect(read(one, text)).toEqual({ value: { text }, codes: [] });
    },
  );

  test('with the code of one and the name of another is a finding', () => {
    expect(read(one, 'B3 Klassenverkleining')).toEqual({
      value: undefined,
      codes: ['input:intervention-contradicts'],
    });
  });

  test.each([
    ['B3; C1', ['B3', 'C1']],
    ['B3;C1;', ['B3', 'C1']],
    ['B3\nC1', ['B3', 'C1']],
    ['B3, C1', ['B3', 'C1']],
    ['B3; B3 Instructie in kleine groepen', ['B3']],
    ['Leermiddelen; Schoolmaatje, groep 3', ['F7', undefined]],
  ])('in a list: %j', (text, expected) => {
    const { value, codes } = read(programmes.fields.interventions, text);
    expect((value as { code?: string }[]).map(({ code }) => code)).toEqual(expected);
    expect(codes).toEqual([]);
  });
});

describe('a code that names', () => {
  test.each([
    [schools.fields.brin, '03AF', 'text', '03AF', []],
    [schools.fields.brin, ' 03 af ', 'text', '03AF', []],
    [schools.fields.brin, '3AF', 'text', '03AF', ['input:brin-zero-restored']],
    [schools.fields.brin, '3', 'number', undefined, ['input:brin-malformed']],
    [schools.fields.brin, '03AF01', 'text', undefined, ['input:brin-malformed']],
    [schools.fields.branch, '03AF01', 'text', '03AF01', []],
    [schools.fields.branch, '1', 'number', '01', []],
    [schools.fields.branch, 'noord', 'text', undefined, ['input:branch-malformed']],
    [board.fields.authorityNumber, '01234', 'text', '01234', []],
    [board.fields.authorityNumber, '1234', 'number', '01234', ['input:leading-zeros-restored']],
    [board.fields.authorityNumber, '1234', 'text', undefined, ['input:digits-malformed']],
    [board.fields.authorityNumber, '123456', 'number', undefined, ['input:digits-malformed']],
    [board.fields.kvkNumber, '1234567', 'number', '01234567', ['input:leading-zeros-restored']],
    [board.fields.kvkNumber, '12.34.56.78', 'text', '12345678', []],
    [board.fields.houseNumber, '12', 'number', '12', []],
    [board.fields.houseNumber, '12a', 'text', undefined, ['input:digits-malformed']],
    [board.fields.postalCode, '1234 ab', 'text', '1234AB', []],
    [board.fields.postalCode, '0123AB', 'text', undefined, ['input:postal-code-malformed']],
    [board.fields.contactEmail, 'mailto:a@b.example', 'text', 'a@b.example', []],
    [board.fields.contactEmail, 'a@b', 'text', undefined, ['input:email-malformed']],
  ] as const)('%#: %s %s', (field, text, form, value, codes) => {
    expect(read(field, text, form)).toEqual({ value, codes });
  });

  test.each([
    ['03AF01', '"03AF01" is geen BRIN, maar een vestigingscode; schrijf hier 03AF.'],
    ['O3AF', '"O3AF" is geen BRIN: de letter O of I staat waar een cijfer hoort.'],
    ['031F', '"031F" is geen BRIN.'],
  ])('a school, and is %s, is told with what is wrong with it', (text, message) => {
    expect(said(schools.fields.brin, text)).toEqual([message]);
  });
});

describe('a text', () => {
  const { description } = spending.fields;

  test.each([
    ['  een tekst \r\n van twee regels ', 'text', 'een tekst \n van twee regels'],
    ['harde\u00A0spatie', 'text', 'harde spatie'],
    ['cafe\u0301', 'text', 'café'],
    ['20240017', 'number', '20240017'],
    ['0.125', 'percentage', '12.5%'],
  ] as const)('%j (%s)', (text, form, value) => {
    expect(read(description, text, form)).toEqual({ value, codes: [] });
  });
});

describe('a text that is as long as its concept takes', () => {
  const { street } = board.fields;

  test.each([
    ['x'.repeat(24), []],
    ['x'.repeat(25), ['input:text-too-long']],
    // As filed: three points each.
    ['\u2026'.repeat(8), []],
    ['\u2026'.repeat(9), ['input:text-too-long']],
    // As filed: nothing.
    [`${'x'.repeat(24)}\u200B`, []],
  ])('%s', (text, codes) => {
    expect(read(street, text).codes).toEqual(codes);
  });

  test('names the replacement where that made it longer', () => {
    const findings = new Findings();
    const context = { column: street.header, columnKey: 'test', notation: DUTCH, findings } as const;
    for (const text of ['\u2026'.repeat(9), 'x'.repeat(25)]) {
      const cell = { form: 'text' as const, text, place: { file: 'test', line: 2, column: 1 } };
      readValue([cell], street, { ...context, decimalMark: 'unknown' });
    }
    const [replaced, typed] = findings.list().map(({ message }) => message.nl);
    expect(replaced).toContain('U+2026 \u2192 "..." (9x)');
    expect(typed).toBe('De tekst bij "Straat" is langer dan 24 tekens.');
  });
});
