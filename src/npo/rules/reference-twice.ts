import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { SpendingLine } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { groupBy } from '../../maps/group-by.js';
import { lineIdentity, sameLines } from './subject/line-identity.js';
import { placeOf, placesOf } from './subject/places.js';
import { ours } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const sameReference = defineDiagnostic<{ lines: number; amount: Decimal }>({
  code: 'npo:reference-twice',
  severity: 'warning',
  basis: ours('volgt uit: elke besteding telt een keer'),
  message: {
    nl: ({ lines, amount }) =>
      `${nl.lines(lines)} hebben hetzelfde documentnummer, dezelfde school en hetzelfde bedrag (${nl.euros(amount)}); misschien is een document dubbel geboekt.`,
    en: ({ lines, amount }) =>
      `${en.lines(lines)} have the same reference, the same school and the same amount (${en.euros(amount)}); one document may have been booked twice.`,
  },
  help: {
    nl: 'Zoek het document op. Is het een keer te veel geboekt, haal de regel dan weg; is het terecht verdeeld, dan hoeft u niets te doen.',
    en: 'Look the document up. Where it was booked once too often take the line out; where it was rightly divided nothing needs to be done.',
  },
});

/**
 * A document is not booked twice.
 *
 * Ours: the same reference, school and amount on lines that differ in date, level, intervention or description. A
 * warning: a document may be divided into equal parts. Lines that are alike are `duplicate-line`'s.
 * The reference itself is not repeated: it may name a person.
 */
export const referenceTwice: BusinessRule = {
  name: 'reference-twice',
  title: { nl: 'Geen document is dubbel geboekt', en: 'No document is booked twice' },
  confidence: 'medium',
  needs: ['spendingReferences'],
  emits: [sameReference],

  *check(subject) {
    const booked = subject.submission.spending.filter(({ amount }) => !amount.isZero());
    const sameMoney = ({ brin = '', amount }: SpendingLine) => `${brin} ${amount.toFixed()}`;
    for (const lines of sameLines(booked, ({ reference }) => reference?.trim().toLowerCase(), sameMoney)) {
      const different = [...groupBy(lines, lineIdentity).values()].flatMap(([first]) => first ?? []);
      const [first, second, ...others] = different;
      if (first === undefined || second === undefined) continue;
      yield sameReference(
        { lines: different.length, amount: first.amount },
        { source: placeOf(second, 'reference'), related: placesOf(subject, [first, ...others], 'reference') },
      );
    }
  },
};
