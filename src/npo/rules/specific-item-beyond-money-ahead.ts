import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import { Decimal } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { placeOf } from './subject/places.js';
import { unspentGuidance } from './subject/sources.js';
import { unspentMoney } from './subject/unspent-money.js';
import { en, nl } from './subject/wording.js';

const beyondMoneyAhead = defineDiagnostic<{ year: number; item: Decimal; receivedAhead: Decimal }>({
  code: 'npo:specific-item-beyond-money-ahead',
  severity: 'warning',
  basis: unspentGuidance(
    'de specifieke post is voor geld dat in het ene kalenderjaar voor het volgende is ontvangen',
  ),
  message: {
    nl: ({ year, item, receivedAhead }) =>
      `De specifieke post is ${nl.euros(item)}, maar van wat in ${year} is ontvangen voor een schooljaar dat volgend jaar doorloopt is hoogstens ${nl.euros(receivedAhead)} over.`,
    en: ({ year, item, receivedAhead }) =>
      `The specific item is ${en.euros(item)}, but of what was received in ${year} for a school year that goes on in the next no more than ${en.euros(receivedAhead)} is left.`,
  },
  help: {
    nl: 'Controleer de specifieke post en bij Bekostiging voor welk schooljaar het geld is ontvangen; wat van eerder over is, hoort in een bestemmingsreserve.',
    en: 'Check the specific item, and with the funding for which school year the money was received; what was left of before belongs in a designated reserve.',
  },
});

/** The item may be rounded to whole euros. */
const ROUNDING = new Decimal(1);

/**
 * The specific item holds no more than the money received ahead that is left.
 *
 * Source: AVS quotes a ruling that lets money received in one calendar year for the next be shown as a specific
 * item. A warning: the ruling itself was not found, and which part of a school year's money is for the
 * next calendar year is not told; all of it is the most that it can be (ours).
 */
export const specificItemBeyondMoneyAhead: BusinessRule = {
  name: 'specific-item-beyond-money-ahead',
  title: {
    nl: 'De specifieke post is niet meer dan vooruit is ontvangen',
    en: 'The specific item is no more than was received ahead',
  },
  confidence: 'medium',
  needs: [
    'received',
    'broughtForward',
    'receivedBySchoolYear',
    'balanceSheet',
    'aboveSchoolSpendingPerSchool',
  ],
  emits: [beyondMoneyAhead],

  *check(subject) {
    const { board } = subject.submission;
    const { specificItem: item } = board;
    const unspent = unspentMoney(subject);
    if (item === undefined || unspent === undefined) return;
    if (item.minus(unspent.receivedAhead).lessThanOrEqualTo(ROUNDING)) return;
    yield beyondMoneyAhead(
      { year: subject.year.year, item, receivedAhead: unspent.receivedAhead },
      { source: placeOf(board, 'specificItem') },
    );
  },
};
