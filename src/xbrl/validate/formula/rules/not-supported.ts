import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';

/** What a rule uses and this program does not know: nobody can say whether it holds. */
export const formulaNotSupported = defineDiagnostic<{ rule: string; element: string }>({
  code: 'formula:not-supported',
  severity: 'error',
  leavesOpen: true,
  basis: { document: 'npo-xbrl' },
  message: {
    nl: ({ rule, element }) =>
      `De regel “${rule}” is niet beoordeeld: ${element} wordt hier niet ondersteund.`,
    en: ({ rule, element }) => `The rule “${rule}” was not judged: ${element} is not supported here.`,
  },
  help: {
    nl: 'Laat dit bestand ook door een andere processor nakijken, of laat de regel weg met --assertion.',
    en: 'Have another processor check this file too, or leave the rule out with --assertion.',
  },
});
