import { fundingTypes } from './code-lists.js';
import { defineSubject } from './field.js';
import { BRIN_OF_ROW } from './schools.js';

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
    brin: BRIN_OF_ROW,
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
    newcomers: {
      kind: 'integer',
      header: { nl: 'Aantal nieuwkomers', en: 'Number of newcomers' },
      explanation: {
        nl: 'Voor hoeveel nieuwkomers de school geld kreeg; een heel getal.',
        en: 'For how many newcomers the school received money; a whole number.',
      },
    },
    amountPerPupil: {
      kind: 'amount',
      header: { nl: 'Bedrag per leerling', en: 'Amount per pupil' },
      explanation: {
        nl: 'Alleen nodig waar npo-xbrl het bedrag niet kent: uit het overzicht financiële beschikkingen van DUO, in euro’s.',
        en: 'Only needed where npo-xbrl does not know the amount: from the overview of funding decisions of DUO, in euros.',
      },
    },
    amountPerUnit: {
      kind: 'amount',
      header: { nl: 'Bedrag per achterstandseenheid', en: 'Amount per disadvantage unit' },
      explanation: {
        nl: 'Alleen nodig waar npo-xbrl het bedrag niet kent, in euro’s.',
        en: 'Only needed where npo-xbrl does not know the amount, in euros.',
      },
    },
    amountPerNewcomer: {
      kind: 'amount',
      header: { nl: 'Bedrag per nieuwkomer', en: 'Amount per newcomer' },
      explanation: {
        nl: 'Alleen nodig waar npo-xbrl het bedrag niet kent, in euro’s.',
        en: 'Only needed where npo-xbrl does not know the amount, in euros.',
      },
    },
  },
});
