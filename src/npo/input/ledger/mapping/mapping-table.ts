import { spendingKinds, spendingLevels } from '../../subjects/code-lists.js';
import { defineSubject } from '../../subjects/field.js';
import { PART_WORDS, YES_NO } from './mapping-words.js';

/** A mapping as a table: a sheet, a CSV file, or the rows of its JSON. */
export const mappingTable = defineSubject({
  key: 'mapping',
  name: { nl: 'Koppeling', en: 'Mapping' },
  aliases: ['Koppelingen', 'Koppeltabel'],
  explanation: {
    nl: 'Wat elke code van het grootboek betekent: of zij van NPO is, en van welke school en interventie.',
    en: 'What each code of the ledger means: whether it is NPO, and of which school and intervention.',
  },
  layout: 'horizontal',
  rows: 'needed',
  fields: {
    part: {
      kind: 'code',
      codes: () => PART_WORDS,
      required: true,
      header: { nl: 'Onderdeel', en: 'Part' },
      explanation: {
        nl: 'Rekening, kostenplaats, kostendrager, project, dagboek; school, interventie, niveau of soort zoals het bestand die schrijft; bestand (alle regels); kolom of notatie (hoe het bestand is ingericht).',
        en: 'Account, cost centre, cost unit, project, journal; school, intervention, level or kind as the file writes them; file (all lines); column or notation (how the file is laid out).',
      },
    },
    code: {
      kind: 'text',
      required: true,
      header: { nl: 'Code', en: 'Code' },
      explanation: {
        nl: 'De code zoals het bestand haar schrijft; bij kolom de kop, bij bestand een *. Hoofdletters en accenten maken niet uit.',
        en: 'The code as the file writes it; for a column its header, for the file a *. Case and accents do not matter.',
      },
    },
    name: {
      kind: 'text',
      header: { nl: 'Naam', en: 'Name' },
      explanation: {
        nl: 'Zoals het bestand haar noemt; voor uzelf.',
        en: 'As the file calls it; for yourself.',
      },
    },
    npo: {
      kind: 'code',
      codes: () => YES_NO,
      header: { nl: 'NPO', en: 'NPO' },
      explanation: {
        nl: 'Ja: regels met deze code zijn van NPO. Nee: nooit, ook niet als een andere code ja zegt. Leeg: dat zegt deze code niet.',
        en: 'Yes: lines with this code are NPO. No: never, even where another code says yes. Blank: this code does not tell.',
      },
    },
    level: {
      kind: 'code',
      codes: spendingLevels,
      header: { nl: 'Niveau', en: 'Level' },
      explanation: {
        nl: 'School, bovenschools of bovenbestuurlijk; leeg is school waar een school is ingevuld.',
        en: 'School, above school or above board; blank is school where a school is filled in.',
      },
    },
    school: {
      kind: 'text',
      header: { nl: 'School', en: 'School' },
      explanation: {
        nl: 'BRIN, vestigingscode of naam van de school in uw opgave.',
        en: 'BRIN, branch code or name of the school in your submission.',
      },
    },
    intervention: {
      kind: 'intervention',
      header: { nl: 'Interventie', en: 'Intervention' },
      explanation: {
        nl: 'Kies uit de lijst, of schrijf de code (B3); wat er niet in staat, komt bij de overige interventies.',
        en: 'Choose from the list, or write the code (B3); what is not there goes to other interventions.',
      },
    },
    kind: {
      kind: 'code',
      codes: spendingKinds,
      header: { nl: 'Soort', en: 'Kind' },
      explanation: { nl: 'Loondienst, inhuur of materieel.', en: 'Payroll, hired or material.' },
    },
    meaning: {
      kind: 'text',
      header: { nl: 'Betekenis', en: 'Meaning' },
      explanation: {
        nl: 'Bij kolom wat erin staat (datum, bedrag, …), bij notatie de waarde (komma, kosten positief, …).',
        en: 'For a column what it holds (date, amount, …), for a notation its value (comma, costs positive, …).',
      },
    },
  },
});

export type MappingTable = typeof mappingTable;

/** Columns that `map` writes for the reader; they are not read back. */
export const INFORMATION = {
  lines: { nl: 'Regels', en: 'Lines' },
  balance: { nl: 'Saldo', en: 'Balance' },
  remark: { nl: 'Opmerking', en: 'Remark' },
} as const;
