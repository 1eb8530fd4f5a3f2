import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { plain } from '../../../src/npo/input/matching-text.js';
import { headerWords } from '../../../src/npo/input/read/read-columns.js';
import { subjectOfName } from '../../../src/npo/input/read/find-table.js';
import { submissionJsonSchema, submissionSchema } from '../../../src/npo/input/submission-schema.js';
import type { Subject } from '../../../src/npo/input/subjects/field.js';
import { fieldsOf, SUBJECTS } from '../../../src/npo/input/subjects/subjects.js';
import { CELL_FORM } from '../../../src/npo/input/write/template-texts.js';
import { exampleSubmission } from '../../../src/npo/input/write/example-submission.js';

const PUBLISHED = new URL('../../../schemas/input/submission.schema.json', import.meta.url);

describe('the schema of the input', () => {
  test('is published as it is (npx tsx scripts/generate-input-schema.ts)', () => {
    expect(JSON.parse(readFileSync(PUBLISHED, 'utf8'))).toEqual(submissionJsonSchema());
  });

  test('takes the example of every reporting year', () => {
    for (const year of [2021, 2022, 2023, 2024, 2025]) {
      expect(submissionSchema.safeParse(exampleSubmission(year)).error).toBeUndefined();
    }
  });

  test('refuses what is no submission', () => {
    const example = exampleSubmission(2024);
    const [school] = example.schools;
    for (const wrong of [
      { ...example, unknown: 1 },
      { ...example, reportingYear: '2024' },
      { ...example, schools: [] },
      { ...example, schools: [{ ...school, brin: '3AF' }] },
      { ...example, schools: [{ ...school, broughtForward: '1.234,56' }] },
      { ...example, board: { ...example.board, gmrConsent: 'ja' } },
    ]) {
      expect(submissionSchema.safeParse(wrong).success).toBe(false);
    }
  });
});

describe.each(SUBJECTS.map((subject): [string, Subject] => [subject.key, subject]))('%s', (_, subject) => {
  test('knows each header as one field', () => {
    const words = fieldsOf(subject).flatMap(([key, { header, aliases = [] }]) =>
      [...new Set([key, header.nl, header.en, ...aliases].map(plain))].map((word) => [word, key] as const),
    );
    for (const [word, key] of words) expect([word, headerWords(subject).get(word)]).toEqual([word, key]);
    expect(new Set(words.map(([word]) => word)).size).toBe(words.length);
  });

  test('explains each field in both languages', () => {
    for (const [key, { header, explanation, kind }] of fieldsOf(subject)) {
      expect([key, header.nl.length > 1, header.en.length > 1]).toEqual([key, true, true]);
      for (const text of [explanation.nl, explanation.en]) expect(text).toMatch(/^[A-Z].*[.?]$/s);
      expect(CELL_FORM[kind].nl).not.toBe('');
    }
  });

  test('is found by its names', () => {
    for (const name of [subject.key, subject.name.nl, subject.name.en, ...(subject.aliases ?? [])]) {
      expect(subjectOfName(name.toUpperCase())).toBe(subject.key);
    }
  });
});
