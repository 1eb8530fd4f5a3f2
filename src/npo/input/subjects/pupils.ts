import { fundingTypes } from './code-lists.js';
import { defineSubject } from './field.js';
import { BRIN } from './schools.js';

export const pupils = defineSubject({
  key: 'pupils',
  name: { nl: 'Leerlingen', en: 'Pupils' },
  aliases: ['Leerlingaantallen', 'Pupil counts'],
  explanation: {
    nl: 'Leerlingen per school, teldatum en bekostigingssoort. Niet nodig voor de rapporten.',
    en: 'Pupils by school, count date and funding type. Only needed to have the money received checked.',
  },
  layout: 'horizontal',
  rows: 'optional',
  fields: {
    brin: {
      ...BRIN,
      required: true,
      explanation: { nl: 'Een BRIN van het blad Scholen.', en: 'A BRIN of the sheet Schools.' },
    },
    countDate: {
      kind: 'date',
      required: true,
      header: { nl: 'Teldatum', en: 'Count date' },
      aliases: ['Peildatum'],
      explanation: { nl: 'Meestal 1 oktober.', en: 'Usually 1 October.' },
    },
    fundingType: {
      kind: 'code',
      codes: fundingTypes,
      required: true,
      header: { nl: 'Bekostigingssoort', en: 'Funding type' },
      aliases: ['Soort bekostiging', 'Soort leerling'],
      explanation: {
        nl: 'Welk bedrag per leerling geldt; kies uit de lijst.',
        en: 'Which amount per pupil holds; choose from the list.',
      },
    },
    pupils: {
      kind: 'integer',
      header: { nl: 'Aantal leerlingen', en: 'Number of pupils' },
      aliases: ['Leerlingen', 'Pupils'],
      explanation: { nl: 'Een heel getal.', en: 'A whole number.' },
    },
    disadvantageUnits: {
      kind: 'decimal',
      header: { nl: 'Achterstandseenheden', en: 'Disadvantage units' },
      aliases: ['Achterstandsscore', 'Eenheden achterstand', 'Disadvantage score'],
      explanation: {
        nl: 'Eenheden van de achterstandsscore, of cumi-leerlingen boven de vierde.',
        en: 'Units of the disadvantage score, or cumi pupils above the fourth.',
      },
    },
  },
});
