import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readSubmission } from '../../src/npo/input/read-submission.js';
import { readLedgers } from '../../src/pipeline/generate/add-ledgers.js';
import { map } from '../../src/pipeline/map.js';

const BOARD = fileURLToPath(new URL('../../fixtures/ledgers/bestuur.json', import.meta.url));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const HEADER = 'Datum;Kostenplaats;Project;Bedrag\n';
const MAPPING =
  'Onderdeel;Code;NPO;School;Interventie\nbestand;*;nee;;\nkostenplaats;100;;30AA;\nproject;P1;ja;;B3\nproject;P2;ja;;E1\n';

describe('a mapping that was made before', () => {
  test('is completed by map, which says what it lacked and what of it has no line', async () => {
    const ledger = file('volgend-jaar.csv', `${HEADER}12-3-2024;100;P1;100,00\n13-3-2024;100;P9;9000,00\n`);
    const path = join(folder, 'nieuw.json');
    const { findings } = await map(ledger, {
      board: BOARD,
      mapping: file('koppeling.csv', MAPPING),
      output: { path, format: 'json' },
      language: 'nl',
    });
    expect(findings.map(({ code, message }) => [code, message.en])).toEqual([
      [
        'ledger:codes-not-mapped',
        'Not counted: 1 line (€9,000.00 together) with a code that is not in the mapping, while no other code tells whether it is NPO: project P9 (1 line, €9,000.00).',
      ],
      ['ledger:codes-without-lines', 'NPO is yes at a code of the mapping that no line has: project P2.'],
    ]);
    const { mapping } = JSON.parse(readFileSync(path, 'utf8')) as { mapping: Record<string, unknown>[] };
    const projects = mapping.filter(({ part }) => part === 'project');
    expect(projects.map(({ code, npo, intervention, remark }) => [code, npo, intervention, remark])).toEqual([
      ['P1', 'yes', 'B3', undefined],
      ['P9', undefined, undefined, 'stond niet in het koppelbestand'],
      ['P2', 'yes', 'E1', 'komt in dit bestand niet voor'],
    ]);
    // What was filled in stays; what is listed now and left blank is still told.
    const again = await map(ledger, { board: BOARD, mapping: path, language: 'nl' });
    expect(again.findings.map(({ code }) => code)).toEqual([
      'ledger:codes-left-blank',
      'ledger:codes-without-lines',
    ]);
  });

  test('may be of two ledgers: a code without lines is one that neither has', async () => {
    const january = file('jan.csv', `${HEADER}12-1-2024;100;P1;100,00\n`);
    const february = file('feb.csv', `${HEADER}12-2-2024;100;P2;100,00\n`);
    const mapping = file('samen.csv', MAPPING);
    const { submission } = await readSubmission(BOARD, { fewestHiredPersons: 5 });
    const saidFor = async (board: typeof submission, ...paths: string[]) => {
      const ledgers = paths.map((path) => ({ path, mapping }));
      return (await readLedgers(ledgers, board, BOARD)).diagnostics.map(({ code }) => code);
    };
    const said = (...paths: string[]) => saidFor(submission, ...paths);
    expect(await said(january, february)).not.toContain('ledger:codes-without-lines');
    expect(await said(january)).toContain('ledger:codes-without-lines');
    expect(await said(january, join(folder, 'is-er-niet.csv'))).not.toContain('ledger:codes-without-lines');
    // Where hire may be hidden, that a code has no lines could tell it.
    expect(await saidFor(undefined, january)).not.toContain('ledger:codes-without-lines');
  });
});
