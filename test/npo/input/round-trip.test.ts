import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSubmission } from '../../../src/npo/input/read-submission.js';
import { submissionSchema } from '../../../src/npo/input/submission-schema.js';
import type { SubmissionJson } from '../../../src/npo/input/subjects/subjects.js';
import { exampleSubmission } from '../../../src/npo/input/write/example-submission.js';
import { writeSubmission } from '../../../src/npo/input/write-submission.js';
import { brief, comparable, must } from './comparable.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
const BOARDS = new URL('../../../fixtures/boards/', import.meta.url);

/** Letters and signs that every form can hold, with those that need quoting or have accents. */
const text = fc
  .string({
    unit: fc.constantFrom(...Array.from('aZ 09;,|"\'\n\téëü€“”–<>&=+-@')),
    minLength: 1,
    maxLength: 30,
  })
  .map((value) => `t${value.trim()}`);
const cents = fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n }).map((amount) => {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
});
const thousandths = fc.integer({ min: 0, max: 9_999_999 }).map((value) => (value / 1000).toFixed(3));
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const answer = fc.constantFrom('yes' as const, 'no' as const, 'notApplicable' as const);
const schoolYear = fc.integer({ min: 2020, max: 2026 }).map((year) => `${String(year)}-${String(year + 1)}`);
const part = fc.oneof(
  fc.integer({ min: 200, max: 10_000_000 }).map((value) => (value / 100).toFixed(2)),
  fc.integer({ min: 0, max: 1000 }).map((value) => `${(value / 10).toFixed(1)}%`),
);
const intervention = fc.constantFrom(
  'A2',
  'B3',
  'C1',
  'E2',
  'F3',
  'F6',
  'Schoolmaatje',
  'Eigen aanpak, groep 3',
);

/** The keys that are there have a value; which ones are there is chance too. */
function some<T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  return fc.record(model, { requiredKeys: [] });
}

const BRINS = ['00AA', '03AF', '19XY', '30ZZ'];
const brin = fc.constantFrom(...BRINS);

const submission: fc.Arbitrary<SubmissionJson> = fc
  .record({
    board: some({
      street: text,
      houseNumber: fc.constantFrom('1', '012', '99999'),
      contactPhone: fc.constantFrom('010-1234567', '0612345678', '+31 10 123'),
      documentTitle: text,
      gmrConsent: answer,
      gmrConsentDate: day,
      gmrConsentTo: text,
      hiredPersons: fc.nat(5000),
      spendingExplanation: text,
    }),
    schools: fc.tuple(
      ...BRINS.map(() =>
        some({ name: text, schoolType: fc.constantFrom('bao', 'vo'), broughtForward: cents }),
      ),
    ),
    pupils: fc.array(some({ pupils: fc.nat(9999), disadvantageUnits: thousandths }), { maxLength: 3 }),
    funding: fc.array(
      fc.tuple(
        fc.record({ brin, schoolYear, calendarYear: fc.integer({ min: 2020, max: 2026 }) }),
        some({ received: cents, newcomers: cents }),
      ),
      { maxLength: 4 },
    ),
    programmes: fc.array(
      fc.tuple(
        fc.record({
          brin,
          schoolYear,
          interventions: fc.uniqueArray(intervention, { minLength: 1, maxLength: 8 }),
        }),
        some({
          scan: answer,
          scanDate: day,
          mrConsent: answer,
          aboveSchoolPart: part,
          results: text,
          pupilsInvolved: answer,
        }),
      ),
      { maxLength: 4 },
    ),
    spending: fc.array(
      fc.tuple(
        fc.record({
          date: day,
          brin,
          level: fc.constantFrom('school' as const, 'aboveSchool' as const),
          intervention,
          amount: cents,
        }),
        some({
          kind: fc.constantFrom('payroll' as const, 'hired' as const, 'material' as const),
          description: text,
          reference: text,
        }),
      ),
      { maxLength: 6 },
    ),
  })
  .map(({ board, schools, pupils, funding, programmes, spending }) => ({
    reportingYear: 2024,
    board: { ...exampleSubmission(2024).board, ...board },
    schools: schools.map((school, index) => ({ brin: BRINS[index] ?? '', ...school })),
    pupils: pupils.map((count, index) => ({
      brin: BRINS[index] ?? '',
      countDate: '2021-10-01',
      fundingType: 'bao',
      ...count,
    })),
    funding: funding.map(([key, rest]) => ({ ...key, ...rest })),
    programmes: programmes.map(([key, rest]) => ({ ...key, ...rest })),
    spending: spending.map(([key, rest]) => ({ ...key, ...rest })),
  }));

async function readAs(json: SubmissionJson, format: 'xlsx' | 'csv' | 'json', language: 'nl' | 'en') {
  const path = join(folder, format === 'csv' ? `csv-${language}` : `submission-${language}.${format}`);
  const { diagnostics } = await writeSubmission(json, path, format, { language, force: true });
  expect(diagnostics).toEqual([]);
  const read = await readSubmission(path);
  const errors = read.diagnostics.filter(
    ({ code, severity }) => severity === 'error' && code !== 'input:row-twice',
  );
  expect(brief(errors)).toEqual([]);
  return comparable(must(read.submission, read.diagnostics));
}

describe('a submission', () => {
  test('is the same as JSON, as CSV and as a workbook, in Dutch and in English', async () => {
    await fc.assert(
      fc.asyncProperty(submission, async (json) => {
        expect(submissionSchema.safeParse(json).error).toBeUndefined();
        const fromJson = await readAs(json, 'json', 'nl');
        for (const language of ['nl', 'en'] as const) {
          expect(await readAs(json, 'csv', language)).toEqual(fromJson);
          expect(await readAs(json, 'xlsx', language)).toEqual(fromJson);
        }
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  test('of any fixture board is the same in every form', async () => {
    const inputs = readdirSync(BOARDS, { recursive: true, encoding: 'utf8' });
    for (const input of inputs.filter((path) => path.endsWith('input.json'))) {
      const json = JSON.parse(readFileSync(new URL(input, BOARDS), 'utf8')) as SubmissionJson;
      const fromJson = await readAs(json, 'json', 'nl');
      expect(await readAs(json, 'csv', 'nl')).toEqual(fromJson);
      expect(await readAs(json, 'xlsx', 'nl')).toEqual(fromJson);
    }
  }, 60_000);
});

describe('a damaged workbook', () => {
  test('gives findings or the same submission, never another one', async () => {
    const path = join(folder, 'sound.xlsx');
    await writeSubmission(exampleSubmission(2024), path, 'xlsx', { force: true });
    const bytes = readFileSync(path);
    const sound = comparable((await readSubmission(path)).submission);
    const damaged = join(folder, 'damaged.xlsx');
    const at = fc.nat(bytes.length - 1);
    await fc.assert(
      fc.asyncProperty(at, fc.integer({ min: 1, max: 255 }), fc.boolean(), async (offset, change, isCut) => {
        const copy = isCut ? bytes.subarray(0, offset) : Buffer.from(bytes);
        if (!isCut) copy.writeUInt8(copy.readUInt8(offset) ^ change, offset);
        writeFileSync(damaged, copy);
        const { submission: found, diagnostics } = await readSubmission(damaged);
        if (found === undefined) expect(diagnostics.length).toBeGreaterThan(0);
        else expect(comparable(found)).toEqual(sound);
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});
