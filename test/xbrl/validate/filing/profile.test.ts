import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { filingLayer } from '../../../../src/xbrl/validate/filing/filing-layer.js';
import { filingRules, rulesOnTaxonomy } from '../../../../src/xbrl/validate/filing/filing-rules.js';
import {
  findProfile,
  findProfileOfAll,
  LAYER_NAMES,
  parseProfiles,
  type Profile,
} from '../../../../src/xbrl/validate/filing/profile.js';
import type { Layer } from '../../../../src/xbrl/validate/layer.js';

const file = new URL('../../../../schemas/data/profiles.json', import.meta.url);
const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
const profiles = parseProfiles(json);
const OURS = 'filing:entry-point-not-published';

function codesIn({ instanceRules }: Pick<Layer, 'instanceRules'>): readonly string[] {
  return instanceRules.flatMap(({ emits }) => emits.map(({ definition }) => definition.code));
}

function withRules(codes: readonly string[]): Profile {
  return { ...findProfile(profiles, 'http://www.nltaxonomie.nl/nt19/'), filingRules: codes };
}

const WITH_TAXONOMY = [{ name: 'dts', status: 'passed' }] as const;

describe('the profiles that come with the program', () => {
  const ocw = 'http://www.nltaxonomie.nl/nt19/ocw/20250219/entrypoints/ocw-rpt-beleidsinformatie-2024.xsd';

  test.each([
    [ocw, 'ocw-nt19-beleidsinformatie-2024'],
    [`${ocw}#fragment`, 'ocw-nt19-beleidsinformatie-2024'],
    [ocw.replace('http://www.', 'https://'), 'ocw-nt19-beleidsinformatie-2024'],
    [`${ocw}x`, 'nl'],
    ['https://www.nltaxonomie.nl/nt17/ocw/20230215/entrypoints/ocw-rpt-y.xsd', 'nl'],
    ['https://nltaxonomie.nl/nt17/kvk/20221214/entrypoints/kvk-rpt-x.xsd', 'kvk-nt17'],
    ['https://www.nltaxonomie.nl/kvk/2024-03-31/kvk-annual-report.xsd', 'xbrl'],
    ['http://www.nltaxonomie.nl/nt14/bd/20191211/entrypoints/bd-rpt-ob-aangifte-2020.xsd', 'nl'],
    ['http://www.nltaxonomie.nl/nt16/kvk/20211208/entrypoints/kvk-rpt-x.xsd', 'kvk-nt16'],
    ['http://www.nltaxonomie.nl/nt17/kvk/20221214/entrypoints/kvk-rpt-x.xsd', 'kvk-nt17'],
    ['http://www.nltaxonomie.nl/nt19/kvk/20241211/entrypoints/kvk-rpt-x.xsd', 'kvk'],
    ['http://www.nltaxonomie.nl/nt19/kvk/20241211/dictionary/kvk-data.xsd', 'nl'],
    ['http://taxonomy.npo-xbrl.example/npo/2024/npo-2024.xsd', 'npo-detail'],
    ['http://example.org/http://www.nltaxonomie.nl/', 'xbrl'],
    ['file:///home/jan/entry.xsd', 'xbrl'],
    ['', 'xbrl'],
  ])('%s has the profile %s', (entryPoint, id) => {
    expect(findProfile(profiles, entryPoint).id).toBe(id);
  });

  test('a filing has the rules of its domain and all layers but those that the taxonomy or the user asks for', () => {
    const filing = findProfile(profiles, ocw);
    const byName = new Set(['calculation', 'units', 'formula']);
    expect(filing.layers).toEqual(LAYER_NAMES.filter((name) => !byName.has(name)));
    expect(filing.binding).toBe('ocw-nt19');
    expect(codesIn(filingLayer(filing, WITH_TAXONOMY))).toEqual([
      ...codesIn({ instanceRules: filingRules }).filter((code) => !code.includes('KVK')),
      OURS,
    ]);
  });

  test('the years of which the rules of the KvK are known have the same ones', () => {
    const rulesOf = (id: string) => profiles.find((profile) => profile.id === id)?.filingRules ?? [];
    const all = filingRules.flatMap(({ emits }) => emits.map(({ definition }) => definition.code));
    expect(rulesOf('kvk-nt16')).toEqual(expect.arrayContaining(all.filter((code) => code.includes('KVK'))));
    expect(rulesOf('kvk-nt16')).toEqual(rulesOf('kvk-nt17'));
    expect(rulesOf('kvk')).toEqual(rulesOf('kvk-nt17').filter((code) => !code.startsWith('BR')));
  });

  test('any other report has calculations, and none of our rules', () => {
    const other = findProfile(profiles, 'http://example.org/');
    expect(other.layers).toContain('calculation');
    expect(other.layers).not.toContain('filing');
    expect(other.binding).toBeUndefined();
  });
});

const anyReport = { id: 'any', filingRules: [], entryPointPrefixes: ['http://x/'] };

test('the longest prefix wins, wherever it stands', () => {
  const long = { ...anyReport, id: 'long', entryPointPrefixes: ['http://example.org/a/'] };
  const short = { ...anyReport, id: 'short', entryPointPrefixes: ['http://example.org/'] };
  for (const order of [
    [short, long],
    [long, short],
  ]) {
    const parsed = parseProfiles({ profiles: order });
    expect(findProfile(parsed, 'http://example.org/a/b.xsd').id).toBe('long');
    expect(findProfile(parsed, 'http://example.org/b.xsd').id).toBe('short');
    expect(findProfile(parsed, 'http://example.com/').id).toBe('xbrl');
  }
});

test('a report has the profile of the document that one names the most of, whatever stands before it', () => {
  const [own, official] = ['http://example.com/own.xsd', 'http://example.org/a/official.xsd'];
  const some = { ...anyReport, id: 'some', entryPointPrefixes: ['http://example.org/'] };
  const named = { ...anyReport, id: 'named', entryPointPrefixes: [], entryPoints: [official] };
  const parsed = parseProfiles({ profiles: [some, named] });
  const idOf = (...urls: readonly string[]) => findProfileOfAll(parsed, urls).id;
  expect(idOf(own, official)).toBe('named');
  expect(idOf(official, own)).toBe('named');
  expect(idOf(own, 'http://example.org/b.xsd', official, 'http://example.org/c.xsd')).toBe('named');
  expect(idOf(own, 'http://example.org/b.xsd')).toBe('some');
  expect(idOf(own)).toBe('xbrl');
  expect(idOf()).toBe('xbrl');
});

test('a profile has the layers that its rules and its binding need', () => {
  const filing = { ...anyReport, id: 'filing', filingRules: ['nl'], entryPointPrefixes: ['http://y/'] };
  const bound = { ...anyReport, id: 'bound', binding: 'b', choice: 'c', entryPointPrefixes: ['http://z/'] };
  const parsed = parseProfiles({
    filingRules: { nl: ['FR-NL-1.01'] },
    profiles: [anyReport, filing, bound],
  });
  const own = (layers: readonly string[]) =>
    layers.filter((name) => ['filing', 'business', 'calculation'].includes(name));
  expect(
    parsed.map(({ id, layers, filingRules: rules, binding, choice }) => [
      id,
      own(layers),
      rules,
      binding,
      choice,
    ]),
  ).toEqual([
    ['any', [], [], undefined, undefined],
    ['filing', ['filing'], ['FR-NL-1.01'], undefined, undefined],
    ['bound', ['business'], [], 'b', 'c'],
    ['xbrl', ['calculation'], [], undefined, 'none'],
  ]);
});

test('a profile takes its rules in the order of the manual, not in its own', () => {
  const layer = filingLayer(withRules(['FG-NL-09', 'FR-NL-5.01', 'FR-NL-1.01']), WITH_TAXONOMY);
  expect(codesIn(layer).slice(0, 3)).toEqual(['FR-NL-1.01', 'FR-NL-5.01', 'FG-NL-09']);
});

test.each([
  ['no list of profiles', {}],
  ['a profile for every entry point', { profiles: [{ ...anyReport, entryPointPrefixes: [] }] }],
  [
    'a profile for every entry point beside another',
    { profiles: [anyReport, { ...anyReport, id: 'all', entryPointPrefixes: [] }] },
  ],
  ['a profile that is null', { profiles: [null] }],
  ['a profile that is text', { profiles: ['any'] }],
  ['a profile that is a list', { profiles: [[]] }],
  ['an id that is a number', { profiles: [{ ...anyReport, id: 1 }] }],
  ['an id without a letter', { profiles: [{ ...anyReport, id: '' }] }],
  ['a binding that is no text', { profiles: [{ ...anyReport, binding: false }] }],
  ['an id twice', { profiles: [anyReport, { ...anyReport, entryPointPrefixes: ['http://y/'] }] }],
  ['a rule that does not exist', { filingRules: { nl: ['FR-NL-9.99'] }, profiles: [anyReport] }],
  ['rules by a name that does not exist', { profiles: [{ ...anyReport, filingRules: ['nl'] }] }],
  ['a key that is not known', { profiles: [{ ...anyReport, layer: [] }] }],
])('a file with %s is refused', (_, mistake) => {
  expect(() => parseProfiles(mistake)).toThrow(/profiles/);
});

describe('without the whole taxonomy', () => {
  const codesOf = (codes: readonly string[], status: 'passed' | 'skipped' | 'failed') =>
    codesIn(filingLayer(withRules(codes), [{ name: 'dts', status }])).filter((code) => code !== OURS);
  const asked = ['FR-NL-2.05', 'FR-NL-5.11', 'NTA-2.04.00.04'];

  test.each(['skipped', 'failed'] as const)('(%s) the rules that ask it nothing still run', (status) => {
    expect(codesOf(asked, status)).toEqual(['FR-NL-2.05', 'filing:needs-taxonomy']);
  });

  test('a profile of which no rule asks it anything is judged in full', () => {
    expect(codesOf(['FR-NL-2.05'], 'skipped')).toEqual(['FR-NL-2.05']);
  });

  test('every rule that reads the taxonomy is known to do so', () => {
    const folder = new URL('../../../../src/xbrl/validate/filing/rules/', import.meta.url);
    // Without types these compare values as they are written, as they did before they knew any.
    const refined = ['no-duplicate-context.ts', 'no-duplicate-fact.ts'];
    const reading = readdirSync(folder).filter(
      (name) =>
        !refined.includes(name) &&
        /\*check\(\{[^}]*taxonomy/.test(readFileSync(new URL(name, folder), 'utf8')),
    );
    expect(reading).toHaveLength(rulesOnTaxonomy.size);
  });
});
