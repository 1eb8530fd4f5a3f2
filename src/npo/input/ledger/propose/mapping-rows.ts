import type { Language, Text } from '../../../../diagnostics/diagnostic.js';
import { spendingKinds, spendingLevels } from '../../subjects/code-lists.js';
import type { LedgerNotation } from '../mapping/mapping.js';
import type { MappingJsonRow } from '../mapping/mapping-schema.js';
import {
  DATE_WORDS,
  DECIMAL_WORDS,
  nameOf,
  PART_WORDS,
  ROLE_WORDS,
  SETTING_WORDS,
  SIGN_WORDS,
  YEAR_END_WORDS,
  YES_NO,
} from '../mapping/mapping-words.js';
import type { ProposedCode } from './propose-codes.js';
import type { ProposedColumn } from './propose-columns.js';
import { balanceOf } from '../decide/reconciliation.js';

/** All that a mapping says, as it is written. */
export interface ProposedMapping {
  readonly columns: readonly ProposedColumn[];
  readonly notation: LedgerNotation;
  readonly codes: readonly ProposedCode[];
}

/** The rows of a mapping in its JSON form; words are in the language of the person who will read them. */
export function mappingRows(
  { columns, notation, codes }: ProposedMapping,
  language: Language,
): readonly MappingJsonRow[] {
  return [
    ...columns.map(({ header, role, remark }) =>
      compact({
        part: 'column',
        code: header,
        meaning: role === undefined ? undefined : nameOf(ROLE_WORDS, role)[language],
        remark:
          [role === undefined ? NOT_READ : undefined, remark]
            .flatMap((one) => one?.[language] ?? [])
            .join('; ') || undefined,
      }),
    ),
    ...notationRows(notation, language),
    ...codes.map((one) => codeRow(one, language)),
  ];
}

const NOT_READ: Text = { nl: 'wordt niet gelezen', en: 'is not read' };

function notationRows(
  { sign, decimal, date, sheet, yearEnd }: LedgerNotation,
  language: Language,
): readonly MappingJsonRow[] {
  const meanings = {
    sign: sign && nameOf(SIGN_WORDS, sign)[language],
    decimal: decimal && nameOf(DECIMAL_WORDS, decimal)[language],
    date: date && nameOf(DATE_WORDS, date)[language],
    sheet,
    yearEnd: yearEnd && nameOf(YEAR_END_WORDS, yearEnd)[language],
  };
  return SETTING_WORDS.flatMap(({ code, name }) => {
    const meaning = meanings[code];
    return meaning === undefined ? [] : [compact({ part: 'notation', code: name[language], meaning })];
  });
}

function codeRow(one: ProposedCode, language: Language): MappingJsonRow {
  const { dimension, code, name, npo, level, school, intervention, kind, share, remarks } = one;
  return compact({
    part: dimension,
    code,
    name: name === '' ? undefined : name,
    npo: npo === undefined ? undefined : npo ? 'yes' : 'no',
    level,
    school,
    intervention: intervention?.code ?? intervention?.text,
    kind,
    lines: share.count,
    balance: balanceOf(share).toFixed(2),
    remark: remarks.length === 0 ? undefined : remarks.map((remark) => remark[language]).join('; '),
  });
}

/** A row without its blanks. */
function compact(row: { [K in keyof MappingJsonRow]: MappingJsonRow[K] | undefined }): MappingJsonRow {
  const filled = Object.entries(row).filter(([, value]) => value !== undefined);
  return Object.fromEntries(filled) as MappingJsonRow;
}

/** The values of closed lists as a sheet or CSV file shows them. */
export function shownCode(key: keyof MappingJsonRow, value: string, language: Language): string {
  const lists: Partial<Record<keyof MappingJsonRow, readonly { code: string; name: Text }[]>> = {
    part: PART_WORDS,
    npo: YES_NO,
    level: spendingLevels(),
    kind: spendingKinds(),
  };
  return lists[key]?.find(({ code }) => code === value)?.name[language] ?? value;
}
