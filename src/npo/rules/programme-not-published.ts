import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { countProgrammes, withoutYes } from './subject/answered-yes.js';
import { avsGuidance } from './subject/sources.js';

const notPublished = defineDiagnostic<{ schoolYear: string; programmes: number }>({
  code: 'npo:programme-not-published',
  severity: 'info',
  basis: avsGuidance('het schoolprogramma is bij voorkeur openbaar'),
  message: {
    nl: ({ schoolYear, programmes }) =>
      `Bij ${countProgrammes(programmes, 'nl')} van ${schoolYear} staat niet dat het programma openbaar is; dat is bij voorkeur wel zo.`,
    en: ({ schoolYear, programmes }) =>
      `For ${countProgrammes(programmes, 'en')} of ${schoolYear} it is not said that the programme is public, which it preferably is.`,
  },
  help: {
    nl: 'Zet het programma op de website en vul ja in, of laat het zo: verplicht is het niet.',
    en: 'Put the programme on the website and fill in yes, or leave it: there is no obligation.',
  },
});

/**
 * A programme is public.
 *
 * Source: AVS: preferably published. A note for that word; one finding a school year.
 */
export const programmeNotPublished: BusinessRule = {
  name: 'programme-not-published',
  title: { nl: 'Het programma is bij voorkeur openbaar', en: 'The programme is preferably public' },
  confidence: 'high',
  needs: ['published', 'adoptedOn', 'programmes'],
  emits: [notPublished],

  *check(subject) {
    for (const { schoolYear, programmes, where } of withoutYes(subject, 'published')) {
      yield notPublished({ schoolYear, programmes }, where);
    }
  },
};
