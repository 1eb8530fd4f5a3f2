import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { clause } from '../clause.js';

/** Variables 1.0 §3.5.2: a filter of a whole variable set refers to no fact or general variable. */
export const factVariableReferenceNotAllowed = defineDiagnostic<{ set: string; name: string }>({
  code: 'xbrlve:factVariableReferenceNotAllowed',
  severity: 'error',
  basis: clause('3.5.2'),
  message: {
    nl: ({ set, name }) =>
      `Een filter op alle variabelen van de regel “${set}” verwijst naar de variabele $${name}.`,
    en: ({ set, name }) => `A filter on all variables of the rule “${set}” refers to the variable $${name}.`,
  },
  help: {
    nl: 'Verwijs in dit filter alleen naar parameters, of hang het aan de variabelen zelf.',
    en: 'Refer to parameters only in this filter, or join it to the variables themselves.',
  },
});
