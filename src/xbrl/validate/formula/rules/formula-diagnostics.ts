import { assertionUnknown, traceUnknown } from './assertion-unknown.js';
import type { AnyDiagnosticKind } from '../../../../diagnostics/diagnostic.js';
import { setDiagnostics } from '../assertions/set-kinds.js';
import {
  invalidSeverity,
  multipleSeverities,
  severitySource,
  severityTarget,
} from '../assertions/severity.js';
import { assertionUnsatisfied } from '../assertions/unsatisfied.js';
import { filterDiagnostics } from '../filters/filter-kinds.js';
import { missingLeftCurlyBracket, missingRightCurlyBracket } from '../messages/message-text.js';
import { missingMessageLanguage } from '../messages/messages.js';
import { unknownAspectModel } from './aspect-model-known.js';
import {
  inputMismatch,
  missingSignature,
  tooManyImplementations,
} from './custom-function-implementations.js';
import { prohibitedFunctionNamespace } from './custom-function-namespace.js';
import { noCustomFunctionSignature } from './custom-function-signature.js';
import { cyclicDependencies } from './cyclic-dependencies.js';
import { duplicateVariableNames } from './duplicate-variable-names.js';
import { multipleEqualityDefinitions } from './equality-definitions.js';
import { expressionFailed, expressionInvalid } from './expression-errors.js';
import { factVariableReferenceNotAllowed } from './fact-variable-reference-not-allowed.js';
import { fallbackReferenceNotAllowed } from './fallback-reference-not-allowed.js';
import { filterAspectModelMismatch } from './filter-aspect-model.js';
import { formulaNotSupported } from './not-supported.js';
import { parameterCyclicDependencies } from './parameter-cyclic-dependencies.js';
import { parameterMissing, parameterUnknown } from './parameter-missing.js';
import { parameterNameClash } from './parameter-name-clash.js';
import { parameterTypeMismatch } from './parameter-type-mismatch.js';
import { variableNameResolutionFailure } from '../variable-name.js';
import { unresolvedDependency } from './unresolved-dependency.js';

/** What is found when the formulas of a taxonomy are read, in the order of Variables 1.0. */
export const readingDiagnostics: readonly AnyDiagnosticKind[] = [
  expressionInvalid, // §1.7
  multipleEqualityDefinitions, // §2.1.2.2
  unknownAspectModel, // §2.2
  noCustomFunctionSignature, // §3.1
  prohibitedFunctionNamespace, // §3.1
  parameterNameClash, // §3.2
  parameterCyclicDependencies, // §3.2
  filterAspectModelMismatch, // §3.4.1
  unresolvedDependency, // §3.5
  cyclicDependencies, // §3.5
  duplicateVariableNames, // §3.5.1
  variableNameResolutionFailure, // §3.5.1.1
  factVariableReferenceNotAllowed, // §3.5.2
  fallbackReferenceNotAllowed, // §4.2
  missingSignature, // Custom Function Implementation 1.0 §2.2
  tooManyImplementations, // Custom Function Implementation 1.0 §2.2
  inputMismatch, // Custom Function Implementation 1.0 §2.1
  missingLeftCurlyBracket, // Generic Messages 1.0 §2.1
  missingRightCurlyBracket, // Generic Messages 1.0 §2.1
  missingMessageLanguage, // Generic Messages 1.0 §2.1
  severitySource, // Assertion Severity 2.0 §2
  severityTarget, // Assertion Severity 2.0 §2
  multipleSeverities, // Assertion Severity 2.0 §2
  ...filterDiagnostics,
  ...setDiagnostics,
];

/** What is found when they are evaluated. */
export const evaluationDiagnostics: readonly AnyDiagnosticKind[] = [
  assertionUnsatisfied, // Validation 1.0 §2
  expressionFailed, // Variables 1.0 §1.7
  parameterTypeMismatch, // Variables 1.0 §3.2
  parameterMissing, // Variables 1.0 §3.2
  invalidSeverity, // Assertion Severity 2.0 §2
  parameterUnknown, // ours
  assertionUnknown, // ours
  traceUnknown, // ours
  formulaNotSupported, // ours
  ...filterDiagnostics,
  ...setDiagnostics,
];
