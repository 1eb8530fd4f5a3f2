import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readSubmission } from '../../../src/npo/input/read-submission.js';
import { exampleSubmission } from '../../../src/npo/input/write/example-submission.js';
import { brief, comparable, must } from './comparable.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
let count = 0;

function readText(text: string) {
  const path = join(folder, `${String(count++)}.json`);
  writeFileSync(path, text);
  return readSubmission(path);
}

const sound = JSON.stringify(exampleSubmission(2024), undefined, 2);

describe('JSON', () => {
  test('gives each value its line, column and pointer', async () => {
    const { submission, diagnostics } = await readText(sound);
    const { board, spending } = must(submission, diagnostics);
    const lines = sound.split('\n');
    const place = board.places['kvkNumber'];
    expect(place?.pointer).toBe('/board/kvkNumber');
    expect(lines[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1)).toBe('"01234567",');
    expect(spending[2]?.places['amount']?.pointer).toBe('/spending/2/amount');
    expect(board.places['reportingYear']?.pointer).toBe('/reportingYear');
  });

  test.each([
    ['12345678901234567.89', '12345678901234567.89'],
    ['0.1', '0.1'],
    ['1.25e3', '1250'],
    ['-5', '-5'],
    ['1234.50', '1234.5'],
    ['"1234.50"', '1234.5'],
  ])('keeps the digits of %s', async (source, amount) => {
    const text = sound.replace('"10080.00"', source);
    expect(text).not.toBe(sound);
    const { submission, diagnostics } = await readText(text);
    expect(brief(diagnostics)).toEqual([]);
    expect(comparable(must(submission, diagnostics).spending[0])).toMatchObject({ amount });
  });

  test('takes null and an empty text for a blank', async () => {
    const text = sound
      .replace('"V. Voorbeeld"', 'null')
      .replace('"Stichting Voorbeeldscholen (fictief)"', '" "');
    const { diagnostics } = await readText(text);
    expect(brief(diagnostics).map((line) => line.replace(/ \d+ \d+ /, ' '))).toEqual([
      'input:value-missing /board/name',
      'input:value-missing /board/contactName',
    ]);
  });

  test('may begin with a byte order mark', async () => {
    const { submission } = await readText(`\uFEFF${sound}`);
    expect(submission).toBeDefined();
  });

  test.each([
    ['a comment', '// nee\n{}', 'input:json-not-well-formed'],
    ['a comma too many', '{"schools": [],}', 'input:json-not-well-formed'],
    ['two values', '{} {}', 'input:json-not-well-formed'],
    ['a text that does not end', '{"a": "b', 'input:json-not-well-formed'],
    ['a list', '[]', 'input:json-value'],
    ['nothing but null', 'null', 'input:json-value'],
    ['nothing but an empty text', '" "', 'input:json-value'],
  ])('with %s is refused', async (_, text, code) => {
    const { submission, diagnostics } = await readText(text);
    expect(submission).toBeUndefined();
    expect(diagnostics[0]?.code).toBe(code);
  });

  test('says of a table without rows that it is empty, not that it is no list', async () => {
    const { diagnostics } = await readText(sound.replace(/"schools": \[[^\]]*\]/, '"schools": []'));
    const about = diagnostics.filter(({ source }) => source?.pointer === '/schools');
    expect(about.map(({ code }) => code)).toEqual(['input:table-empty']);
  });

  test('takes an explanation as long as the official type does, and no longer', async () => {
    const long = (length: number) =>
      sound.replace(/"spendingExplanation": "[^"]*"/, `"spendingExplanation": "${'x'.repeat(length)}"`);
    const { submission, diagnostics } = await readText(long(100_000));
    expect(must(submission, diagnostics).board.spendingExplanation).toHaveLength(100_000);
    const beyond = await readText(long(100_001));
    expect(beyond.diagnostics.map(({ message }) => message.nl)).toEqual([
      expect.stringContaining('hoort een tekst van ten hoogste 100000 tekens'),
    ]);
  });

  test('nested a hundred thousand deep is refused without a crash', async () => {
    const { diagnostics } = await readText(`{"schools": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    expect(brief(diagnostics)[0]).toMatch(/^input:json-not-well-formed/);
  });

  test('takes the reporting year that was asked for, and says so where the file has another', async () => {
    const path = join(folder, 'year.json');
    writeFileSync(path, sound);
    const { submission, diagnostics } = await readSubmission(path, { year: 2023 });
    expect(submission?.reportingYear).toBe(2023);
    expect(brief(diagnostics)).toEqual(['input:other-year 2 20 /reportingYear']);
    writeFileSync(path, sound.replace('"reportingYear": 2024,', ''));
    const without = await readSubmission(path, { year: 2023 });
    expect(without.submission?.reportingYear).toBe(2023);
    expect(without.diagnostics).toEqual([]);
  });
});
