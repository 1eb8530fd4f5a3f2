import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { placeOf } from './subject/places.js';
import { isSettled, programmesOfYear } from './subject/programme-rows.js';
import { schoolName } from './subject/schools.js';
import { accountability } from './subject/sources.js';

const noInterventionsChosen = defineDiagnostic<{ school: string; schoolYear: string }>({
  code: 'npo:programme-without-interventions',
  severity: 'warning',
  basis: accountability('welke interventies de scholen hebben gekozen'),
  message: {
    nl: ({ school, schoolYear }) =>
      `Het programma ${schoolYear} van ${school} is vastgesteld of afgelopen, maar noemt geen gekozen interventies.`,
    en: ({ school, schoolYear }) =>
      `The programme ${schoolYear} of ${school} was adopted or is over, but names no interventions chosen.`,
  },
  help: {
    nl: 'Vul de interventies van de menukaart in die in het programma zijn gekozen.',
    en: 'Fill in the interventions of the menukaart that the programme chose.',
  },
});

/**
 * A programme that was adopted, or whose school year is over, says which interventions were chosen.
 *
 * Source: the annual report must say which kinds of interventions the schools chose (nponderwijs.nl,
 * Verantwoording). A warning: the official form does not ask for them; the written report does.
 * A programme without a date of adoption may still be in the making until its school year is over (ours).
 */
export const programmeWithoutInterventions: BusinessRule = {
  name: 'programme-without-interventions',
  title: {
    nl: 'Een programma noemt de gekozen interventies',
    en: 'A programme names the interventions chosen',
  },
  confidence: 'high',
  needs: ['everyChosenIntervention'],
  emits: [noInterventionsChosen],

  *check(subject) {
    for (const programme of programmesOfYear(subject)) {
      const { brin, branch, schoolYear, interventions } = programme;
      if (interventions.length > 0 || !isSettled(subject, programme)) continue;
      const school = schoolName(subject, brin, branch);
      yield noInterventionsChosen({ school, schoolYear }, { source: placeOf(programme, 'interventions') });
    }
  },
};
