import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { verdictOutput } from '../../scripts/output-schemas.js';
import { main } from '../../src/cli/main.js';

const SALES = fileURLToPath(new URL('../../fixtures/taxonomies/sales/', import.meta.url));
const REPORT = `${SALES}report.xbrl`;
const PAGE = fileURLToPath(new URL('../../docs/assertions.md', import.meta.url));

async function run(...args: string[]) {
  let out = '';
  const print = (text: string) => (out += text);
  const code = await main(['validate', '--lang', 'en', REPORT, ...args], { out: print, err: print });
  return { code, out };
}

async function judged(...args: string[]) {
  const { code, out } = await run('--format', 'json', ...args);
  return { code, ...verdictOutput.parse(JSON.parse(out)) };
}

describe('validate and the formulas of a taxonomy', () => {
  test('an assertion that does not hold is an error of its own layer, with the message in the language asked', async () => {
    const { code, verdict, diagnostics, assertions } = await judged();
    expect([code, verdict]).toEqual([1, 'invalid']);
    expect(assertions).toEqual([{ id: 'total-is-sum', satisfied: 1, unsatisfied: 1 }]);
    expect(diagnostics).toMatchObject([
      {
        code: 'formula:assertion-unsatisfied',
        severity: 'error',
        layer: 'formula',
        message: 'total-is-sum: The total 151 is not 90 plus 60.',
        location: { line: 17 },
      },
    ]);
  });

  test('--parameter gives a parameter its value', async () => {
    const { verdict, assertions } = await judged('--parameter', 'margin=1');
    expect(verdict).toBe('valid');
    expect(assertions).toEqual([{ id: 'total-is-sum', satisfied: 2, unsatisfied: 0 }]);
  });

  test('--parameter takes the name with the prefix of the taxonomy', async () => {
    expect((await judged('--parameter', 's:margin=1')).verdict).toBe('valid');
  });

  test('--formula off leaves them out, and the verdict says so', async () => {
    const { verdict, layers, notes, assertions } = await judged('--formula', 'off');
    expect(verdict).toBe('valid');
    expect(layers.map(({ name }) => name)).not.toContain('formula');
    expect(notes).toEqual(['The formulas (assertions) of the taxonomy were not judged.']);
    expect(assertions).toBeUndefined();
  });

  test('--assertion takes those of a name, and the verdict says so', async () => {
    const { verdict, notes, assertions } = await judged('--assertion', 'total*', '--parameter', 'margin=1');
    expect([verdict, assertions]).toEqual(['valid', [{ id: 'total-is-sum', satisfied: 2, unsatisfied: 0 }]]);
    expect(notes).toEqual(['Of the formulas (assertions) of the taxonomy only those asked for were judged.']);
  });

  test('--assertion of a name that none has leaves the verdict open', async () => {
    const { code, verdict, diagnostics, assertions } = await judged('--assertion', 'other*');
    expect([code, verdict, assertions]).toEqual([2, 'undetermined', []]);
    expect(diagnostics.map((one) => one.code)).toEqual(['formula:assertion-unknown']);
  });

  test('--trace shows step by step what the page for authors shows', async () => {
    const { out } = await run('--trace', 'total-is-sum');
    const [, shown = ''] = /```text\n(Rule total-is-sum[\s\S]*?)```/.exec(readFileSync(PAGE, 'utf8')) ?? [];
    expect(shown).not.toBe('');
    expect(out).toContain(shown);
  });
});
