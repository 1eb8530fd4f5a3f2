import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { fixtureBoards } from '../scripts/fixture-boards.js';
import { generate } from '../src/pipeline/generate.js';
import { businessRules } from '../src/npo/rules/business-rules.js';
import { validate } from '../src/pipeline/validate.js';

const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-'));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const boards = fixtureBoards().map(({ name, input, expected, previous }) => {
  const options = previous === undefined ? {} : { previous };
  return [name, input, expected, options] as const;
});

describe.each(boards)('the board %s', (_, input, expected, options) => {
  test('gives the expected files, byte by byte', async () => {
    const output = newFolder();
    const { written } = await generate(input, { output, ...options });
    expect(readdirSync(output).sort()).toEqual(readdirSync(expected).sort());
    expect(written).toHaveLength(readdirSync(expected).length);
    for (const name of readdirSync(expected)) {
      expect([name, readFileSync(join(output, name), 'utf8')]).toEqual([
        name,
        readFileSync(join(expected, name), 'utf8'),
      ]);
      expect(readFileSync(join(output, name)).equals(readFileSync(join(expected, name)))).toBe(true);
    }
  });

  test('gives reports that validate finds valid', async () => {
    const reports = readdirSync(expected).filter((name) => name.endsWith('.xbrl'));
    const verdicts = await validate(reports.map((name) => join(expected, name)));
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(reports.map(() => 'valid'));
  });

  test('points findings about a fact at the input, where the lineage stands beside the report', async () => {
    const verdicts = await validate([join(expected, 'report.xbrl')]);
    const found = verdicts.flatMap(({ diagnostics }) => diagnostics);
    expect(found.filter(({ source }) => source === undefined).map(({ code }) => code)).toEqual([]);
  });
});

describe('the board of five years', () => {
  const years = boards.filter(([name]) => name.startsWith('five-years/'));
  const findingsOf = (expected: string) => {
    const content = JSON.parse(readFileSync(join(expected, 'findings.json'), 'utf8')) as {
      diagnostics: readonly { code: string; severity: string }[];
    };
    return content.diagnostics;
  };
  const carryOver = businessRules
    .filter(({ needs }) => needs.includes('previousReport'))
    .flatMap(({ emits }) => emits.map(({ definition }) => definition.code));

  test('has every reporting year of the programme, each held against the one before it', () => {
    const names = years.map(([name]) => name.replace('five-years/', ''));
    expect(names).toEqual(['2021', '2022', '2023', '2024', '2024-other-opening', '2025']);
    const withoutPrevious = years.filter(([, , , { previous }]) => previous === undefined);
    expect(withoutPrevious.map(([name]) => name)).toEqual(['five-years/2021']);
  });

  test.each(years.filter(([name]) => !name.endsWith('other-opening')))(
    '%s begins with what the year before ended with',
    (_, __, expected) => {
      const codes = findingsOf(expected).map(({ code }) => code);
      expect(codes.filter((code) => carryOver.includes(code))).toEqual([]);
      expect(codes).not.toContain('npo:previous-report-not-given');
      expect(findingsOf(expected).filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  test('with an opening balance of a cent more shows that as a finding, and nothing else of last year', () => {
    const [broken] = years.filter(([name]) => name.endsWith('other-opening'));
    const found = findingsOf(broken?.[2] ?? '').filter(({ code }) => carryOver.includes(code));
    expect(found.map(({ code }) => code)).toEqual(['npo:opening-differs-from-closing']);
  });
});
