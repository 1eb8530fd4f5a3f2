import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Programme } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { placeOf, placesOf } from './subject/places.js';
import { programmeKey, programmesOf, programmesOfYear } from './subject/programme-rows.js';
import type { RuleSubject } from './subject/rule-subject.js';
import { schoolName } from './subject/schools.js';
import { officialForm, ours } from './subject/sources.js';
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

const branchNotApplicable = defineDiagnostic<{ school: string; schoolYear: string }>({
  code: 'npo:consent-of-branch-not-applicable',
  severity: 'warning',
  basis: ours('een besteding zegt niet van welke vestiging zij was'),
  message: {
    nl: ({ school, schoolYear }) =>
      `Bij het programma ${schoolYear} van ${school} staat "niet van toepassing" bij de instemming van de MR; een andere vestiging antwoordt anders, en er is geld besteed zonder dat erbij staat van welke vestiging. Voor de hele school telt dit antwoord niet mee.`,
    en: ({ school, schoolYear }) =>
      `The programme ${schoolYear} of ${school} has "not applicable" for the consent of the MR; another branch answers otherwise, and money was spent without saying of which branch. This answer does not count for the school as a whole.`,
  },
  help: {
    nl: 'Vul ja of nee in als deze vestiging geld besteedde. Laat het zo als zij niets besteedde.',
    en: 'Fill in yes or no where this branch spent money. Leave it where it spent nothing.',
  },
});

/**
 * A school that spent money answers the question about the MR with yes or no.
 *
 * Source: the official question has the answers Ja and Nee (OCW NT19, ParticipationCouncilApproval), unlike
 * the one about the GMR. An error: the answer contradicts the spending and cannot be reported. Spending
 * without a date contradicts only a school that answers so for all of its school years. A warning (ours) where
 * it is one branch that answers so and another yes or no: the money may be all of the other.
 */
export const consentNotApplicable: BusinessRule = {
  name: 'consent-not-applicable',
  title: {
    nl: 'De vraag over de MR kent alleen ja en nee',
    en: 'The question about the MR knows only yes and no',
  },
  confidence: 'high',
  needs: ['mrConsent', 'schoolSpending'],
  emits: [mrAnswerNotApplicable, branchNotApplicable],

  *check(subject) {
    const spending = groupSpending(cellsBySchool(subject), ({ brin, schoolYear }) =>
      brin === undefined ? undefined : programmeKey({ brin, schoolYear: schoolYear ?? '' }),
    );
    for (const programme of programmesOfYear(subject)) {
      const { brin, branch, schoolYear, mrConsent } = programme;
      if (mrConsent !== 'notApplicable') continue;
      const linesOf = (year: string) => spending.get(programmeKey({ brin, schoolYear: year }))?.lines ?? [];
      const spent = [...linesOf(schoolYear), ...(isAnswered(subject, brin) ? [] : linesOf(''))];
      if (!spent.some(({ amount }) => amount.greaterThan(0))) continue;
      const others = branch === undefined ? [] : answersOtherwise(subject, programme);
      // That the others are blank is said by `consent-not-stated`.
      if (others.length > 0 && others.every((one) => one.mrConsent === undefined)) continue;
      const school = schoolName(subject, brin, branch);
      const related = placesOf(subject, spent, 'brin');
      const kind = others.length > 0 ? branchNotApplicable : mrAnswerNotApplicable;
      yield kind({ school, schoolYear }, { source: placeOf(programme, 'mrConsent'), related });
    }
  },
};

/** The rows of the same school and school year that do not say that it is not applicable. */
function answersOtherwise(subject: RuleSubject, { brin, schoolYear }: Programme): readonly Programme[] {
  return programmesOf(subject, brin, schoolYear).filter(({ mrConsent }) => mrConsent !== 'notApplicable');
}

function isAnswered(subject: RuleSubject, brin: string): boolean {
  return programmesOf(subject, brin, undefined).some(
    ({ mrConsent }) => mrConsent === 'yes' || mrConsent === 'no',
  );
}
