import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.js';
import { filingRules } from '../../../../src/xbrl/validate/filing/filing-rules.js';
import { expected } from './expected-findings.js';
import { readSubject } from './read-subject.js';

const FIXTURES = new URL('../../../../fixtures/rules/', import.meta.url);

/** Not of the manual: where what is known of its wording leaves a choice. */
function isOurs(code: string): boolean {
  return code.startsWith('filing:');
}

function folderOf(code: string): URL {
  return new URL(`${code.replace(':', '-')}/`, FIXTURES);
}

/** Rules of the KvK domain are for its own filings only; the others are for every Dutch filing. */
function isOfKvk(code: string): boolean {
  return code.includes('KVK');
}

function findingsIn(code: string, name: string): readonly Diagnostic[] {
  const subject = readSubject(name, readFileSync(new URL(name, folderOf(code))));
  const rules = filingRules.filter(({ emits }) =>
    emits.every(({ definition }) => isOfKvk(code) || !isOfKvk(definition.code)),
  );
  return rules.flatMap((rule) => [...rule.check(subject)]);
}

function asText({ code, message, location }: Diagnostic): string {
  const place = location?.line === undefined ? '-' : `${location.line}:${location.column ?? '?'}`;
  return `${code} ${place} ${message.nl}`;
}

describe.each(filingRules.flatMap(({ emits }) => emits.map(({ definition }) => definition.code)))(
  '%s',
  (code) => {
    const files = readdirSync(folderOf(code)).sort();
    const valid = files.filter((name) => name.startsWith('valid-'));
    const invalid = files.filter((name) => name.startsWith('invalid-'));

    test('has a file that it accepts, one that it reports, and no others', () => {
      expect(valid.length).toBeGreaterThan(0);
      expect(invalid).toEqual(Object.keys(expected[code] ?? {}).sort());
      expect(valid.length + invalid.length).toBe(files.length);
    });

    test.each(valid)('no filing rule finds anything in %s', (name) => {
      expect(findingsIn(code, name).map(asText)).toEqual([]);
    });

    test.each(invalid)('finds exactly what is wrong in %s', (name) => {
      expect(findingsIn(code, name).map(asText)).toEqual(expected[code]?.[name]);
    });
  },
);

test('a finding that repeats another points at the first one', () => {
  const [, second] = findingsIn('FR-NL-3.04', 'invalid-same-content.xbrl').filter(
    ({ code }) => code === 'FR-NL-3.04',
  );
  expect(second?.related).toEqual([{ file: 'invalid-same-content.xbrl', line: 21, column: 3 }]);
});

test.each(filingRules.flatMap(({ emits }) => emits.map(({ definition }) => definition)))(
  '$code is defined as the manual has it',
  ({ code, severity, aliases, help }) => {
    expect(severity).toBe(code.startsWith('FG') || isOurs(code) ? 'warning' : 'error');
    expect(aliases ?? []).toEqual(code.startsWith('NTA') || isOurs(code) ? [] : [`NL.${code}`]);
    for (const text of Object.values(help)) expect(text).toMatch(/^[A-Z].*\.$/);
  },
);

test('the list is in the order of the manual', () => {
  const codes = filingRules
    .flatMap(({ emits }) => emits.map(({ definition }) => definition.code))
    .filter((code) => !isOurs(code));
  const rank = (code: string) =>
    ['FR-NL', 'FG-NL', 'NTA', 'FR-KVK', 'BR-KVK'].findIndex((start) => code.startsWith(start));
  expect(codes).toEqual([...codes].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)));
  expect(new Set(codes).size).toBe(codes.length);
});
