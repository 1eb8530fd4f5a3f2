import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { placeOf, placesOf } from './subject/places.js';
import { programmesOf } from './subject/programme-rows.js';
import type { RuleSubject } from './subject/rule-subject.js';
import { schoolName } from './subject/schools.js';
import { menukaartPage } from './subject/sources.js';
import { groupSpending, isOfReportingYear, spendingCells, spendingOf } from './subject/spending-cells.js';
import { en, nl } from './subject/wording.js';

/** The category that exists only in support of the others, and those others. */
const SUPPORTING = 'F';
const SUPPORTED = ['A', 'B', 'C', 'D', 'E'];

const supportsNothing = defineDiagnostic<{ school: string; period: string; amount: Decimal }>({
  code: 'npo:category-f-alone',
  severity: 'warning',
  basis: menukaartPage('categorie F alleen ter ondersteuning van A tot en met E'),
  message: {
    nl: ({ school, period, amount }) =>
      `${school} besteedde in ${period} ${nl.euros(amount)} aan categorie F (faciliteiten en randvoorwaarden), maar niets aan A tot en met E, en het programma kiest daar ook niets uit.`,
    en: ({ school, period, amount }) =>
      `${school} spent ${en.euros(amount)} in ${period} on category F (facilities and preconditions), but nothing on A to E, nor does its programme choose any of them.`,
  },
  help: {
    nl: 'Vul bij het programma de interventies uit A tot en met E in die hiermee worden ondersteund, of deel de besteding daar in.',
    en: 'Fill in with the programme the interventions of A to E that this supports, or put the spending there.',
  },
});

const nothingElseSpent = defineDiagnostic<{ school: string; period: string; amount: Decimal }>({
  code: 'npo:only-category-f-spent',
  severity: 'warning',
  basis: menukaartPage('categorie F alleen ter ondersteuning van A tot en met E'),
  message: {
    nl: ({ school, period, amount }) =>
      `Alles wat ${school} in ${period} besteedde (${nl.euros(amount)}) staat bij categorie F (faciliteiten en randvoorwaarden). Het programma kiest ook uit A tot en met E, maar daaraan is niets besteed.`,
    en: ({ school, period, amount }) =>
      `All that ${school} spent in ${period} (${en.euros(amount)}) is on category F (facilities and preconditions). Its programme chooses from A to E as well, but nothing was spent on them.`,
  },
  help: {
    nl: 'Controleer of de besteding aan de gekozen interventies ontbreekt of bij F is geboekt. Kostten zij dit jaar niets, licht dan toe wat categorie F ondersteunt.',
    en: 'Check whether the spending on the interventions chosen is missing or was put with F. Where they cost nothing this year, explain what category F supports.',
  },
});

/**
 * Money for facilities and preconditions (F) supports interventions of A to E.
 *
 * Source: F may be used only in support of A to E (nponderwijs.nl, Menukaart). Judged per school and school
 * year, with spending above the school on its behalf; where a report does not tell what that was for, the
 * school is not judged. A warning: the other half of the school year is in another report, and an
 * intervention of A to E that was chosen may have cost nothing.
 */
export const categoryFAlone: BusinessRule = {
  name: 'category-f-alone',
  title: { nl: 'Categorie F ondersteunt A tot en met E', en: 'Category F supports A to E' },
  confidence: 'medium',
  needs: ['schoolSpending', 'everyChosenIntervention'],
  emits: [supportsNothing, nothingElseSpent],

  *check(subject) {
    const unclear = new Set(subject.submission.aboveSchoolBySchool?.map(({ brin }) => brin));
    const cells = spendingCells(subject).filter(
      (cell) => isOfReportingYear(subject, cell) && !unclear.has(cell.brin),
    );
    const groups = groupSpending(cells, ({ brin, schoolYear }) =>
      brin === undefined ? undefined : `${brin} ${schoolYear ?? ''}`,
    );
    const chosenCategories = categoriesByCode(subject);
    for (const group of groups.values()) {
      const supporting = spendingOf(group.cells.filter(({ category }) => category === SUPPORTING));
      if (supporting?.total.greaterThan(0) !== true) continue;
      const supported = groupSpending(group.cells, ({ category }) =>
        category !== undefined && SUPPORTED.includes(category) ? category : undefined,
      );
      if ([...supported.values()].some(({ total }) => total.greaterThan(0))) continue;
      const [{ brin, schoolYear } = {}] = group.cells;
      const [line, ...others] = supporting.lines;
      if (brin === undefined || line === undefined) continue;
      const chosen = programmesOf(subject, brin, schoolYear).flatMap(({ interventions }) => interventions);
      const isChosen = chosen.some(({ code = '', category = '' }) =>
        SUPPORTED.includes(chosenCategories.get(code) ?? category),
      );
      if (isChosen && !supporting.total.equals(group.total)) continue;
      const kind = isChosen ? nothingElseSpent : supportsNothing;
      yield kind(
        {
          school: schoolName(subject, brin),
          period: schoolYear ?? String(subject.year.year),
          amount: supporting.total,
        },
        { source: placeOf(line, 'intervention'), related: placesOf(subject, others, 'intervention') },
      );
    }
  },
};

function categoriesByCode({ menukaart }: RuleSubject): ReadonlyMap<string, string> {
  return new Map(menukaart.interventions.map(({ code, category }) => [code, category]));
}
