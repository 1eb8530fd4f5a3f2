import type { Language } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';

/** An amount for a person: `€ 1.234,56` in Dutch, `€1,234.56` in English. */
export function formatEuros(amount: Decimal, language: Language, decimals = 2): string {
  const [whole = '0', fraction = ''] = amount.abs().toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'nl' ? '.' : ',');
  const sign = amount.isNegative() && !amount.isZero() ? '-' : '';
  const tail = fraction === '' ? '' : (language === 'nl' ? ',' : '.') + fraction;
  return language === 'nl' ? `€ ${sign}${grouped}${tail}` : `${sign}€${grouped}${tail}`;
}
