import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { suggestedCommand, typedCommand, UNIX, WINDOWS } from '../../src/installation/suggested-command.js';

describe('a suggested command', () => {
  test('has words without quotes where no shell takes them for something else', () => {
    expect(suggestedCommand('generate', 'invoer/één_bestuur-2024.xlsx', '-o', 'rapport')).toBe(
      'npo-xbrl generate invoer/één_bestuur-2024.xlsx -o rapport',
    );
  });

  test.each(['mijn bestuur.xlsx', 'a;b', 'a&b', "'t Anker.xlsx", 'a,b', '(1).xlsx', ''])(
    'has "%s" in double quotes, as sh, PowerShell and cmd read it',
    (word) => {
      expect(suggestedCommand(word)).toBe(`npo-xbrl "${word}"`);
    },
  );

  test.each([
    'm n é/mijn bestuur.xlsx',
    '$HOME',
    '`id`',
    'a"b',
    "'t $5 Anker",
    'a\\b',
    '!1',
    '*',
    '~',
    'a\nb',
  ])('is read back by sh as the words that it was made of: %j', (word) => {
    const command = typedCommand([word, 'end'], UNIX).replace('npo-xbrl', String.raw`printf '%s\0'`);
    expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' })).toBe(`${word}\0end\0`);
  });

  test.each([
    [String.raw`C:\Mijn map\één.xlsx`, String.raw`"C:\Mijn map\één.xlsx"`],
    [String.raw`C:\npo\2024.xlsx`, String.raw`C:\npo\2024.xlsx`],
    ['Hoera!', '"Hoera!"'],
    ['$5', "'$5'"],
    ["'t $5 Anker", "'''t $5 Anker'"],
  ])('is typed in PowerShell for %s as %s', (word, typed) => {
    expect(typedCommand([word], WINDOWS)).toBe(`npo-xbrl ${typed}`);
  });
});
