import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { placeOf, placesOf } from './subject/places.js';
import { programmeKey, programmesOfYear } from './subject/programme-rows.js';
import { schoolName } from './subject/schools.js';
import { officialForm } from './subject/sources.js';
import { groupSpending, spendingCells } from './subject/spending-cells.js';

const mrAnswerNotApplicable = defineDiagnostic<{ school: string; schoolYear: string }>({
  code: 'npo:consent-not-applicable',
  severity: 'error',
  basis: officialForm('ocw-i:ParticipationCouncilApproval: Ja of Nee'),
  message: {
    nl: ({ school, schoolYear }) =>
      `Bij het programma ${schoolYear} van ${school} staat "niet van toepassing" bij de instemming van de MR, maar er is wel geld besteed; de vraag kent alleen ja en nee.`,
    en: ({ school, schoolYear }) =>
      `The programme ${schoolYear} of ${school} has "not applicable" for the consent of the MR, but money was spent; the question knows only yes and no.`,
  },
  help: {
    nl: 'Vul ja in als de MR heeft ingestemd, en anders nee. Niet van toepassing past alleen bij een school die niets heeft besteed.',
    en: 'Fill in yes where the MR consented, and no otherwise. Not applicable suits only a school that spent nothing.',
  },
});

/**
 * A school that spent money answers the question about the MR with yes or no.
 *
 * Source: the official question has the answers Ja and Nee (OCW NT19, ParticipationCouncilApproval), unlike
 * the one about the GMR. An error: the answer contradicts the spending and cannot be reported.
 */
export const consentNotApplicable: BusinessRule = {
  name: 'consent-not-applicable',
  needs: ['mrConsent', 'schoolSpending'],
  emits: [mrAnswerNotApplicable],

  *check(subject) {
    const spending = groupSpending(spendingCells(subject), ({ brin, schoolYear }) =>
      brin === undefined ? undefined : programmeKey({ brin, schoolYear: schoolYear ?? '' }),
    );
    for (const programme of programmesOfYear(subject)) {
      const { brin, branch, schoolYear, mrConsent } = programme;
      if (mrConsent !== 'notApplicable') continue;
      const spent =
        spending.get(programmeKey(programme)) ?? spending.get(programmeKey({ brin, schoolYear: '' }));
      if (spent === undefined) continue;
      const school = schoolName(subject, brin, branch);
      const related = placesOf(subject, spent.lines, 'brin');
      yield mrAnswerNotApplicable(
        { school, schoolYear },
        { source: placeOf(programme, 'mrConsent'), related },
      );
    }
  },
};
