import { defineSubject } from './field.js';
import { BRIN_OF_ROW, SCHOOL_YEAR } from './schools.js';

export const funding = defineSubject({
  key: 'funding',
  name: { nl: 'Bekostiging', en: 'Funding' },
  aliases: ['Ontvangsten', 'Ontvangen', 'Money received'],
  explanation: {
    nl: 'Wat elke school in elk kalenderjaar voor elk schooljaar aan NPO-geld kreeg. Neem het over uit het overzicht financiële beschikkingen van DUO.',
    en: 'What each school received in each calendar year for each school year. Take it from the overview of funding decisions of DUO.',
  },
  layout: 'horizontal',
  rows: 'expected',
  fields: {
    brin: BRIN_OF_ROW,
    schoolYear: {
      ...SCHOOL_YEAR,
      required: true,
      explanation: {
        nl: 'Het schooljaar waarvoor het geld bestemd is, bijvoorbeeld 2022-2023.',
        en: 'The school year that the money is for, such as 2022-2023.',
      },
    },
    calendarYear: {
      kind: 'year',
      required: true,
      header: { nl: 'Kalenderjaar', en: 'Calendar year' },
      aliases: ['Jaar van ontvangst', 'Ontvangen in jaar', 'Year received'],
      explanation: {
        nl: 'Het jaar waarin het geld is ontvangen.',
        en: 'The year in which the money was received.',
      },
    },
    received: {
      kind: 'amount',
      header: { nl: 'Ontvangen', en: 'Received' },
      aliases: ['Ontvangen bedrag', 'Bedrag', 'Amount', 'Bekostiging'],
      explanation: {
        nl: 'In euro’s, zonder het geld voor nieuwkomers.',
        en: 'In euros, without the money for newcomers.',
      },
    },
    newcomers: {
      kind: 'amount',
      header: { nl: 'Ontvangen voor nieuwkomers', en: 'Received for newcomers' },
      aliases: ['Nieuwkomers', 'Newcomers'],
      explanation: {
        nl: 'In euro’s, bovenop het bedrag hiervoor.',
        en: 'In euros, over and above the amount before.',
      },
    },
  },
});
