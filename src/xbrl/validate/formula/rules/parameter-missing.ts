import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { clause } from '../clause.js';

/** Variables 1.0 §3.2: a required parameter takes its value from outside; without one nothing can be evaluated. */
export const parameterMissing = defineDiagnostic<{ name: string }>({
  code: 'formula:parameter-missing',
  severity: 'error',
  leavesOpen: true,
  basis: clause('3.2'),
  message: {
    nl: ({ name }) =>
      `De parameter ${name} heeft geen waarde; regels die ernaar vragen zijn niet beoordeeld.`,
    en: ({ name }) => `The parameter ${name} has no value; the rules that ask for it were not judged.`,
  },
  help: {
    nl: 'Geef de waarde mee met --parameter naam=waarde.',
    en: 'Give the value with --parameter name=value.',
  },
});

/** No parameter has the name, or several have the local name. */
export const parameterUnknown = defineDiagnostic<{ name: string }>({
  code: 'formula:parameter-unknown',
  severity: 'warning',
  basis: { document: 'npo-xbrl' },
  message: {
    nl: ({ name }) =>
      `De taxonomie heeft geen parameter “${name}”, of meer dan één; de waarde is niet gebruikt.`,
    en: ({ name }) => `The taxonomy has no parameter “${name}”, or more than one; the value was not used.`,
  },
  help: {
    nl: 'Schrijf de naam zoals de taxonomie hem heeft, zo nodig als {namespace}naam.',
    en: 'Write the name as the taxonomy has it, if need be as {namespace}name.',
  },
});
