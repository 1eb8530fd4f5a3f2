import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { diagnosticPages, pageName } from '../scripts/diagnostic-pages.js';
import type { Language } from '../src/diagnostics/diagnostic.js';
import { catalogue, messageShape } from '../src/pipeline/catalogue.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const PAGES = join(root, 'docs/diagnostics');
const codes = catalogue.map(({ definition }) => definition.code);

/** Codes that the source defines, read from the text: one that nobody lists would be silent otherwise. */
const defined = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => [
    ...readFileSync(join(root, 'src', path), 'utf8').matchAll(/\bcode: '([A-Za-z0-9-]+[:.-][^']+)'/g),
  ])
  .map(([, code]) => code);

/** Limits that a test would take minutes to reach. */
const WITHOUT_CASE = ['dts:too-large'];

/** Whether a kind of finding is shown: by fixtures that it accepts and rejects, or by a test that names it. */
function isShown(code: string): boolean {
  const folder = join(root, 'fixtures/rules', code.replace(':', '-'));
  const cases = existsSync(folder) ? readdirSync(folder) : [];
  const both = ['valid-', 'invalid-'].every((start) => cases.some((name) => name.startsWith(start)));
  return both || tests.some((text) => text.includes(code));
}

const tests = ['test', 'fixtures/broken'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!^catalogue\.test)\.(?:ts|json)$/.test(path))
    .map((path) => readFileSync(join(root, folder, path), 'utf8')),
);

describe('the catalogue of findings', () => {
  test('has a case for every code but those that are named here', () => {
    expect(codes.filter((code) => !isShown(code)).sort()).toEqual([...WITHOUT_CASE].sort());
  });

  test('has every code once', () => {
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  test('has every code that the source defines', () => {
    expect(defined.length).toBeGreaterThan(50);
    expect(defined.filter((code) => !codes.includes(code ?? ''))).toEqual([]);
  });

  test('gives its pages, and no other page lies beside them', () => {
    expect(readdirSync(PAGES).sort()).toEqual([...diagnosticPages().keys()].sort());
  });

  test.each([...diagnosticPages()])('gives the page %s as it is checked in', (name, page) => {
    expect(readFileSync(join(PAGES, name), 'utf8')).toBe(page);
  });
});

describe.each(catalogue.map(({ definition }) => [definition.code, definition] as const))(
  '%s',
  (code, definition) => {
    test('has a page', () => {
      expect(existsSync(join(PAGES, pageName(code)))).toBe(true);
    });

    test.each(['nl', 'en'] satisfies Language[])(
      'says in %s what is wrong and what to do, in sentences',
      (language) => {
        expect(messageShape(definition, language)).toMatch(/^[\p{Lu}\p{N}"“…€].*[.?…]$/su);
        expect(definition.help[language]).toMatch(/^[\p{Lu}"].*[.?]$/su);
        expect(messageShape(definition, language)).not.toMatch(/undefined|\[object|NaN/);
      },
    );

    test('says the same in both languages only where there is nothing to translate', () => {
      expect(definition.help.nl).not.toBe(definition.help.en);
    });
  },
);
