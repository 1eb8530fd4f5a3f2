import { describe, expect, test } from '@jest/globals';
import { diffPage } from '../../../../src/npo/render/diff-page/diff-page.js';
import { wordMarks } from '../../../../src/npo/render/diff-page/word-marks.js';
import { findAlignment } from '../../../../src/xbrl/diff/alignment.js';
import { compareReports } from '../../../../src/xbrl/diff/compare-reports.js';
import type { Member } from '../../../../src/xbrl/report/aspects.js';
import type { Fact, Report } from '../../../../src/xbrl/report/fact.js';
import { readTree, type XmlNode } from '../../../reference/xml-tree.js';
import { amountOf, ex, factOf } from '../../../xbrl/report/fact-of.js';

const HOSTILE = '</ins><script>alert(1)</script>" onclick="alert(2)';
const reportOf = (facts: readonly Fact[]): Report => ({
  entryPoint: 'http://x/e.xsd',
  language: undefined,
  facts,
});
const ofSchool = (code: string): Map<ReturnType<typeof ex>, Member> =>
  new Map([[ex('SchoolAxis'), { kind: 'typed', element: ex('School'), value: code }]]);

function pageOf(
  before: readonly Fact[],
  after: readonly Fact[],
  language: 'nl' | 'en' = 'nl',
  align = false,
  notes: readonly string[] = [],
): string {
  const [a, b] = [reportOf(before), reportOf(after)];
  const alignment = align ? findAlignment(a, b) : undefined;
  return diffPage({
    before: { file: 'map/a.xbrl', entryPoint: a.entryPoint, facts: before.length },
    after: { file: 'map/b.xbrl', entryPoint: b.entryPoint, facts: after.length },
    changes: compareReports(a, b, { alignment }),
    notes,
    alignment,
    words: { language, taxonomy: undefined, names: new Map([['30AA', 'De Regenboog']]) },
    reportLanguage: 'nl',
    isOfBoard: true,
    madeBy: 'npo-xbrl 0',
  });
}

const namesIn = ({ local, attributes, children }: XmlNode): string[] => [
  local,
  ...attributes.map((attribute) => `@${attribute.local}`),
  ...children.flatMap(namesIn),
];
const count = (page: string, text: string) => page.split(text).length - 1;
const LONG = 'De scholen hebben het geld besteed aan extra begeleiding van kleine groepen leerlingen.';

describe('the page of differences', () => {
  test('says what was not compared, once, and does not say of it that it is the same', () => {
    const [fact, note] = [amountOf('1'), 'De voetnoten zijn niet vergeleken.'];
    const page = pageOf([fact], [fact], 'nl', false, [note, note]);
    expect(count(page, note)).toBe(1);
    expect(page).toContain('De feiten die zijn vergeleken, zeggen hetzelfde.');
    expect(page).not.toContain('De rapporten zeggen hetzelfde.');
    expect(pageOf([fact], [amountOf('2')], 'nl', false, [note])).toContain(note);
    expect(pageOf([fact], [fact])).toContain('De rapporten zeggen hetzelfde.');
  });

  test('has both values, the difference with its sign and the percentage', () => {
    const page = pageOf([amountOf('1000.00')], [amountOf('875.50')]);
    for (const text of ['€\u00A01.000,00', '€\u00A0875,50', '−€\u00A0124,50', '−12,5\u00A0%'])
      expect(page).toContain(text);
  });

  test('has no percentage of nothing', () => {
    const page = pageOf([amountOf('0')], [amountOf('5')]);
    expect(page).toContain('+€\u00A05');
    expect(page).not.toContain('\u00A0%');
  });

  test('says which facts are in one report only', () => {
    const page = pageOf([amountOf('1')], [factOf({ value: 'Ja' })]);
    expect(page).toContain('0 gewijzigd · 1 erbij · 1 weg');
    expect(count(page, 'niet in dit rapport')).toBe(2);
  });

  test('says the language of a text that is not that of the report', () => {
    const page = pageOf([], [factOf({ language: 'nl' }), factOf({ language: 'en' })]);
    expect([page.includes('(en)'), page.includes('(nl)')]).toEqual([true, false]);
  });

  test('says that reports are the same', () => {
    expect(pageOf([amountOf('1')], [amountOf('1.0')])).toContain('De rapporten zeggen hetzelfde.');
  });

  test('puts the board before its schools, each school by code and name', () => {
    const page = pageOf(
      [
        amountOf('1', { dimensions: ofSchool('31VA') }),
        amountOf('1', { dimensions: ofSchool('30AA') }),
        amountOf('1'),
      ],
      [],
    );
    const titles = [...page.matchAll(/<h2 id="about[^>]*>([^<]*)</g)].map(([, title]) => title);
    expect(titles).toEqual(['Het bestuur als geheel', '30AA, De Regenboog', '31VA']);
  });

  test('marks the words of a text that changed, by signs and by elements', () => {
    const page = pageOf([factOf({ value: LONG })], [factOf({ value: LONG.replace('kleine', 'grote') })]);
    expect(page).toContain(
      '<del title="weggehaald"><span class="sign">[−</span>kleine<span class="sign">−]</span></del>',
    );
    expect(page).toContain(
      '<ins title="nieuw"><span class="sign">[+</span>grote<span class="sign">+]</span></ins>',
    );
  });

  test('shows a text that was rewritten whole, and says so', () => {
    const words = (word: string) =>
      Array.from({ length: 2000 }, (_, index) => `${word}${String(index)}`).join(' ');
    expect(wordMarks(words('a'), words('b'))).toBeUndefined();
    expect(pageOf([factOf({ value: words('a') })], [factOf({ value: words('b') })])).toContain(
      'grotendeels herschreven',
    );
  });

  test('has the year of each report where they are aligned', () => {
    const period = { kind: 'duration', start: '2023-01-01', end: '2023-12-31' } as const;
    const page = pageOf([amountOf('1', { period })], [amountOf('2')], 'nl', true);
    expect(page).toContain('2023 → 2024');
    expect(page).toContain('zijn 1 jaar vooruit gelegd');
  });

  test('is in English where that is asked for', () => {
    const page = pageOf([amountOf('1234.5')], [amountOf('2')], 'en');
    expect(page).toContain('€\u00A01,234.50');
    expect(page).not.toMatch(/rapport|verschil|Gegeven/i);
  });

  test('takes markup in values, names and files for text', () => {
    const dimensions = ofSchool(HOSTILE);
    const page = pageOf(
      [factOf({ value: HOSTILE, dimensions }), factOf({ concept: ex('Long'), value: `${LONG} ${HOSTILE}` })],
      [factOf({ value: 'x', dimensions }), factOf({ concept: ex('Long'), value: `${LONG} <b>` })],
    );
    const names = namesIn(readTree(page.replace('<!DOCTYPE html>\n', '')));
    expect(names.filter((name) => name === 'script' || name.startsWith('@on'))).toEqual(['script']);
    expect(page).toContain('&lt;script');
  });

  test('marks the words of a bounded number of texts', () => {
    const texts = (word: string) =>
      Array.from({ length: 150 }, (_, index) =>
        factOf({ concept: ex(`T${String(index)}`), value: `${LONG} ${word}` }),
      );
    const page = pageOf(texts('eerst'), texts('daarna'));
    expect(count(page, '<ins ')).toBe(100);
    expect(count(page, ' data-item=')).toBe(150);
  });

  test('is bounded, and says where the rest is', () => {
    const facts = Array.from({ length: 5000 }, (_, index) =>
      amountOf('1', { concept: ex(`A${String(index)}`) }),
    );
    const page = pageOf(facts, []);
    expect(count(page, '<tr data-item')).toBe(3000);
    expect(page).toContain('en nog 2.000 verschillen');
    expect(page).toContain('npo-xbrl diff map/a.xbrl map/b.xbrl --format json');
  });
});
