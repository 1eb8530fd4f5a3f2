import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { functionClause } from '../clause.js';

const HELP = {
  nl: 'Verbind elke variable:function met één cfi:implementation met evenveel invoer, en omgekeerd.',
  en: 'Join each variable:function to one cfi:implementation with as many inputs, and the other way round.',
};

/** §2.2: a signature has at most one implementation, and an implementation one signature. */
export const tooManyImplementations = defineDiagnostic<{ name: string }>({
  code: 'xbrlcfie:tooManyCFIRelationships',
  severity: 'error',
  basis: functionClause('2.2'),
  message: {
    nl: ({ name }) => `Bij de functie ${name} hoort meer dan één implementatie of aankondiging.`,
    en: ({ name }) => `The function ${name} has more than one implementation or signature.`,
  },
  help: HELP,
});

/** §2.2: an implementation belongs to a signature. */
export const missingSignature = defineDiagnostic<{ name: string }>({
  code: 'xbrlcfie:missingCFIRelationship',
  severity: 'error',
  basis: functionClause('2.2'),
  message: {
    nl: ({ name }) => `De implementatie “${name}” hoort bij geen functie.`,
    en: ({ name }) => `The implementation “${name}” belongs to no function.`,
  },
  help: HELP,
});

/** §2.1: an implementation names an input for each one of its signature. */
export const inputMismatch = defineDiagnostic<{ name: string; announced: number; named: number }>({
  code: 'xbrlcfie:inputMismatch',
  severity: 'error',
  basis: functionClause('2.1'),
  message: {
    nl: ({ name, announced, named }) =>
      `De functie ${name} kondigt ${announced} argumenten aan; haar implementatie noemt er ${named}.`,
    en: ({ name, announced, named }) =>
      `The function ${name} announces ${announced} arguments; its implementation names ${named}.`,
  },
  help: HELP,
});
