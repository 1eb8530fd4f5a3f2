import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { placeOf, placesOf } from './subject/places.js';
import { openingBalances, previousReport } from './subject/previous.js';
import { ours } from './subject/sources.js';

const closingUnknown = defineDiagnostic<{ schools: number }>({
  code: 'npo:closing-not-known',
  severity: 'info',
  basis: ours('wat niet is nagegaan, is niet goedgekeurd'),
  message: {
    nl: ({ schools }) =>
      `Van ${schools} ${schools === 1 ? 'school' : 'scholen'} heeft het verslag van vorig jaar geen eindsaldo; ${schools === 1 ? 'haar beginsaldo is' : 'hun beginsaldi zijn'} niet nagegaan.`,
    en: ({ schools }) =>
      `Last year’s report has no closing balance of ${schools} ${schools === 1 ? 'school' : 'schools'}; ${schools === 1 ? 'its opening balance was' : 'their opening balances were'} not checked.`,
  },
  help: {
    nl: 'Vul in de opgave van vorig jaar het saldo en de ontvangsten van deze scholen in, en maak dat verslag opnieuw.',
    en: 'Fill in the balance and the money received of these schools in the submission of last year, and make that report again.',
  },
});

/**
 * A balance that could not be held against last year's report is named.
 *
 * Ours: what was not judged has not passed. A report has no closing balance of a school whose own opening or money
 * received was left blank. A note; a school that was not in the report is `opening-of-new-school`'s.
 */
export const closingNotKnown: BusinessRule = {
  name: 'closing-not-known',
  title: {
    nl: 'Een beginsaldo dat niet is nagegaan, wordt gemeld',
    en: 'An opening balance that was not checked is told',
  },
  confidence: 'high',
  needs: ['broughtForward', 'previousReport'],
  emits: [closingUnknown],

  *check(subject) {
    const previous = previousReport(subject);
    if (previous === undefined) return;
    const there = new Set(previous.submission.schools.map(({ brin }) => brin));
    const open = openingBalances(subject).filter(
      ({ brin, amount }) => amount !== undefined && there.has(brin) && !previous.closing.has(brin),
    );
    const [first, ...others] = open.map(({ rows }) => rows[0]);
    if (first === undefined) return;
    yield closingUnknown(
      { schools: open.length },
      { source: placeOf(first, 'broughtForward'), related: placesOf(subject, others, 'broughtForward') },
    );
  },
};
