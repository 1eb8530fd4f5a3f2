import { expect, test } from '@jest/globals';
import { readXbrlJson } from '../../../src/xbrl/xbrl-json/read/read-xbrl-json.js';
import { instanceOf, readText, reportText, said, T, written, YEAR } from './oim-taxonomy.js';

// Each of these would take hours, or run out of memory or stack, where something of them was done twice over.

const MANY = 50_000;
const times = <Made>(make: (index: number) => Made): Made[] =>
  Array.from({ length: MANY }, (_, index) => make(index));
const read = (text: string) => readXbrlJson(new TextEncoder().encode(text), 'report.json').diagnostics;

test('an object with one key over and over is read to its end, with a bounded list of findings', () => {
  const findings = read(`{${times(() => '"a":1').join(',')}}`);
  expect(findings).toHaveLength(1002);
});

test('a number, a string and a name of a million characters are no trouble', () => {
  const million = '9'.repeat(1_000_000);
  expect(
    said(
      read(
        reportText({
          f: { value: million, decimals: 0, dimensions: { concept: `t:${'a'.repeat(1_000_000)}` } },
        }),
      ),
    ),
  ).toEqual([]);
  expect(read(`[${million}]`).map(({ code }) => code)).toEqual(['oimce:unsupportedDocumentType']);
  expect(read(`["${'\\u0041'.repeat(200_000)}"]`)).toHaveLength(1);
  const amount = { value: million, dimensions: { concept: 't:Amount', ...YEAR, unit: 'iso4217:EUR' } };
  expect(said(readText(reportText({ f: amount })).diagnostics)).toEqual([]);
});

test('a fact of fifty thousand dimensions, and fifty thousand units of one name, are read', () => {
  const dimensions = Object.fromEntries(times((index) => [`t:A${index}`, 'x']));
  const wide = readText(
    reportText({ f: { value: 'x', dimensions: { concept: 't:Remark', ...dimensions } } }),
  );
  expect(wide.diagnostics.map(({ code }) => code)).toEqual(['oime:unknownDimension']);
  const namespaces = Object.fromEntries(times((index) => [`u${index}`, `urn:u:${index}`]));
  const facts = Object.fromEntries(
    times((index) => [
      `f${index + 1}`,
      { value: '1', dimensions: { concept: 't:Amount', unit: `u${index}:EUR` } },
    ]),
  );
  const info = { namespaces: { ...namespaces, t: T, xbrl: 'https://xbrl.org/2021' } };
  const { instance, diagnostics } = readText(reportText(facts, info));
  expect(diagnostics).toEqual([]);
  expect(new Set(instance?.units.map(({ id }) => id)).size).toBe(MANY);
}, 60_000);

test('a footnote arc between labels that many share stops at a limit that leaves the answer open', () => {
  const facts = Array.from(
    { length: 1100 },
    (_, index) => `<t:Remark id="r${index}" contextRef="c">x</t:Remark>`,
  );
  const locs = (label: string) =>
    facts
      .map((_, index) => `<link:loc xlink:type="locator" xlink:href="#r${index}" xlink:label="${label}"/>`)
      .join('');
  const link = `<link:footnoteLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">${locs('a')}${locs('b')}<link:footnoteArc xlink:type="arc" xlink:arcrole="urn:a" xlink:from="a" xlink:to="b"/></link:footnoteLink>`;
  const { text, diagnostics } = written(instanceOf(`${facts.join('')}${link}`));
  expect(text).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: 'xbrl-json:too-many-links', leavesOpen: true }]);
}, 60_000);
