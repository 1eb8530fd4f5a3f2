import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { clause } from '../clause.js';

/** Variables 1.0 §3.5.1: the variables of a variable set have different names. */
export const duplicateVariableNames = defineDiagnostic<{ set: string; name: string }>({
  code: 'xbrlve:duplicateVariableNames',
  severity: 'error',
  basis: clause('3.5.1'),
  message: {
    nl: ({ set, name }) => `De regel “${set}” heeft meer dan één variabele met de naam ${name}.`,
    en: ({ set, name }) => `The rule “${set}” has more than one variable of the name ${name}.`,
  },
  help: {
    nl: 'Geef elke variabele van de regel een eigen naam op haar pijl.',
    en: 'Give each variable of the rule a name of its own on its arc.',
  },
});
