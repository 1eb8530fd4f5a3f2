import type { Entity, Period, Unit } from '../../report/aspects.js';
import type { QName } from '../../xml/qname.js';
import type { JsonFact } from '../read/json-report.js';
import type { InstanceText } from './resolve-value.js';

/** A report with what its taxonomy says of it, ready to be written as an instance. */
export interface ResolvedReport {
  readonly facts: readonly ResolvedFact[];
  readonly notes: readonly JsonFact[];
  readonly contexts: readonly ResolvedContext[];
  readonly units: readonly ResolvedUnit[];
  readonly container: 'segment' | 'scenario';
  /** The prefixes that schemas give the namespaces of values of typed dimensions. */
  readonly domainPrefixes: ReadonlyMap<string, string>;
}

export interface ResolvedFact {
  readonly json: JsonFact;
  readonly concept: QName;
  readonly context: ResolvedContext;
  /** For numeric facts. */
  readonly unit: ResolvedUnit | undefined;
  /** Undefined for a nil fact. */
  readonly value: InstanceText | undefined;
  /** The same for equal values; undefined for a nil fact. */
  readonly canonical: string | undefined;
  /** For numeric facts that are not nil. */
  readonly decimals: string | undefined;
  readonly language: string | undefined;
  /** Whether it is text, which is in a language. */
  readonly isText: boolean;
}

export interface ResolvedContext {
  readonly id: string;
  /** The first fact that needs it, and where that stands. */
  readonly at: number;
  readonly entity: Entity;
  readonly period: Period;
  readonly dimensions: readonly ResolvedDimension[];
}

export type ResolvedDimension = { readonly at: number; readonly dimension: QName } & (
  | { readonly kind: 'explicit'; readonly member: QName }
  /** A value that is undefined is nil; its canonical form is the same for equal values. */
  | {
      readonly kind: 'typed';
      readonly element: QName;
      readonly value: InstanceText | undefined;
      readonly canonical: string | undefined;
    }
);

export interface ResolvedUnit {
  readonly id: string;
  readonly at: number;
  readonly unit: Unit;
}
