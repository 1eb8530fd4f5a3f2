import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { clause } from '../clause.js';

/** Variables 1.0 §3.2: the parameters of a DTS have different names. */
export const parameterNameClash = defineDiagnostic<{ name: string }>({
  code: 'xbrlve:parameterNameClash',
  severity: 'error',
  basis: clause('3.2'),
  message: {
    nl: ({ name }) => `Er is meer dan één parameter met de naam ${name}.`,
    en: ({ name }) => `There is more than one parameter of the name ${name}.`,
  },
  help: {
    nl: 'Geef elke parameter een eigen naam, of gebruik er één.',
    en: 'Give each parameter a name of its own, or use one.',
  },
});
