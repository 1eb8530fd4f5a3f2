import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { hiringWithoutAdvice } from './subject/hire-advice.js';
import { hiredStaff } from './subject/hired-staff.js';
import { placeOf, placesOf } from './subject/places.js';
import { schoolName } from './subject/schools.js';
import { participationLaw } from './subject/sources.js';

const adviceBlank = defineDiagnostic<{ school: string | undefined; schoolYear: string }>({
  code: 'npo:hire-advice-not-stated',
  severity: 'warning',
  basis: participationLaw('artikel 11, eerste lid, onder d: adviesrecht van de MR bij inhuur'),
  message: {
    nl: ({ school, schoolYear }) =>
      school === undefined
        ? 'Er is personeel ingehuurd, maar niet bij elk programma staat of de MR om advies is gevraagd.'
        : `${school} huurde in ${schoolYear} personeel in, maar er staat niet of de MR om advies is gevraagd.`,
    en: ({ school, schoolYear }) =>
      school === undefined
        ? 'Staff was hired, but not every programme says whether the MR was asked for its advice.'
        : `${school} hired staff in ${schoolYear}, but it is not stated whether its MR was asked for advice.`,
  },
  help: {
    nl: 'Vul bij het programma in of de MR om advies is gevraagd over de inhuur: ja of nee.',
    en: 'Fill in with the programme whether the MR was asked for advice on the hire: yes or no.',
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
    for (const { brin, schoolYear, programmes } of hiringWithoutAdvice(subject)) {
      const [row, ...others] = programmes.filter(({ mrHireAdvice }) => mrHireAdvice === undefined);
      if (row === undefined || programmes.some(({ mrHireAdvice }) => mrHireAdvice === 'no')) continue;
      if (!hiredStaff(subject).mayBeShown) {
        const source = placeOf(subject.submission.board, 'hiredPersons');
        yield adviceBlank({ school: undefined, schoolYear }, { source });
        return;
      }
      yield adviceBlank(
        { school: schoolName(subject, brin), schoolYear },
        { source: placeOf(row, 'mrHireAdvice'), related: placesOf(subject, others, 'mrHireAdvice') },
      );
    }
  },
};
