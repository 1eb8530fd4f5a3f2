import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { editionsFor, isNamed, isOnEdition } from './subject/editions.js';
import { placeOf } from './subject/places.js';
import { programmesOfYear } from './subject/programme-rows.js';
import { schoolName } from './subject/schools.js';
import { menukaartPage } from './subject/sources.js';

const chosenOutsideMenukaart = defineDiagnostic<{ school: string; schoolYear: string; intervention: string }>(
  {
    code: 'npo:chosen-intervention-not-on-menukaart',
    severity: 'warning',
    basis: menukaartPage('alleen interventies van de menukaart, of een uitwerking daarvan'),
    message: {
      nl: ({ school, schoolYear, intervention }) =>
        `Het programma ${schoolYear} van ${school} kiest "${intervention}"; dat staat niet op de menukaart die toen gold, voor zover bekend.`,
      en: ({ school, schoolYear, intervention }) =>
        `The programme ${schoolYear} of ${school} chooses "${intervention}", which is not on the menukaart of that time as far as it is known.`,
    },
    help: {
      nl: 'Kies de interventie van de menukaart waarvan dit een uitwerking is, met haar naam of code.',
      en: 'Choose the intervention of the menukaart that this elaborates, by its name or code.',
    },
  },
);

/**
 * The interventions that a programme chooses are on the menukaart in force.
 *
 * Source: only interventions of the menukaart, or a concrete elaboration of a listed one, may be paid
 * (nponderwijs.nl, Menukaart). A warning: a choice is no spending yet; the money itself is judged by
 * `intervention-not-on-menukaart`. Which editions count: see `editionsFor` (ours).
 */
export const chosenInterventionNotOnMenukaart: BusinessRule = {
  name: 'chosen-intervention-not-on-menukaart',
  title: {
    nl: 'Gekozen interventies staan op de menukaart',
    en: 'Chosen interventions are on the menukaart',
  },
  confidence: 'medium',
  needs: ['chosenInterventions'],
  emits: [chosenOutsideMenukaart],

  *check(subject) {
    for (const programme of programmesOfYear(subject)) {
      const { brin, branch, schoolYear } = programme;
      const editions = editionsFor(subject, schoolYear, [programme]);
      for (const chosen of programme.interventions) {
        // A category is no intervention, but no wrong one either.
        if (isOnEdition(chosen.code, editions) || !isNamed(chosen)) continue;
        const { text: intervention } = chosen;
        const school = schoolName(subject, brin, branch);
        const source = chosen.place ?? placeOf(programme, 'interventions');
        yield chosenOutsideMenukaart({ school, schoolYear, intervention }, { source });
      }
    }
  },
};
