import type { QName } from '../xml/qname.js';
import type { XmlElement } from '../xml/tree.js';
import type { ValueProblem } from './components/simple-type.js';

/** What is wrong with an element or one of its attributes, by the clauses of XML Schema Part 1. */
export type Violation = { readonly element: XmlElement } & ViolationKind;

export type ViolationKind =
  /** cvc-elt.1 */
  | { readonly kind: 'undeclared-element' }
  /** cvc-elt.2 */
  | { readonly kind: 'abstract-element' }
  /** cvc-elt.3.1, cvc-elt.3.2.1 */
  | { readonly kind: 'nil-not-allowed' | 'nil-with-content' }
  /** cvc-elt.4.2, cvc-elt.4.3, cvc-type.2 */
  | { readonly kind: 'type-not-found' | 'type-not-derived' | 'abstract-type'; readonly type: string }
  /** cvc-complex-type.2.1 to 2.3 */
  | { readonly kind: 'content-in-empty' | 'elements-in-value' | 'text-between-elements' }
  /** cvc-complex-type.2.4 */
  | { readonly kind: 'unexpected-element' | 'incomplete-content'; readonly expected: readonly QName[] }
  /** cvc-complex-type.3.2.2, cvc-attribute.1 */
  | { readonly kind: 'attribute-not-allowed' | 'attribute-undeclared'; readonly attribute: QName }
  /** cvc-complex-type.4 */
  | { readonly kind: 'attribute-missing'; readonly missing: QName }
  /** cvc-complex-type.5.1, cvc-complex-type.5.2 */
  | { readonly kind: 'several-ids'; readonly attribute: QName }
  | { readonly kind: 'id-besides-own'; readonly attribute: QName; readonly own: QName }
  /** XML Schema Part 2, cvc-datatype-valid and the facets */
  | {
      readonly kind: 'value';
      readonly attribute: QName | undefined;
      /** The nearest name of the type of an element. */
      readonly typeName: QName | undefined;
      readonly problem: ValueProblem;
    }
  /** cvc-elt.5.2.2, cvc-attribute.4 */
  | { readonly kind: 'not-fixed-value'; readonly attribute: QName | undefined; readonly fixed: string }
  /** cvc-id.1, cvc-id.2 */
  | { readonly kind: 'id-not-found'; readonly attribute: QName | undefined; readonly id: string }
  | { readonly kind: 'id-repeated'; readonly attribute: QName | undefined }
  /** cvc-identity-constraint.3 */
  | { readonly kind: 'field-not-one-value'; readonly constraint: QName; readonly field: string }
  /** cvc-identity-constraint.4.1, cvc-identity-constraint.4.2.2 */
  | {
      readonly kind: 'key-repeated';
      readonly constraint: QName;
      readonly isKey: boolean;
      readonly values: readonly string[];
    }
  /** cvc-identity-constraint.4.2.1 */
  | { readonly kind: 'key-incomplete'; readonly constraint: QName; readonly field: string }
  /** cvc-identity-constraint.4.2.3 */
  | { readonly kind: 'key-nillable'; readonly constraint: QName }
  /** cvc-identity-constraint.4.3 */
  | {
      readonly kind: 'key-not-found';
      readonly constraint: QName;
      readonly refers: QName;
      readonly values: readonly string[];
    }
  /** The type of the element is beyond what can be held in memory; it was not judged. */
  | { readonly kind: 'not-judged' };
