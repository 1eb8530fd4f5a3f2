import type { YearEnd } from './ledger-line.js';
import type { YearEndSetting } from './mapping-words.js';

/** Whether a description or the name of a journal speaks of closing the year. The words are ours. */
export function speaksOfYearEnd(text: string): boolean {
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
