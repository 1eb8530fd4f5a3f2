import type { Context, Item, UnitDeclaration } from '../../../instance/instance.js';
import type { Concept } from '../../../taxonomy/taxonomy.js';
import type { QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { XPathNode } from '../../../xpath/xpath.js';

/** A fact of the instance, an item or a tuple, as variables and filters see it. */
export interface FormulaFact {
  readonly element: XmlElement;
  readonly node: XPathNode;
  readonly name: QName;
  readonly concept: Concept | undefined;
  /** Undefined for a tuple, as `context` and `unit` are. */
  readonly item: Item | undefined;
  readonly context: Context | undefined;
  readonly unit: UnitDeclaration | undefined;
  readonly isNil: boolean;
  /** The element that it stands in: xbrli:xbrl, or a tuple. */
  readonly parent: XmlElement | undefined;
  /** Its place among the facts of the instance in document order, from 0. */
  readonly place: number;
}
