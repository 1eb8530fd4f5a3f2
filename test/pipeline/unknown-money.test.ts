import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { exampleSubmission } from '../../src/npo/input/write/example-submission.js';
import { generate } from '../../src/pipeline/generate.js';
import { validate } from '../../src/pipeline/validate.js';
import type { Example } from './altered-example.js';

const folder = mkdtempSync(join(tmpdir(), 'npo-unknown-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const leaveBlank = ({ funding }: Example) => {
  Reflect.deleteProperty(funding[3] ?? {}, 'received');
};
const ofThreeBranches = (balances: readonly (string | undefined)[]) => (example: Example) => {
  const [first = {}, ...others] = example.schools;
  const rows = balances.map((broughtForward, index) => ({
    ...first,
    ...(index === 0 ? {} : { branch: `00AA0${String(index)}` }),
    broughtForward,
  }));
  example.schools = [...rows, ...others];
};

test.each<[string, string, (example: Example) => void]>([
  ['an amount received is blank', 'npo:received-not-stated', leaveBlank],
  [
    'nothing is said of the calendar year',
    'npo:received-not-stated',
    (example) => {
      example.funding = example.funding.slice(0, 3).map((row) => ({ ...row, calendarYear: 2021 }));
      for (const row of example.schools) row['broughtForward'] = '100.00';
    },
  ],
  [
    'a row is not there',
    'npo:received-not-stated',
    (example) => {
      example.funding = example.funding.toSpliced(3, 1);
    },
  ],
  [
    'a balance is blank',
    'npo:balance-not-stated',
    ({ schools }) => {
      Reflect.deleteProperty(schools[0] ?? {}, 'broughtForward');
    },
  ],
  [
    'one branch is blank',
    'npo:balance-of-branch-not-stated',
    ofThreeBranches([undefined, '35000.00', undefined]),
  ],
  [
    'the school and its branches both state a balance',
    'npo:balance-of-school-and-branches',
    ofThreeBranches(['42000.00', '20000.00', '22000.00']),
  ],
])('a report of which %s holds to its taxonomy, with a warning that says so', async (name, code, alter) => {
  const example = structuredClone(exampleSubmission(2022)) as unknown as Example;
  // How the annual accounts show what is left is another matter.
  for (const field of ['designatedReserve', 'specificItem']) Reflect.deleteProperty(example.board, field);
  alter(example);
  const path = join(folder, 'board.json');
  writeFileSync(path, JSON.stringify(example));
  const output = join(folder, name);
  const { findings } = await generate(path, { output });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(findings.map((finding) => finding.code)).toContain(code);
  const [judged] = await validate([join(output, 'report.xbrl')]);
  expect(judged?.verdict).toBe('valid');
  expect(judged?.diagnostics.map((finding) => finding.code)).not.toContain('formula:assertion-unsatisfied');
});

test('a report of a school that states what it received and not what it brought forward says that of itself', async () => {
  const example = structuredClone(exampleSubmission(2022)) as unknown as Example;
  const [first = {}] = example.schools;
  Reflect.deleteProperty(first, 'broughtForward');
  // Less than it spent, so that what is not stated matters.
  for (const row of example.funding) if (row['brin'] === first['brin']) row['received'] = '200.00';
  const path = join(folder, 'blank-opening.json');
  writeFileSync(path, JSON.stringify(example));
  const output = join(folder, 'blank-opening');
  await generate(path, { output });
  const [judged] = await validate([join(output, 'report.xbrl')]);
  const codes = judged?.diagnostics.map(({ code }) => code);
  expect(codes).toContain('npo:balance-brought-forward-blank');
  expect(codes).not.toContain('npo:received-not-stated');
});
