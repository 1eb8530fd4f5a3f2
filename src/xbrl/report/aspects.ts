import type { QName } from '../xml/qname.js';

/** Who reports: an identifier within a scheme (XBRL 2.1 §4.7.3.1). */
export interface Entity {
  readonly scheme: string;
  readonly identifier: string;
}

/**
 * The period of a fact (XBRL 2.1 §4.7.2), dates and times as they are written. A date without a
 * time means the end of that day in `end` and `instant`, its beginning in `start`.
 */
export type Period =
  | { readonly kind: 'duration'; readonly start: string; readonly end: string }
  | { readonly kind: 'instant'; readonly instant: string }
  | { readonly kind: 'forever' };

/** Numerator and denominator measures (XBRL 2.1 §4.8); their order does not matter. */
export interface Unit {
  readonly numerators: readonly QName[];
  readonly denominators: readonly QName[];
}

/** A member of an explicit dimension, or the value of a typed one (Dimensions 1.0 §3.1.4). */
export type Member =
  | { readonly kind: 'explicit'; readonly member: QName }
  | {
      readonly kind: 'typed';
      /** The typed domain element. */
      readonly element: QName;
      /** Its text where it has simple content; otherwise the whole element as canonical XML. */
      readonly value: string;
      /** What the value comes down to, where its type is known, names or a text: equal for equal values however they are written. */
      readonly meaning?: string | readonly QName[];
      /** Set where `value` is XML: the element has child elements, or attributes that say something of its value. */
      readonly isXml?: true;
    };

/** Members by dimension. */
export type Dimensions = ReadonlyMap<QName, Member>;
