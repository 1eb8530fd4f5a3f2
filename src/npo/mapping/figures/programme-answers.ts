/** The questions about a programme that are answered with yes, no or not applicable. */
export const PROGRAMME_ANSWERS = [
  'scan',
  'published',
  'monitoring',
  'mrConsent',
  'mrHireAdvice',
  'parentsInvolved',
  'staffInvolved',
  'pupilsInvolved',
  'municipalityInformed',
] as const;
