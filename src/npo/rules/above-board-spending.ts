import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { placeOf, placesOf } from './subject/places.js';
import { ours } from './subject/sources.js';
import { spendingCells, spendingOf } from './subject/spending-cells.js';
import { en, nl } from './subject/wording.js';

const spentWithOtherBoards = defineDiagnostic<{ lines: number; amount: Decimal }>({
  code: 'npo:above-board-spending',
  severity: 'info',
  basis: ours('volgt uit: het officiële formulier vraagt besteding per school en bovenschools (OCW NT19)'),
  message: {
    nl: ({ lines, amount }) =>
      `Er is ${nl.euros(amount)} bovenbestuurlijk besteed, met andere besturen samen (${nl.lines(lines)}). Het officiële formulier van verslagjaar 2024 heeft daar geen eigen plaats voor.`,
    en: ({ lines, amount }) =>
      `${en.euros(amount)} was spent together with other boards (${en.lines(lines)}). The official form of reporting year 2024 has no place of its own for that.`,
  },
  help: {
    nl: 'Noem deze besteding in de toelichting op de besteding, met de besturen waarmee is samengewerkt.',
    en: 'Name this spending in the explanation of the spending, with the boards that took part.',
  },
});

/**
 * Spending together with other boards is told to the reader.
 *
 * Ours: the official form of 2024 knows spending per institution and above the school by the board, nothing
 * beyond it. A note: nothing is wrong, but whoever compares the form with the books will look for it.
 */
export const aboveBoardSpending: BusinessRule = {
  name: 'above-board-spending',
  title: { nl: 'Bovenbestuurlijke besteding wordt genoemd', en: 'Spending with other boards is named' },
  confidence: 'medium',
  needs: ['aboveBoardSpending'],
  emits: [spentWithOtherBoards],

  *check(subject) {
    const money = spendingOf(spendingCells(subject).filter(({ level }) => level === 'aboveBoard'));
    const [line, ...others] = money?.lines ?? [];
    if (money === undefined || line === undefined) return;
    yield spentWithOtherBoards(
      { lines: money.lines.length, amount: money.total },
      { source: placeOf(line, 'level'), related: placesOf(subject, others, 'level') },
    );
  },
};
