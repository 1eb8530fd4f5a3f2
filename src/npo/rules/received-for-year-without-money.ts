import { defineDiagnostic, type Place } from '../../diagnostics/diagnostic.js';
import { type Decimal, sum } from '../../xbrl/numbers/decimal.js';
import type { Funding } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { groupBy } from '../../maps/group-by.js';
import { placeOf } from './subject/places.js';
import { schoolName } from './subject/schools.js';
import { extension } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const noMoneyForYear = defineDiagnostic<{ school: string; schoolYear: string; amount: Decimal }>({
  code: 'npo:received-for-year-without-money',
  severity: 'warning',
  basis: extension('besteding ook in 2023-2024 en 2024-2025, zonder nieuw geld'),
  message: {
    nl: ({ school, schoolYear, amount }) =>
      `${amount.greaterThan(0) ? `${school} ontving volgens de opgave ${nl.euros(amount)}` : `Bij ${school} staat ${nl.euros(amount)} als ontvangen`} voor ${schoolYear}, maar voor dat schooljaar is geen NPO-geld toegekend.`,
    en: ({ school, schoolYear, amount }) =>
      `${amount.greaterThan(0) ? `${school} received ${en.euros(amount)} for ${schoolYear} according to the submission` : `${en.euros(amount)} is stated as received by ${school} for ${schoolYear}`}, but no NPO money was granted for that school year.`,
  },
  help: {
    nl: 'Zet een nabetaling of terugbetaling bij het schooljaar waarvoor het geld is toegekend, en laat geld van buiten het programma weg. Wat van eerder over is, hoort bij Saldo vorig jaar.',
    en: 'Put a late payment or a repayment with the school year that the money was granted for, and leave out money from outside the programme. What was left of before belongs in the balance brought forward.',
  },
});

/**
 * Money is received for the school years that it was granted for.
 *
 * Source: the minister let the money be spent in two more school years without adding to it (letter of 25
 * February 2022). A warning: late payments happen, and the total is right whatever its school
 * year. A negative amount has a finding of its own, so that it does not hide what was received. Money for newcomers is counted too: for it there was no new money either (`schemas/data/funding-amounts.json`).
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
    const receipts = subject.submission.funding
      .filter(({ schoolYear }) => !granted.has(schoolYear))
      .flatMap(receiptsOf);
    for (const group of groupBy(receipts, ofOneSign).values()) {
      const [first, ...others] = group;
      if (first === undefined) continue;
      const { brin, schoolYear } = first.row;
      yield noMoneyForYear(
        {
          school: schoolName(subject, brin),
          schoolYear,
          amount: sum(group.map(({ amount }) => amount)),
        },
        {
          source: first.place,
          related: others.slice(0, subject.settings.relatedPlaces).map(({ place }) => place),
        },
      );
    }
  },
};

interface Receipt {
  readonly row: Funding;
  readonly amount: Decimal;
  readonly place: Place;
}

/** The amounts of a row that are not zero, each with its cell. */
function receiptsOf(row: Funding): readonly Receipt[] {
  return (['received', 'newcomers'] as const).flatMap((field) => {
    const amount = row[field];
    return amount?.isZero() === false ? [{ row, amount, place: placeOf(row, field) }] : [];
  });
}

function ofOneSign({ row: { brin, schoolYear }, amount }: Receipt): string {
  return `${brin} ${schoolYear} ${amount.isNegative() ? '-' : '+'}`;
}
