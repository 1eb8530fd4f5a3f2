import { schoolTypes } from './code-lists.js';
import { defineSubject } from './field.js';

/** The institution code, the same column on every sheet that is about a school. */
export const BRIN = {
  kind: 'brin',
  header: { nl: 'BRIN', en: 'BRIN' },
  aliases: ['BRIN-nummer', 'BRIN number', 'BRIN-code', 'Instellingscode', 'Institution code'],
} as const;

/** The school that a row of another sheet is about. */
export const BRIN_OF_ROW = {
  ...BRIN,
  required: true,
  explanation: { nl: 'Een BRIN van het blad Scholen.', en: 'A BRIN of the sheet Schools.' },
} as const;

export const BRANCH = {
  kind: 'branch',
  header: { nl: 'Vestiging', en: 'Branch' },
  aliases: ['Vestigingscode', 'Vestigingsnummer', 'Branch code'],
} as const;

export const SCHOOL_YEAR = {
  kind: 'school-year',
  header: { nl: 'Schooljaar', en: 'School year' },
} as const;

export const schools = defineSubject({
  key: 'schools',
  name: { nl: 'Scholen', en: 'Schools' },
  aliases: ['School'],
  explanation: {
    nl: 'Elke school met een eigen BRIN op een regel. Een vestiging met een eigen medezeggenschapsraad krijgt een eigen regel.',
    en: 'Each school with its own BRIN on a row. A branch with its own participation council gets its own row.',
  },
  layout: 'horizontal',
  rows: 'needed',
  fields: {
    brin: {
      ...BRIN,
      required: true,
      explanation: {
        nl: 'Twee cijfers en twee letters; de eerste nul telt mee.',
        en: 'Two digits and two letters; the first zero counts.',
      },
    },
    branch: {
      ...BRANCH,
      explanation: {
        nl: 'Leeg voor de school als geheel; anders de BRIN met twee cijfers, of alleen die twee cijfers.',
        en: 'Blank for the school as a whole; otherwise the BRIN with two digits, or those two digits only.',
      },
    },
    name: {
      kind: 'text',
      most: 1000,
      header: { nl: 'Naam school', en: 'School name' },
      aliases: ['Schoolnaam', 'Naam', 'Name'],
      explanation: { nl: 'Zoals de school zich noemt.', en: 'As the school calls itself.' },
    },
    schoolType: {
      kind: 'code',
      codes: schoolTypes,
      header: { nl: 'Schoolsoort', en: 'School type' },
      aliases: ['Soort school', 'Onderwijssoort'],
      explanation: { nl: 'Kies uit de lijst.', en: 'Choose from the list.' },
    },
    broughtForward: {
      kind: 'amount',
      header: { nl: 'Saldo vorig jaar', en: 'Brought forward' },
      aliases: ['Beginsaldo', 'Meegenomen saldo', 'Restant vorig jaar', 'Overgebleven van vorig jaar'],
      explanation: {
        nl: 'NPO-geld dat op 31 december van het vorige jaar over was, in euro’s.',
        en: 'NPO money left over on 31 December of the year before, in euros.',
      },
    },
  },
});
