import type { QName } from '../../../xml/qname.js';
import type { PlacedFilter } from '../filters/filter.js';
import type { Expression } from './expression.js';
import type { Parameter } from './parameters.js';

interface Variable {
  /** As the arc from the variable set names it. */
  readonly name: QName;
  /** The fact and general variables of the set that must be bound before it. */
  readonly dependencies: readonly QName[];
}

/** Variables 1.0 §3.4. */
export interface FactVariable extends Variable {
  readonly kind: 'fact';
  readonly isSequence: boolean;
  readonly includesNils: boolean;
  readonly matches: boolean;
  readonly fallback: Expression | undefined;
  readonly filters: readonly PlacedFilter[];
}

/** Variables 1.0 §3.3. */
export interface GeneralVariable extends Variable {
  readonly kind: 'general';
  readonly isSequence: boolean;
  readonly select: Expression;
}

export interface ParameterVariable extends Variable {
  readonly kind: 'parameter';
  readonly parameter: Parameter;
}

export type SetVariable = FactVariable | GeneralVariable | ParameterVariable;
