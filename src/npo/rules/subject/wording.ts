import type { Language } from '../../../diagnostics/diagnostic.js';
import type { Decimal } from '../../../xbrl/numbers/decimal.js';
import { formatEuros } from '../../model/money.js';
import type { IsoDate } from '../../model/submission.js';

/** The words of messages that both their Dutch and their English text need. */
export interface Wording {
  readonly date: (date: IsoDate) => string;
  readonly euros: (amount: Decimal) => string;
  readonly percentage: (share: Decimal) => string;
  /** `1 regel`, `3 regels`. */
  readonly lines: (count: number) => string;
}

function wording(language: Language, date: Wording['date'], line: string, lines: string): Wording {
  return {
    date,
    euros: (amount) => formatEuros(amount, language),
    percentage: (share) => {
      const text = share.times(100).toDecimalPlaces(1).toString();
      return `${language === 'nl' ? text.replace('.', ',') : text}%`;
    },
    lines: (count) => `${count} ${count === 1 ? line : lines}`,
  };
}

/** `31-12-2024` */
function dutchDate(date: IsoDate): string {
  return date.split('-').reverse().join('-');
}

export const nl = wording('nl', dutchDate, 'regel', 'regels');
export const en = wording('en', (date) => date, 'line', 'lines');
