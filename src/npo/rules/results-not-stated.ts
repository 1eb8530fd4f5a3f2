import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { placeOf } from './subject/places.js';
import { isOver, programmesOfYear } from './subject/programme-rows.js';
import { schoolName } from './subject/schools.js';
import { accountability } from './subject/sources.js';

const resultsBlank = defineDiagnostic<{ school: string; schoolYear: string }>({
  code: 'npo:results-not-stated',
  severity: 'warning',
  basis: accountability('de eerste resultaten van de uitvoering'),
  message: {
    nl: ({ school, schoolYear }) =>
      `Het schooljaar ${schoolYear} is voorbij, maar bij het programma van ${school} staan geen resultaten.`,
    en: ({ school, schoolYear }) =>
      `The school year ${schoolYear} is over, but the programme of ${school} states no results.`,
  },
  help: {
    nl: 'Vul in enkele zinnen de eerste resultaten in; het bestuursverslag moet ze noemen.',
    en: 'Fill in the first results in a few sentences; the management report must name them.',
  },
});

/**
 * A programme whose school year is over has results to tell of.
 *
 * Source: the written annual report names the first results of carrying out the plans (nponderwijs.nl,
 * Verantwoording). A warning: the official form does not ask for them. That a school year must be over
 * first is ours.
 */
export const resultsNotStated: BusinessRule = {
  name: 'results-not-stated',
  title: { nl: 'Een afgelopen programma noemt resultaten', en: 'A programme that is over names results' },
  confidence: 'high',
  needs: ['programmes', 'results'],
  emits: [resultsBlank],

  *check(subject) {
    for (const programme of programmesOfYear(subject)) {
      const { brin, branch, schoolYear, results } = programme;
      if (results !== undefined || !isOver(subject, programme)) continue;
      const school = schoolName(subject, brin, branch);
      yield resultsBlank({ school, schoolYear }, { source: placeOf(programme, 'results') });
    }
  },
};
