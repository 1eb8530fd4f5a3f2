import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { isNamed } from './subject/editions.js';
import { placeOf, placesOf } from './subject/places.js';
import { accountability } from './subject/sources.js';
import { groupSpending, spendingCells } from './subject/spending-cells.js';
import { en, nl } from './subject/wording.js';

const onlyCategory = defineDiagnostic<{ category: string; lines: number }>({
  code: 'npo:intervention-not-named',
  severity: 'warning',
  basis: accountability('welke soort interventies de scholen hebben gekozen'),
  message: {
    nl: ({ category, lines }) =>
      `Bij ${nl.lines(lines)} staat alleen categorie ${category} en geen interventie; het geld komt onder die categorie, zonder interventie.`,
    en: ({ category, lines }) =>
      `With ${en.lines(lines)} only category ${category} is given and no intervention; the money goes under that category, without an intervention.`,
  },
  help: {
    nl: 'Kies uit de lijst de interventie waaraan het geld is besteed.',
    en: 'Choose from the list the intervention that the money was spent on.',
  },
});

/**
 * A line of spending names its intervention, not just the category.
 *
 * Source: the official form asks for money by category, and the annual report for the kinds of interventions
 * (nponderwijs.nl, Verantwoording). A warning: what the form asks for is answered.
 */
export const interventionNotNamed: BusinessRule = {
  name: 'intervention-not-named',
  title: { nl: 'Een besteding noemt haar interventie', en: 'Spending names its intervention' },
  confidence: 'high',
  needs: ['spendingDates', 'spendingInterventions'],
  emits: [onlyCategory],

  *check(subject) {
    const cells = spendingCells(subject).filter(({ intervention }) => !isNamed(intervention));
    for (const [category, { lines }] of groupSpending(cells, (cell) => cell.category)) {
      const [first, ...others] = lines;
      if (first === undefined) continue;
      const related = placesOf(subject, others, 'intervention');
      yield onlyCategory(
        { category, lines: lines.length },
        { source: placeOf(first, 'intervention'), related },
      );
    }
  },
};
