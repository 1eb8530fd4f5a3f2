import type { Language } from '../../../diagnostics/diagnostic.js';
import { Decimal, parseDecimal } from '../../../xbrl/numbers/decimal.js';
import { findIntervention } from '../../model/menukaart.js';
import { ANSWERS } from '../subjects/code-lists.js';
import type { Code, Field } from '../subjects/field.js';
import { interventionLabel } from '../values/read-intervention.js';

/** A value of the JSON form as a person is shown it: a text, or a number or date with its format. */
export type ShownValue =
  | { readonly form: 'text'; readonly text: string }
  | { readonly form: 'number' | 'amount' | 'share'; readonly decimal: Decimal }
  | { readonly form: 'date'; readonly date: string };

/** How a field is shown; undefined for a blank. A list gives one value for each of its items. */
export function shownValues(value: unknown, field: Field, language: Language): readonly ShownValue[] {
  if (value === undefined || value === null || value === '') return [];
  if (field.kind === 'interventions') {
    const items: readonly unknown[] = Array.isArray(value) ? value : plainText(value).split(';');
    return items.map((item) => shownValue(plainText(item).trim(), field, language));
  }
  return [shownValue(plainText(value), field, language)];
}

function shownValue(value: string, field: Field, language: Language): ShownValue {
  switch (field.kind) {
    case 'amount':
    case 'amount-or-share':
      return shownNumber(value, 'amount');
    case 'decimal':
    case 'integer':
    case 'year':
      return shownNumber(value, 'number');
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(value)
        ? { form: 'date', date: value }
        : { form: 'text', text: value };
    case 'answer':
      return { form: 'text', text: nameOf(value, ANSWERS, language) };
    case 'code':
      return { form: 'text', text: nameOf(value, field.codes(), language) };
    case 'intervention':
    case 'interventions':
      return { form: 'text', text: intervention(value, language) };
    case 'text':
    case 'email':
    case 'postal-code':
    case 'school-year':
    case 'digits':
    case 'brin':
    case 'branch':
      return { form: 'text', text: value };
  }
}

function shownNumber(value: string, form: 'amount' | 'number'): ShownValue {
  const share = value.endsWith('%') ? parseDecimal(value.slice(0, -1)) : undefined;
  if (share !== undefined) return { form: 'share', decimal: share.div(100) };
  const decimal = parseDecimal(value);
  return decimal === undefined ? { form: 'text', text: value } : { form, decimal };
}

/** A number of the JSON form is written out: `1e3` is no text that a person types. */
function plainText(value: unknown): string {
  if (typeof value === 'number') return new Decimal(value).toFixed();
  return typeof value === 'string' ? value : '';
}

export function nameOf(value: string, codes: readonly Code[], language: Language): string {
  return codes.find(({ code }) => code === value)?.name[language] ?? value;
}

function intervention(value: string, language: Language): string {
  const found = findIntervention(value);
  return found === undefined ? value : interventionLabel(found, language);
}
