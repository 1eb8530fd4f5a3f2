import type { AnyDiagnosticKind } from '../../../../diagnostics/diagnostic.js';
import * as consistencyErrors from './consistency-errors.js';
import { existenceAssertion, variableReferenceNotAllowed } from './existence-assertion.js';
import * as formulaErrors from '../formulas/formula-errors.js';
import { formula } from '../formulas/formula.js';
import type { SetKind } from './set-kind.js';
import { valueAssertion } from './value-assertion.js';

/** The variable sets that this program knows. */
export const SET_KINDS: readonly SetKind[] = [
  valueAssertion, // Value Assertions 1.0 §2.1
  existenceAssertion, // Existence Assertions 1.0 §2.1
  formula, // Formula 1.0 §2.1
];

/** What they find against their own specifications. */
export const setDiagnostics: readonly AnyDiagnosticKind[] = [
  variableReferenceNotAllowed,
  ...Object.values(consistencyErrors),
  ...Object.values(formulaErrors),
];
