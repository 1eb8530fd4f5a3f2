import type { LedgerLine, YearEnd } from '../lines/ledger-line.js';
import type { YearEndSetting } from './mapping-words.js';

/**
 * What the descriptions of a line and the name of its journal say of closing the year; undefined where they are silent,
 * or where the line takes nothing away from what was spent: words alone say nothing of a cost.
 */
export function namedYearEnd(
  texts: readonly string[],
  { debit, credit }: Pick<LedgerLine, 'debit' | 'credit'>,
  period: string | undefined,
): YearEnd | undefined {
  return debit.lessThan(credit) && texts.some(speaksOfYearEnd) ? { by: 'words', period } : undefined;
}

/** The words are ours. */
function speaksOfYearEnd(text: string): boolean {
  return /resultaat\s?(?:verwerking|bestemming|verdeling)|jaarafsluiting|afsluit(?:ing)?s?[\s-]?(?:boeking|boek\s?jaar|van het (?:boek)?jaar|jaar)|closing entr(?:y|ies)|year[\s-]end closing/i.test(
    text,
  );
}

/**
 * Whether a line of the year-end closing is left out: by the accounts of its entry it is no spending; words
 * alone prove nothing. The word of the mapping goes before both.
 */
export function isLeftOut(yearEnd: YearEnd | undefined, setting: YearEndSetting | undefined): boolean {
  return yearEnd !== undefined && (setting === undefined ? yearEnd.by === 'accounts' : setting === 'leftOut');
}
