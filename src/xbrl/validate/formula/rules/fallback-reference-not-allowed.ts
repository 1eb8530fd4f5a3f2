import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { clause } from '../clause.js';

/** Variables 1.0 §4.2: a fallback value refers to no fact or general variable. */
export const fallbackReferenceNotAllowed = defineDiagnostic<{
  set: string;
  name: string;
  expression: string;
}>({
  code: 'xbrlve:fallbackValueVariableReferenceNotAllowed',
  severity: 'error',
  basis: clause('4.2'),
  message: {
    nl: ({ set, name, expression }) =>
      `Een terugvalwaarde in de regel “${set}” (“${expression}”) verwijst naar de variabele $${name}.`,
    en: ({ set, name, expression }) =>
      `A fallback value in the rule “${set}” (“${expression}”) refers to the variable $${name}.`,
  },
  help: {
    nl: 'Verwijs in een terugvalwaarde alleen naar parameters.',
    en: 'Refer to parameters only in a fallback value.',
  },
});
