import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { whereAdvice, withoutAdvice } from './subject/hire-advice.js';
import { hiredStaff } from './subject/hired-staff.js';
import { schoolName } from './subject/schools.js';
import { participationLaw } from './subject/sources.js';

const adviceBlank = defineDiagnostic<{ school: string; schoolYear: string; isKnownToHire: boolean }>({
  code: 'npo:hire-advice-not-stated',
  severity: 'warning',
  basis: participationLaw('artikel 11, eerste lid, onder d: adviesrecht van de MR bij inhuur'),
  message: {
    nl: ({ school, schoolYear, isKnownToHire }) =>
      isKnownToHire
        ? `${school} huurde in ${schoolYear} personeel in, maar er staat niet of de MR om advies is gevraagd.`
        : `Het bestuur huurde personeel in. Bij ${school} staat voor ${schoolYear} niet of de MR om advies is gevraagd (n.v.t. als deze school niemand inhuurde).`,
    en: ({ school, schoolYear, isKnownToHire }) =>
      isKnownToHire
        ? `${school} hired staff in ${schoolYear}, but it is not stated whether its MR was asked for advice.`
        : `The board hired staff. For ${schoolYear} it is not stated whether the MR of ${school} was asked for advice (n/a where this school hired nobody).`,
  },
  help: {
    nl: 'Vul bij het programma in of de MR om advies is gevraagd over de inhuur: ja, nee, of n.v.t. als deze school niemand inhuurde.',
    en: 'Fill in with the programme whether the MR was asked for advice on the hire: yes, no, or n/a where this school hired nobody.',
  },
});

/**
 * Where staff was hired, the programme says whether the MR was asked for its advice.
 *
 * Source: as for `hire-without-advice`. A warning: the official form does not ask for it. Privacy: as there.
 */
export const hireAdviceNotStated: BusinessRule = {
  name: 'hire-advice-not-stated',
  title: {
    nl: 'Het advies van de MR over inhuur is beantwoord',
    en: 'The advice of the MR on hire is answered',
  },
  confidence: 'high',
  needs: ['hiredPersons', 'hire', 'mrHireAdvice'],
  emits: [adviceBlank],

  *check(subject) {
    const isKnownToHire = !hiredStaff(subject).isHidden;
    for (const { brin, schoolYear, programmes } of withoutAdvice(subject)) {
      const [row, ...others] = programmes.filter(({ mrHireAdvice }) => mrHireAdvice === undefined);
      if (row === undefined || programmes.some(({ mrHireAdvice }) => mrHireAdvice === 'no')) continue;
      yield adviceBlank(
        { school: schoolName(subject, brin), schoolYear, isKnownToHire },
        whereAdvice(subject, row, others),
      );
    }
  },
};
