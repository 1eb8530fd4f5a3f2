import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { menukaart } from '../../../../src/npo/model/menukaart.js';
import type { Submission } from '../../../../src/npo/model/submission.js';
import { Decimal } from '../../../../src/xbrl/numbers/decimal.js';
import type { Report } from '../../../../src/xbrl/report/fact.js';
import { attribute, childElements, descendants } from '../../../../src/xbrl/xml/navigate.js';
import { qname, localNameOf } from '../../../../src/xbrl/xml/qname.js';
import { readXml } from '../../../../src/xbrl/xml/read-xml.js';
import type { XmlElement } from '../../../../src/xbrl/xml/tree.js';
import { bind, detail } from '../../mapping/bind.js';
import { board, line, programme, school, submission } from '../../mapping/example-submission.js';
import { factLines, pageOf, readPage } from './read-page.js';

function reportOf(input: Submission): Report {
  const { report } = bind(input, detail);
  if (report === undefined) throw new Error('no report');
  return report;
}

const at = { place: { file: 'input.json' }, places: {} };
const EXAMPLE = submission({
  board: board({
    gmrConsent: 'yes',
    gmrConsentDate: '2023-06-28',
    gmrConsentTo: 'Een team voor welbevinden & scholing.\nEn een tweede regel.',
    hiredPersons: 8,
  }),
  schools: [
    school('00AB', { name: 'De Horizon <noord>', schoolType: 'bao', broughtForward: new Decimal('1000.5') }),
    school('00AC', { name: 'Het Anker', schoolType: 'vo', broughtForward: new Decimal('200') }),
  ],
  funding: [
    { brin: '00AB', schoolYear: '2023-2024', calendarYear: 2024, received: new Decimal('5000'), ...at },
    { brin: '00AC', schoolYear: '2023-2024', calendarYear: 2024, received: new Decimal('6000.05'), ...at },
  ],
  programmes: [
    programme('00AB', {
      scan: 'yes',
      scanDate: '2023-06-15',
      mrConsentDate: '2023-06-20',
      interventions: [{ code: 'B3', text: 'B3' }],
      results: 'Kleinere achterstanden.',
      aboveSchoolPart: { kind: 'share', share: new Decimal('0.125') },
    }),
    programme('00AC', { mrConsent: 'no', scan: 'no' }),
  ],
  spending: [
    line('1200.10'),
    line('-100'),
    line('300', { brin: '00AC', intervention: { code: 'C1', text: 'C1' }, kind: 'hired' }),
    line('80', { brin: '00AC', intervention: { code: undefined, text: 'iets anders' } }),
    line('400.4', { level: 'aboveSchool', intervention: { code: 'E2', text: 'E2' } }),
  ],
});

function elementsOf(page: string): readonly XmlElement[] {
  const { document } = readXml(new TextEncoder().encode(page), {
    file: 'report.html',
    url: 'file:///report.html',
  });
  if (document === undefined) throw new Error('the page is not well-formed');
  return [document.root, ...descendants(document.root)];
}

const nameOf = ({ name }: XmlElement) => localNameOf(name);
const attributeOf = (element: XmlElement, name: string) => attribute(element, qname('', name));
function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

describe('the page of a report', () => {
  let report: Report;
  let page: string;
  let elements: readonly XmlElement[];
  const named = (name: string) => elements.filter((element) => nameOf(element) === name);

  beforeAll(() => {
    report = reportOf(EXAMPLE);
    page = pageOf(report, 'nl', 'report-lineage.html');
    elements = elementsOf(page);
  });

  test('is read back to the facts of the report, each once', () => {
    const read = readPage(page);
    expect(read.findings).toEqual([]);
    expect(factLines(read.report)).toEqual(factLines(report));
    expect(read.report.entryPoint).toBe(report.entryPoint);
  });

  test('shows every fact: none is hidden in its header', () => {
    expect(named('hidden')).toEqual([]);
  });

  test('writes amounts and dates as people do', () => {
    const shown = named('nonFraction').map(textOf);
    expect(shown).toContain('1.100,10');
    expect(shown).toContain('12,5');
    expect(named('nonNumeric').map(textOf)).toContain('28 juni 2023');
  });

  test('keeps the lines of a text', () => {
    expect(named('nonNumeric').map(textOf)).toContain(
      'Een team voor welbevinden & scholing.\nEn een tweede regel.',
    );
  });

  test('has no script, and nothing from outside the file', () => {
    expect(named('script')).toEqual([]);
    const addresses = elements.flatMap(({ attributes }) =>
      attributes
        .filter(({ name }) => ['src', 'href', 'action', 'data'].includes(name))
        .map(({ value }) => value),
    );
    expect(addresses.filter((address) => !/^(#|report-lineage\.html#|data:)/.test(address))).toEqual([]);
    expect(named('style').map(textOf).join('')).not.toMatch(/url\(|@import/);
  });

  test('has one title and headings that skip no level', () => {
    const levels = elements.flatMap((element) => /^h([1-6])$/.exec(nameOf(element))?.[1] ?? []).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test('has a caption and heads with a scope in every table, and as many cells in each row', () => {
    const tables = named('table');
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      const inside = [...descendants(table)];
      expect(inside.filter((one) => nameOf(one) === 'caption')).toHaveLength(1);
      const heads = inside.filter((one) => nameOf(one) === 'th');
      expect(heads.filter((head) => attributeOf(head, 'scope') === undefined)).toEqual([]);
      const widths = inside
        .filter((one) => nameOf(one) === 'tr')
        .map((row) => [...childElements(row)].length);
      expect(new Set(widths).size).toBe(1);
    }
  });

  test('gives every id once, and every link within the page leads to one', () => {
    const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
    expect(ids).toHaveLength(new Set(ids).size);
    const links = named('a').flatMap((link) => /^#(.*)$/.exec(attributeOf(link, 'href') ?? '')?.[1] ?? []);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('leads from each amount and percentage to what it is made of', () => {
    const numbers = report.facts.flatMap(({ unit }, index) => (unit === undefined ? [] : [`f${index + 1}`]));
    const links = named('a').flatMap(
      (link) => /^report-lineage\.html#(.*)$/.exec(attributeOf(link, 'href') ?? '')?.[1] ?? [],
    );
    expect(new Set(links)).toEqual(new Set(numbers));
  });

  test('draws its charts with a text for who does not see them', () => {
    const charts = named('img');
    expect(charts).toHaveLength(4);
    for (const chart of charts) {
      const text = attributeOf(chart, 'alt') ?? '';
      expect(text).toMatch(/€ /);
      const [, image = ''] = /^data:image\/svg\+xml,(.*)$/.exec(attributeOf(chart, 'src') ?? '') ?? [];
      const drawing = elementsOf(decodeURIComponent(image));
      expect(drawing[0]?.name).toBe(qname('http://www.w3.org/2000/svg', 'svg'));
    }
  });

  test('begins with a sum: what was there, what came in, what was spent and what is left', () => {
    const tiles = named('span').filter((one) => attributeOf(one, 'class') === 'tile-amount');
    const amounts = tiles.map((tile) => textOf(tile).replace('€\u00a0', ''));
    // 1 000.50 + 200 + 5 000 + 6 000.05 - (1 200.10 - 100 + 300 + 80) - 400.40 = 10 320.05
    expect(amounts).toEqual(['1.200,50', '11.000,05', '1.480,10', '400,40', '10.320,05']);
  });

  test('is the same bytes each time', () => {
    expect(pageOf(reportOf(EXAMPLE), 'nl', 'report-lineage.html')).toBe(page);
  });

  test('of a report that was read from a file is the same page', () => {
    expect(pageOf(readPage(page).report, 'nl', 'report-lineage.html').length).toBeGreaterThan(0);
    expect(factLines(readPage(pageOf(readPage(page).report)).report)).toEqual(factLines(report));
  });
});

describe('the page in English', () => {
  test('is read back to the same facts', () => {
    const report = reportOf(EXAMPLE);
    const read = readPage(pageOf(report, 'en'));
    expect(read.findings).toEqual([]);
    expect(factLines(read.report)).toEqual(factLines(report));
  });

  test('says which words are Dutch', () => {
    const elements = elementsOf(pageOf(reportOf(EXAMPLE), 'en'));
    const dutch = elements.filter(
      (element) => attribute(element, qname('http://www.w3.org/XML/1998/namespace', 'lang')) === 'nl',
    );
    expect(dutch.map(textOf)).toContain('Kleinere achterstanden.');
  });

  test('writes its dates in English, and says so where they stand among Dutch words', () => {
    const elements = elementsOf(pageOf(reportOf(EXAMPLE), 'en'));
    const english = elements.filter(
      (element) => attribute(element, qname('http://www.w3.org/XML/1998/namespace', 'lang')) === 'en',
    );
    expect(english.map(textOf)).toContain('28 June 2023');
  });

  test('answers in English, and keeps the answer of the report in its header', () => {
    const elements = elementsOf(pageOf(reportOf(EXAMPLE), 'en'));
    const hidden = elements
      .filter((element) => nameOf(element) === 'hidden')
      .map(textOf)
      .join(' ');
    expect(hidden).toMatch(/Ja|Nee/);
    expect(elements.filter((element) => nameOf(element) === 'td').map(textOf)).toContain('Yes');
  });
});

describe('hired staff on the page', () => {
  const withHired = (hiredPersons: number) =>
    pageOf(
      reportOf(
        submission({
          board: board({ hiredPersons }),
          spending: [
            line('100', { kind: 'hired', intervention: { code: 'F3', text: 'F3' } }),
            line('900', { intervention: { code: 'F4', text: 'F4' } }),
          ],
        }),
      ),
    );

  test('has its percentage from five persons on', () => {
    expect(
      elementsOf(withHired(5))
        .filter((element) => nameOf(element) === 'nonFraction')
        .map(textOf),
    ).toContain('10');
  });

  test('has none where lines have no kind, and does not say then that it must be few persons', () => {
    const spending = [line('100', { kind: undefined })];
    const page = pageOf(reportOf(submission({ board: board({ hiredPersons: 6 }), spending })));
    expect(page).toContain(
      'of als uit de opgave niet is te bepalen welk deel van het geld aan inhuur is besteed',
    );
    expect(page).not.toMatch(/StaffNotOnPayrollHiredShare/);
  });

  test('has none below, and no intervention of a category that would tell it', () => {
    const page = withHired(4);
    expect(page).toMatch(/minder dan vijf personen/);
    const telling = menukaart().interventions.filter(({ category }) => category === 'F');
    for (const { name } of telling) expect(page).not.toContain(name.nl);
    expect(page).not.toMatch(/StaffNotOnPayrollHiredShare/);
  });
});

test('a board of one school has its own page, without totals over schools in words', () => {
  const page = pageOf(reportOf(submission({ spending: [line('10')] })));
  expect(factLines(readPage(page).report)).toEqual(
    factLines(reportOf(submission({ spending: [line('10')] }))),
  );
});

test('a board that spent nothing and received nothing still has a page', () => {
  const report = reportOf(submission({ programmes: [] }));
  expect(factLines(readPage(pageOf(report)).report)).toEqual(factLines(report));
});

test('a report without facts has a page, without a table that has no rows', () => {
  const elements = elementsOf(pageOf({ ...reportOf(submission()), facts: [] }));
  const tables = elements.filter((element) => nameOf(element) === 'tbody');
  expect(tables.map((table) => [...childElements(table)].length)).not.toContain(0);
});

test('the page of any report is read back to exactly its facts, in both languages', () => {
  const anyCode = fc.constantFrom('A2', 'B1', 'B3', 'B10', 'C1', 'E2', 'F3', 'F4', undefined);
  const anyAmount = fc
    .integer({ min: -10_000_00, max: 10_000_000_00 })
    .map((cents) => new Decimal(cents).div(100));
  const anyBrin = fc.constantFrom('00AB', '00AC', '00AD');
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.constantFrom('2024-02-29', '2023-02-31', '0999-01-01', ' Ja ', '\n\n', '</script>', '12,5', ']]>'),
  );
  const anyAnswer = fc.constantFrom('yes' as const, 'no' as const, 'notApplicable' as const, undefined);
  const anyLine = fc
    .record({
      code: anyCode,
      amount: anyAmount,
      brin: anyBrin,
      level: fc.constantFrom('school' as const, 'aboveSchool' as const, 'aboveBoard' as const),
      date: fc.constantFrom('2024-07-31', '2024-08-01', undefined),
    })
    .map(({ code, amount, brin, level, date }) =>
      line(amount.toFixed(), { date, brin, level, intervention: { code, text: 'x' } }),
    );
  const anySubmission = fc
    .record({
      lines: fc.array(anyLine, { maxLength: 12 }),
      words: anyText,
      scan: anyAnswer,
      persons: fc.integer({ min: 0, max: 9 }),
      received: anyAmount,
    })
    .map(({ lines, words, scan, persons, received }) =>
      submission({
        board: board({ hiredPersons: persons, spendingExplanation: words, gmrConsentTo: words }),
        schools: ['00AB', '00AC', '00AD'].map((brin) =>
          school(brin, { name: words, broughtForward: received }),
        ),
        funding: [
          { brin: '00AC', schoolYear: '2024-2025', calendarYear: 2024, received, newcomers: received, ...at },
        ],
        programmes: [
          programme('00AB', { scan, results: words }),
          programme('00AC', { schoolYear: '2024-2025', scan }),
        ],
        spending: lines,
      }),
    );
  fc.assert(
    fc.property(anySubmission, fc.constantFrom('nl' as const, 'en' as const), (input, language) => {
      const report = reportOf(input);
      const read = readPage(pageOf(report, language));
      expect(read.findings).toEqual([]);
      expect(factLines(read.report)).toEqual(factLines(report));
      expect(read.withLanguage).toEqual([]);
    }),
    { numRuns: 30 },
  );
}, 60_000);
