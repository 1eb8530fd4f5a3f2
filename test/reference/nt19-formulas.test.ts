import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ExpectedFinding, fixtureFiles } from '../../scripts/assertion-fixtures/fixture-files.js';
import { formulaFiles, VALIDATION_FOLDER } from '../../scripts/nt19-formulas/formula-files.js';
import { readInstance } from '../../src/xbrl/instance/read-instance.js';
import { toReport } from '../../src/xbrl/instance/to-report.js';
import type { Report } from '../../src/xbrl/report/fact.js';
import { LocalFiles } from '../../src/xbrl/taxonomy/resolve/local-files.js';
import { openFolder } from '../../src/xbrl/taxonomy/resolve/package-source.js';
import { standardSchemas } from '../../src/xbrl/taxonomy/resolve/standard-schemas.js';
import { readXml } from '../../src/xbrl/xml/read-xml.js';
import { officialConditions } from '../npo/mapping/official-conditions.js';
import { formulaJudge } from './formula-judge.js';
import { assertionsOf } from './formula-structure.js';
import { readTaxonomy } from './taxonomy-reader.js';

const project = fileURLToPath(new URL('../../', import.meta.url));
const real = process.env['NPO_XBRL_REAL'] ?? join(project, '..', 'shared', 'real');
const entryOfOfficial = join(real, 'ocw-nt19-npo-only.xsd');
const rewritten = join(project, 'schemas/ocw/nt19');
const fixtures = join(project, 'fixtures/assertions');
const PARTS = ['www.nltaxonomie.nl/nt19/ocw/20250219/validation'];
const ENTRY = 'http://www.nltaxonomie.nl/nt19/ocw/20250219/entrypoints/ocw-rpt-beleidsinformatie-2024.xsd';

const ours = formulaJudge(ENTRY, [
  standardSchemas(),
  openFolder(rewritten, { isRewrittenPart: true }).source,
]);
const read = (path: string): string => readFileSync(path, 'utf8');
const goodFilings = ['one-school', 'twelve-schools'].map((board) =>
  join(project, 'fixtures/boards', board, 'expected/filing.xbrl'),
);
const broken = readdirSync(fixtures).sort();
const expectedOf = (id: string): ExpectedFinding =>
  JSON.parse(read(join(fixtures, id, 'expected.json'))) as ExpectedFinding;
const filingOf = (id: string): string => read(join(fixtures, id, 'filing.xbrl'));
const ids = officialConditions.flatMap(({ assertions }) => assertions).sort();

function reportOf(text: string): Report {
  const { document } = readXml(new TextEncoder().encode(text), {
    file: 'filing.xbrl',
    url: 'file:///filing.xbrl',
  });
  if (document === undefined) throw new Error('not well-formed');
  return toReport(readInstance(document, 'filing.xbrl'));
}

describe('the formula linkbases of the rewritten part', () => {
  test('are what the script makes of the table', () => {
    const folder = join(rewritten, VALIDATION_FOLDER);
    const there = readdirSync(folder).filter((name) => /-for(\.|-generic)/.test(name));
    const made = formulaFiles();
    expect(there.sort()).toEqual([...made.keys()].sort());
    for (const [name, text] of made) expect([name, read(join(folder, name))]).toEqual([name, text]);
  });

  test('have the 72 assertions that are known by their conditions', () => {
    expect(ids).toHaveLength(72);
    expect([...assertionsOf(readTaxonomy(rewritten, PARTS)).keys()]).toEqual(ids);
  });

  test.each(goodFilings)('are all evaluated on %s, and hold', async (path) => {
    const { counts, unsatisfied, verdict } = await ours(read(path));
    expect(Object.keys(counts).sort()).toEqual(ids);
    expect(unsatisfied).toEqual([]);
    expect(verdict.layers.find(({ name }) => name === 'formula')?.status).toBe('passed');
  });
});

describe('beside facts of themes that are not here', () => {
  const withTheme = (text: string): string =>
    text.replace(
      '</xbrli:xbrl>',
      '<ocw-i:GuidanceCounciler contextRef="c1">1</ocw-i:GuidanceCounciler></xbrli:xbrl>',
    );
  const statusOf = async (text: string): Promise<string | undefined> =>
    (await ours(withTheme(text))).verdict.layers.find(({ name }) => name === 'formula')?.status;

  test('assertions that hold prove nothing of the report as a whole: the layer has not passed', async () => {
    for (const path of goodFilings) expect(await statusOf(read(path))).toBe('skipped');
  });

  test('an assertion that does not hold is an error as it is without them', async () => {
    const id = 'existenceAssertion_EntityInformationEducation_PrtExistOnce11';
    const { unsatisfied } = await ours(withTheme(filingOf(id)));
    expect(unsatisfied.map((one) => one.id)).toEqual([id]);
    expect(await statusOf(filingOf(id))).toBe('failed');
  });
});

describe('the broken filings', () => {
  test('are what the script makes of the good one', () => {
    const made = fixtureFiles(read(join(project, 'fixtures/boards/one-school/expected/filing.xbrl')));
    const there = broken.flatMap((id) => readdirSync(join(fixtures, id)).map((name) => `${id}/${name}`));
    expect(there.sort()).toEqual([...made.keys()].sort());
    for (const [name, text] of made) expect([name, read(join(fixtures, name))]).toEqual([name, text]);
  });

  test('are one an assertion', () => {
    expect(broken).toEqual(ids);
  });

  test.each(broken)('%s: breaks that assertion as expected, and no other', async (id) => {
    const { severity, unsatisfied: count, message, assertion } = expectedOf(id);
    const { unsatisfied, counts } = await ours(filingOf(id));
    expect(assertion).toBe(id);
    expect(unsatisfied.map((one) => one.id)).toEqual(Array.from({ length: count }, () => id));
    expect(counts[id]?.[1]).toBe(count);
    for (const one of unsatisfied) {
      expect(one.severity).toBe(severity);
      expect(one.nl.startsWith(message.nl)).toBe(true);
      expect(one.en.startsWith(message.en.replace(/\.$/, ''))).toBe(true);
    }
  });

  test.each(broken)('%s: breaks the condition that the assertion stands for, and no other', (id) => {
    const report = reportOf(filingOf(id));
    const failing = officialConditions.filter((condition) => !condition.holds(report));
    expect(failing.map(({ assertions }) => assertions.includes(id))).toEqual([true]);
  });
});

/** Ways in which a line of a filing is spoilt at random; contexts and units are left alone. */
type Spoiling = readonly [
  line: number,
  way: 'drop' | 'double' | 'other value' | 'other context',
  value: number,
];

function spoilt(text: string, spoilings: readonly Spoiling[]): string {
  const lines = text.split('\n');
  const facts = lines.flatMap((line, at) => (line.includes(' contextRef="') ? [at] : []));
  for (const [line, way, value] of spoilings) {
    const at = facts[line % facts.length] ?? 0;
    const fact = lines[at] ?? '';
    if (way === 'drop') lines[at] = '';
    else if (way === 'double') lines[at] = `${fact}\n${fact}`;
    else if (way === 'other context') lines[at] = fact.replace('contextRef="c1"', 'contextRef="c2"');
    else if (/>\d+</.test(fact)) lines[at] = fact.replace(/>\d+</, `>${value}<`);
    else if (fact.includes('SectorBi'))
      lines[at] = fact.replace(/>[^<]*</, `>${['po', 'vo', 'mbo', 'po-vo', 'mbo-vo'][value % 5]}<`);
  }
  return lines.join('\n');
}

const spoilings = fc.array(
  fc.tuple(
    fc.nat(200),
    fc.constantFrom('drop' as const, 'double' as const, 'other value' as const, 'other context' as const),
    fc.nat(30000),
  ),
  { minLength: 1, maxLength: 8 },
);

if (!existsSync(entryOfOfficial)) {
  test.skip('SKIPPED, the official formula linkbases are not here: NOT CHECKED against them (set NPO_XBRL_REAL)', () =>
    undefined);
} else {
  const officials = formulaJudge(pathToFileURL(entryOfOfficial).href, [
    standardSchemas(),
    openFolder(join(real, 'by-url')).source,
    new LocalFiles([real]),
  ]);
  const officialAssertions = assertionsOf(readTaxonomy(join(real, 'by-url'), PARTS));
  const ourAssertions = assertionsOf(readTaxonomy(rewritten, PARTS));

  describe('against the official files', () => {
    test('there are the same assertions', () => {
      expect([...ourAssertions.keys()]).toEqual([...officialAssertions.keys()]);
    });

    test.each(ids)('%s asks the same, with the same severity and official messages', (id) => {
      const [here, there] = [ourAssertions.get(id), officialAssertions.get(id)];
      if (here === undefined || there === undefined) throw new Error(`${id} is missing`);
      const { messages: ownMessages, ...own } = here;
      const { messages, ...official } = there;
      expect(own).toEqual(official);
      expect(Object.keys(messages)).toContain('nl');
      expect(ownMessages).toMatchObject(messages);
      if (!('en' in messages)) expect(ownMessages['en']).toContain('(wording by npo-xbrl)');
    });

    test.each([...goodFilings, join(real, 'ocw-nt19-good.xbrl')])('%s is judged alike', async (path) => {
      const [here, there] = [await ours(read(path)), await officials(read(path))];
      expect(Object.keys(there.counts)).toHaveLength(72);
      expect(here.counts).toEqual(there.counts);
      expect(there.unsatisfied).toEqual([]);
    });

    test.each(broken)('the filing broken for %s is judged alike', async (id) => {
      const [here, there] = [await ours(filingOf(id)), await officials(filingOf(id))];
      expect(here.counts).toEqual(there.counts);
      expect(here.unsatisfied.map(({ id: one, severity, nl }) => [one, severity, nl])).toEqual(
        there.unsatisfied.map(({ id: one, severity, nl }) => [one, severity, nl]),
      );
    });

    test('filings spoilt at random are judged alike (the seed is told where they are not)', async () => {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...goodFilings), spoilings, async (path, changes) => {
          const text = spoilt(read(path), changes);
          const [here, there] = [await ours(text), await officials(text)];
          expect(here.counts).toEqual(there.counts);
          expect(here.unsatisfied.map(({ nl }) => nl)).toEqual(there.unsatisfied.map(({ nl }) => nl));
        }),
        { numRuns: 40 },
      );
    }, 120_000);
  });
}
