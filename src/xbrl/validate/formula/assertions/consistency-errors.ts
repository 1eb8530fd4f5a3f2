import { type Basis, defineDiagnostic } from '../../../../diagnostics/diagnostic.js';

const BASIS: Basis = { document: 'Consistency Assertions 1.0', clause: '2.1' };

export const acceptanceRadiusConflict = defineDiagnostic<{ id: string }>({
  code: 'xbrlcae:acceptanceRadiusConflict',
  severity: 'error',
  basis: BASIS,
  message: {
    nl: ({ id }) =>
      `De consistentieregel “${id}” heeft twee toegestane afwijkingen: een absolute en een evenredige.`,
    en: ({ id }) =>
      `The consistency assertion “${id}” has two acceptance radii: an absolute and a proportional one.`,
  },
  help: {
    nl: 'Laat absoluteAcceptanceRadius of proportionalAcceptanceRadius weg.',
    en: 'Leave out absoluteAcceptanceRadius or proportionalAcceptanceRadius.',
  },
});

export const variablesNotAllowed = defineDiagnostic<{ id: string }>({
  code: 'xbrlcae:variablesNotAllowed',
  severity: 'error',
  basis: BASIS,
  message: {
    nl: ({ id }) => `De consistentieregel “${id}” verwijst naar een variabele waar een parameter hoort.`,
    en: ({ id }) => `The consistency assertion “${id}” refers to a variable where a parameter belongs.`,
  },
  help: {
    nl: 'Laat de pijl consistency-assertion-parameter naar een parameter leiden.',
    en: 'Lead the arc consistency-assertion-parameter to a parameter.',
  },
});
