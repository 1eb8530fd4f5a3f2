import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { clause } from '../clause.js';

/** Variables 1.0 §3.2: the value of a parameter, given or computed, is of the type that it states, or becomes one. */
export const parameterTypeMismatch = defineDiagnostic<{ name: string; type: string; value: string }>({
  code: 'xbrlve:parameterTypeMismatch',
  severity: 'error',
  basis: clause('3.2'),
  message: {
    nl: ({ name, type, value }) => `De waarde “${value}” van parameter ${name} is geen ${type}.`,
    en: ({ name, type, value }) => `The value “${value}” of the parameter ${name} is no ${type}.`,
  },
  help: {
    nl: 'Geef met --parameter een waarde van dat type, of herstel de expressie van de parameter.',
    en: 'Give a value of that type with --parameter, or mend the expression of the parameter.',
  },
});
