import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { clause } from '../clause.js';

/** Variables 1.0 §3.1: custom functions stay out of the namespaces of XPath functions, constructors and the registry. */
export const prohibitedFunctionNamespace = defineDiagnostic<{ name: string; namespace: string }>({
  code: 'xbrlve:noProhibitedNamespaceForCustomFunction',
  severity: 'error',
  basis: clause('3.1'),
  message: {
    nl: ({ name, namespace }) =>
      `De functie ${name} staat in de namespace ${namespace}, die aan een standaard toebehoort.`,
    en: ({ name, namespace }) =>
      `The function ${name} is in the namespace ${namespace}, which belongs to a standard.`,
  },
  help: {
    nl: 'Geef eigen functies een eigen namespace.',
    en: 'Give functions of your own a namespace of your own.',
  },
});
