import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { generate } from '../../src/pipeline/generate.js';
import { ruleOf } from '../../src/pipeline/generate/said-of-input.js';
import { validate } from '../../src/pipeline/validate.js';
import type { LayerFinding } from '../../src/xbrl/validate/verdict.js';
import { type Example, writeAltered } from './altered-example.js';

const folder = mkdtempSync(join(tmpdir(), 'npo-reasons-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function generated(name: string, alter: (example: Example) => void) {
  const output = join(folder, name);
  return { output, ...(await generate(writeAltered(folder, name, alter), { output })) };
}

function withoutMoney(example: Example): void {
  example.funding = [];
  example.spending = [];
  example.programmes = [];
  for (const school of example.schools) school['broughtForward'] = '0';
  Object.assign(example.board, { hiredPersons: 0, gmrConsent: 'notApplicable', gmrConsentDate: null });
}

const newSchool = { brin: '00ZZ', name: 'Nieuwe school', schoolType: 'bao', broughtForward: '0' };

describe('a board of which nobody has done anything wrong', () => {
  test.each<[string, (example: Example) => void]>([
    ['has a school without programme and spending', ({ schools }) => schools.push(newSchool)],
    [
      'answers "not applicable" for a school that spent nothing',
      ({ schools, programmes }) => {
        schools.push(newSchool);
        programmes.push({ brin: '00ZZ', schoolYear: '2024-2025', mrConsent: 'notApplicable' });
      },
    ],
    [
      'has a school that spent nothing and whose MR has not answered yet',
      ({ schools, programmes }) => {
        schools.push(newSchool);
        programmes.push({ brin: '00ZZ', schoolYear: '2024-2025' });
      },
    ],
    ['has no money of the programme', withoutMoney],
    [
      'is of the sector mbo and has no money of the programme',
      (example) => {
        withoutMoney(example);
        Object.assign(example.board, { sector: 'mbo', hireExplanation: null, spendingExplanation: null });
      },
    ],
  ])(
    '%s',
    async (name, alter) => {
      const { verdicts, findings, output } = await generated(name.replace(/\W+/g, '-'), alter);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(verdicts.map(({ verdict }) => verdict)).toEqual(['valid', 'valid']);
      const judged = await validate([join(output, 'report.xbrl')]);
      const nonsense = judged
        .flatMap(({ diagnostics }) => diagnostics)
        .filter(({ message }) => /programma 2024 /.test(message.nl));
      expect(nonsense).toEqual([]);
    },
    60_000,
  );
});

describe('a verdict has its reasons among the findings', () => {
  test.each<[string, (example: Example) => void]>([
    [
      'where "not applicable" stands at a school that spent money',
      ({ programmes }) => {
        for (const programme of programmes) Object.assign(programme, { mrConsent: 'notApplicable' });
      },
    ],
    [
      'where the MR has not answered',
      ({ programmes }) => {
        for (const programme of programmes) Object.assign(programme, { mrConsent: null });
      },
    ],
    [
      'where more was spent than there was',
      ({ spending }) => {
        Object.assign(spending[0] ?? {}, { amount: '999999999.00' });
      },
    ],
  ])(
    '%s',
    async (name, alter) => {
      const { verdicts, findings } = await generated(name.replace(/\W+/g, '-'), alter);
      const invalid = verdicts.filter(({ verdict }) => verdict === 'invalid');
      expect(invalid).not.toEqual([]);
      const codes = new Set(findings.map(({ code }) => code));
      const judged = await validate(invalid.map(({ file }) => file));
      const reasons = judged
        .flatMap(({ diagnostics }) => diagnostics)
        .filter(({ severity }) => severity === 'error');
      expect(reasons).not.toEqual([]);
      // A rule on the input says what some assertions say of the file.
      const isSaid = ({ code, assertion }: LayerFinding) =>
        codes.has(code) || codes.has(ruleOf(assertion ?? '') ?? '');
      expect(reasons.filter((reason) => !isSaid(reason))).toEqual([]);
    },
    60_000,
  );
});
