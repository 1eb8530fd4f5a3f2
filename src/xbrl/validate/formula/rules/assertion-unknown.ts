import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';

const basis = { document: 'npo-xbrl', clause: 'docs/assertions.md' };

const help = {
  nl: 'Schrijf de naam zoals de taxonomie hem heeft; validate --format json noemt alle regels (assertions). Een * staat voor alles.',
  en: 'Write the name as the taxonomy has it; validate --format json lists all assertions. A * stands for anything.',
};

/** Who asked for some assertions had none judged: nobody can say whether they hold. */
export const assertionUnknown = defineDiagnostic<{ name: string }>({
  code: 'formula:assertion-unknown',
  severity: 'error',
  leavesOpen: true,
  basis,
  message: {
    nl: ({ name }) =>
      `De taxonomie heeft geen regel (assertion) met de naam “${name}”; er is geen enkele regel beoordeeld.`,
    en: ({ name }) => `The taxonomy has no assertion of the name “${name}”; not one was judged.`,
  },
  help,
});

export const traceUnknown = defineDiagnostic<{ name: string }>({
  code: 'formula:trace-unknown',
  severity: 'warning',
  basis,
  message: {
    nl: ({ name }) =>
      `De regel (assertion) “${name}” is niet beoordeeld of bestaat niet; er valt niets van te tonen.`,
    en: ({ name }) =>
      `The assertion “${name}” was not judged or does not exist; there is nothing to show of it.`,
  },
  help: {
    nl: 'Schrijf de naam voluit, zoals de taxonomie hem heeft.',
    en: 'Write the name in full, as the taxonomy has it.',
  },
});
