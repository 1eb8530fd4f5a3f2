import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { clause } from '../clause.js';

/** Variables 1.0 §3.5: the variables of a variable set do not depend on each other in a circle. */
export const cyclicDependencies = defineDiagnostic<{ set: string; names: string }>({
  code: 'xbrlve:cyclicDependencies',
  severity: 'error',
  basis: clause('3.5'),
  message: {
    nl: ({ set, names }) => `Variabelen van de regel “${set}” hangen van elkaar af in een kring: ${names}.`,
    en: ({ set, names }) => `Variables of the rule “${set}” depend on each other in a circle: ${names}.`,
  },
  help: {
    nl: 'Laat een van de expressies of filters niet naar de andere verwijzen.',
    en: 'Do not let one of the expressions or filters refer to the others.',
  },
});
