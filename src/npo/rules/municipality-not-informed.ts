import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { countProgrammes, withoutYes } from './subject/answered-yes.js';
import { ours } from './subject/sources.js';

const notInformed = defineDiagnostic<{ schoolYear: string; programmes: number }>({
  code: 'npo:municipality-not-informed',
  severity: 'info',
  basis: ours('volgt uit: gemeenten hebben eigen NPO-geld tot en met 31 juli 2025'),
  message: {
    nl: ({ schoolYear, programmes }) =>
      `Bij ${countProgrammes(programmes, 'nl')} van ${schoolYear} staat niet dat de gemeente is geïnformeerd.`,
    en: ({ schoolYear, programmes }) =>
      `For ${countProgrammes(programmes, 'en')} of ${schoolYear} it is not said that the municipality was informed.`,
  },
  help: {
    nl: 'Vul ja in als de gemeente het programma kent. De gemeente heeft eigen NPO-geld; afstemming voorkomt dat hetzelfde tweemaal wordt betaald.',
    en: 'Fill in yes where the municipality knows the programme. It has NPO money of its own; agreement prevents the same being paid twice.',
  },
});

/**
 * The municipality knows of the programme.
 *
 * Ours: municipalities have NPO money of their own for the same purpose, but no source obliges the school to inform
 * them. A note; one finding a school year.
 */
export const municipalityNotInformed: BusinessRule = {
  name: 'municipality-not-informed',
  title: { nl: 'De gemeente is geïnformeerd', en: 'The municipality is informed' },
  confidence: 'medium',
  needs: ['municipalityInformed', 'adoptedOn', 'programmes'],
  emits: [notInformed],

  *check(subject) {
    for (const { schoolYear, programmes, where } of withoutYes(subject, 'municipalityInformed')) {
      yield notInformed({ schoolYear, programmes }, where);
    }
  },
};
