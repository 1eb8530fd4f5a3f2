import type { Text } from '../../../../diagnostics/diagnostic.js';
import type { Findings } from '../../findings.js';
import type { Table } from '../../table.js';
import { sidesNotRead, signOfOtherColumns } from './column-diagnostics.js';
import { fieldOf } from './ledger-table-subject.js';
import type { LedgerNotation } from '../mapping/mapping.js';
import { nameOf, type Role, ROLE_WORDS, SIGN_WORDS, type SignConvention } from '../mapping/mapping-words.js';

const READS: Readonly<Record<SignConvention, readonly Role[]>> = {
  columns: ['debit', 'credit'],
  indicator: ['amount', 'side'],
  signed: ['amount'],
  reversed: ['amount'],
};

/** Without a word of the mapping the columns that are there tell. */
export function signOfColumns(headers: Table['headers']): SignConvention {
  const has = (role: Role) => headers.has(fieldOf(role));
  return has('debit') && has('credit') ? 'columns' : has('side') ? 'indicator' : 'signed';
}

/** Money that a mapping names and its sign passes over. */
export function reportSidesNotRead(
  { headers, rows, place }: Table,
  { sign }: LedgerNotation,
  findings: Findings,
): void {
  if (sign === undefined || sign === 'columns') return;
  const [amount, debit, credit] = (['amount', 'debit', 'credit'] as const).map((role) =>
    headers.get(fieldOf(role)),
  );
  if (amount === undefined || debit === undefined || credit === undefined) return;
  const isFilled = (role: Role) => rows.some((row) => row.cellsOf(fieldOf(role)) !== undefined);
  if (!isFilled('debit') && !isFilled('credit')) return;
  findings.add(sidesNotRead({ amount, debit, credit, sign: nameOf(SIGN_WORDS, sign) }, { source: place }));
}

/** Whether the columns are there that the sign of the mapping reads; a finding, which is a loss, where not. */
export function isSignOfColumns(
  { headers, place }: Table,
  { sign }: LedgerNotation,
  findings: Findings,
): boolean {
  if (sign === undefined || READS[sign].every((role) => headers.has(fieldOf(role)))) return true;
  const own = signOfColumns(headers);
  const fitting = own === 'signed' ? (['signed', 'reversed'] as const) : [own];
  const money = (['amount', 'debit', 'credit', 'side'] as const).filter((role) => headers.has(fieldOf(role)));
  const named = money.map((role) => {
    const { nl, en } = nameOf(ROLE_WORDS, role);
    const header = headers.get(fieldOf(role)) ?? '';
    return { nl: `"${header}" (${nl})`, en: `"${header}" (${en})` };
  });
  const params = {
    sign: nameOf(SIGN_WORDS, sign),
    needed: joined(
      READS[sign].map((role) => nameOf(ROLE_WORDS, role)),
      { nl: ' en ', en: ' and ' },
    ),
    named: joined(named, { nl: ', ', en: ', ' }),
    fitting: joined(
      fitting.map((one) => quoted(nameOf(SIGN_WORDS, one))),
      { nl: ' of ', en: ' or ' },
    ),
  };
  findings.lose(signOfOtherColumns(params, { source: place }));
  return false;
}

function quoted({ nl, en }: Text): Text {
  return { nl: `"${nl}"`, en: `"${en}"` };
}

function joined(texts: readonly Text[], between: Text): Text {
  return {
    nl: texts.map(({ nl }) => nl).join(between.nl),
    en: texts.map(({ en }) => en).join(between.en),
  };
}
