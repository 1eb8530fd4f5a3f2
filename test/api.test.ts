import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import * as api from '../src/index.js';
import { openProcessor, type Processor } from '../src/xbrl/processor/processor.js';

const report = fileURLToPath(new URL('../fixtures/boards/one-school/expected/report.xbrl', import.meta.url));
const input = fileURLToPath(new URL('../fixtures/boards/one-school/input.json', import.meta.url));

type Call = (...args: unknown[]) => unknown;
const untyped = api as unknown as Readonly<Record<string, Call>>;

describe('a program without types is told what it may give', () => {
  test.each<[wrong: string, call: string, args: unknown[]]>([
    ["options.language must be 'nl' or 'en', not 'de'", 'generate', [input, { language: 'de', output: 'o' }]],
    ['options must be an object, not undefined', 'generate', [input]],
    ['options.output must be a string, not undefined', 'generate', [input, {}]],
    ["options.year must be a whole number, not '2024'", 'generate', [input, { year: '2024', output: 'o' }]],
    [
      'options.ledgers[0].path must be a string, not undefined',
      'generate',
      [input, { output: 'o', ledgers: [{}] }],
    ],
    [
      "options may have output, year, force, previous, packages, ledgers, binding, language, into, evidence, not 'lang'",
      'generate',
      [input, { output: 'o', lang: 'en' }],
    ],
    [
      "options.formula may have choice, parameters, assertion, readDocument, now, trace, onOutput, not 'of'",
      'validate',
      [[report], { formula: { of: 'on' } }],
    ],
    ['files must be a list', 'validate', [report]],
    ['files must have at least 1 in it', 'validate', [[], { documentSet: true }]],
    [
      "options.profile must be 'none' or 'sbr' or 'npo', not 'nope'",
      'validate',
      [[report], { profile: 'nope' }],
    ],
    ["options.calculation must be '1.1'", 'validate', [[report], { calculation: '1.2' }]],
    ["options.formula.choice must be 'on' or 'off'", 'validate', [[report], { formula: { choice: 1 } }]],
    [
      'options.tolerance must be a Decimal of zero or more',
      'compare',
      [report, report, { tolerance: '0.50' }],
    ],
    [
      'options.packages[0] must be a string, not undefined',
      'compare',
      [report, report, { packages: new Array(1) }],
    ],
    ["options.to must be 'json' or 'xml' or 'inline'", 'convert', [report, {}]],
    ['concept must be a string', 'trace', [report]],
    ['request.packages must be a list', 'queryTaxonomy', [{}, { query: 'search', text: 'a' }]],
    ["question.query must be 'show' or", 'queryTaxonomy', [{ packages: [] }, {}]],
    ['question.text must be a string', 'queryTaxonomy', [{ packages: [] }, { query: 'search' }]],
    ['packages must be a list, not undefined', 'listEntryPoints', []],
    ['options.packages must be a list', 'bind', [{}]],
    ['options.packages must have at least 1 in it', 'bind', [{ packages: [], from: 'nt19' }]],
  ])('%s', async (wrong, call, args) => {
    const said = Promise.resolve(untyped[call]?.(...args));
    await expect(said).rejects.toThrow(TypeError);
    await expect(said).rejects.toThrow(`${call}: ${wrong}`);
  });

  test('of the processor too', async () => {
    const processor = (await openProcessor()) as unknown as Readonly<Record<keyof Processor, Call>>;
    await expect((openProcessor as Call)('x')).rejects.toThrow(
      "openProcessor: packages must be a list, not 'x'",
    );
    await expect(processor.validate([report])).rejects.toThrow('validate: file must be a string, not a list');
    expect(() => processor.loadTaxonomy()).toThrow('loadTaxonomy: entryPoints must have at least 1 in it');
    expect(() => processor.loadTaxonomy([report])).toThrow('entryPoints[0] must be a string, not a list');
    expect(() => processor.readReport()).toThrow('readReport: file must be a string, not undefined');
  });
});

describe('a path that no system takes is data, and gives a finding', () => {
  test.each<[string, () => Promise<readonly string[]>]>([
    ['validate', async () => codesOf(...(await api.validate(['a\0b'])))],
    [
      'validate, of a package',
      async () => codesOf(...(await api.validate([report], { packages: ['a\0b'] }))),
    ],
    ['compare', async () => codesOf(await api.compare('a\0b', report))],
    ['trace', async () => codesOf(await api.trace('a\0b', 'c'))],
    ['convert', async () => codesOf(await api.convert('a\0b', { to: 'json' }))],
    ['listEntryPoints', async () => codesOf(await api.listEntryPoints(['a\0b']))],
  ])('to %s', async (_, codes) => {
    expect((await codes())[0]).toMatch(/^(?:file:not-readable|package:not-found)$/);
  });
});

function codesOf(
  ...answers: readonly { readonly diagnostics: readonly api.Diagnostic[] }[]
): readonly string[] {
  return answers.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
}
