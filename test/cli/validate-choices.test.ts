import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { verdictOutput } from '../../scripts/output-schemas.js';
import { main } from '../../src/cli/main.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const SUMS = `${FIXTURES}taxonomies/sums/rounded.xbrl`;
const FILING = `${FIXTURES}boards/one-school/expected/filing.xbrl`;

async function judged(...args: string[]) {
  let out = '';
  const code = await main(['validate', '--format', 'json', '--lang', 'en', ...args], {
    out: (text) => (out += text),
    err: (text) => (out += text),
  });
  const verdict = verdictOutput.parse(JSON.parse(out));
  return {
    code,
    verdict: verdict.verdict,
    profile: verdict.profile,
    layers: verdict.layers.map(({ name }) => name),
    skipped: verdict.layers.filter(({ status }) => status === 'skipped').map(({ name }) => name),
    codes: verdict.diagnostics.map((diagnostic) => diagnostic.code),
  };
}

describe('--calculation', () => {
  const OLD = 'xbrl21:calculation-inconsistency';
  const ROUNDED = 'calc11e:inconsistentCalculationUsingRounding';
  const CUT = 'calc11e:inconsistentCalculationUsingTruncation';

  test.each([
    ['is left to the taxonomy', [], [OLD, ROUNDED]],
    ['1.1 judges every sum by Calculations 1.1', ['--calculation', '1.1'], [ROUNDED]],
    ['1.1-truncation takes numbers for cut off', ['--calculation', '1.1-truncation'], [CUT]],
    ['2.1 judges the sums of XBRL 2.1', ['--calculation', '2.1'], [OLD]],
    ['off judges none', ['--calculation', 'off'], []],
  ])('%s', async (_, args, expected) => {
    const { code, verdict, codes, layers } = await judged(SUMS, ...args);
    expect(codes).toEqual(expected);
    expect([code, verdict]).toEqual([0, 'valid']);
    expect(layers.includes('calculation')).toBe(!args.includes('off'));
  });

  test('is not for a Dutch filing, unless it is asked for', async () => {
    expect((await judged(FILING)).layers).not.toContain('calculation');
    expect((await judged(FILING, '--calculation', '1.1')).layers).toContain('calculation');
  });
});

describe('--profile', () => {
  test('none judges by the specifications of XBRL alone', async () => {
    const { verdict, profile, layers } = await judged(FILING, '--profile', 'none');
    expect([verdict, profile]).toEqual(['valid', 'xbrl']);
    expect(layers).toContain('calculation');
    expect(layers).not.toContain('filing');
    expect(layers).not.toContain('business');
  });

  test('sbr adds the Dutch filing rules', async () => {
    const { verdict, profile, layers } = await judged(FILING, '--profile', 'sbr');
    expect([verdict, profile]).toEqual(['valid', 'nl']);
    expect(layers).toContain('filing');
    expect(layers).not.toContain('business');
  });

  test('sbr asks them of any report', async () => {
    const { verdict, codes } = await judged(SUMS, '--profile', 'sbr');
    expect(verdict).toBe('invalid');
    expect(new Set(codes)).toEqual(new Set(['NTA-2.04.00.04']));
  });

  test('npo asks what the reporting year asks, as without the option', async () => {
    const asked = await judged(FILING, '--profile', 'npo');
    expect(asked).toEqual(await judged(FILING));
    expect(asked.profile).toBe('ocw-nt19-beleidsinformatie-2024');
    expect(asked.layers).toContain('business');
  });

  test('npo leaves the verdict of a report of no reporting year open, at best', async () => {
    const { verdict, profile, skipped, codes } = await judged(SUMS, '--profile', 'npo');
    expect([verdict, profile]).toEqual(['invalid', 'npo']);
    expect(skipped).toEqual(['business']);
    expect(codes).toContain('npo:taxonomy-of-no-year');
  });
});

describe('--document-set', () => {
  const PAGES = ['1', '2'].map((number) => `${FIXTURES}inline/documents/pass-two-documents-${number}.html`);

  test('takes pages for one report', async () => {
    const { code, verdict, layers } = await judged(
      ...PAGES,
      '--document-set',
      '--package',
      `${FIXTURES}inline`,
    );
    expect([code, verdict]).toEqual([0, 'valid']);
    expect(layers.slice(0, 3)).toEqual(['xml', 'inline', 'dts']);
  });
});

describe('a page with several reports', () => {
  test('names the one that a judgement is on', async () => {
    let out = '';
    const page = `${FIXTURES}inline/header/pass-two-targets.html`;
    await main(['validate', '--format', 'json', page, '--package', `${FIXTURES}inline`], {
      out: (text) => (out += text),
      err: (text) => (out += text),
    });
    const targets = out
      .trim()
      .split('\n')
      .map((line) => verdictOutput.parse(JSON.parse(line)).target);
    expect(targets).toEqual([undefined, 'other']);
  });
});

describe('--threads', () => {
  test.each(['abc', '0', '-1', '1.5'])('is no %s', async (given) => {
    let err = '';
    const code = await main(['validate', FILING, '--threads', given, '--lang', 'en'], {
      out: () => undefined,
      err: (text) => (err += text),
    });
    expect([code, err]).toEqual([64, 'npo-xbrl: --threads is a whole number from 1.\n']);
  });
});
