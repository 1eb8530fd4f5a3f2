import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Programme } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { whereAdvice, withoutAdvice } from './subject/hire-advice.js';
import { hiredStaff } from './subject/hired-staff.js';
import { schoolName } from './subject/schools.js';
import { participationLaw } from './subject/sources.js';

const hiredWithoutAdvice = defineDiagnostic<{ school: string; schoolYear: string; isKnownToHire: boolean }>({
  code: 'npo:hire-without-advice',
  severity: 'warning',
  basis: participationLaw('artikel 11, eerste lid, onder d: adviesrecht van de MR bij inhuur'),
  message: {
    nl: ({ school, schoolYear, isKnownToHire }) =>
      isKnownToHire
        ? `${school} huurde in ${schoolYear} personeel in, maar de MR is niet om advies gevraagd (antwoord: nee of n.v.t.).`
        : `Het bestuur huurde personeel in. Bij ${school} is de MR voor ${schoolYear} niet om advies gevraagd (antwoord: nee); dat hoort wel, tenzij deze school niemand inhuurde.`,
    en: ({ school, schoolYear, isKnownToHire }) =>
      isKnownToHire
        ? `${school} hired staff in ${schoolYear}, but its MR was not asked for advice (answer: no or n/a).`
        : `The board hired staff. The MR of ${school} was not asked for advice for ${schoolYear} (answer: no); it should be, unless this school hired nobody.`,
  },
  help: {
    nl: 'Controleer het antwoord en de soort van de regels. Is de MR echt niet gevraagd, leg dat dan uit in het bestuursverslag.',
    en: 'Check the answer and the kind of the lines. Where the MR was really not asked, explain that in the management report.',
  },
});

/**
 * Before an external party is hired the MR is asked for its advice.
 *
 * Source: the MR has a right of advice on it (Wet medezeggenschap op scholen, article 11(1)(d), as AVS quotes
 * it). A warning: the answer is the truth, and the official form does not ask for it. A blank is
 * `hire-advice-not-stated`'s. Privacy: no line and no amount; where hire is hidden, of every school that
 * answered no, whichever hired. Not applicable is then the right answer of those that did not hire.
 */
export const hireWithoutAdvice: BusinessRule = {
  name: 'hire-without-advice',
  title: { nl: 'De MR adviseert over inhuur', en: 'The MR advises on hire' },
  confidence: 'high',
  needs: ['hiredPersons', 'hire', 'mrHireAdvice'],
  emits: [hiredWithoutAdvice],

  *check(subject) {
    const isKnownToHire = !hiredStaff(subject).isHidden;
    for (const { brin, schoolYear, programmes } of withoutAdvice(subject)) {
      const [row, ...others] = programmes.filter(({ mrHireAdvice }) => mrHireAdvice === 'no');
      const answered = row ?? (isKnownToHire ? allNotApplicable(programmes) : undefined);
      if (answered === undefined) continue;
      yield hiredWithoutAdvice(
        { school: schoolName(subject, brin), schoolYear, isKnownToHire },
        whereAdvice(subject, answered, others),
      );
    }
  },
};

function allNotApplicable(programmes: readonly Programme[]): Programme | undefined {
  return programmes.some(({ mrHireAdvice }) => mrHireAdvice === undefined) ? undefined : programmes[0];
}
