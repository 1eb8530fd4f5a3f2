import { describe, expect, test } from '@jest/globals';
import { condense, Room } from '../../../../src/npo/render/findings-page/condense.js';
import { findingsPage } from '../../../../src/npo/render/findings-page/findings-page.js';
import { comparePlaces } from '../../../../src/npo/render/findings-page/place-order.js';
import type { Place } from '../../../../src/diagnostics/diagnostic.js';
import type { Fact } from '../../../../src/xbrl/report/fact.js';
import type { FileVerdict, LayerFinding } from '../../../../src/xbrl/validate/verdict.js';
import { readTree, type XmlNode } from '../../../reference/xml-tree.js';
import { amountOf } from '../../../xbrl/report/fact-of.js';

const HOSTILE = '</summary><script>alert(1)</script>" onclick="alert(2)';

function finding(given: Partial<LayerFinding> = {}, message = 'Er klopt iets niet.'): LayerFinding {
  return {
    code: 'npo:consent-refused',
    severity: 'error',
    layer: 'business',
    message: { nl: message, en: message },
    help: { nl: 'Kijk het na.', en: 'Check it.' },
    location: { file: 'report.xbrl', line: 7, column: 3 },
    source: undefined,
    related: [],
    ...given,
  };
}

function verdictOf(diagnostics: readonly LayerFinding[], given: Partial<FileVerdict> = {}): FileVerdict {
  return {
    file: 'report.xbrl',
    verdict: 'invalid',
    profile: 'npo-detail',
    layers: [{ name: 'business', status: 'failed', diagnostics: [] }],
    facts: 2,
    diagnostics,
    notes: [],
    skippedRules: [],
    ...given,
  };
}

function pageOf(
  verdicts: readonly FileVerdict[],
  facts?: readonly Fact[],
  language: 'nl' | 'en' = 'nl',
): string {
  const room = new Room();
  const words = { language, taxonomy: undefined, names: new Map([['30AA', HOSTILE]]) };
  const factAt = (place: Place) => facts?.find((fact) => fact.place?.line === place.line);
  const parts = verdicts.map((verdict) => condense(verdict, room, () => facts && { words, factAt }));
  return findingsPage(parts, { language, madeBy: 'npo-xbrl 0', explain: () => undefined });
}

/** The page as XML, with what an XML reader makes of it; the doctype is for browsers. */
const treeOf = (page: string) => readTree(page.replace('<!DOCTYPE html>\n', ''));
const namesIn = ({ local, attributes, children }: XmlNode): string[] => [
  local,
  ...attributes.map((attribute) => `@${attribute.local}`),
  ...children.flatMap(namesIn),
];
const count = (page: string, text: string) => page.split(text).length - 1;

describe('the page of findings', () => {
  test('names the target document that a judgement is on, where a page holds several', () => {
    const page = pageOf([verdictOf([]), verdictOf([finding()], { target: 'kvk' })]);
    expect(page).toContain('>report.xbrl</a>');
    expect(page).toContain('>report.xbrl, kvk</a>');
    expect(pageOf([verdictOf([], { target: 'kvk' })])).toContain('Bevindingen: report.xbrl, kvk</h1>');
  });

  test('counts a page that holds several target documents as one file', () => {
    const page = pageOf([verdictOf([]), verdictOf([], { target: 'kvk' })]);
    expect(page).toContain('Bevindingen: report.xbrl</h1>');
    expect(pageOf([verdictOf([]), verdictOf([], { file: 'b.xbrl' })])).toContain(
      'Bevindingen: 2 bestanden</h1>',
    );
  });

  test('names what there is to do in each of several files after its file, so that no two parts have one name', () => {
    const page = pageOf([verdictOf([finding()]), verdictOf([finding()], { file: 'b.xbrl' })]);
    expect([...page.matchAll(/aria-labelledby="([^"]*)"/g)].map(([, ids]) => ids)).toEqual([
      'file-1',
      'file-1 file-1-correct',
      'file-2',
      'file-2 file-2-correct',
    ]);
  });

  test('begins with the verdict, then what there is to do, then the findings', () => {
    const page = pageOf([verdictOf([finding()])]);
    const order = [
      'Ongeldig',
      'Wat er te doen is',
      'Er klopt iets niet.',
      'Kijk het na.',
      'Wat er is nagekeken',
    ];
    const places = order.map((text) => page.indexOf(text));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  test('is in the language that is asked for', () => {
    const page = pageOf([verdictOf([finding()])], undefined, 'en');
    expect(page).toContain('<html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en">');
    expect(page).toContain('Invalid');
    expect(page).not.toMatch(/Ongeldig|bevinding|Waar</);
  });

  test('says the cell of the workbook before the line of the report', () => {
    const source = { file: 'input.xlsx', sheet: 'Programma', cell: 'T16' };
    const page = pageOf([verdictOf([finding({ source })])]);
    expect(page).toContain('input.xlsx, blad Programma, cel T16');
    expect(page).toContain('in het rapport: regel 7, kolom 3');
  });

  test('shows the fact that a finding is about and its value, and those involved', () => {
    const facts = [
      amountOf('1234.5', { place: { file: 'report.xbrl', line: 7 } }),
      amountOf('10', { place: { file: 'report.xbrl', line: 9 } }),
    ];
    const page = pageOf([verdictOf([finding({ related: [{ file: 'report.xbrl', line: 9 }] })])], facts);
    expect(page).toContain('€\u00A01.234,50');
    expect(page).toContain('Amount: €\u00A010');
  });

  test('takes markup in messages, names, files and values for text', () => {
    const facts = [amountOf(HOSTILE, { place: { file: HOSTILE, line: 7 }, unit: undefined })];
    const place = { file: HOSTILE, line: 7 };
    const page = pageOf(
      [
        verdictOf([finding({ location: place, related: [place], layer: HOSTILE, code: HOSTILE }, HOSTILE)], {
          file: HOSTILE,
          profile: HOSTILE,
          skippedRules: [HOSTILE],
          notes: [{ nl: HOSTILE, en: HOSTILE }],
        }),
      ],
      facts,
    );
    expect(namesIn(treeOf(page)).filter((name) => name === 'script' || name.startsWith('@on'))).toEqual([]);
    expect(page).toContain('&lt;/summary');
  });

  test('groups what has the same code and counts it', () => {
    const page = pageOf([verdictOf([finding(), finding({}, 'Nog iets.'), finding({ code: 'npo:other' })])]);
    expect(count(page, '<details data-group')).toBe(2);
    expect(page).toContain('(2 van deze soort)');
  });

  test('says of a file without findings that it has none, and has no script then', () => {
    const page = pageOf([verdictOf([], { verdict: 'valid' })]);
    expect(page).toContain('Er zijn geen bevindingen');
    expect(page).toContain("script-src 'none'");
    expect(page).not.toContain('<script');
  });

  test('has a section and a line in the overview for each of several files', () => {
    const page = pageOf([verdictOf([finding()]), verdictOf([], { file: 'b.xbrl', verdict: 'valid' })]);
    expect(page).toContain('<a href="#file-1">report.xbrl</a>');
    expect(page).toContain('<h2 id="file-2">b.xbrl</h2>');
  });

  test('allows the script in it by its hash, and nothing from outside', () => {
    const page = pageOf([verdictOf([finding(), finding()])]);
    expect(page).toMatch(/default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'/);
    expect(page).not.toMatch(/<(?:link|img|iframe|object)|src="|url\(/);
  });

  test('stays small with very many findings, says how many there are, and where the rest is', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      finding({ location: { file: 'report.xbrl', line: index + 1 } }, `Bevinding ${String(index)}`),
    );
    const page = pageOf([verdictOf(many)]);
    expect(count(page, '<tr data-item')).toBe(100);
    expect(page).toContain('10.000 fouten');
    expect(page).toContain('… en nog 9.900 meer, die niet op deze pagina staan.');
    expect(page).toContain('npo-xbrl validate --format json report.xbrl');
    expect(page.length).toBeLessThan(100_000);
  });

  test('has a bounded number of findings of very many kinds', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => finding({ code: `x:${String(index % 100)}` }));
    const page = pageOf([verdictOf(many)]);
    expect(count(page, '<tr data-item')).toBe(2000);
    expect(count(page, '<details data-group')).toBe(100);
  });

  test('is the same for the same findings', () => {
    const verdict = verdictOf([finding(), finding({ severity: 'warning' })]);
    expect(pageOf([verdict])).toBe(pageOf([verdict]));
  });
});

describe('the order of places', () => {
  test('is that of sheets, rows and columns as Excel has them', () => {
    const cell = (name: string): Place => ({ file: 'a.xlsx', sheet: 'Besteding', cell: name });
    const sorted = ['AA2', 'B10', 'B2', 'A10', 'A9'].map(cell).sort(comparePlaces);
    expect(sorted.map((place) => place.cell)).toEqual(['B2', 'AA2', 'A9', 'A10', 'B10']);
  });

  test('has lines by number and what has no place last', () => {
    const places = [undefined, { file: 'a', line: 10 }, { file: 'a', line: 9 }];
    // Array.sort leaves undefined last by itself.
    expect(comparePlaces(places[0], places[1])).toBeGreaterThan(0);
    expect(comparePlaces(places[1], places[2])).toBeGreaterThan(0);
  });
});
