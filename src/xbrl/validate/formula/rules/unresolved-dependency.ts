import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { clause } from '../clause.js';

/** Variables 1.0 §3.5: every variable that an expression refers to is in the variable set, or a parameter. */
export const unresolvedDependency = defineDiagnostic<{ name: string; by: string }>({
  code: 'xbrlve:unresolvedDependency',
  severity: 'error',
  basis: clause('3.5'),
  message: {
    nl: ({ name, by }) =>
      `“${by}” verwijst naar $${name}, en er is geen variabele of parameter met die naam.`,
    en: ({ name, by }) => `“${by}” refers to $${name}, and there is no variable or parameter of that name.`,
  },
  help: {
    nl: 'Herstel de naam, of verbind de variabele met de regel.',
    en: 'Mend the name, or join the variable to the rule.',
  },
});
