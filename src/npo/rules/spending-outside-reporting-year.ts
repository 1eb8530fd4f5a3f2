import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { isWithin, linesDatedOutside } from './subject/dated-outside.js';
import { annualReportRegulation } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const outsideYear = defineDiagnostic<{
  school: string | undefined;
  lines: number;
  amount: Decimal;
  year: number;
}>({
  code: 'npo:spending-outside-reporting-year',
  severity: 'error',
  basis: annualReportRegulation('artikel 3: het verslagjaar is het kalenderjaar'),
  message: {
    nl: ({ school, lines, amount, year }) =>
      `${school ?? 'Het bestuur'} heeft ${nl.lines(lines)} (samen ${nl.euros(amount)}) met een datum buiten verslagjaar ${year}; zij tellen wel mee in de cijfers.`,
    en: ({ school, lines, amount, year }) =>
      `${school ?? 'The board'} has ${en.lines(lines)} (${en.euros(amount)} together) dated outside reporting year ${year}; they do count in the figures.`,
  },
  help: {
    nl: 'Verbeter de datum, of zet de regel in de opgave van het jaar waarin zij hoort.',
    en: 'Mend the date, or put the line into the submission of the year that it belongs to.',
  },
});

/**
 * The lines of a report are of its reporting year, the calendar year.
 *
 * Source: Regeling jaarverslaggeving onderwijs, article 3. An error: the money would be reported twice, or in
 * the wrong year. Lines outside the programme altogether are `spending-outside-programme-period`'s.
 */
export const spendingOutsideReportingYear: BusinessRule = {
  name: 'spending-outside-reporting-year',
  title: { nl: 'Besteding valt in het verslagjaar', en: 'Spending falls within the reporting year' },
  confidence: 'high',
  needs: ['spendingDates'],
  emits: [outsideYear],

  *check(subject) {
    const { submission, programmes, year } = subject;
    const ofProgramme = submission.spending.filter(
      ({ date }) => date !== undefined && isWithin(programmes, date),
    );
    for (const { school, lines, amount, where } of linesDatedOutside(subject, ofProgramme, year)) {
      yield outsideYear({ school, lines, amount, year: year.year }, where);
    }
  },
};
