import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { IsoDate } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { placeOf } from './subject/places.js';
import { extension } from './subject/sources.js';
import { unspentMoney } from './subject/unspent-money.js';
import { en, nl } from './subject/wording.js';

const leftAtTheEnd = defineDiagnostic<{ left: Decimal; end: IsoDate }>({
  code: 'npo:unspent-at-programme-end',
  severity: 'info',
  basis: extension('besteding tot en met schooljaar 2024-2025'),
  message: {
    nl: ({ left, end }) =>
      `Het programma liep tot en met ${nl.date(end)}; ${nl.euros(left)} is niet besteed en kan niet meer als NPO-geld worden besteed.`,
    en: ({ left, end }) =>
      `The programme ran up to and including ${en.date(end)}; ${en.euros(left)} is unspent and can no longer be spent as money of the programme.`,
  },
  help: {
    nl: 'Leg in het bestuursverslag uit waarom het geld over is en wat ermee gebeurt; teruggevorderd wordt het niet (PO-Raad).',
    en: 'Explain in the management report why the money is left and what becomes of it; it is not reclaimed (PO-Raad).',
  },
});

/**
 * What is left when the programme ends is told to the reader.
 *
 * Source: the money may be spent until the end of school year 2024-2025 (letter of the minister, 25 February
 * 2022), and unspent money is not reclaimed (PO-Raad). A note: nothing is wrong with it.
 */
export const unspentAtProgrammeEnd: BusinessRule = {
  name: 'unspent-at-programme-end',
  title: {
    nl: 'Wat aan het einde van het programma over is, wordt gemeld',
    en: 'What is left when the programme ends is told',
  },
  confidence: 'high',
  needs: ['received', 'broughtForward', 'schoolSpending', 'aboveSchoolSpendingPerSchool'],
  emits: [leftAtTheEnd],

  *check(subject) {
    const { programmes, year, submission } = subject;
    const unspent = year.end < programmes.end ? undefined : unspentMoney(subject);
    if (unspent?.left.greaterThan(0) !== true) return;
    yield leftAtTheEnd(
      { left: unspent.left, end: programmes.end },
      { source: placeOf(submission.board, 'designatedReserve') },
    );
  },
};
