import { defineDiagnostic, type Place } from '../../diagnostics/diagnostic.js';
import { groupBy } from '../../maps/group-by.js';
import type { Intervention } from '../model/menukaart.js';
import type { BusinessRule } from './rule.js';
import { isOnEdition } from './subject/editions.js';
import { placeOf } from './subject/places.js';
import type { RuleSubject } from './subject/rule-subject.js';
import { ours } from './subject/sources.js';
import { spendingCells } from './subject/spending-cells.js';

interface Params {
  readonly year: number;
  readonly intervention: Intervention;
  readonly isChosen: boolean;
  readonly isSpentOn: boolean;
}

const notInReport = defineDiagnostic<Params>({
  code: 'npo:intervention-not-in-report',
  severity: 'warning',
  basis: ours(
    'schemas/data/reporting-years.json; volgt uit: het rapport noemt de interventies van de menukaart die in het verslagjaar gold',
  ),
  message: {
    nl: ({ year, intervention: { code, name, category }, isChosen, isSpentOn }) =>
      `Interventie ${code} (${name.nl}) kwam pas na ${year} op de menukaart, en het rapport over ${year} noemt haar niet.` +
      (isChosen ? ' Dat zij is gekozen, staat er niet in.' : '') +
      (isSpentOn ? ` Het geld ervoor staat er alleen onder categorie ${category}.` : ''),
    en: ({ year, intervention: { code, name, category }, isChosen, isSpentOn }) =>
      `Intervention ${code} (${name.en}) came on the menukaart only after ${year}, and the report of ${year} does not name it.` +
      (isChosen ? ' That it was chosen is not told there.' : '') +
      (isSpentOn ? ` The money for it is told of category ${category} only.` : ''),
  },
  help: {
    nl: 'Was het in dit jaar een andere interventie van de menukaart, vul die dan in. Anders hoeft u niets te doen: het rapport van een later jaar noemt haar wel.',
    en: 'Where it was another intervention of the menukaart in this year, fill that in. Otherwise nothing needs to be done: the report of a later year does name it.',
  },
});

/** Where an intervention is chosen, or money went to it. */
interface Mention {
  readonly code: string | undefined;
  readonly isSpending: boolean;
  readonly place: Place;
}

/**
 * An intervention that the report of the year cannot name is told of.
 *
 * Ours: the report of a year has the interventions of the editions that had come by its end
 * (docs/decisions/0007, 0018), and a programme of a school year may choose those of an edition that came later in it.
 * A warning: nothing of the input is wrong, but the report tells less than was filled in.
 */
export const interventionNotInReport: BusinessRule = {
  name: 'intervention-not-in-report',
  title: {
    nl: 'Een interventie die het rapport niet noemt, wordt gemeld',
    en: 'An intervention that the report does not name is told',
  },
  confidence: 'high',
  needs: ['everyChosenIntervention', 'spendingInterventions'],
  emits: [notInReport],

  *check(subject) {
    const { year, menukaart, settings } = subject;
    for (const [code, all] of groupBy(mentionsOf(subject), (mention) => mention.code)) {
      const intervention = menukaart.interventions.find((one) => one.code === code);
      const [first, ...others] = all;
      if (intervention === undefined || first === undefined) continue;
      const isChosen = all.some(({ isSpending }) => !isSpending);
      const isSpentOn = all.some(({ isSpending }) => isSpending);
      const related = others.slice(0, settings.relatedPlaces).map(({ place }) => place);
      yield notInReport(
        { year: year.year, intervention, isChosen, isSpentOn },
        { source: first.place, related },
      );
    }
  },
};

/** As far as they are on no edition of the year. */
function* mentionsOf(subject: RuleSubject): Generator<Mention> {
  const { submission, menukaart, year } = subject;
  const editions = menukaart.editions.filter(({ id }) => year.editions.includes(id));
  for (const programme of submission.programmes) {
    for (const { code, place } of programme.interventions) {
      if (isOnEdition(code, editions)) continue;
      yield { code, isSpending: false, place: place ?? placeOf(programme, 'interventions') };
    }
  }
  for (const { intervention, lines } of spendingCells(subject)) {
    if (isOnEdition(intervention.code, editions)) continue;
    for (const line of lines) {
      yield { code: intervention.code, isSpending: true, place: placeOf(line, 'intervention') };
    }
  }
}
