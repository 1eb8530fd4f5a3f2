import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import { type Decimal, sum } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { groupBy } from './subject/group-by.js';
import { placeOf, placesOf } from './subject/places.js';
import { schoolName } from './subject/schools.js';
import { extension } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const noMoneyForYear = defineDiagnostic<{ school: string; schoolYear: string; amount: Decimal }>({
  code: 'npo:received-for-year-without-money',
  severity: 'warning',
  basis: extension('besteding ook in 2023-2024 en 2024-2025, zonder nieuw geld'),
  message: {
    nl: ({ school, schoolYear, amount }) =>
      `${school} ontving volgens de opgave ${nl.euros(amount)} voor ${schoolYear}, maar voor dat schooljaar is geen NPO-geld toegekend.`,
    en: ({ school, schoolYear, amount }) =>
      `${school} received ${en.euros(amount)} for ${schoolYear} according to the submission, but no NPO money was granted for that school year.`,
  },
  help: {
    nl: 'Zet een nabetaling bij het schooljaar waarvoor zij is toegekend, en laat geld van buiten het programma weg. Wat van eerder over is, hoort bij Saldo vorig jaar.',
    en: 'Put a late payment with the school year that it was granted for, and leave out money from outside the programme. What was left of before belongs in the balance brought forward.',
  },
});

/**
 * Money is received for the school years that it was granted for.
 *
 * Source: the minister let the money be spent in two more school years without adding to it (letter of 25
 * February 2022). A warning: late payments happen, and the total is right whatever its school
 * year. Money for newcomers is paid by its own rules and not looked at.
 */
export const receivedForYearWithoutMoney: BusinessRule = {
  name: 'received-for-year-without-money',
  title: {
    nl: 'Geld is ontvangen voor een schooljaar waarvoor het is toegekend',
    en: 'Money is received for a school year that it was granted for',
  },
  confidence: 'high',
  needs: ['receivedBySchoolYear'],
  emits: [noMoneyForYear],

  *check(subject) {
    const granted = new Set(
      subject.fundingAmounts.schoolYears.flatMap(({ schoolYear, newMoney }) => (newMoney ? schoolYear : [])),
    );
    const rows = subject.submission.funding.filter(
      ({ schoolYear, received }) => received?.greaterThan(0) === true && !granted.has(schoolYear),
    );
    for (const group of groupBy(rows, ({ brin, schoolYear }) => `${brin} ${schoolYear}`).values()) {
      const [first, ...others] = group;
      if (first === undefined) continue;
      const { brin, schoolYear } = first;
      yield noMoneyForYear(
        {
          school: schoolName(subject, brin),
          schoolYear,
          amount: sum(group.flatMap(({ received }) => received ?? [])),
        },
        { source: placeOf(first, 'received'), related: placesOf(subject, others, 'received') },
      );
    }
  },
};
