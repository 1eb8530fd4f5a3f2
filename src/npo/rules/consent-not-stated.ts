import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { placeOf } from './subject/places.js';
import { isOfWholeYear, programmesOfYear } from './subject/programme-rows.js';
import { schoolName } from './subject/schools.js';
import { accountability } from './subject/sources.js';
import { spendingSchools } from './subject/spending-schools.js';

const mrAnswerBlank = defineDiagnostic<{ school: string; schoolYear: string; hasProgramme: boolean }>({
  code: 'npo:consent-not-stated',
  severity: 'error',
  basis: accountability('of de MR heeft ingestemd'),
  message: {
    nl: ({ school, schoolYear, hasProgramme }) =>
      hasProgramme
        ? `Bij het programma ${schoolYear} van ${school} staat niet of de MR heeft ingestemd.`
        : `Van ${school} staat niet of de MR heeft ingestemd met de besteding in ${schoolYear}.`,
    en: ({ school, schoolYear, hasProgramme }) =>
      hasProgramme
        ? `The programme ${schoolYear} of ${school} does not say whether the MR consented.`
        : `It is not stated of ${school} whether the MR consented to the spending in ${schoolYear}.`,
  },
  help: {
    nl: 'Vul ja in als de MR heeft ingestemd, en nee als de MR niet heeft ingestemd of er niet om is gevraagd. Een lege cel wordt niet als nee gerapporteerd.',
    en: 'Fill in yes where the MR consented, and no where it did not or was not asked. A blank is not reported as no.',
  },
  advice: {
    nl: 'Heeft een school meer vestigingen met een eigen MR, dan hoort bij elke vestiging een antwoord. Zolang er een antwoord ontbreekt en geen enkele MR nee heeft gezegd, kan voor de hele school niets worden gerapporteerd.',
    en: 'Where a school has branches with an MR of their own, each branch has an answer. While one is missing and no MR has said no, nothing can be reported for the school as a whole.',
  },
});

/**
 * Every programme of a school that spent money says whether the MR consented; a blank is not a no.
 *
 * Source: the board answers per school whether the MR consented to the spending (nponderwijs.nl,
 * Verantwoording; OCW NT19, ParticipationCouncilApproval). An error: the question that the report
 * is for has no answer. Where nothing was spent there is nothing to consent to.
 */
export const consentNotStated: BusinessRule = {
  name: 'consent-not-stated',
  title: { nl: 'De instemming van de MR is beantwoord', en: 'The consent of the MR is answered' },
  confidence: 'high',
  needs: ['mrConsent'],
  emits: [mrAnswerBlank],

  *check(subject) {
    const spending = spendingSchools(subject);
    for (const programme of programmesOfYear(subject)) {
      const { brin, branch, schoolYear, mrConsent } = programme;
      if (mrConsent !== undefined || !spending.has(brin)) continue;
      const school = schoolName(subject, brin, branch);
      yield mrAnswerBlank(
        { school, schoolYear, hasProgramme: !isOfWholeYear(subject, programme) },
        { source: placeOf(programme, 'mrConsent') },
      );
    }
  },
};
