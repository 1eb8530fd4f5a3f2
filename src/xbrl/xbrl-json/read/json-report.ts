import type { JsonSource } from '../../json/json-source.js';
import type { PrefixMap } from '../prefix-map.js';

/** What xbrl:allowedDuplicates may say (xBRL-JSON 1.0 §6.1.2). */
export const ALLOWED_DUPLICATES = ['none', 'complete', 'consistent', 'all'] as const;
export type AllowedDuplicates = (typeof ALLOWED_DUPLICATES)[number];

/** An xBRL-JSON report of which the structure is right; what its taxonomy says of it is not known yet. */
export interface JsonReport {
  readonly source: JsonSource;
  readonly documentInfo: JsonDocumentInfo;
  readonly facts: readonly JsonFact[];
}

export interface JsonDocumentInfo {
  readonly prefixes: PrefixMap;
  /** Addresses by their short names. */
  readonly linkTypes: ReadonlyMap<string, string>;
  readonly linkGroups: ReadonlyMap<string, string>;
  readonly taxonomy: readonly JsonText[];
  readonly baseUrl: string | undefined;
  readonly canonicalValues: boolean;
  readonly allowedDuplicates: AllowedDuplicates;
}

/** A text and where it begins. */
export interface JsonText {
  readonly text: string;
  readonly at: number;
}

export interface JsonFact {
  readonly id: string;
  /** Where its key begins. */
  readonly at: number;
  /** Undefined for a nil fact. */
  readonly value: string | undefined;
  readonly valueAt: number;
  readonly decimals: JsonText | undefined;
  readonly dimensions: readonly JsonDimension[];
  readonly links: readonly JsonLink[];
}

export interface JsonDimension {
  readonly name: string;
  /** Undefined for a nil value of a typed dimension. */
  readonly value: string | undefined;
  readonly at: number;
}

/** The targets of a fact in one group of links of one type. */
export interface JsonLink {
  readonly type: string;
  readonly group: string;
  readonly at: number;
  readonly targets: readonly JsonText[];
}
