import { defineDiagnostic, type Where } from '../../diagnostics/diagnostic.js';
import type { Programme } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { hiringWithoutAdvice } from './subject/hire-advice.js';
import { hiredStaff } from './subject/hired-staff.js';
import { placeOf, placesOf } from './subject/places.js';
import { schoolName } from './subject/schools.js';
import { participationLaw } from './subject/sources.js';

const hiredWithoutAdvice = defineDiagnostic<{ school: string | undefined; schoolYear: string }>({
  code: 'npo:hire-without-advice',
  severity: 'warning',
  basis: participationLaw('artikel 11, eerste lid, onder d: adviesrecht van de MR bij inhuur'),
  message: {
    nl: ({ school, schoolYear }) =>
      school === undefined
        ? 'Er is personeel ingehuurd zonder dat de MR van die school om advies is gevraagd (antwoord: nee of n.v.t.).'
        : `${school} huurde in ${schoolYear} personeel in, maar de MR is niet om advies gevraagd (antwoord: nee of n.v.t.).`,
    en: ({ school, schoolYear }) =>
      school === undefined
        ? 'Staff was hired without asking the MR of that school for its advice (answer: no or n/a).'
        : `${school} hired staff in ${schoolYear}, but its MR was not asked for advice (answer: no or n/a).`,
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
 * `hire-advice-not-stated`'s. Privacy: no line and no amount; where the hired share may not be
 * shown, no school either, and once for the whole board.
 */
export const hireWithoutAdvice: BusinessRule = {
  name: 'hire-without-advice',
  title: { nl: 'De MR adviseert over inhuur', en: 'The MR advises on hire' },
  confidence: 'high',
  needs: ['hiredPersons', 'hire', 'mrHireAdvice'],
  emits: [hiredWithoutAdvice],

  *check(subject) {
    const { board } = subject.submission;
    for (const { brin, schoolYear, programmes } of hiringWithoutAdvice(subject)) {
      const [row, ...others] = programmes.filter(({ mrHireAdvice }) => mrHireAdvice === 'no');
      const answered = row ?? allNotApplicable(programmes);
      if (answered === undefined) continue;
      if (!hiredStaff(subject).mayBeShown) {
        yield hiredWithoutAdvice(
          { school: undefined, schoolYear },
          { source: placeOf(board, 'hiredPersons') },
        );
        return;
      }
      const where: Where = {
        source: placeOf(answered, 'mrHireAdvice'),
        related: placesOf(subject, others, 'mrHireAdvice'),
      };
      yield hiredWithoutAdvice({ school: schoolName(subject, brin), schoolYear }, where);
    }
  },
};

function allNotApplicable(programmes: readonly Programme[]): Programme | undefined {
  return programmes.some(({ mrHireAdvice }) => mrHireAdvice === undefined) ? undefined : programmes[0];
}
