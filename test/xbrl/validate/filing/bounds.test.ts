import { expect, test } from '@jest/globals';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.js';
import { filingRules } from '../../../../src/xbrl/validate/filing/filing-rules.js';
import { allowedCharacterReferences } from '../../../../src/xbrl/validate/filing/rules/allowed-character-references.js';
import { allowedCharacters } from '../../../../src/xbrl/validate/filing/rules/allowed-characters.js';
import { encodingIsUtf8 } from '../../../../src/xbrl/validate/filing/rules/encoding-is-utf-8.js';
import { extensionOfInstance } from '../../../../src/xbrl/validate/filing/rules/extension-of-instance.js';
import { noControlCharacters } from '../../../../src/xbrl/validate/filing/rules/no-control-characters.js';
import { noDoctype } from '../../../../src/xbrl/validate/filing/rules/no-doctype.js';
import { portableFileName } from '../../../../src/xbrl/validate/filing/rules/portable-file-name.js';
import type { Subject } from '../../../../src/xbrl/validate/subject.js';
import { readSubject, subjectWithFact } from './read-subject.js';

function check(rule: (typeof filingRules)[number], subject: Partial<Subject>): readonly Diagnostic[] {
  return [
    ...rule.check({ ...readSubject('report.xbrl', new Uint8Array([0x3c, 0x61, 0x2f, 0x3e])), ...subject }),
  ];
}

test('the same mistake is shown twenty times, and then counted', () => {
  const found = check(allowedCharacters, { text: '<a>\n“”\n</a>\n'.repeat(50) });
  expect(found.length).toBe(20);
  expect(found[0]?.message.nl).toBe('Het teken “ (U+201C) mag niet voorkomen.');
  expect(found[19]?.message).toEqual({
    nl: 'Het teken ” (U+201D) mag niet voorkomen. Verderop komt dit nog 80 keer voor.',
    en: 'The character ” (U+201D) is not allowed. It occurs 80 more times further on.',
  });
  expect(found[19]?.location).toEqual({ file: 'report.xbrl', line: 29, column: 2 });
});

test('a character that cannot be seen is named by its code alone', () => {
  const found = check(allowedCharacters, { text: 'a\u200bb\u2003c\ufeff' });
  expect(found.map(({ message }) => message.nl)).toEqual([
    'Het teken U+200B mag niet voorkomen.',
    'Het teken U+2003 mag niet voorkomen.',
    'Het teken U+FEFF mag niet voorkomen.',
  ]);
});

test('carriage returns do not shift lines or columns', () => {
  const [found] = check(allowedCharacters, { text: 'a\r\nb\r\n c “' });
  expect(found?.location).toEqual({ file: 'report.xbrl', line: 3, column: 4 });
});

test('columns on the first line are counted from its beginning', () => {
  const [found] = check(allowedCharacters, { text: '<a>“</a>' });
  expect(found?.location).toEqual({ file: 'report.xbrl', line: 1, column: 4 });
});

test.each([
  ['&#127;', 0],
  ['&#128;', 1],
  ['&#x9F;', 1],
  ['&#160;', 0],
])('of references to control characters, %s is told %d times', (reference, count) => {
  expect(check(noControlCharacters, { text: `<a>${reference}</a>` })).toHaveLength(count);
});

test('a named reference that XML does not define is found in the text', () => {
  const found = check(allowedCharacterReferences, { text: '<a>&eacute;&lt;<![CDATA[&x;]]><?y &z;?></a>' });
  expect(found.map(({ message }) => message.en)).toEqual([
    'The character reference &eacute; is not allowed.',
  ]);
});

test('a DOCTYPE is one only before the root', () => {
  expect(check(noDoctype, { text: '<a><![CDATA[<!DOCTYPE a>]]></a>' })).toEqual([]);
  expect(check(noDoctype, { text: '<?xml version="1.0"?>\n<!-- <a> -->\n<!DOCTYPE a><a/>' }).length).toBe(1);
});

test('what the XML declaration says counts beside what the bytes are', () => {
  const text = '<?xml version="1.0" encoding="windows-1252"?><a/>';
  const [found] = check(encodingIsUtf8, { text, encoding: 'utf-8' });
  expect(found?.message.en).toBe('The file has the character encoding windows-1252, not UTF-8.');
  expect(check(encodingIsUtf8, { text: "<?xml version='1.0' encoding='utf-8'?><a/>" })).toEqual([]);
});

test.each([
  ['out/2024/filing.xbrl', true],
  ['C:\\rapporten 2024\\filing.xbrl', true],
  ['package.zip!/reports/filing.xbrl', true],
  ['rapport 2024.xbrl', false],
  ['bestuursverslag-é.xbrl', false],
  ['.xbrl', false],
  ['a.xbrl', true],
  ['école.xbrl', false],
  ['rapporté', false],
])('the name of %s is portable: %s', (file, isPortable) => {
  expect(check(portableFileName, { file }).length === 0).toBe(isPortable);
});

test('of pages in a folder, the name of the first one is looked at', () => {
  const { instance } = readSubject('pagina 1.xhtml', new TextEncoder().encode('<a/>'));
  const { document } = instance;
  const root = { ...document.root, file: 'rapport/pagina 1.xhtml' };
  const [found] = check(portableFileName, {
    file: 'rapport',
    instance: { ...instance, document: { ...document, root } },
  });
  expect([found?.message.en, found?.location?.file]).toEqual([
    'The file name “pagina 1.xhtml” has characters that do not mean the same everywhere.',
    'rapport/pagina 1.xhtml',
  ]);
});

test.each(['out/2024.xbrl/rapport.xml', 'C:\\2024\\rapport.xml'])(
  'of %s the last part is named where its extension is another',
  (file) => {
    const [found] = check(extensionOfInstance, { file });
    expect(found?.message.en).toBe('The file name “rapport.xml” does not end in .xbrl.');
  },
);

test('rules come through text that is made to slow them down', () => {
  const nasty = [
    '&lt;a'.repeat(40_000),
    `&lt;a${' x'.repeat(100_000)}`,
    `&lt;a${' '.repeat(200_000)}`,
    `&lt;b style="${'a:b;'.repeat(50_000)}"`,
    'a:'.repeat(100_000),
    'a'.repeat(200_000),
    '&lt;b&gt;'.repeat(25_000),
    `&lt;!--${'a'.repeat(20_000_000)}-->`,
    `&lt;b${' a="b"'.repeat(1_500_000)}>`,
  ];
  for (const value of nasty) {
    const subject = subjectWithFact('Explanation', value);
    for (const rule of filingRules) for (const found of rule.check(subject)) expect(found.code).not.toBe('');
  }
});
