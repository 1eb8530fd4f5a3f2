import { describe, expect, test } from '@jest/globals';
import { figuresOf } from '../../../../src/npo/mapping/figures/figures.js';
import { sourceRow } from '../../../../src/npo/model/source-row.js';
import type { SpendingLine, Submission } from '../../../../src/npo/model/submission.js';
import { writeLineagePage } from '../../../../src/npo/render/lineage-page/lineage-page.js';
import { MOST_ROWS } from '../../../../src/npo/render/lineage-page/row-lists.js';
import { bind, detail, year } from '../../mapping/bind.js';
import { board, line, school, submission } from '../../mapping/example-submission.js';
import { pageOf, taxonomy } from '../report-page/read-page.js';

function lineagePageOf(input: Submission, language: 'nl' | 'en' = 'nl'): string {
  const { report } = bind(input, detail);
  if (report === undefined) throw new Error('no report');
  const figures = figuresOf(input, year);
  return writeLineagePage({
    report,
    binding: detail,
    taxonomy,
    figures,
    language,
    reportFile: 'report.html',
  });
}

const places = (page: string) => page.match(/\/spending\/\d+\/amount/g) ?? [];
const many = (count: number) => Array.from({ length: count }, () => line('10'));

const EXAMPLE = submission({
  schools: [school('00AB', { name: 'De Horizon' }), school('00AC')],
  spending: [
    line('100.5'),
    line('200'),
    line('-30', { brin: '00AC', intervention: { code: 'C1', text: 'Inhuur J. Jansen' } }),
    line('40', { level: 'aboveSchool', intervention: { code: 'E2', text: 'E2' } }),
  ],
});

const COLUMNS = ['Datum', 'Bedrag', 'Interventie', 'Omschrijving', 'Rekening'].map((header, at) => ({
  header,
  isFree: at > 1,
  isAmount: at === 1,
}));

function worded(one: SpendingLine, cells: readonly string[]): SpendingLine {
  return { ...one, row: sourceRow(one.place, COLUMNS, cells) };
}

const CELLS = [
  ['1-3-2024', '100,5', 'B3', 'Leesgroep <J. Jansen>', '4000'],
  ['2-3-2024', '200', 'B3', '', '4000'],
  ['3-3-2024', '-30', 'C1', '', '4100'],
  ['4-3-2024', '40', 'E2', '', '4000'],
];
const WORDED = { ...EXAMPLE, spending: EXAMPLE.spending.map((one, at) => worded(one, CELLS[at] ?? [])) };

describe('the lineage page', () => {
  test('lists each row of the input once, whatever the number of figures it is part of', () => {
    const found = places(lineagePageOf(EXAMPLE));
    expect(found).toHaveLength(4);
    expect(new Set(found).size).toBe(4);
  });

  test('says of the rows of a group what they have in common, how many they are and what they add up to', () => {
    expect(lineagePageOf(EXAMPLE)).toContain(
      '00AB · 2023-2024 · School · B3 Instructie in kleine groepen: 2 regels, samen 300,50',
    );
  });

  test('shows rows under the headers of their file, what they all say once above them', () => {
    const page = lineagePageOf(WORDED);
    expect(page).toContain('<p>Op al deze regels: Interventie: B3 · Rekening: 4000</p>');
    expect(page).toContain(
      '<th scope="col">Datum</th><th scope="col">Bedrag</th><th scope="col">Omschrijving</th>',
    );
    expect(page).toContain('<td>1-3-2024</td><td>100,5</td><td>Leesgroep &lt;J. Jansen&gt;</td></tr>');
    expect(page).toContain('<td>2-3-2024</td><td>200</td><td></td></tr>');
    expect(page).toContain('<table class="n2"><thead>');
  });

  test('shows a row that is alone in its group in one line, without blank cells', () => {
    expect(lineagePageOf(WORDED)).toMatch(
      /\/spending\/\d+\/amount<br\/>Datum: 3-3-2024 · Bedrag: -30 · Interventie: C1 · Rekening: 4100<\/span>/,
    );
  });

  test('has a table for each file that rows of a group are in', () => {
    const other = COLUMNS.slice(0, 2).map((column) => ({ ...column, header: `boek ${column.header}` }));
    const page = lineagePageOf(
      submission({
        spending: [
          worded(line('1'), ['1-1-2024', '1', 'B3', 'a', '4000']),
          worded(line('2'), ['2-1-2024', '2', 'B3', 'b', '4000']),
          { ...line('3'), row: sourceRow({ file: 'boek.csv', line: 7 }, other, ['2024-01-03', '3,00']) },
        ],
      }),
    );
    expect(page).toContain('3 regels, samen 6,00</summary><p>');
    expect(page).toContain('<th scope="col">boek Bedrag</th>');
  });

  test('says whom it is for, and that it may name persons', () => {
    expect(lineagePageOf(EXAMPLE)).toMatch(/voor het bestuur en de accountant.*namen van personen/);
    expect(lineagePageOf(EXAMPLE, 'en')).toMatch(/for the board and its accountant.*may name persons/);
  });

  test('shows no words of the user where fewer than five persons were hired', () => {
    const page = lineagePageOf({ ...WORDED, board: board({ hiredPersons: 2 }) });
    expect(page).toContain('<td>1-3-2024</td>');
    expect(page).not.toMatch(/Jansen|Omschrijving|Rekening|Interventie: /);
  });

  test('has a place for every amount that the report page leads from, and leads back', () => {
    const { report } = bind(EXAMPLE, detail);
    const report_ = report === undefined ? '' : pageOf(report, 'nl', 'lineage.html');
    const page = lineagePageOf(EXAMPLE);
    const wanted = [...report_.matchAll(/lineage\.html#(f\d+)/g)].map(([, id]) => id);
    expect(wanted.length).toBeGreaterThan(10);
    for (const id of wanted) expect(page).toContain(`id="${id ?? ''}"`);
    for (const [, id] of page.matchAll(/report\.html#(f\d+)/g)) expect(report_).toContain(`id="${id ?? ''}"`);
  });

  test('gives every id once, and every link leads to one', () => {
    const page = lineagePageOf(EXAMPLE);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
  });

  test('says that nothing was booked on a zero', () => {
    expect(lineagePageOf(submission())).toContain('Hierop is niets geboekt.');
  });

  test('grows with the rows, not with the figures that they are part of', () => {
    const [some, more] = [
      lineagePageOf(submission({ spending: many(100) })),
      lineagePageOf(submission({ spending: many(1100) })),
    ];
    const perRow = (more.length - some.length) / 1000;
    expect(perRow).toBeLessThan(120);
  });

  test('leaves rows to lineage.csv beyond a bound, and says how many', () => {
    const page = lineagePageOf(submission({ spending: many(MOST_ROWS + 10) }));
    expect(places(page).length).toBeLessThanOrEqual(MOST_ROWS);
    expect(page).toMatch(/Nog [\d.]+ regels van deze groep staan in lineage\.csv\./);
  });

  test('names no intervention where that would tell hired staff', () => {
    const page = lineagePageOf(
      submission({
        board: board({ hiredPersons: 2 }),
        spending: [
          line('100', { kind: 'hired', intervention: { code: 'F3', text: 'F3' } }),
          line('900', { intervention: { code: 'F4', text: 'F4' } }),
        ],
      }),
    );
    expect(page).not.toMatch(/F3|F4|Professionalisering/);
    expect(page).toContain('F. Faciliteiten en randvoorwaarden: 2 regels, samen 1.000,00');
  });

  test('is in English where that is asked', () => {
    expect(lineagePageOf(EXAMPLE, 'en')).toContain('2 rows, together 300.50');
  });

  test('is the same bytes each time', () => {
    expect(lineagePageOf(EXAMPLE)).toBe(lineagePageOf(EXAMPLE));
  });
});
