import type { Text } from '../../../diagnostics/diagnostic.js';
import type { Field, FieldKind } from './field.js';

/** What the schema says of a field beside its form. */
export interface FieldMeta {
  readonly title: string;
  readonly description: string;
  readonly header: Text;
  readonly aliases: readonly string[];
  readonly explanation: Text;
  readonly kind: FieldKind;
  readonly isRequired: boolean;
}

export function metaOf({ header, aliases = [], explanation, kind, required }: Field): FieldMeta {
  const title = header.nl === header.en ? header.nl : `${header.nl} / ${header.en}`;
  const description = `${explanation.nl} / ${explanation.en}`;
  return { title, description, header, aliases, explanation, kind, isRequired: required === true };
}

/** What JSON takes for each kind of field, in words. */
export const JSON_FORM: Readonly<Record<FieldKind, Text>> = {
  text: { nl: 'een tekst', en: 'a text' },
  email: { nl: 'een e-mailadres als tekst', en: 'an e-mail address as text' },
  'postal-code': { nl: 'een postcode als "1234AB"', en: 'a postal code such as "1234AB"' },
  digits: {
    nl: 'een tekst van louter cijfers, met de nullen ervoor',
    en: 'a text of digits only, with the zeros in front',
  },
  answer: { nl: '"yes", "no" of "notApplicable"', en: '"yes", "no" or "notApplicable"' },
  date: { nl: 'een datum als "2024-12-31"', en: 'a date such as "2024-12-31"' },
  integer: { nl: 'een heel getal van nul of meer', en: 'a whole number of zero or more' },
  year: { nl: 'een jaar als 2024', en: 'a year such as 2024' },
  'school-year': { nl: 'een schooljaar als "2023-2024"', en: 'a school year such as "2023-2024"' },
  amount: { nl: 'een bedrag als 1250.5 of "1250.50"', en: 'an amount such as 1250.5 or "1250.50"' },
  decimal: { nl: 'een getal als 12.5 of "12.5"', en: 'a number such as 12.5 or "12.5"' },
  'amount-or-share': {
    nl: 'een bedrag als "1250.50" of een percentage als "12.5%"',
    en: 'an amount such as "1250.50" or a percentage such as "12.5%"',
  },
  brin: { nl: 'een BRIN als "03AF"', en: 'a BRIN such as "03AF"' },
  branch: { nl: 'een vestigingscode als "03AF01"', en: 'a branch code such as "03AF01"' },
  intervention: { nl: 'een interventie als "B3"', en: 'an intervention such as "B3"' },
  interventions: { nl: 'een lijst als ["A2", "B3"]', en: 'a list such as ["A2", "B3"]' },
  code: { nl: 'een van de codes', en: 'one of the codes' },
};
