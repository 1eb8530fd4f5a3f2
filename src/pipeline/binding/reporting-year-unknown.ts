import { defineDiagnostic } from '../../diagnostics/diagnostic.js';

export const reportingYearUnknown = defineDiagnostic<{ year: number; known: readonly number[] }>({
  code: 'npo:reporting-year-unknown',
  severity: 'error',
  basis: { document: 'npo-xbrl', clause: 'schemas/data/reporting-years.json' },
  message: {
    nl: ({ year, known }) => `${year} is geen verslagjaar van het programma; dat zijn ${known.join(', ')}.`,
    en: ({ year, known }) =>
      `${year} is not a reporting year of the programme; those are ${known.join(', ')}.`,
  },
  help: {
    nl: 'Verbeter het verslagjaar op het blad Bestuur, of geef het met --year.',
    en: 'Correct the reporting year on the sheet Bestuur, or give it with --year.',
  },
});
