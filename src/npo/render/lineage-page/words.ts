import type { Language } from '../../../diagnostics/diagnostic.js';

/** The words of the lineage page. */
export interface LineageWords {
  readonly title: (year: string) => string;
  readonly introduction: (rows: string, groups: string) => string;
  readonly internal: string;
  readonly files: string;
  readonly rest: string;
  readonly board: string;
  readonly contents: string;
  readonly madeOf: string;
  readonly nothing: string;
  readonly rows: (count: string) => string;
  readonly sum: string;
  readonly alike: string;
  readonly place: string;
  readonly amount: string;
  readonly leftOut: (count: string) => string;
  readonly onReport: string;
  readonly levels: Readonly<Record<string, string>>;
  readonly other: string;
}

export const LINEAGE_WORDS: Readonly<Record<Language, LineageWords>> = {
  nl: {
    title: (year) => `Herkomst van de cijfers, NPO ${year}`,
    introduction: (rows, groups) =>
      `Van elk bedrag en elk percentage in het rapport staat hier waarvan het is gemaakt: van andere cijfers, of van regels van de invoer. De ${rows} regels staan elk één keer op deze bladzijde, in ${groups} groepen.`,
    internal:
      'Deze bladzijde is voor het bestuur en de accountant, en niet om openbaar te maken. Zij toont losse regels van de administratie in de woorden van de invoer; daarin kunnen namen van personen staan. Waar inhuur niet mag worden getoond, omdat minder dan vijf personen zijn ingehuurd of hun aantal niet bekend is, staan van bestedingen alleen de datum, de school, het niveau en het bedrag; van een grootboek, loonadministratie of auditfile alleen de datum, het bedrag en of het debet of credit is.',
    files: 'Invoer:',
    rest: 'De volledige lijst, met ook de herkomst van antwoorden en teksten, staat in lineage.csv; wat er op de regels staat, staat in lineage-rows.csv.',
    board: 'Hele bestuur',
    contents: 'Inhoud',
    madeOf: 'Gemaakt van',
    nothing: 'Hierop is niets geboekt.',
    rows: (count) => (count === '1' ? '1 regel' : `${count} regels`),
    sum: 'samen',
    alike: 'Op al deze regels:',
    place: 'Plaats',
    amount: 'Bedrag (€)',
    leftOut: (count) => `Nog ${count} regels van deze groep staan in lineage.csv.`,
    onReport: 'in het rapport',
    levels: { school: 'School', aboveSchool: 'Bovenschools', aboveBoard: 'Met andere besturen' },
    other: 'Overige interventies',
  },
  en: {
    title: (year) => `Where the figures come from, NPO ${year}`,
    introduction: (rows, groups) =>
      `For each amount and percentage of the report this page says what it is made of: other figures, or rows of the input. The ${rows} rows stand on this page once each, in ${groups} groups.`,
    internal:
      'This page is for the board and its accountant, and not to be published. It shows single rows of the books in the words of the input, which may name persons. Where hire may not be shown, because fewer than five persons were hired or their number is not known, spending has only its date, school, level and amount; a row of a ledger, payroll or audit file only its date, its amount and whether it is debit or credit.',
    files: 'Input:',
    rest: 'The whole list, which has answers and texts too, is in lineage.csv; what the rows say is in lineage-rows.csv.',
    board: 'Whole board',
    contents: 'Contents',
    madeOf: 'Made of',
    nothing: 'Nothing was booked on this.',
    rows: (count) => (count === '1' ? '1 row' : `${count} rows`),
    sum: 'together',
    alike: 'On all of these rows:',
    place: 'Place',
    amount: 'Amount (€)',
    leftOut: (count) => `${count} more rows of this group are in lineage.csv.`,
    onReport: 'in the report',
    levels: { school: 'School', aboveSchool: 'Above school', aboveBoard: 'With other boards' },
    other: 'Other interventions',
  },
};
