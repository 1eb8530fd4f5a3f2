import type { Language, Text } from '../../../diagnostics/diagnostic.js';
import type { Field, FieldKind } from '../subjects/field.js';

/** The fixed words of a template. */
export const WORDS = {
  item: { nl: 'Gegeven', en: 'Item' },
  value: { nl: 'Waarde', en: 'Value' },
  explanation: { nl: 'Toelichting', en: 'Explanation' },
  instructions: { nl: 'Instructie', en: 'Instructions' },
  lists: { nl: 'Lijsten', en: 'Lists' },
  sheet: { nl: 'Blad', en: 'Sheet' },
  column: { nl: 'Kolom', en: 'Column' },
  form: { nl: 'Vorm', en: 'Form' },
  needed: { nl: 'Verplicht', en: 'Needed' },
  isNeeded: { nl: 'ja', en: 'yes' },
} as const satisfies Record<string, Text>;

/** What a cell of each kind takes, in a few words. */
export const CELL_FORM: Readonly<Record<FieldKind, Text>> = {
  text: { nl: 'tekst', en: 'text' },
  email: { nl: 'e-mailadres', en: 'e-mail address' },
  'postal-code': { nl: 'postcode, 1234 AB', en: 'postal code, 1234 AB' },
  digits: { nl: 'cijfers, nullen tellen mee', en: 'digits, zeros count' },
  answer: { nl: 'ja, nee of n.v.t.', en: 'yes, no or n/a' },
  date: { nl: 'datum, 31-12-2024', en: 'date, 31-12-2024' },
  integer: { nl: 'heel getal', en: 'whole number' },
  year: { nl: 'jaar, 2024', en: 'year, 2024' },
  'school-year': { nl: 'schooljaar, 2023-2024', en: 'school year, 2023-2024' },
  amount: { nl: 'bedrag in euro’s, 1.234,56', en: 'amount in euros, 1,234.56' },
  decimal: { nl: 'getal', en: 'number' },
  'amount-or-share': { nl: 'bedrag, of percentage met %', en: 'amount, or percentage with %' },
  brin: { nl: 'BRIN, 03AF', en: 'BRIN, 03AF' },
  branch: { nl: 'vestiging, 03AF01', en: 'branch, 03AF01' },
  intervention: { nl: 'interventie uit de lijst', en: 'intervention from the list' },
  interventions: { nl: 'interventie uit de lijst', en: 'intervention from the list' },
  code: { nl: 'keuze uit de lijst', en: 'choice from the list' },
};

/** The header of a field, with a star where it is needed. */
export function headerText({ header, required }: Field, language: Language): string {
  return required ? `${header[language]} *` : header[language];
}

/** How to fill in the workbook, a paragraph a line. */
export const INSTRUCTIONS: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'Vul de bladen in de volgorde van de tabs in. Kolommen met een * zijn verplicht; de uitleg staat bij elke kop als opmerking.',
    'Leeg, nee en n.v.t. zijn drie verschillende antwoorden. Laat een cel leeg zolang het antwoord niet bekend is; leeg wordt nooit als nee gemeld.',
    'Kolommen mogen in een andere volgorde staan en er mogen eigen kolommen bij. Verander de koppen zelf niet.',
    'Bedragen zijn in euro’s en centen. Een creditnota is een negatief bedrag. Zet geen totalen onder de regels.',
    'Staat een interventie niet in de lijst, schrijf dan wat het was; het bedrag komt bij de overige interventies. De codes (B3) zijn van npo-xbrl, de menukaart zelf heeft er geen.',
    'Noem in toelichtingen en omschrijvingen geen namen van leerlingen of personeelsleden.',
    'Maak daarna de rapporten met: npo-xbrl generate BESTAND -o MAP',
  ],
  en: [
    'Fill in the sheets in the order of the tabs. Columns with a * are needed; the explanation is a note at each header.',
    'Blank, no and n/a are three different answers. Leave a cell blank as long as the answer is not known; blank is never reported as no.',
    'Columns may stand in another order, and columns of your own may be added. Do not change the headers themselves.',
    'Amounts are in euros and cents. A credit note is a negative amount. Put no totals below the rows.',
    'Where an intervention is not in the list, write what it was; the amount goes to other interventions. The codes (B3) are npo-xbrl’s own, the menukaart itself has none.',
    'Name no pupils or staff in explanations and descriptions.',
    'Then make the reports with: npo-xbrl generate FILE -o FOLDER',
  ],
};
