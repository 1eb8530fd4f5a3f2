import { defineDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Report } from '../report/fact.js';
import { editionsOf } from './alignment.js';

export const otherEditions = defineDiagnostic<{ before: string; after: string }>({
  code: 'file:other-editions',
  severity: 'info',
  basis: { document: 'npo-xbrl', clause: 'docs/pages.md, differences' },
  message: {
    nl: ({ before, after }) =>
      `De rapporten lijken op verschillende uitgaven van een taxonomie te rusten (${before} en ${after}); hun gegevens gelden dan niet als dezelfde.`,
    en: ({ before, after }) =>
      `The reports seem to be on different editions of a taxonomy (${before} and ${after}); their facts do not count as the same then.`,
  },
  help: {
    nl: 'Geef --align year om de ene uitgave naast de andere te leggen.',
    en: 'Give --align year to hold one edition against the other.',
  },
});

/** A hint where facts cannot be the same for the editions that they are of. */
export function editionsNotAligned(a: Report, b: Report, file: string): readonly Diagnostic[] {
  const [pair] = editionsOf(a, b);
  if (pair === undefined) return [];
  return [otherEditions({ before: pair[0], after: pair[1] }, { location: { file } })];
}
