import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { IsoDate } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { linesDatedOutside } from './subject/dated-outside.js';
import { fundingPeriod } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const outsideProgramme = defineDiagnostic<{
  school: string | undefined;
  lines: number;
  amount: Decimal;
  start: IsoDate;
  end: IsoDate;
}>({
  code: 'npo:spending-outside-programme-period',
  severity: 'error',
  basis: fundingPeriod('besteding in de schooljaren 2021-2022 tot en met 2024-2025'),
  message: {
    nl: ({ school, lines, amount, start, end }) =>
      `${school ?? 'Het bestuur'} heeft ${nl.lines(lines)} (samen ${nl.euros(amount)}) met een datum buiten de looptijd van het programma, ${nl.date(start)} tot en met ${nl.date(end)}.`,
    en: ({ school, lines, amount, start, end }) =>
      `${school ?? 'The board'} has ${en.lines(lines)} (${en.euros(amount)} together) dated outside the period of the programme, ${en.date(start)} up to and including ${en.date(end)}.`,
  },
  help: {
    nl: 'Verbeter de datum, of haal de regel weg: NPO-geld kon alleen in deze periode worden besteed.',
    en: 'Mend the date, or take the line out: money of the programme could be spent in this period only.',
  },
});

/**
 * Money of the programme is spent from 1 August 2021 up to and including 31 July 2025.
 *
 * Source: the funding regulation is of school year 2021-2022 (Stcrt. 2021, 39244), school years run from
 * 1 August to 31 July (AVS), and the minister let the money be spent until the end of 2024-2025
 * (Wiersma, 25 February 2022). An error: what lies outside is no spending of the programme. A credit note spends
 * nothing, and may come after the end.
 */
export const spendingOutsideProgrammePeriod: BusinessRule = {
  name: 'spending-outside-programme-period',
  title: {
    nl: 'Besteding valt in de looptijd van het programma',
    en: 'Spending falls within the period of the programme',
  },
  confidence: 'high',
  needs: ['spendingDates'],
  emits: [outsideProgramme],

  *check(subject) {
    const { submission, programmes } = subject;
    const { start, end } = programmes;
    const spent = submission.spending.filter(({ amount }) => amount.greaterThan(0));
    for (const { school, lines, amount, where } of linesDatedOutside(subject, spent, programmes)) {
      yield outsideProgramme({ school, lines, amount, start, end }, where);
    }
  },
};
