import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readSubmission } from '../../../src/npo/input/read-submission.js';
import { menukaart } from '../../../src/npo/model/menukaart.js';
import type { PreviousReport } from '../../../src/npo/model/previous-report.js';
import { businessRules } from '../../../src/npo/rules/business-rules.js';
import { runBusinessRules } from '../../../src/npo/rules/rule.js';
import { reportedOf } from '../mapping/reported.js';
import { expectedPointers } from './expected-pointers.js';
import { subjectOf } from './rule-harness.js';

const root = new URL('../../../fixtures/rules/', import.meta.url);
const codes = businessRules.flatMap(({ emits }) => emits.map(({ definition }) => definition.code));

/** Last year's submission, where a rule looks at the report of it. */
const PREVIOUS = 'previous.json';

async function previousReport(folder: string): Promise<PreviousReport> {
  const { submission } = await readSubmission(fileURLToPath(new URL(`${folder}/${PREVIOUS}`, root)));
  if (submission === undefined) throw new Error(`${folder}/${PREVIOUS} could not be read`);
  const previous = reportedOf(submission);
  if (previous === undefined) throw new Error(`${folder}/${PREVIOUS} makes no report`);
  return previous;
}

describe.each(codes)('%s', (code) => {
  const folder = code.replace(':', '-');
  const all = readdirSync(new URL(`${folder}/`, root)).sort();
  const files = all.filter((file) => file !== PREVIOUS);

  test('has a case that it accepts and one that it reports', () => {
    expect(files.filter((file) => file.startsWith('valid-'))).not.toEqual([]);
    expect(files.filter((file) => file.startsWith('invalid-'))).toEqual(
      Object.keys(expectedPointers[folder] ?? {}).sort(),
    );
  });

  test.each(files)('%s', async (file) => {
    const path = fileURLToPath(new URL(`${folder}/${file}`, root));
    const { submission, diagnostics } = await readSubmission(path);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (submission === undefined) throw new Error(`${file} could not be read`);
    const previous = all.includes(PREVIOUS) ? await previousReport(folder) : undefined;
    const subject = { ...subjectOf(submission), menukaart: menukaart(), previous };
    const found = runBusinessRules(businessRules, subject, 'everything').diagnostics;
    expect(found.filter((finding) => finding.code === code).map(({ source }) => source?.pointer)).toEqual(
      expectedPointers[folder]?.[file] ?? [],
    );
  });
});
