import { spendingKinds, spendingLevels } from './code-lists.js';
import { defineSubject } from './field.js';
import { BRIN } from './schools.js';

export const spending = defineSubject({
  key: 'spending',
  name: { nl: 'Besteding', en: 'Spending' },
  aliases: ['Bestedingen', 'Uitgaven', 'Spending lines'],
  explanation: {
    nl: 'De bestedingen van het verslagjaar, een regel per boeking of per totaal van een interventie. Een creditnota is een negatief bedrag.',
    en: 'The spending of the reporting year, a row a booking or a total of an intervention. A credit note is a negative amount.',
  },
  layout: 'horizontal',
  rows: 'expected',
  fields: {
    date: {
      kind: 'date',
      required: true,
      header: { nl: 'Datum', en: 'Date' },
      aliases: ['Boekdatum', 'Boekingsdatum', 'Factuurdatum', 'Booking date'],
      explanation: {
        nl: 'De dag van de besteding; 1 augustus hoort bij het nieuwe schooljaar.',
        en: 'The day of the spending; 1 August belongs to the new school year.',
      },
    },
    brin: {
      ...BRIN,
      explanation: {
        nl: 'De school die het geld besteedde of wier geld bovenschools is besteed. Verplicht bij niveau school.',
        en: 'The school that spent the money, or whose money was spent above it. Needed at level school.',
      },
    },
    level: {
      kind: 'code',
      codes: spendingLevels,
      required: true,
      header: { nl: 'Niveau', en: 'Level' },
      explanation: {
        nl: 'Besteed door de school, bovenschools door het bestuur, of bovenbestuurlijk met andere besturen.',
        en: 'Spent by the school, above it by the board, or above the board with other boards.',
      },
    },
    intervention: {
      kind: 'intervention',
      required: true,
      header: { nl: 'Interventie', en: 'Intervention' },
      aliases: ['Menukaart', 'Interventie menukaart'],
      explanation: {
        nl: 'Kies uit de lijst. Staat zij er niet in, schrijf dan wat het was: het bedrag komt bij de overige interventies.',
        en: 'Choose from the list. If it is not there, write what it was: the amount goes to other interventions.',
      },
    },
    amount: {
      kind: 'amount',
      required: true,
      header: { nl: 'Bedrag', en: 'Amount' },
      aliases: ['Bedrag in euro’s', 'Bedrag in euro', 'Amount in euros', 'Euro'],
      explanation: { nl: 'In euro’s, ten hoogste op de cent.', en: 'In euros, to the cent at most.' },
    },
    kind: {
      kind: 'code',
      codes: spendingKinds,
      tellsHire: true,
      header: { nl: 'Soort', en: 'Kind' },
      aliases: ['Soort kosten', 'Kostensoort', 'Kind of cost'],
      explanation: {
        nl: 'Loondienst, inhuur (personeel niet in loondienst) of materieel.',
        en: 'Payroll, hired (staff not on the payroll) or material.',
      },
    },
    description: {
      kind: 'text',
      header: { nl: 'Omschrijving', en: 'Description' },
      explanation: {
        nl: 'Komt niet in het verslag; u en uw accountant zien het in de herkomst. Noem geen namen.',
        en: 'Does not go into the report; you and your accountant see it in the lineage. Name no persons.',
      },
    },
    reference: {
      kind: 'text',
      header: { nl: 'Documentnummer', en: 'Reference' },
      aliases: ['Referentie', 'Boekstuk', 'Boekstuknummer', 'Factuurnummer', 'Document reference'],
      explanation: {
        nl: 'Waarmee u de boeking terugvindt.',
        en: 'What you find the booking back by.',
      },
    },
  },
});
