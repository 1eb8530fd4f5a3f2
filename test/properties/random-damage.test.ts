import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import type { Diagnostic, Place } from '../../src/diagnostics/diagnostic.js';
import type { Submission } from '../../src/npo/model/submission.js';
import { readSubmission, type ReadSubmission } from '../../src/npo/input/read-submission.js';
import { exampleSubmission } from '../../src/npo/input/write/example-submission.js';
import { writeSubmission } from '../../src/npo/input/write-submission.js';
import { comparable } from '../npo/input/comparable.js';
import { zip } from '../npo/input/raw-workbook.js';

/**
 * A damaged input gives findings, or the same submission, never a wrong one. Wrong is: something differs
 * that is not in the row that was damaged, and no finding points into the damaged sheet or file; or a
 * figure of the damaged row differs although what stands there now is no value, and nothing says so.
 * A digit that became another digit, a row that is gone: nobody can tell those from an answer.
 */
const folder = mkdtempSync(join(tmpdir(), 'npo-damage-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const CSV = join(folder, 'csv');
const WORKBOOK = join(folder, 'board.xlsx');
let sound: Submission;
let parts: Record<string, Uint8Array>;
let sheets: readonly string[];

beforeAll(async () => {
  const json = exampleSubmission(2024);
  await writeSubmission(json, CSV, 'csv');
  await writeSubmission(json, WORKBOOK, 'xlsx');
  const { submission } = await readSubmission(CSV);
  if (submission === undefined) throw new Error('the example cannot be read');
  sound = submission;
  parts = unzipSync(readFileSync(WORKBOOK));
  sheets = Object.keys(parts)
    .filter((name) => /^xl\/worksheets\/sheet[2-7]\.xml$/.test(name))
    .sort();
});

type Rows = ReadonlyMap<string, string>;

/** Every record of a submission as text, by the table and row it stands in. */
function rowsOf(submission: Submission): Rows {
  const { reportingYear, board, schools, pupils, funding, programmes, spending } = submission;
  const rows = new Map<string, string>();
  const boardText = JSON.stringify(comparable({ ...board, reportingYear }));
  rows.set('board', boardText);
  for (const [table, records] of Object.entries({ schools, pupils, funding, programmes, spending })) {
    for (const record of records) {
      const { line, cell } = record.place;
      rows.set(`${table} ${String(line ?? cell?.replace(/\D/g, ''))}`, JSON.stringify(comparable(record)));
    }
  }
  return rows;
}

/** The rows that are there in one and not, or otherwise, in the other; where a row stands does not matter. */
function differences(before: Rows, after: Rows): number {
  const left = [...before.values()];
  const count = new Map<string, number>();
  for (const text of left) count.set(text, (count.get(text) ?? 0) + 1);
  let added = 0;
  for (const text of after.values()) {
    const there = count.get(text) ?? 0;
    if (there > 0) count.set(text, there - 1);
    else added++;
  }
  const gone = [...count.values()].reduce((sum, one) => sum + one, 0);
  return Math.max(added, gone);
}

/** Where any words will do: a junk text is as good as another. */
const WORDS = new Set([
  ...['name', 'description', 'reference', 'results', 'intervention', 'interventions', 'street', 'city'],
  ...['houseNumberAddition', 'contactName', 'contactPhone', 'documentTitle', 'gmrConsentTo'],
  ...['hireExplanation', 'spendingExplanation'],
]);

/** A submission without its free texts. */
function figuresOf(submission: Submission): unknown {
  const text = JSON.stringify(comparable(submission), (key, value: unknown) =>
    WORDS.has(key) ? undefined : value,
  );
  return JSON.parse(text) as unknown;
}

function points(diagnostics: readonly Diagnostic[], isDamaged: (place: Place) => boolean): boolean {
  return diagnostics.some(({ source, related }) => [...(source ? [source] : []), ...related].some(isDamaged));
}

function expectNothingWrong(
  { submission, diagnostics }: ReadSubmission,
  isDamaged: (place: Place) => boolean,
): void {
  if (submission === undefined) {
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    return;
  }
  if (points(diagnostics, isDamaged)) return;
  expect(differences(rowsOf(sound), rowsOf(submission))).toBeLessThanOrEqual(1);
}

let run = 0;

async function readDamagedCsv(name: string, bytes: Uint8Array): Promise<ReadSubmission> {
  const path = join(folder, `csv-${String(run++)}`);
  cpSync(CSV, path, { recursive: true });
  writeFileSync(join(path, name), bytes);
  const read = await readSubmission(path);
  rmSync(path, { recursive: true });
  return read;
}

async function readBytes(bytes: Uint8Array): Promise<ReadSubmission> {
  const path = join(folder, `damaged-${String(run++)}.xlsx`);
  writeFileSync(path, bytes);
  const read = await readSubmission(path);
  rmSync(path);
  return read;
}

const anywhere = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

function at(length: number, where: number): number {
  return Math.floor(length * where);
}

const MINUTES = 60_000;

describe('a damaged CSV file', () => {
  const names = ['bestuur.csv', 'scholen.csv', 'bekostiging.csv', 'programma.csv', 'besteding.csv'];
  const damage = fc.record({
    name: fc.constantFrom(...names),
    where: anywhere,
    kind: fc.constantFrom('other byte' as const, 'byte gone' as const, 'byte more' as const),
    byte: fc.oneof(fc.constantFrom(...Buffer.from(';,"\n\r 0-.x')), fc.integer({ min: 0, max: 255 })),
  });

  test(
    'with another byte, a byte less or a byte more',
    async () => {
      await fc.assert(
        fc.asyncProperty(damage, async ({ name, where, kind, byte }) => {
          const bytes = readFileSync(join(CSV, name));
          const index = at(bytes.length, where);
          const [start, end] = [
            bytes.subarray(0, index),
            bytes.subarray(kind === 'byte more' ? index : index + 1),
          ];
          const middle = kind === 'byte gone' ? [] : [Buffer.of(byte)];
          const read = await readDamagedCsv(name, Buffer.concat([start, ...middle, end]));
          expectNothingWrong(read, ({ file }) => file === name);
        }),
        { numRuns: 300 },
      );
    },
    3 * MINUTES,
  );

  test(
    'cut off anywhere',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...names), anywhere, async (name, where) => {
          const text = readFileSync(join(CSV, name), 'utf8');
          const lines = text.slice(0, at(text.length, where));
          const { submission, diagnostics } = await readDamagedCsv(name, Buffer.from(lines));
          if (submission === undefined) {
            expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
            return;
          }
          // What is left of whole rows is as it was; only the row that was cut may differ.
          const before = new Set(rowsOf(sound).values());
          const changed = [...rowsOf(submission).values()].filter((row) => !before.has(row));
          expect(changed.length).toBeLessThanOrEqual(1);
        }),
        { numRuns: 100 },
      );
    },
    2 * MINUTES,
  );

  test(
    'with two columns in each other’s place under their headers is the same; under the wrong headers it is said',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(7), fc.nat(7), fc.boolean(), async (one, other, withHeaders) => {
          const lines = readFileSync(join(CSV, 'besteding.csv'), 'utf8').split('\r\n');
          const swapped = lines.map((line, index) => {
            if (index === 0 && !withHeaders) return line;
            const fields = line.split(';');
            [fields[one], fields[other]] = [fields[other] ?? '', fields[one] ?? ''];
            return line === '' ? line : fields.join(';');
          });
          const { submission, diagnostics } = await readDamagedCsv(
            'besteding.csv',
            Buffer.from(swapped.join('\r\n')),
          );
          if (withHeaders || one === other) {
            expect(differences(rowsOf(sound), rowsOf(submission ?? sound))).toBe(0);
            expect(submission).toBeDefined();
            return;
          }
          // Day, BRIN, level, amount and kind take no words; an intervention and a description do.
          const figures = [0, 1, 2, 4, 5];
          if (figures.includes(one) || figures.includes(other)) expect(diagnostics.length).toBeGreaterThan(0);
        }),
        { numRuns: 60 },
      );
    },
    2 * MINUTES,
  );
});

describe('a damaged workbook', () => {
  test(
    'with other bytes in the file gives a finding, or is the same',
    async () => {
      const bytes = readFileSync(WORKBOOK);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(anywhere, fc.nat(255)), { minLength: 1, maxLength: 4 }),
          async (changes) => {
            const copy = Buffer.from(bytes);
            for (const [where, byte] of changes) copy.writeUInt8(byte, at(copy.length, where));
            const { submission, diagnostics } = await readBytes(copy);
            if (submission === undefined) {
              expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
            } else expect(differences(rowsOf(sound), rowsOf(submission))).toBe(0);
          },
        ),
        { numRuns: 60 },
      );
    },
    2 * MINUTES,
  );

  test(
    'cut off anywhere gives a finding',
    async () => {
      const bytes = readFileSync(WORKBOOK);
      await fc.assert(
        fc.asyncProperty(anywhere, async (where) => {
          const { submission, diagnostics } = await readBytes(bytes.subarray(0, at(bytes.length, where)));
          expect(submission).toBeUndefined();
          expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
        }),
        { numRuns: 40 },
      );
    },
    2 * MINUTES,
  );

  /** What stands in the place of a cell, none of it an answer, a number, a date or a code. */
  const junk = fc.constantFrom('#', '??', 'x7!', 'n.t.b.', '1.2.3', '-');

  test(
    'with a cell that is gone, or holds something that is no value, says where',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(5), anywhere, fc.option(junk), async (sheet, where, text) => {
          const part = sheets[sheet] ?? '';
          const xml = Buffer.from(parts[part] ?? []).toString('utf8');
          const cells = [...xml.matchAll(/<c r="([A-Z]+)(\d+)"[^>]*?>.*?<\/c>/gs)];
          const [cell = '', letters = '', row = ''] = cells[at(cells.length, where)] ?? [];
          const now =
            text === null ? '' : `<c r="${letters}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;
          const damaged = zip({ ...parts, [part]: xml.replace(cell, now) });
          const isDamaged = (place: Place) => place.cell === `${letters}${row}` || place.cell === undefined;
          const read = await readBytes(damaged);
          expectNothingWrong(read, isDamaged);
          if (text !== null && read.submission !== undefined && !points(read.diagnostics, isDamaged)) {
            expect(figuresOf(read.submission)).toEqual(figuresOf(sound));
          }
        }),
        { numRuns: 120 },
      );
    },
    3 * MINUTES,
  );

  test(
    'with a row that is there twice under one number is refused',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(5), anywhere, async (sheet, where) => {
          const part = sheets[sheet] ?? '';
          const xml = Buffer.from(parts[part] ?? []).toString('utf8');
          const rows = [...xml.matchAll(/<row r="\d+"[^>]*>.*?<\/row>/gs)];
          const [row = ''] = rows[at(rows.length, where)] ?? [];
          const { submission, diagnostics } = await readBytes(
            zip({ ...parts, [part]: xml.replace(row, row + row) }),
          );
          expect(submission).toBeUndefined();
          expect(diagnostics.map(({ code }) => code)).toEqual(['input:workbook-damaged']);
        }),
        { numRuns: 20 },
      );
    },
    2 * MINUTES,
  );
});
