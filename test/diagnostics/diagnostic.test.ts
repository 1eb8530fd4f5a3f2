import { expect, test } from '@jest/globals';
import { defineDiagnostic } from '../../src/diagnostics/diagnostic.js';

const named = defineDiagnostic<{ name: string; count: number }>({
  code: 'test:named',
  severity: 'error',
  basis: { document: 'test' },
  message: { nl: ({ name, count }) => `${count} ${name}`, en: ({ name, count }) => `${count} ${name}` },
  help: { nl: 'Herstel het.', en: 'Mend it.' },
});

test('a message has what the file says', () => {
  expect(named({ name: 'a'.repeat(2000), count: 3 }).message.en).toBe(`3 ${'a'.repeat(2000)}`);
});

test('a message has only the beginning of a text of millions of characters', () => {
  expect(named({ name: 'a'.repeat(5_000_000), count: 3 }).message.nl).toBe(`3 ${'a'.repeat(2000)}…`);
});

test('a message that is cut off ends in a whole character', () => {
  const name = `${'a'.repeat(1999)}${'\u{1F600}'.repeat(10)}`;
  expect(named({ name, count: 3 }).message.nl).toBe(`3 ${'a'.repeat(1999)}…`);
});

test('a message has only the beginning of long texts in a list or in two languages', () => {
  const both = defineDiagnostic<{
    names: readonly string[];
    reason: { readonly nl: string; readonly en: string };
  }>({
    ...named.definition,
    message: {
      nl: ({ names, reason }) => `${names.join()}: ${reason.nl}`,
      en: ({ names, reason }) => `${names.join()}: ${reason.en}`,
    },
  });
  const long = 'a'.repeat(5000);
  const { message } = both({ names: ['b', long], reason: { nl: 'kort', en: long } });
  expect(message.nl).toBe(`b,${'a'.repeat(2000)}…: kort`);
  expect(message.en).toBe(`b,${'a'.repeat(2000)}…: ${'a'.repeat(2000)}…`);
});
