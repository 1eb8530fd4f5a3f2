import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import { Decimal } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { placeOf } from './subject/places.js';
import { ours } from './subject/sources.js';
import { unspentMoney } from './subject/unspent-money.js';
import { en, nl } from './subject/wording.js';

const shownOtherwise = defineDiagnostic<{ year: number; left: Decimal; shown: Decimal }>({
  code: 'npo:unspent-money-shown-otherwise',
  severity: 'warning',
  basis: ours(
    'volgt uit: niet besteed geld als bestemmingsreserve of specifieke post (PO-Raad, VO-raad; AVS)',
  ),
  message: {
    nl: ({ year, left, shown }) =>
      `Eind ${year} is ${nl.euros(left)} niet besteed, maar bestemmingsreserve en specifieke post zijn samen ${nl.euros(shown)}.`,
    en: ({ year, left, shown }) =>
      `At the end of ${year} ${en.euros(left)} is unspent, but the designated reserve and the specific item are ${en.euros(shown)} together.`,
  },
  help: {
    nl: 'Controleer beide bedragen en wat de scholen over hebben; licht een verschil toe in het bestuursverslag.',
    en: 'Check both amounts and what the schools have left; explain a difference in the management report.',
  },
});

/** Each of the two amounts may be rounded to whole euros. */
const ROUNDING = new Decimal(1);

/**
 * The designated reserve and the specific item together are the money that is left.
 *
 * Ours: both are ways to show unspent money, so together they are all of it; but a board may also leave some
 * in its general reserve. A warning for that reason. Where one of them is blank, only more than
 * what is left is reported.
 */
export const unspentMoneyShownOtherwise: BusinessRule = {
  name: 'unspent-money-shown-otherwise',
  title: {
    nl: 'Reserve en specifieke post zijn samen het niet bestede geld',
    en: 'Reserve and specific item together are the unspent money',
  },
  confidence: 'medium',
  needs: ['received', 'broughtForward', 'balanceSheet', 'aboveSchoolSpendingPerSchool'],
  emits: [shownOtherwise],

  *check(subject) {
    const { board } = subject.submission;
    const { designatedReserve: reserve, specificItem: item } = board;
    const unspent = unspentMoney(subject);
    if (unspent === undefined || (reserve === undefined && item === undefined)) return;
    const shown = (reserve ?? new Decimal(0)).plus(item ?? 0);
    const difference = shown.minus(unspent.left);
    if (difference.abs().lessThanOrEqualTo(ROUNDING)) return;
    if (difference.isNegative() && (reserve === undefined || item === undefined)) return;
    const [first, second] = reserve === undefined ? (['specificItem'] as const) : FIELDS;
    yield shownOtherwise(
      { year: subject.year.year, left: unspent.left, shown },
      { source: placeOf(board, first), related: second === undefined ? [] : [placeOf(board, second)] },
    );
  },
};

const FIELDS = ['designatedReserve', 'specificItem'] as const;
