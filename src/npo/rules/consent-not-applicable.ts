import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { placeOf, placesOf } from './subject/places.js';
import { programmeKey, programmesOf, programmesOfYear } from './subject/programme-rows.js';
import type { RuleSubject } from './subject/rule-subject.js';
import { schoolName } from './subject/schools.js';
import { officialForm } from './subject/sources.js';
import { cellsBySchool, groupSpending } from './subject/spending-cells.js';

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
 * the one about the GMR. An error: the answer contradicts the spending and cannot be reported. Spending
 * without a date contradicts only a school that answers so for all of its school years.
 */
export const consentNotApplicable: BusinessRule = {
  name: 'consent-not-applicable',
  title: {
    nl: 'De vraag over de MR kent alleen ja en nee',
    en: 'The question about the MR knows only yes and no',
  },
  confidence: 'high',
  needs: ['mrConsent', 'schoolSpending'],
  emits: [mrAnswerNotApplicable],

  *check(subject) {
    const spending = groupSpending(cellsBySchool(subject), ({ brin, schoolYear }) =>
      brin === undefined ? undefined : programmeKey({ brin, schoolYear: schoolYear ?? '' }),
    );
    for (const programme of programmesOfYear(subject)) {
      const { brin, branch, schoolYear, mrConsent } = programme;
      if (mrConsent !== 'notApplicable') continue;
      const undated = isAnswered(subject, brin)
        ? undefined
        : spending.get(programmeKey({ brin, schoolYear: '' }));
      const spent = spending.get(programmeKey(programme)) ?? undated;
      if (spent?.lines.some(({ amount }) => amount.greaterThan(0)) !== true) continue;
      const school = schoolName(subject, brin, branch);
      const related = placesOf(subject, spent.lines, 'brin');
      yield mrAnswerNotApplicable(
        { school, schoolYear },
        { source: placeOf(programme, 'mrConsent'), related },
      );
    }
  },
};

function isAnswered(subject: RuleSubject, brin: string): boolean {
  return programmesOf(subject, brin, undefined).some(
    ({ mrConsent }) => mrConsent === 'yes' || mrConsent === 'no',
  );
}
