import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { clause } from '../clause.js';

/** Variables 1.0 §2.1.2.2: the domain of a typed dimension has at most one definition of equality. */
export const multipleEqualityDefinitions = defineDiagnostic<{ name: string }>({
  code: 'xbrlve:multipleTypedDimensionEqualityDefinitions',
  severity: 'error',
  basis: clause('2.1.2.2'),
  message: {
    nl: ({ name }) => `Voor de waarden van “${name}” is meer dan eens bepaald wanneer zij gelijk zijn.`,
    en: ({ name }) => `It is defined more than once when values of “${name}” are equal.`,
  },
  help: {
    nl: 'Verbind het domein van een getypeerde dimensie met één variable:equalityDefinition.',
    en: 'Join the domain of a typed dimension to one variable:equalityDefinition.',
  },
});
