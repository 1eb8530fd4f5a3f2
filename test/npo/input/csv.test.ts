import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readSubmission } from '../../../src/npo/input/read-submission.js';
import { brief, comparable, must } from './comparable.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();

const FILES = {
  'bestuur.csv': [
    ['Gegeven', 'Waarde'],
    ['Verslagjaar', '2024'],
    ['Bevoegd-gezagnummer', '01234'],
    ['Naam bestuur', 'Stichting Coöperatief € (fictief)'],
    ['KvK-nummer', '12345678'],
    ['Rechtsvorm', 'Coöperatie'],
    ['Sector', 'po'],
    ['Postcode', '1234 AB'],
    ['Plaats', 'Voorbeeldstad'],
    ['Contactpersoon', 'B. Fictief'],
    ['E-mail contactpersoon', 'info@test.example'],
  ],
  'scholen.csv': [
    ['BRIN', 'Naam school'],
    ['03AF', 'De Eerste'],
  ],
  'bekostiging.csv': [
    ['BRIN', 'Schooljaar', 'Kalenderjaar', 'Ontvangen'],
    ['03AF', '2023-2024', '2024', '20000,00'],
  ],
  'programma.csv': [
    ['BRIN', 'Schooljaar', 'Gekozen interventies'],
    ['03AF', '2023-2024', 'B3; C1'],
  ],
  'besteding.csv': [
    ['Datum', 'BRIN', 'Niveau', 'Interventie', 'Bedrag', 'Omschrijving'],
    ['15-03-2024', '03AF', 'school', 'B3', '1.234,56', 'in\ndrie\nregels; met "citaat"'],
    ['16-03-2024', '03AF', 'school', 'C1', '10,00', 'welbevinden'],
  ],
} as const;

type Name = keyof typeof FILES;
type Encode = (text: string) => Uint8Array;

const utf8: Encode = (text) => new TextEncoder().encode(text);
const withMark: Encode = (text) => utf8(`\uFEFF${text}`);
const utf16: Encode = (text) => Buffer.from(`\uFEFF${text}`, 'utf16le');
const windows: Encode = (text) => Buffer.from(text.replaceAll('€', '\u0080'), 'latin1');

let count = 0;

function write(
  delimiter: string,
  newline: string,
  encode: Encode,
  changes: Partial<Record<Name, string>> = {},
): string {
  const path = join(folder, String(count++));
  mkdirSync(path);
  for (const [name, rows] of Object.entries(FILES)) {
    const quote = (text: string) => (/[;,|\t"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const text = rows.map((cells) => cells.map(quote).join(delimiter) + newline).join('');
    writeFileSync(join(path, name), encode(changes[name as Name] ?? text));
  }
  return path;
}

describe('a folder of CSV files', () => {
  test.each<[string, string, string, Encode]>([
    ['semicolons, Windows line ends, UTF-8', ';', '\r\n', utf8],
    ['commas, UTF-8 with a mark', ',', '\n', withMark],
    ['tabs, UTF-16', '\t', '\r\n', utf16],
    ['bars, old Mac line ends', '|', '\r', utf8],
    ['semicolons, Windows-1252', ';', '\r\n', windows],
  ])('with %s', async (_, delimiter, newline, encode) => {
    const { submission, diagnostics } = await readSubmission(write(delimiter, newline, encode));
    expect(brief(diagnostics)).toEqual([]);
    const { board, spending, programmes } = must(submission, diagnostics);
    expect(board).toMatchObject({
      authorityNumber: '01234',
      name: 'Stichting Coöperatief € (fictief)',
      legalForm: 'Cooperatie',
    });
    expect(comparable(spending)).toMatchObject([
      { amount: '1234.56', description: 'in\ndrie\nregels; met "citaat"' },
      { amount: '10' },
    ]);
    expect(programmes[0]?.interventions.map(({ code }) => code)).toEqual(['B3', 'C1']);
  });

  test('names the line that a row begins on, and the number of the field', async () => {
    const { submission, diagnostics } = await readSubmission(write(';', '\r\n', utf8));
    const places = must(submission, diagnostics).spending.map((line) => line.places['amount']);
    expect(places).toEqual([
      { file: 'besteding.csv', line: 2, column: 5 },
      { file: 'besteding.csv', line: 5, column: 5 },
    ]);
  });

  test('may say its separator in a first line', async () => {
    const text = 'sep=,\r\nBRIN,Naam school\r\n03AF,"Een, twee"\r\n';
    const { submission, diagnostics } = await readSubmission(write(';', '\n', utf8, { 'scholen.csv': text }));
    expect(must(submission, diagnostics).schools).toMatchObject([
      { brin: '03AF', name: 'Een, twee', place: { file: 'scholen.csv', line: 3, column: 1 } },
    ]);
  });

  test('with titles above the headers and blank lines', async () => {
    const text = 'Scholen van het bestuur\n\nBRIN;Naam school;eigen\n\n03AF;De Eerste;x\n;;\n\n';
    const { submission, diagnostics } = await readSubmission(write(';', '\n', utf8, { 'scholen.csv': text }));
    expect(must(submission, diagnostics).schools).toMatchObject([{ brin: '03AF', place: { line: 5 } }]);
  });

  test.each([
    ['in the middle', 'BRIN;;Naam school\n03AF;notitie;De Eerste\n'],
    ['at the end', 'BRIN;Naam school;\n03AF;De Eerste;notitie\n'],
  ])('may have a column without a header %s', async (_, text) => {
    const { submission, diagnostics } = await readSubmission(write(';', '\n', utf8, { 'scholen.csv': text }));
    expect(brief(diagnostics)).toEqual([]);
    expect(must(submission, diagnostics).schools).toMatchObject([{ brin: '03AF', name: 'De Eerste' }]);
  });

  test('refuses a row with more fields than the line of headers, and counts the blank ones among these', async () => {
    const text = 'BRIN;Naam school;;\n03AF;De Eerste;;;te veel\n';
    const { submission, diagnostics } = await readSubmission(write(';', '\n', utf8, { 'scholen.csv': text }));
    expect(submission).toBeUndefined();
    expect(diagnostics.map(({ message }) => message.nl)).toEqual([
      'Deze regel heeft 5 velden, maar er zijn 4 kolommen.',
    ]);
  });

  test('may have English names and headers', async () => {
    const path = write(',', '\n', utf8);
    const { renameSync } = await import('node:fs');
    renameSync(join(path, 'scholen.csv'), join(path, 'Schools.CSV'));
    writeFileSync(join(path, 'Schools.CSV'), 'Institution code,School name\n03AF,First\n');
    const { submission, diagnostics } = await readSubmission(path);
    expect(must(submission, diagnostics).schools).toMatchObject([{ brin: '03AF', name: 'First' }]);
  });
});
