import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCsvRecords } from '../../src/npo/input/read/csv-records.js';
import type { SubmissionJson } from '../../src/npo/input/subjects/subjects.js';
import { writeSubmission } from '../../src/npo/input/write-submission.js';
import { generate } from '../../src/pipeline/generate.js';
import { BRINS, randomBoard } from './random-board.js';

const folder = mkdtempSync(join(tmpdir(), 'npo-random-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Format = 'xlsx' | 'csv' | 'json';
interface Reports {
  readonly filing: string;
  readonly report: string;
  readonly fillIn: string;
}

async function write(json: SubmissionJson, format: Format): Promise<string> {
  const path = join(folder, format === 'csv' ? 'board' : `board.${format}`);
  const { diagnostics } = await writeSubmission(json, path, format, { force: true });
  expect(diagnostics).toEqual([]);
  return path;
}

/** The reports made of an input; that they stand beside their lineage is not compared: it names the input. */
async function reportsOf(path: string): Promise<Reports> {
  const output = join(folder, 'out');
  const { written, findings } = await generate(path, { output, force: true });
  if (written.length === 0) throw new Error(findings.map(({ message }) => message.en).join('\n'));
  const read = (name: string) => readFileSync(join(output, name), 'utf8');
  return { filing: read('filing.xbrl'), report: read('report.xbrl'), fillIn: read('fill-in.csv') };
}

const SECONDS = 1000;

describe('any submission', () => {
  test(
    'gives the same reports from JSON, CSV and a workbook',
    async () => {
      await fc.assert(
        fc.asyncProperty(randomBoard, async (json) => {
          const [fromJson, fromCsv, fromWorkbook] = [
            await reportsOf(await write(json, 'json')),
            await reportsOf(await write(json, 'csv')),
            await reportsOf(await write(json, 'xlsx')),
          ];
          expect(fromCsv).toEqual(fromJson);
          expect(fromWorkbook).toEqual(fromJson);
        }),
        { numRuns: 6 },
      );
    },
    240 * SECONDS,
  );

  test(
    'gives the same reports whatever the order of its rows',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          randomBoard,
          fc.array(fc.nat(), { minLength: 50, maxLength: 50 }),
          async (json, numbers) => {
            const shuffled = <T>(rows: readonly T[]): T[] =>
              rows
                .map((row, index) => ({ row, at: numbers[index] ?? 0 }))
                .sort((a, b) => a.at - b.at)
                .map(({ row }) => row);
            const before = await reportsOf(await write(json, 'json'));
            const { schools, funding, programmes, spending } = json;
            const other = {
              ...json,
              schools: shuffled(schools),
              funding: shuffled(funding),
              programmes: shuffled(programmes),
              spending: shuffled(spending),
            };
            expect(await reportsOf(await write(other, 'json'))).toEqual(before);
          },
        ),
        { numRuns: 6 },
      );
    },
    240 * SECONDS,
  );

  test(
    'gives the same reports in every encoding, with every separator and line end',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          randomBoard,
          fc.constantFrom(...Object.keys(ENCODINGS)),
          fc.constantFrom(';', ',', '\t', '|'),
          fc.constantFrom('\n', '\r\n', '\r'),
          async (json, encoding, separator, newline) => {
            const path = await write(json, 'csv');
            const before = await reportsOf(path);
            const other = join(folder, 'rewritten');
            rewrite(path, other, { encoding, separator, newline });
            expect(await reportsOf(other)).toEqual(before);
          },
        ),
        { numRuns: 8 },
      );
    },
    240 * SECONDS,
  );

  test(
    'has in its filing the sums of its lines, each part rounded and each total the sum of its parts',
    async () => {
      await fc.assert(
        fc.asyncProperty(randomBoard, async (json) => {
          const { filing } = await reportsOf(await write(json, 'json'));
          expect(totalsIn(filing)).toEqual(totalsOf(json));
        }),
        { numRuns: 15 },
      );
    },
    240 * SECONDS,
  );
});

const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => Buffer.from(text, 'utf8'),
  'UTF-8 with a mark': (text) => Buffer.from(`\uFEFF${text}`, 'utf8'),
  'UTF-16': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'Windows-1252': (text) => Buffer.from(text.replaceAll('€', '\u0080').replaceAll('’', '\u0092'), 'latin1'),
};

interface Dialect {
  readonly encoding: string;
  readonly separator: string;
  readonly newline: string;
}

/** The same CSV files as another program would have saved them. */
function rewrite(from: string, to: string, { encoding, separator, newline }: Dialect): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    const text = readFileSync(join(from, name), 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n');
    const lines: string[] = [];
    readCsvRecords(text, ';', (fields) => {
      lines.push(fields.map((field) => quoted(field, separator)).join(separator));
    });
    const encode = ENCODINGS[encoding];
    if (encode === undefined) throw new Error(encoding);
    writeFileSync(
      join(to, name),
      encode(lines.map((line) => line.replaceAll('\n', newline) + newline).join('')),
    );
  }
}

function quoted(field: string, separator: string): string {
  return /["\r\n]/.test(field) || field.includes(separator) ? `"${field.replaceAll('"', '""')}"` : field;
}

type Totals = Readonly<Record<string, string>>;

/** The total of the board and of each school, as the filing has it. */
function totalsIn(filing: string): Totals {
  const schoolOf = new Map<string, string>();
  for (const [, id = '', content = ''] of filing.matchAll(
    /<xbrli:context id="([^"]+)">(.*?)<\/xbrli:context>/gs,
  )) {
    schoolOf.set(id, />(\d\d[A-Z]{2})<\/ocw-dm:SettingCodeTypedMember>/.exec(content)?.[1] ?? 'board');
  }
  const totals = [...filing.matchAll(/<ocw-i:Interventions [^>]*contextRef="([^"]+)"[^>]*>([^<]*)</g)].map(
    ([, context = '', value = '']) => [schoolOf.get(context) ?? '?', value] as const,
  );
  return Object.fromEntries(totals);
}

/** The same, worked out from the lines: whole cents, half a euro away from zero, once for each category. */
function totalsOf({ spending }: SubmissionJson): Totals {
  const cents = new Map<string, bigint>();
  for (const { brin, level, intervention, amount } of spending) {
    const owner = level === 'school' ? (brin ?? '') : 'board';
    const category = /^[A-F]\d/.exec(intervention)?.[0].slice(0, 1) ?? 'other';
    const key = `${owner} ${category}`;
    cents.set(key, (cents.get(key) ?? 0n) + BigInt(String(amount).replace('.', '')));
  }
  return Object.fromEntries(
    ['board', ...BRINS].map((owner) => {
      const parts = [...cents].filter(([key]) => key.startsWith(`${owner} `));
      return [owner, String(parts.reduce((total, [, part]) => total + wholeEuros(part), 0n))];
    }),
  );
}

function wholeEuros(cents: bigint): bigint {
  const size = cents < 0n ? -cents : cents;
  const rounded = (size + 50n) / 100n;
  return cents < 0n ? -rounded : rounded;
}
