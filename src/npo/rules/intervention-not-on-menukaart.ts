import { defineDiagnostic, type Place } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { Edition } from '../model/menukaart.js';
import type { BusinessRule } from './rule.js';
import { editionsFor, isExcluded, isNamed, isOnEdition } from './subject/editions.js';
import { placeOf, placesOf } from './subject/places.js';
import { programmesOf } from './subject/programme-rows.js';
import type { RuleSubject } from './subject/rule-subject.js';
import { schoolName } from './subject/schools.js';
import { menukaartPage, ours } from './subject/sources.js';
import { spendingCells, type SpendingCell } from './subject/spending-cells.js';
import { en, nl } from './subject/wording.js';
import { withheldCategories } from './subject/withheld.js';

interface Params {
  readonly school: string | undefined;
  /** Our code; undefined for words of the user, which may name a person and stay in their cell. */
  readonly intervention: string | undefined;
  /** Undefined where it would tell hidden hire. */
  readonly amount: Decimal | undefined;
  /** Days on which the editions came into force. */
  readonly editions: readonly string[];
  /** Undefined where the money goes under other interventions. */
  readonly category: string | undefined;
}

const message = {
  nl: ({ school, intervention, amount, editions, category }: Params) =>
    `${school ?? 'Het bestuur'} besteedde ${amount === undefined ? 'geld' : nl.euros(amount)} aan ${intervention ?? 'iets'} dat niet op de menukaart van ${editions.map(nl.date).join(' of ')} staat. ` +
    (category === undefined
      ? 'Het geld komt onder overige interventies.'
      : `Het geld blijft onder categorie ${category}.`),
  en: ({ school, intervention, amount, editions, category }: Params) =>
    `${school ?? 'The board'} spent ${amount === undefined ? 'money' : en.euros(amount)} on ${intervention ?? 'something'} that is not on the menukaart of ${editions.map(en.date).join(' or ')}. ` +
    (category === undefined
      ? 'The money goes under other interventions.'
      : `The money stays under category ${category}.`),
};

const outsideMenukaart = defineDiagnostic<Params>({
  code: 'npo:intervention-not-on-menukaart',
  severity: 'error',
  basis: menukaartPage('alleen interventies van de menukaart, of een uitwerking daarvan'),
  message,
  help: {
    nl: 'Kies de interventie van de menukaart waarvan dit een uitwerking is. Is het geen van alle, dan mocht het niet uit NPO-geld worden betaald: boek het eruit of licht het toe.',
    en: 'Choose the intervention of the menukaart that this elaborates. Where it is none of them it could not be paid from NPO money: book it out or explain it.',
  },
});

const notKnown = defineDiagnostic<Params>({
  code: 'npo:intervention-not-known',
  severity: 'warning',
  basis: ours('van deze editie van de menukaart is niet de hele lijst bekend'),
  message: {
    nl: (params) =>
      `${message.nl(params)} Die lijst is niet volledig bekend, dus dit hoeft niet fout te zijn.`,
    en: (params) => `${message.en(params)} That list is not fully known, so this need not be wrong.`,
  },
  help: {
    nl: 'Controleer de naam, en kies zo mogelijk de interventie uit de lijst waarvan dit een uitwerking is.',
    en: 'Check the name, and choose the intervention of the list that this elaborates where there is one.',
  },
});

/**
 * Money goes to interventions of the menukaart in force.
 *
 * Source: only interventions of the menukaart, or a concrete elaboration of a listed one, may be paid
 * (nponderwijs.nl, Menukaart); the list changed on 1 April 2022, and some items of the toolkit behind
 * it are excluded by name (nponderwijs.nl, 7 April 2022). An error where that is proven: the item is
 * excluded, or the whole list is known; a warning where an edition is not fully known. Which editions
 * count, and the grace for programmes adopted under an older one: see `editionsFor` (ours). Money of which
 * only the category is told is `intervention-not-named`'s; what was credited in full was not spent. Privacy: see
 * `withheldCategories`.
 */
export const interventionNotOnMenukaart: BusinessRule = {
  name: 'intervention-not-on-menukaart',
  title: {
    nl: 'Geld gaat naar interventies van de menukaart',
    en: 'Money goes to interventions of the menukaart',
  },
  confidence: 'medium',
  needs: ['schoolSpending', 'aboveSchoolSpending'],
  emits: [outsideMenukaart, notKnown],

  *check(subject) {
    const { menukaart } = subject;
    const withheld = withheldCategories(subject);
    for (const cell of spendingCells(subject)) {
      if (!isNamed(cell.intervention) || !cell.total.greaterThan(0)) continue;
      const editions = editionsOf(subject, cell);
      if (editions.length === 0 || isOnEdition(cell.intervention.code, editions)) continue;
      const isProven = editions.every(({ complete }) => complete) || isExcluded(menukaart, cell.intervention);
      const kind = isProven ? outsideMenukaart : notKnown;
      yield kind(
        {
          school: cell.brin === undefined ? undefined : schoolName(subject, cell.brin),
          intervention: cell.intervention.code,
          amount: withheld.has(cell.category ?? '') ? undefined : cell.total,
          editions: editions.map(({ validFrom }) => validFrom),
          category: cell.category,
        },
        where(subject, cell),
      );
    }
  },
};

function editionsOf(subject: RuleSubject, { brin, schoolYear }: SpendingCell): readonly Edition[] {
  const programmes = brin === undefined ? [] : programmesOf(subject, brin, schoolYear);
  return editionsFor(subject, schoolYear, programmes);
}

function where(subject: RuleSubject, { lines }: SpendingCell): { source?: Place; related: readonly Place[] } {
  const [first, ...others] = lines;
  const related = placesOf(subject, others, 'intervention');
  return first === undefined ? { related } : { source: placeOf(first, 'intervention'), related };
}
