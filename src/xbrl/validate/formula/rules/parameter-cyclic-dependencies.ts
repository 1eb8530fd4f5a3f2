import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { clause } from '../clause.js';

/** Variables 1.0 §3.2: the expressions of parameters do not lead back to themselves. */
export const parameterCyclicDependencies = defineDiagnostic<{ names: string }>({
  code: 'xbrlve:parameterCyclicDependencies',
  severity: 'error',
  basis: clause('3.2'),
  message: {
    nl: ({ names }) => `Deze parameters hangen van elkaar af in een kring: ${names}.`,
    en: ({ names }) => `These parameters depend on each other in a circle: ${names}.`,
  },
  help: {
    nl: 'Geef een van de parameters een waarde die niet van de andere afhangt.',
    en: 'Give one of the parameters a value that does not depend on the others.',
  },
});
