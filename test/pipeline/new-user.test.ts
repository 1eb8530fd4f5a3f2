import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Place } from '../../src/diagnostics/diagnostic.js';
import { fieldsOf, SUBJECT, SUBJECTS, TOP_LEVEL_FIELD } from '../../src/npo/input/subjects/subjects.js';
import { exampleSubmission } from '../../src/npo/input/write/example-submission.js';
import { writeSubmission } from '../../src/npo/input/write-submission.js';
import { writeTemplate } from '../../src/npo/input/write-template.js';
import { generate } from '../../src/pipeline/generate.js';

const YEAR = 2024;
const folder = mkdtempSync(join(tmpdir(), 'npo-new-user-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const example = exampleSubmission(YEAR) as unknown as Record<string, unknown>;
const exampleBoard = example['board'] as Record<string, unknown>;

/** Findings about something that is not filled in; others are about what was filled in. */
const TO_FILL_IN: ReadonlySet<string> = new Set([
  'input:value-missing',
  'input:table-empty',
  'input:table-without-rows',
  'npo:demanded-answer-missing',
]);

/** What a person has filled in so far. */
interface Form {
  [TOP_LEVEL_FIELD]: number;
  board: Record<string, unknown>;
  [table: string]: unknown;
}

/** The sheet, row and column of a place, as numbers that follow the order of filling in. */
function position({ file, sheet, cell, line, column }: Place): [number, number, number] {
  const name = (sheet ?? file.replace(/\.csv$/, '')).toLowerCase();
  const table = SUBJECTS.findIndex((subject) => subject.name.nl.toLowerCase() === name);
  const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell ?? '') ?? [];
  return [table, Number(row) || (line ?? 0), letter === '' ? (column ?? 0) : letter.charCodeAt(0)];
}

function isInOrder(places: readonly Place[]): boolean {
  const positions = places.map(position);
  return positions.every((one, index) => {
    const before = positions[index - 1] ?? [-1, -1, -1];
    return (one[0] - before[0] || one[1] - before[1] || one[2] - before[2]) >= 0;
  });
}

/** Does what a finding asks: fills in the one cell that it points at, or the table it says is empty. */
function fillIn(form: Form, place: Place, rowsAbove: number): void {
  const [table, row] = position(place);
  const subject = SUBJECTS[table];
  if (subject === undefined) throw new Error(`no sheet at ${JSON.stringify(place)}`);
  if (subject.key !== SUBJECT.board.key) {
    form[subject.key] = example[subject.key];
    return;
  }
  const [field] = fieldsOf(subject)[row - rowsAbove - 1] ?? [''];
  if (!(field in exampleBoard)) throw new Error(`the example has no ${field}`);
  form.board[field] = exampleBoard[field];
}

describe.each([
  { format: 'xlsx' as const, input: 'bestuur.xlsx', rowsAbove: 3 },
  { format: 'csv' as const, input: 'bestuur', rowsAbove: 1 },
])('a person who starts with an empty $format', ({ format, input, rowsAbove }) => {
  const path = join(folder, input);
  const output = join(folder, `${format}-rapport`);

  test('gets a list of what is missing, in the order of filling in', async () => {
    await writeTemplate(path, { year: YEAR, format, example: false, language: 'nl' });
    const { findings, written } = await generate(path, { output });
    expect(written).toEqual([]);
    const places = findings.map(({ source }) => source ?? { file: '' });
    expect(isInOrder(places)).toBe(true);
    const required = fieldsOf(SUBJECT.board).filter(
      ([key, field]) => field.required && key !== TOP_LEVEL_FIELD,
    );
    expect(findings.length).toBeGreaterThan(required.length);
    const tables = new Set(places.map((place) => position(place)[0]));
    // For the school years of this reporting year no money was granted.
    const needed = SUBJECTS.flatMap(({ key, rows }, index) =>
      rows === 'optional' || key === 'funding' ? [] : index,
    );
    expect([...tables]).toEqual(needed);
    for (const { message } of findings)
      expect(message.nl).toMatch(/niet ingevuld|niets ingevuld|geen enkele regel/);
  });

  test('fills in the first thing of the list each time, has less to do each time, and gets a report', async () => {
    const form: Form = { [TOP_LEVEL_FIELD]: YEAR, board: {} };
    let before = Infinity;
    let last: Place = { file: '' };
    for (;;) {
      await writeSubmission(form, path, format, { force: true });
      const { findings, written, verdicts } = await generate(path, { output, force: true });
      const left = findings.filter(({ code }) => TO_FILL_IN.has(code));
      const [first] = left;
      if (first?.source === undefined) {
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(written.length).toBeGreaterThan(0);
        expect(verdicts.map(({ verdict }) => verdict)).toEqual(['valid', 'valid']);
        return;
      }
      expect(findings[0]).toBe(first);
      expect(left.length).toBeLessThan(before);
      expect(isInOrder([last, first.source])).toBe(true);
      before = left.length;
      last = first.source;
      fillIn(form, first.source, rowsAbove);
    }
  }, 120_000);
});
