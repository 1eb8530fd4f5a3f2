import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bindOutput } from '../../scripts/output-schemas.js';
import { main } from '../../src/cli/main.js';
import { exampleSubmission } from '../../src/npo/input/write/example-submission.js';
import { bindingJsonSchema, bindingSchema } from '../../src/npo/mapping/binding/binding-schema.js';
import { readBinding } from '../../src/npo/mapping/binding/binding.js';
import { bind } from '../../src/pipeline/bind.js';
import { generate } from '../../src/pipeline/generate.js';
import type { Generated } from '../../src/pipeline/generate/generated.js';
import { renamed, writeAlteredTaxonomy } from '../npo/bind/altered-taxonomy.js';

const YEAR = 2025;
let folder = '';
let edition = '';
let input = '';
let proposal: Record<string, unknown>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'npo-own-binding-'));
  edition = writeAlteredTaxonomy(
    join(folder, 'edition'),
    renamed('OtherInterventions', 'InterventionsOther'),
  );
  input = join(folder, 'input.json');
  writeFileSync(input, JSON.stringify(exampleSubmission(YEAR)));
  const bound = await bind({ packages: [edition], from: 'nt19' });
  proposal = JSON.parse(JSON.stringify(bound.proposal)) as Record<string, unknown>;
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Line = Record<string, unknown>;

/** The proposal as a person leaves it who has confirmed all of it, but for what is given. */
function confirmed(changed: Record<string, unknown> = {}): Record<string, unknown> {
  const lines = (proposal['lines'] as readonly Line[]).map(withoutMark);
  return { ...withoutMark(proposal), lines, ...changed };
}

function withoutMark(marked: Line): Line {
  return Object.fromEntries(Object.entries(marked).filter(([key]) => key !== 'unconfirmed'));
}

let count = 0;
async function made(binding: unknown): Promise<Generated & { readonly output: string }> {
  const path = join(folder, `binding${++count}.json`);
  writeFileSync(path, typeof binding === 'string' ? binding : JSON.stringify(binding));
  const output = join(folder, `made${count}`);
  return { ...(await generate(input, { output, binding: path, packages: [edition] })), output };
}

const errorsOf = ({ findings }: Generated) =>
  findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);

describe('a binding of the user’s own', () => {
  test('makes the filing of a year that the program has no form for', async () => {
    const { verdicts, output, notices } = await made(confirmed());
    expect(verdicts.map(({ file, verdict }) => [file.slice(output.length + 1), verdict])).toEqual([
      ['filing.xbrl', 'valid'],
      ['report.xbrl', 'valid'],
    ]);
    const text = readFileSync(join(output, 'filing.xbrl'), 'utf8');
    expect(text).toContain('entrypoints/ocw-rpt-beleidsinformatie-2025.xsd');
    expect(text).toContain('<ocw-i:InterventionsOther ');
    expect(notices.map(({ nl }) => nl).join('\n')).not.toContain('er is daarom geen officieel deel gemaakt');
  });

  test('has the one list to type over, where its report stands beside that of the official form', async () => {
    const ofYear = join(folder, 'input-2024.json');
    writeFileSync(ofYear, JSON.stringify(exampleSubmission(2024)));
    const binding = join(folder, 'beside.json');
    const official = fileURLToPath(new URL('../../schemas/bindings/ocw-nt19.json', import.meta.url));
    writeFileSync(binding, readFileSync(official, 'utf8').replace('"filing.xbrl"', '"own.xbrl"'));
    const output = join(folder, 'beside');
    const { written } = await generate(ofYear, { output, binding });
    expect(written.map((path) => basename(path)).filter((name) => /xbrl|fill-in/.test(name))).toEqual([
      'own.xbrl',
      'filing.xbrl',
      'report.xbrl',
      'fill-in.csv',
    ]);
  });

  test('is refused while anything in it is unconfirmed, which is named', async () => {
    const { findings, written } = await made(proposal);
    expect(written).toEqual([]);
    const [finding] = findings.filter(({ code }) => code === 'binding:unconfirmed');
    expect(finding?.message.nl).toMatch(
      /het geheel .*; board\.authorityNumber → ocw-i:AuthorityNumber; .*en nog \d+\./,
    );
  });

  test('is refused for one line that is left', async () => {
    const lines = confirmed()['lines'] as readonly Line[];
    const [first, ...others] = lines;
    const { findings, written } = await made(
      confirmed({ lines: [{ ...first, unconfirmed: true }, ...others] }),
    );
    expect(written).toEqual([]);
    expect(findings.find(({ code }) => code === 'binding:unconfirmed')?.message.en).toBe(
      'In this binding the following is not confirmed yet: board.authorityNumber → ocw-i:AuthorityNumber.',
    );
  });

  test.each([
    ['no JSON', () => '{', 'input:json-not-well-formed'],
    ['another form', () => ({}), 'binding:form'],
    ['a key that there is not', () => confirmed({ datum: 1 }), 'binding:form'],
    ['a file in another folder', () => confirmed({ file: '../filing.xbrl' }), 'binding:form'],
    [
      'a prefix that it does not declare',
      () => confirmed({ prefixes: { xbrli: 'http://x', iso4217: 'http://y' } }),
      'binding:name-unknown',
    ],
    ['a unit that it does not have', () => confirmed({ units: {} }), 'binding:name-unknown'],
    [
      'a measure that there is not',
      () => confirmed({ entity: { scheme: 'http://x', measure: 'board.x' } }),
      'binding:name-unknown',
    ],
    [
      'no entry point for the year',
      () => confirmed({ entryPoints: { '2031': 'http://x/y.xsd' } }),
      'binding:other-year',
    ],
  ])('with %s is refused', async (_name, binding, code) => {
    const generated = await made(binding());
    expect(generated.written).toEqual([]);
    expect(new Set(errorsOf(generated))).toEqual(new Set([code]));
  });

  test('that is not there is refused', async () => {
    const absent = join(folder, 'absent.json');
    const generated = await generate(input, { output: join(folder, 'none'), binding: absent });
    expect([errorsOf(generated), generated.written]).toEqual([['input:file-not-found'], []]);
  });

  test('that is a folder is not said to be absent', async () => {
    const generated = await generate(input, { output: join(folder, 'none'), binding: folder });
    expect([errorsOf(generated), generated.written]).toEqual([['input:file-not-readable'], []]);
  });
});

describe('the form of a binding', () => {
  test.each(['npo', 'ocw-nt19'])('is that of %s, which comes with the program', (id) => {
    expect(bindingSchema.parse(readBinding(id))).toEqual(readBinding(id));
  });

  test('is published as it is', () => {
    const published = new URL('../../schemas/input/binding.schema.json', import.meta.url);
    const expected: unknown = JSON.parse(JSON.stringify(bindingJsonSchema()));
    expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(expected);
  });
});

test('the command bind prints its proposal as JSON, or as a table with what was not found', async () => {
  const printed = { out: '' };
  const print = (text: string) => (printed.out += text);
  expect(await main(['bind', '--package', edition, '--format', 'json'], { out: print, err: print })).toBe(0);
  expect(bindOutput.parse(JSON.parse(printed.out)).proposal?.entryPoints).toHaveProperty('2025');
  printed.out = '';
  expect(await main(['bind', '--package', edition], { out: print, err: print })).toBe(0);
  expect(printed.out).toMatch(
    /hoog +\d+\/48 {2}ocw-i:InterventionsOther\n +← ocw-i:OtherInterventions\n +naam 11\/12/,
  );
  expect(printed.out).toContain('Alles is gevonden.');
  expect(await main(['bind'], { out: print, err: print })).toBe(64);
});
