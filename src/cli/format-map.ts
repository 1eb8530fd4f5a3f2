import type { Language, Text } from '../diagnostics/diagnostic.js';
import { oneLine } from '../diagnostics/one-line.js';
import { DIMENSIONS, type Dimension } from '../npo/input/ledger/lines/ledger-line.js';
import { mappingRows, shownCode } from '../npo/input/ledger/propose/mapping-rows.js';
import { DIMENSION_WORDS, nameOf } from '../npo/input/ledger/mapping/mapping-words.js';
import type { ProposedCode } from '../npo/input/ledger/propose/propose-codes.js';
import type { ProposedColumn } from '../npo/input/ledger/propose/propose-columns.js';
import { balanceOf, type Share } from '../npo/input/ledger/decide/reconciliation.js';
import { formatEuros } from '../npo/model/money.js';
import type { Mapped } from '../pipeline/map.js';
import type { Texts } from './command.js';

const TEXTS: Texts<
  | 'lines'
  | 'fiscalYear'
  | 'columns'
  | 'proposal'
  | 'balance'
  | 'debit'
  | 'credit'
  | 'more'
  | 'reconciliation'
  | 'mapped'
  | 'notNpo'
  | 'unmapped'
  | 'total'
  | 'stated'
  | 'open'
  | 'nothingOpen'
  | 'notRead'
> = {
  nl: {
    lines: 'regels',
    fiscalYear: 'boekjaar',
    columns: 'Kolommen',
    proposal: 'voorstel',
    balance: 'saldo',
    debit: 'debet',
    credit: 'credit',
    more: 'en nog',
    reconciliation: 'Aansluiting',
    mapped: 'besteding van NPO',
    notNpo: 'niet van NPO',
    unmapped: 'niet gekoppeld',
    total: 'totaal',
    stated: 'volgens het bestand zelf',
    open: 'Niet gekoppeld, het grootste eerst',
    nothingOpen: 'Er is niets dat niet is gekoppeld.',
    notRead: 'wordt niet gelezen',
  },
  en: {
    lines: 'lines',
    fiscalYear: 'fiscal year',
    columns: 'Columns',
    proposal: 'proposal',
    balance: 'balance',
    debit: 'debit',
    credit: 'credit',
    more: 'and',
    reconciliation: 'Reconciliation',
    mapped: 'spending of NPO',
    notNpo: 'not of NPO',
    unmapped: 'not mapped',
    total: 'total',
    stated: 'as the file itself says',
    open: 'Not mapped, the largest first',
    nothingOpen: 'Nothing is left unmapped.',
    notRead: 'is not read',
  },
};

const NAME_WIDTH = 44;
const COUNT_WIDTH = 8;
const AMOUNT_WIDTH = 18;

/** So many codes of a kind are shown; the file has them all. */
const SHOWN = 12;

/** So many columns that are not read are shown; with a remark, so many more. */
const SHOWN_COLUMNS = 40;
const MOST_COLUMNS = 200;

/** What a ledger has, the mapping that is proposed, and what became of every line under it. */
export function formatMap(mapped: Mapped, language: Language): string {
  const { facts, proposal } = mapped;
  const parts: string[] = [];
  if (facts !== undefined) parts.push(headOf(mapped, language));
  if (proposal.columns.length > 0) parts.push(columnsOf(mapped, language));
  for (const dimension of DIMENSIONS) {
    const codes = proposal.codes.filter((one) => one.dimension === dimension);
    if (codes.length > 0) parts.push(codesOf(dimension, codes, language));
  }
  if (facts !== undefined) parts.push(reconciliationOf(mapped, language), openOf(mapped, language));
  return parts.join('\n');
}

function headOf({ facts, reconciliation }: Mapped, language: Language): string {
  const text = TEXTS[language];
  const period = facts?.period;
  return `${[
    oneLine(facts?.file ?? ''),
    facts?.form[language] ?? '',
    ...(period === undefined ? [] : [`${text.fiscalYear} ${period.start} – ${period.end}`]),
    `${reconciliation.total.count} ${text.lines}`,
  ].join(' · ')}\n`;
}

function columnsOf({ proposal }: Mapped, language: Language): string {
  const { shown, rest } = shownColumns(proposal.columns);
  const rows = mappingRows({ ...proposal, columns: shown, codes: [] }, language).map(
    ({ code, meaning, remark }) =>
      `  ${clip(code, NAME_WIDTH)}${meaning ?? ''}${remark === undefined || remark === null ? '' : `${meaning === undefined ? '' : ' · '}${remark}`}`.trimEnd(),
  );
  const text = TEXTS[language];
  if (rest > 0) rows.push(`  … ${text.more} ${rest}: ${text.notRead}`);
  return `${[text.columns, ...rows].join('\n')}\n`;
}

/** All columns that are something, and the first of those that are not. */
function shownColumns(columns: readonly ProposedColumn[]): {
  readonly shown: readonly ProposedColumn[];
  readonly rest: number;
} {
  let idle = 0;
  const shown = columns.filter(({ role, remark }) => {
    if (role !== undefined) return true;
    idle += 1;
    return idle <= SHOWN_COLUMNS || (remark !== undefined && idle <= MOST_COLUMNS);
  });
  return { shown, rest: columns.length - shown.length };
}

function codesOf(dimension: Dimension, codes: readonly ProposedCode[], language: Language): string {
  const text = TEXTS[language];
  const title = nameOf(DIMENSION_WORDS, dimension)[language];
  const head = row(`${title} (${codes.length})`, text.lines, text.balance, `  ${text.proposal}`);
  // What the proposal says something of, and then the largest.
  const sorted = codes
    .map((code) => ({ code, tells: Number(says(code)), size: balanceOf(code.share).abs() }))
    .sort((a, b) => b.tells - a.tells || b.size.comparedTo(a.size));
  const shown = sorted.slice(0, SHOWN).map(({ code }) => codeRow(code, language));
  const rest = codes.length - shown.length;
  if (rest > 0) shown.push(`  … ${text.more} ${rest}`);
  return `${[head, ...shown].join('\n')}\n`;
}

function says({ npo, level, school, intervention, remarks }: ProposedCode): boolean {
  return npo === true || [level, school, intervention].some((one) => one !== undefined) || remarks.length > 0;
}

function codeRow({ code, name, share, ...meaning }: ProposedCode, language: Language): string {
  const label = name === undefined || name === '' ? code : `${code} ${name}`;
  return row(
    label,
    String(share.count),
    formatEuros(balanceOf(share), language),
    `  ${proposalOf(meaning, language)}`,
  );
}

function proposalOf(
  { npo, level, school, intervention, kind, remarks }: Omit<ProposedCode, 'code' | 'name' | 'share'>,
  language: Language,
): string {
  const yesNo: Text = npo === true ? { nl: 'NPO', en: 'NPO' } : { nl: 'niet NPO', en: 'not NPO' };
  return [
    npo === undefined ? undefined : yesNo[language],
    level === undefined ? undefined : shownCode('level', level, language),
    school,
    intervention?.text,
    kind === undefined ? undefined : shownCode('kind', kind, language),
    ...remarks.map((remark) => `(${remark[language]})`),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function reconciliationOf({ facts, reconciliation }: Mapped, language: Language): string {
  const text = TEXTS[language];
  const money = (share: Share) =>
    [share.debit, share.credit, balanceOf(share)].map((one) => formatEuros(one, language));
  const line = (name: string, share: Share) => row(name, String(share.count), ...money(share));
  const stated = facts?.stated;
  const { mapped, notNpo, unmapped, total } = reconciliation;
  return `${[
    row(text.reconciliation, text.lines, text.debit, text.credit, text.balance),
    line(text.mapped, mapped),
    line(text.notNpo, notNpo),
    line(text.unmapped, unmapped),
    line(text.total, total),
    ...(stated === undefined
      ? []
      : [
          row(
            text.stated,
            stated.lines === undefined ? '?' : String(stated.lines),
            stated.debit === undefined ? '?' : formatEuros(stated.debit, language),
            stated.credit === undefined ? '?' : formatEuros(stated.credit, language),
          ),
        ]),
  ].join('\n')}\n`;
}

function openOf({ open }: Mapped, language: Language): string {
  const text = TEXTS[language];
  if (open.length === 0) return `${text.nothingOpen}\n`;
  const shown = open.slice(0, SHOWN).map(({ why, labels, share }) => {
    const balance = formatEuros(balanceOf(share), language);
    return row(why[language], String(share.count), balance, `  ${labels[language]}`);
  });
  if (open.length > SHOWN) shown.push(`  … ${text.more} ${open.length - SHOWN}`);
  return `${[row(text.open, text.lines, text.balance), ...shown].join('\n')}\n`;
}

/** A name, a count, amounts to the right, and words behind them. */
function row(name: string, count: string, ...cells: string[]): string {
  const rest = cells.map((cell) => (cell.startsWith('  ') ? cell : cell.padStart(AMOUNT_WIDTH))).join('');
  return `  ${clip(name, NAME_WIDTH)}${count.padStart(COUNT_WIDTH)}${rest}`.trimEnd();
}

function clip(text: string, width: number): string {
  const line = oneLine(text);
  return line.length < width ? line.padEnd(width) : `${line.slice(0, width - 2)}… `;
}
