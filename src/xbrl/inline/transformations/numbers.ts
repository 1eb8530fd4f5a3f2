import { readDecimal } from '../../xsd/values/decimal-text.js';
import { isGrouped } from './digit-groups.js';
import type { Grouping } from './digit-groups.js';
import type { Rule } from './rule.js';

const SPACES = ' \u00A0';
const APOSTROPHES = "'`´’′";

/** Registry 1: groups of three, always with the separator; digits behind the mark as they stand. */
export const numCommaDot = grouped(',', '.', 'thousands');
export const numDotComma = grouped('.', ',', 'thousands');
export const numSpaceDot = grouped(SPACES, '.', 'thousands');
export const numSpaceComma = grouped(SPACES, ',', 'thousands');
export const numComma = grouped('', ',', 'none');

/** Registries 2 and 3: groups of three, each with or without one of the separators. */
export const numDotDecimal2 = grouped(`,${SPACES}`, '.', 'optional-thousands');
export const numCommaDecimal2 = grouped(`.${SPACES}`, ',', 'optional-thousands');

/** Registry 3: 12,34,56,789 as in India. */
export const numDotDecimalIndian = grouped(`,${SPACES}`, '.', 'indian');

/** Registry 4: separators anywhere, nothing needed before the mark. */
export const numDotDecimal = free(`,${SPACES}`, '.');
export const numCommaDecimal = free(`.${SPACES}`, ',');

/** Registry 5: as those of Registry 4, with the apostrophes of Switzerland. */
export const numDotDecimalApos = free(`,${APOSTROPHES}${SPACES}`, '.');
export const numCommaDecimalApos = free(`.${APOSTROPHES}${SPACES}`, ',');

function grouped(separators: string, mark: string, grouping: Grouping): Rule {
  const form = new RegExp(`^([0-9${separators}]+)(?:[${mark}]([0-9]+))?$`);
  const separator = everyOneOf(separators);
  return (text) => {
    const [, whole, fraction] = form.exec(text) ?? [];
    if (whole === undefined || !isGrouped(whole, grouping)) return undefined;
    return whole.replace(separator, '') + (fraction === undefined ? '' : `.${fraction}`);
  };
}

/**
 * The result of Registries 4 and 5 is a decimal without needless zeros (`0.5` of `,50`): their published cases are
 * compared as text. Before them the digits are kept as they stand.
 */
function free(separators: string, mark: string): Rule {
  const form = new RegExp(`^([0-9${separators}]*)(?:[${mark}]([0-9${SPACES}]+))?$`);
  const separator = everyOneOf(separators);
  return (text) => {
    const match = form.exec(text);
    if (match === null) return undefined;
    const whole = (match[1] ?? '').replace(separator, '');
    const fraction = match[2]?.replace(separator, '');
    // A mark is followed by a digit at least; without a mark there is one before it.
    return (fraction ?? whole) === '' ? undefined : plainDecimal(`${whole}.${fraction ?? ''}`);
  };
}

/** Without leading and trailing zeros, and without the point of a whole number. */
export function plainDecimal(text: string): string | undefined {
  const number = readDecimal(text);
  if (number === undefined) return undefined;
  return (number.whole === '' ? '0' : number.whole) + (number.fraction === '' ? '' : `.${number.fraction}`);
}

function everyOneOf(characters: string): RegExp {
  return characters === '' ? /(?!)/g : new RegExp(`[${characters}]`, 'g');
}
