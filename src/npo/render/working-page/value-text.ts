import type { Language } from '../../../diagnostics/diagnostic.js';
import { ISO4217 } from '../../../xbrl/instance/names.js';
import { Decimal, parseDecimal } from '../../../xbrl/numbers/decimal.js';
import type { Unit } from '../../../xbrl/report/aspects.js';
import { localNameOf, namespaceOf } from '../../../xbrl/xml/qname.js';

/** What a number is counted in, in a word: `€`, the code of another currency, nothing for a pure number. */
function unitWord(unit: Unit): string {
  const word = (names: Unit['numerators']) =>
    names
      .map((name) => (localNameOf(name) === 'pure' ? '' : localNameOf(name)))
      .filter((text) => text !== '')
      .join(' × ');
  const [above, below] = [word(unit.numerators), word(unit.denominators)];
  const isMoney =
    unit.numerators.length === 1 && unit.numerators.every((one) => namespaceOf(one) === ISO4217);
  const shown = isMoney && above === 'EUR' ? '€' : above;
  return below === '' ? shown : `${shown} / ${below}`;
}

/** How many decimals a number is written with: `12.50` has two. */
export function writtenPlaces(value: string | null | undefined): number {
  return /\.(\d+)\s*$/.exec(value ?? '')?.[1]?.length ?? 0;
}

/** The number of decimals to show: those it claims or is written with, and never fewer than it has. */
function placesOf(number: Decimal, value: string, decimals: string | undefined): number {
  const claimed = decimals !== undefined && /^\d{1,2}$/.test(decimals) ? Number(decimals) : 0;
  return Math.max(number.decimalPlaces(), claimed, writtenPlaces(value));
}

/** A date as people write it, `31-12-2024` in Dutch; any other text as it is. */
export function dateText(text: string, language: Language): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match === null || language === 'en' ? text : [match[3], match[2], match[1]].join('-');
}

/** A number as people write it, exact: `1.234,50` in Dutch, `1,234.50` in English. */
export function numberText(number: Decimal, language: Language, places = number.decimalPlaces()): string {
  const [whole = '0', fraction = ''] = number
    .abs()
    .toFixed(Math.max(places, number.decimalPlaces()))
    .split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'nl' ? '.' : ',');
  const sign = number.isNegative() && !number.isZero() ? '-' : '';
  return `${sign}${grouped}${fraction === '' ? '' : `${language === 'nl' ? ',' : '.'}${fraction}`}`;
}

/** How many there are of something: `1.234`. */
export function countText(count: number, language: Language): string {
  return numberText(new Decimal(count), language);
}

interface Valued {
  readonly value: string | null | undefined;
  readonly unit: Unit | undefined;
  readonly decimals?: string | undefined;
}

/** A reported value for a person: `€ 1.234,50`, `0,25`, a text as it is; undefined for a nil fact. */
export function valueText({ value, unit, decimals }: Valued, language: Language): string | undefined {
  if (value === null || value === undefined) return undefined;
  const number = unit === undefined ? undefined : parseDecimal(value);
  if (number === undefined || unit === undefined) return dateText(value, language);
  const word = unitWord(unit);
  const places = placesOf(number, value, decimals);
  // Cents have two digits or none.
  const text = numberText(number, language, word === '€' && places === 1 ? 2 : places);
  // A space that does not break keeps the sign with its amount.
  return word === '€' ? `€\u00A0${text}` : word === '' ? text : `${text}\u00A0${word}`;
}

/** The beginning of a long text, in one line. */
export function clipped(text: string, longest: number): string {
  const line = text.replace(/[ \t\r\n]+/g, ' ').trim();
  if (line.length <= longest) return line;
  // Half a pair of surrogates is no character.
  return `${line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
