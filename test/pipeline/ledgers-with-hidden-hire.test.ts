import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readSubmission } from '../../src/npo/input/read-submission.js';
import { readLedgers } from '../../src/pipeline/generate/add-ledgers.js';

const LEDGERS = fileURLToPath(new URL('../../fixtures/ledgers/', import.meta.url));
const BOOKS = join(LEDGERS, 'grootboek-3.2.xaf');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface CodeJson {
  readonly part: string;
  readonly code: string;
  readonly kind?: string;
  readonly [says: string]: unknown;
}

type Change = (row: CodeJson) => CodeJson | undefined;

/** The mapping of the fixture, each row of it changed or, where there is nothing left, taken out. */
function mappingWith(change: Change): string {
  const { mapping } = JSON.parse(readFileSync(join(LEDGERS, 'koppeling.json'), 'utf8')) as {
    mapping: readonly CodeJson[];
  };
  const rows = mapping.flatMap((row) => change(row) ?? []);
  return written('koppeling.json', JSON.stringify({ mapping: rows }));
}

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** What is said of a ledger, in both languages and with its places. */
async function saidOf(hiredPersons: number | undefined, ledger: string, mapping: string) {
  const board = JSON.parse(readFileSync(join(LEDGERS, 'bestuur.json'), 'utf8')) as { board: object };
  const input = { ...board, board: { ...board.board, hiredPersons } };
  const { submission } = await readSubmission(written('bestuur.json', JSON.stringify(input)));
  if (submission === undefined) throw new Error('the board of the fixture cannot be read');
  const { diagnostics } = await readLedgers([{ path: ledger, mapping }], submission, 'bestuur.json');
  return {
    diagnostics,
    said: diagnostics.map(({ code, message }) => `${code}: ${message.nl}`),
  };
}

/** Without cost centre 300 nothing tells the school of the hired line, of account 4100. */
const withoutSchool: Change = (row) => (row.code === '300' ? undefined : row);
const withoutHire: Change = (row) =>
  row.kind === 'hired' ? { ...row, kind: 'material' } : withoutSchool(row);

const ACCOUNT_TOLD =
  'ledger:not-placed: Niet meegeteld: 1 regel van NPO (samen € 1.999,99) met rekening 4100, kostenplaats 300, project NPO-B3. De koppeling zegt niet van welke school of welk niveau.';
// 1 999,99 of the hired line and 250,00 of account 4200, both without a school.
const TOGETHER =
  'ledger:not-placed: Niet meegeteld: 2 regels van NPO (samen € 2.249,99) met codes die alleen npo-xbrl map toont, omdat eraan te zien kan zijn wat inhuur is. De koppeling zegt niet van welke school of welk niveau.';

describe('findings about a ledger', () => {
  test('name the codes of lines that are not placed where hire may be shown', async () => {
    const { said } = await saidOf(6, BOOKS, mappingWith(withoutSchool));
    expect(said).toContain(ACCOUNT_TOLD);
  });

  test.each([
    ['of few persons', 3],
    ['of an unknown number of persons', undefined],
    ['that the board denies and the mapping has', 0],
  ])('name no code and no amount of one account with hire %s', async (_, persons) => {
    const { said } = await saidOf(persons, BOOKS, mappingWith(withoutSchool));
    expect(said).toEqual([
      TOGETHER,
      'ledger:looks-like-npo: Niet meegeteld, maar zo te zien van NPO: 1 regel (samen € 75,10) met codes die alleen npo-xbrl map toont, omdat eraan te zien kan zijn wat inhuur is. De koppeling beslist er niet over.',
      // Without the 1 999,99 there are 9 550,75 of spending.
      'ledger:reconciled: Van 22 regels (saldo € 0,00) zijn 5 besteding van NPO (€ 9.550,75), 14 niet van NPO (€ -11.875,84) en 3 niet gekoppeld (€ 2.325,09).',
    ]);
  });

  test('name the codes where nobody was hired', async () => {
    const { said } = await saidOf(0, BOOKS, mappingWith(withoutHire));
    expect(said).toContain(ACCOUNT_TOLD);
  });

  test('do not change with which account is hire, where hire is hidden', async () => {
    const said: string[] = [];
    for (const hired of ['4000', '4100', '4200', '8100']) {
      const mapping = mappingWith((row) => {
        if (row.part !== 'account') return withoutSchool(row);
        return { ...row, kind: row.code === hired ? 'hired' : 'material' };
      });
      said.push(JSON.stringify((await saidOf(3, BOOKS, mapping)).diagnostics));
    }
    expect(new Set(said).size).toBe(1);
  });

  test('tell nothing of codes that contradict each other but about what', async () => {
    const ofOther: CodeJson = { part: 'account', code: '4100', kind: 'hired', school: '30AA' };
    const mapping = mappingWith((row) => (row.code === '4100' ? ofOther : row));
    const { said } = await saidOf(4, BOOKS, mapping);
    expect(said).toContain(
      'ledger:codes-contradict: Niet meegeteld: 1 regel van NPO (samen € 1.999,99) met codes die alleen npo-xbrl map toont, omdat eraan te zien kan zijn wat inhuur is. Die codes spreken elkaar in de koppeling tegen over de school.',
    );
    expect(said.join('\n')).not.toMatch(/\b4100\b/);
  });

  test('count accounts that are not in the chart together where hire is hidden', async () => {
    const text = readFileSync(BOOKS, 'utf8').replace(/<ledgerAccount><accID>4[14]00.*<\/ledgerAccount>/g, '');
    const ledger = written('grootboek.xaf', text);
    const mapping = join(LEDGERS, 'koppeling.json');
    const shown = (await saidOf(6, ledger, mapping)).said.filter((one) => one.startsWith('xaf:'));
    expect(shown).toHaveLength(2);
    expect(shown.join('\n')).toMatch(/Rekening 4100 .*1\.999,99/);
    // 1 999,99 of account 4100 and 640,00 of 4400.
    const hidden = (await saidOf(3, ledger, mapping)).said.filter((one) => one.startsWith('xaf:'));
    expect(hidden).toEqual([
      'xaf:account-unknown: 2 regels hebben een rekening die niet in het rekeningschema van de auditfile staat (saldo € 2.639,99).',
    ]);
  });

  test('do not say which word of a line is unknown where hire is hidden', async () => {
    const ledger = written(
      'boekingen.csv',
      'Datum;Bedrag;School;Interventie;Soort\n1-3-2024;10,00;30AA;B3;PNILL\n2-3-2024;7,00;30AX;B3;materieel\n',
    );
    const mapping = written(
      'koppeling-woorden.json',
      JSON.stringify({ mapping: [{ part: 'file', code: '*', npo: 'yes' }] }),
    );
    expect((await saidOf(6, ledger, mapping)).said[0]).toContain('"PNILL"');
    const { said } = await saidOf(3, ledger, mapping);
    expect(said[0]).toBe(
      'ledger:translation-missing: Niet meegeteld: 2 regels van NPO (samen € 17,00). Wat hier bij school, interventie, niveau of soort kosten staat, is niet bekend.',
    );
    expect(said.filter((one) => one.startsWith('ledger:translation-missing'))).toHaveLength(1);
  });

  test('name no code where only the words of a ledger have hire that the board denies', async () => {
    const ledger = written(
      'woorden.csv',
      'Datum;Bedrag;Rekening;School;Interventie;Soort\n1-3-2024;10,00;4100;30AA;B3;PNIL\n2-3-2024;7,00;4100;;B3;PNIL\n',
    );
    const mapping = written(
      'koppeling-woorden.json',
      JSON.stringify({ mapping: [{ part: 'file', code: '*', npo: 'yes' }] }),
    );
    expect((await saidOf(6, ledger, mapping)).said[0]).toMatch(/€ 7,00\) met rekening 4100/);
    expect((await saidOf(6, ledger, mapping)).said.join('\n')).not.toContain('PNIL');
    expect((await saidOf(0, ledger, mapping)).said.join('\n')).not.toMatch(/4100|PNIL/);
  });
});
