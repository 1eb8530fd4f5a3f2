import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { exampleSubmission } from '../../src/npo/input/write/example-submission.js';
import { writeSubmission } from '../../src/npo/input/write-submission.js';
import { generate } from '../../src/pipeline/generate.js';
import type { Generated } from '../../src/pipeline/generate/generated.js';
import { writeAltered } from './altered-example.js';

const folder = mkdtempSync(join(tmpdir(), 'npo-missing-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function missing({ findings }: Generated): readonly string[] {
  const told = findings.flatMap(({ code, source }) =>
    /answer-missing$/.test(code) ? `${code} ${source?.pointer ?? ''}` : [],
  );
  return told.sort();
}

function fillIn(output: string): readonly Record<string, string>[] {
  const text = readFileSync(join(output, 'fill-in.csv'), 'utf8');
  return parse(text, { columns: true, delimiter: ';', bom: true });
}

describe('answers that are not there', () => {
  const output = join(folder, 'json');
  const run = () => {
    const path = writeAltered(folder, 'keys', ({ board }) => {
      for (const key of ['hireExplanation', 'spendingExplanation', 'contactPhone'])
        Reflect.deleteProperty(board, key);
    });
    return generate(path, { output, force: true });
  };

  test('are all told in one run, each at its own key', async () => {
    const result = await run();
    expect(missing(result)).toEqual([
      'npo:demanded-answer-missing /board/hireExplanation',
      'npo:demanded-answer-missing /board/spendingExplanation',
      'npo:expected-answer-missing /board/contactPhone',
    ]);
    expect(result.missing).toEqual(['filing.xbrl']);
  }, 60_000);

  test('are blank and marked in the list to fill in, which has all the others', async () => {
    const { written } = await run();
    expect(written.map((path) => path.slice(output.length + 1))).toEqual([
      'report.xbrl',
      'fill-in.csv',
      'lineage.csv',
      'lineage-rows.csv',
      'findings.json',
      'report.html',
      'report-lineage.html',
    ]);
    const rows = fillIn(output);
    const marked = rows.filter((row) => row['let op'] !== '');
    expect(marked.map(({ antwoord, concept }) => [antwoord, concept])).toEqual([
      ['', 'nl-cd:TelephoneNumber'],
      ['', 'ocw-i:ExplanationPercentageOfResourcesNonSalariedStaff'],
      ['', 'ocw-i:ExplanationHowFundsAreSpent'],
    ]);
    const name = rows.find(({ concept }) => concept === 'nl-cd:LegalEntityName');
    expect(name?.['antwoord']).toBe('Stichting Voorbeeldscholen (fictief)');
  }, 60_000);

  test('are all told where the lines of a CSV file are not there either', async () => {
    const path = join(folder, 'csv');
    await writeSubmission(exampleSubmission(2024), path, 'csv');
    const file = join(path, 'bestuur.csv');
    const kept = readFileSync(file, 'utf8')
      .split('\r\n')
      .filter((row) => !/^"?(Toelichting|Telefoon)/.test(row));
    writeFileSync(file, kept.join('\r\n'));
    expect(missing(await generate(path, { output: join(folder, 'from-csv') }))).toHaveLength(3);
  }, 60_000);
});

test('a text that begins as a formula does is no formula in the list to fill in', async () => {
  const path = writeAltered(folder, 'formulas', ({ board }) => {
    Object.assign(board, { contactName: '=HYPERLINK("http://x")', contactPhone: '+31 6 123' });
    Object.assign(board, {
      spendingExplanation: '- kleine groepen',
      hireExplanation: 'geen = teken vooraan',
    });
  });
  const output = join(folder, 'formulas');
  const { verdicts } = await generate(path, { output });
  const answers = new Map(fillIn(output).map(({ concept, antwoord }) => [concept, antwoord]));
  expect(answers.get('nl-cd:FamilyName')).toBe('\'=HYPERLINK("http://x")');
  expect(answers.get('nl-cd:TelephoneNumber')).toBe("'+31 6 123");
  expect(answers.get('ocw-i:ExplanationHowFundsAreSpent')).toBe("'- kleine groepen");
  expect(answers.get('ocw-i:ExplanationPercentageOfResourcesNonSalariedStaff')).toBe('geen = teken vooraan');
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(['valid', 'valid']);
  expect(readFileSync(join(output, 'filing.xbrl'), 'utf8')).toContain('>=HYPERLINK("http://x")<');
}, 60_000);

test('amounts below zero are numbers in the list to fill in', async () => {
  const path = writeAltered(folder, 'credit', ({ spending }) => {
    spending.push({
      date: '2024-04-01',
      brin: '00AA',
      level: 'school',
      intervention: 'D1',
      amount: '-5.00',
      kind: 'material',
    });
  });
  const output = join(folder, 'credit');
  await generate(path, { output });
  expect(fillIn(output).some(({ antwoord }) => antwoord === '-5')).toBe(true);
}, 60_000);

describe.each(['\u00AD', '\u200B\uFEFF', '\u0085'])('an answer of nothing that shows (%j)', (text) => {
  test.each(['city', 'contactName', 'spendingExplanation'])(
    'is told once as missing: %s',
    async (field) => {
      const path = writeAltered(folder, 'invisible', ({ board }) => {
        board[field] = text;
      });
      const { findings, missing: notMade } = await generate(path, {
        output: join(folder, 'invisible-out'),
        force: true,
      });
      const told = findings.filter(({ severity }) => severity === 'error');
      expect(told.map(({ code, source }) => `${code} ${source?.pointer ?? ''}`)).toEqual([
        `${field === 'spendingExplanation' ? 'npo:demanded-answer-missing' : 'input:value-missing'} /board/${field}`,
      ]);
      expect(told[0]?.source?.column).toBe(columnBehind(path, `"${field}":`));
      expect(notMade).toEqual(['filing.xbrl']);
    },
    60_000,
  );
});

function columnBehind(path: string, text: string): number {
  return readFileSync(path, 'utf8').indexOf(text) + text.length + 1;
}
