import { describe, expect, test } from '@jest/globals';
import type { Funding } from '../../../../src/npo/model/submission.js';
import { Decimal } from '../../../../src/xbrl/numbers/decimal.js';
import { attribute } from '../../../../src/xbrl/xml/navigate.js';
import { qname } from '../../../../src/xbrl/xml/qname.js';
import { line, school, submission } from '../../mapping/example-submission.js';
import { elementsOf, reportOf, rowsOf, textOf } from './page-tables.js';
import { pageOf } from './read-page.js';

/** The texts of the charts for who does not see them. */
function chartTexts(page: string): readonly string[] {
  return elementsOf(page, 'img').map((image) => attribute(image, qname('', 'alt')) ?? '');
}

/** The words below the charts. */
function notes(page: string): string {
  return elementsOf(page, 'p')
    .filter((one) => attribute(one, qname('', 'class')) === 'note')
    .map(textOf)
    .join('\n');
}

function funding(brin: string, schoolYear: string, received: string, newcomers?: string): Funding {
  const given = newcomers === undefined ? {} : { newcomers: new Decimal(newcomers) };
  const at = { place: { file: 'input.json' }, places: {} };
  return { brin, schoolYear, calendarYear: 2024, received: new Decimal(received), ...given, ...at };
}

const BOARD = 'Ontvangen en besteed in 2024 per schooljaar, hele bestuur';
const SCHOOLS = 'Ontvangen en besteed in 2024 per school en schooljaar';

const EXAMPLE = submission({
  schools: [school('00AB', { name: 'De Horizon' }), school('00AC', { name: 'Het Anker' })],
  funding: [funding('00AB', '2022-2023', '50', '7'), funding('00AC', '2023-2024', '400')],
  spending: [
    line('100', { date: '2024-07-31' }),
    line('20', { date: '2024-08-01' }),
    line('30', { date: '2024-09-01', brin: '00AC' }),
    line('4', { date: '2024-02-01', level: 'aboveSchool', brin: undefined }),
  ],
});

describe('the money by school year', () => {
  const page = pageOf(reportOf(EXAMPLE));

  test('is told of the board: received for each school year, spent in it, and the difference', () => {
    expect(rowsOf(page, BOARD)).toEqual([
      ['2022-2023', '57,00', '0,00', '57,00'],
      ['2023-2024 (1 januari 2024 tot en met 31 juli 2024)', '400,00', '104,00', '296,00'],
      ['2024-2025 (1 augustus 2024 tot en met 31 december 2024)', '0,00', '50,00', '\u221250,00'],
      ['Samen in 2024', '457,00', '154,00', '303,00'],
    ]);
  });

  test('is told of each school, of the years that the report has something of', () => {
    expect(rowsOf(page, SCHOOLS)).toEqual([
      ['De Horizon (00AB)', '57,00', '120,00', '\u221263,00'],
      ['2022-2023', '57,00', '0,00', '57,00'],
      ['2023-2024', '0,00', '100,00', '\u2212100,00'],
      ['2024-2025', '0,00', '20,00', '\u221220,00'],
      ['Het Anker (00AC)', '400,00', '30,00', '370,00'],
      ['2023-2024', '400,00', '0,00', '400,00'],
      ['2024-2025', '0,00', '30,00', '\u221230,00'],
    ]);
  });

  test('is drawn for all years, with a text that says the amounts of the table', () => {
    expect(chartTexts(page)).toContain(
      'Ontvangen en besteed in 2024 per schooljaar: 2022-2023: Ontvangen € 57,00, Besteed € 0,00, Ontvangen min besteed € 57,00; 2023-2024: Ontvangen € 400,00, Besteed € 104,00, Ontvangen min besteed € 296,00; 2024-2025: Ontvangen € 0,00, Besteed € 50,00, Ontvangen min besteed € -50,00. De bedragen staan in de tabel.',
    );
  });

  test('is never called a balance, and the page says why it is none', () => {
    expect(notes(page)).toContain('Het verschil is geen saldo');
    expect(pageOf(reportOf(EXAMPLE), 'en')).toContain('The difference is no balance');
  });

  test('of one school year is a table and a chart of one', () => {
    const one = pageOf(reportOf(submission({ spending: [line('10')] })));
    expect(rowsOf(one, BOARD).map(([name]) => name)).toEqual([
      '2023-2024 (1 januari 2024 tot en met 31 juli 2024)',
      'Samen in 2024',
    ]);
    expect(chartTexts(one)).toContain(
      'Ontvangen en besteed in 2024 per schooljaar: 2023-2024: Ontvangen niet gerapporteerd, Besteed € 10,00, Ontvangen min besteed niet gerapporteerd. De bedragen staan in de tabel.',
    );
  });

  test('is not on the page of a report that has nothing of it', () => {
    expect(pageOf(reportOf(submission()))).not.toContain(BOARD);
  });
});

describe('what was received', () => {
  test('is nothing where the balances of the report leave room for nothing, though no row says so', () => {
    const schools = [school('00AB', { broughtForward: new Decimal('100') })];
    const page = pageOf(reportOf(submission({ schools, spending: [line('30')] })));
    expect(rowsOf(page, BOARD)).toEqual([
      ['2023-2024 (1 januari 2024 tot en met 31 juli 2024)', '0,00', '30,00', '\u221230,00'],
      ['Samen in 2024', '0,00', '30,00', '\u221230,00'],
    ]);
    expect(chartTexts(page)[0]).toBe(
      'Ontvangen, besteed en over in 2024: Over uit vorig jaar € 100,00; Ontvangen € 0,00; Besteed € 30,00; Over € 70,00. De bedragen staan in de tabel.',
    );
    expect(rowsOf(page, 'Middelen van het bestuur in 2024')).toContainEqual(['Ontvangen', '0,00']);
  });

  test('is a dash where it is not known, and the chart says what is not in it', () => {
    const page = pageOf(reportOf(submission({ spending: [line('30')] })));
    expect(rowsOf(page, BOARD).at(-1)).toEqual(['Samen in 2024', '–', '30,00', '–']);
    expect(chartTexts(page)[0]).toBe(
      'Ontvangen, besteed en over in 2024: Over uit vorig jaar niet gerapporteerd; Ontvangen niet gerapporteerd; Besteed € 30,00; Over niet gerapporteerd. De bedragen staan in de tabel.',
    );
    expect(notes(page)).toContain(
      'Niet in de grafiek, omdat het rapport het niet van alle scholen heeft: Over uit vorig jaar, Ontvangen, Over.',
    );
    expect(notes(page)).toContain(
      'Niet in de grafiek, omdat het rapport het niet van alle scholen heeft: Ontvangen, Ontvangen min besteed.',
    );
  });

  test('of the board is its schools together where their balances say that this is all', () => {
    const schools = ['00AB', '00AC'].map((brin) => school(brin, { broughtForward: new Decimal('100') }));
    const page = pageOf(
      reportOf(submission({ schools, funding: [funding('00AB', '2022-2023', '8')], spending: [line('30')] })),
    );
    expect(rowsOf(page, BOARD)).toEqual([
      ['2022-2023', '8,00', '0,00', '8,00'],
      ['2023-2024 (1 januari 2024 tot en met 31 juli 2024)', '0,00', '30,00', '\u221230,00'],
      ['Samen in 2024', '8,00', '30,00', '\u221222,00'],
    ]);
  });
});

describe('the texts of the charts of spending', () => {
  test('say that a category is not reported where the table has a dash', () => {
    const page = pageOf(reportOf(submission({ spending: [line('10')] })));
    const text = chartTexts(page).find((one) => one.startsWith('Besteding in 2024 per doelgebied')) ?? '';
    expect(text).toMatch(/D\. [^;]*: niet gerapporteerd/);
    expect(text).toMatch(/B\. [^;]*: € 10,00/);
    expect(text).not.toContain('€ 0,00');
  });

  test('say of a school that spent nothing that it spent nothing, as the table does', () => {
    const page = pageOf(reportOf(submission({ schools: [school('00AB'), school('00AC')] })));
    const text = chartTexts(page).find((one) => one.startsWith('Besteding per school')) ?? '';
    expect(text).toContain('00AC € 0,00');
  });
});
