import { describe, expect, test } from '@jest/globals';
import { figuresOf } from '../../../../src/npo/mapping/figures.js';
import type { Submission } from '../../../../src/npo/model/submission.js';
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

describe('the lineage page', () => {
  test('lists each row of the input once, whatever the number of figures it is part of', () => {
    const found = places(lineagePageOf(EXAMPLE));
    expect(found).toHaveLength(4);
    expect(new Set(found).size).toBe(4);
  });

  test('says of the rows of a group what they have in common, how many they are and what they add up to', () => {
    expect(lineagePageOf(EXAMPLE)).toContain(
      '00AB · School · B3 Instructie in kleine groepen: 2 regels, samen 300,50',
    );
  });

  test('never repeats the words of a cell, which may name a person', () => {
    expect(lineagePageOf(EXAMPLE)).not.toContain('Jansen');
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
