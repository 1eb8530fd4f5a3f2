import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { placeOf, placesOf } from './subject/places.js';
import { openingBalances, openingTotal, previousReport } from './subject/previous.js';
import { schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

interface Params {
  readonly school: string;
  readonly opening: Decimal;
  readonly closing: Decimal;
}

const otherOpening = defineDiagnostic<Params>({
  code: 'npo:opening-differs-from-closing',
  severity: 'error',
  basis: ours(
    'volgt uit: niet besteed geld gaat mee naar het volgende jaar (PO-Raad, Handreiking verantwoording NPO)',
  ),
  message: {
    nl: ({ school, opening, closing }) =>
      `${school} begint het jaar met ${nl.euros(opening)}, maar eindigde volgens het verslag van vorig jaar met ${nl.euros(closing)}.`,
    en: ({ school, opening, closing }) =>
      `${school} begins the year with ${en.euros(opening)}, but ended with ${en.euros(closing)} according to last year’s report.`,
  },
  help: {
    nl: 'Neem het saldo uit het verslag van vorig jaar over. Was dat verslag fout, corrigeer het dan of leg het verschil uit in het bestuursverslag.',
    en: 'Take the balance from the report of last year. Where that report was wrong, correct it or explain the difference in the management report.',
  },
});

const movedBetweenSchools = defineDiagnostic<Params>({
  code: 'npo:opening-moved-between-schools',
  severity: 'warning',
  basis: ours(
    'volgt uit: niet besteed geld gaat mee naar het volgende jaar (PO-Raad, Handreiking verantwoording NPO)',
  ),
  message: {
    nl: ({ school, opening, closing }) =>
      `${school} begint het jaar met ${nl.euros(opening)}, maar eindigde volgens het verslag van vorig jaar met ${nl.euros(closing)}; alle scholen samen beginnen wel met wat het bestuur over had.`,
    en: ({ school, opening, closing }) =>
      `${school} begins the year with ${en.euros(opening)}, but ended with ${en.euros(closing)} according to last year’s report; all schools together do begin with what the board had left.`,
  },
  help: {
    nl: 'Laat het zo als er een reden voor is, zoals een fusie of bovenschools geld dat over de scholen is verdeeld, en leg die uit in het bestuursverslag. Neem anders de saldi uit het verslag van vorig jaar over.',
    en: 'Leave it where there is a reason, such as a merger or money spent above the schools that was divided over them, and explain it in the management report. Otherwise take the balances from the report of last year.',
  },
});

/**
 * What a school brings forward is what it had left in last year's report, to the cent.
 *
 * Ours: unspent money is kept and spent later (PO-Raad), so it is the same amount on 31 December and on 1 January. An
 * error where arithmetic alone proves it: one of the two reports is wrong. A warning where all schools together bring
 * forward what the board had left: then no money came or went, and that it moved between them may be right, as in a
 * merger. A blank is `opening-not-stated`'s.
 */
export const openingDiffersFromClosing: BusinessRule = {
  name: 'opening-differs-from-closing',
  title: {
    nl: 'Het beginsaldo is het eindsaldo van vorig jaar',
    en: 'The opening balance is last year’s closing balance',
  },
  confidence: 'high',
  needs: ['broughtForward', 'previousReport'],
  emits: [otherOpening, movedBetweenSchools],

  *check(subject) {
    const previous = previousReport(subject);
    const left = previous?.total?.amount;
    const kind =
      left !== undefined && openingTotal(subject)?.equals(left) ? movedBetweenSchools : otherOpening;
    for (const { brin, amount: opening, rows } of openingBalances(subject)) {
      const closing = previous?.closing.get(brin);
      if (closing === undefined || opening === undefined || opening.equals(closing.amount)) continue;
      const [row, ...others] = rows;
      yield kind(
        { school: schoolName(subject, brin), opening, closing: closing.amount },
        {
          source: placeOf(row, 'broughtForward'),
          related: [...placesOf(subject, others, 'broughtForward'), closing.place],
        },
      );
    }
  },
};
