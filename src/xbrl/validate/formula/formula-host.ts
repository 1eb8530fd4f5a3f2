import type { Instance, Item } from '../../instance/instance.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import type { XmlElement } from '../../xml/tree.js';
import type { Call, SchemaDefinitions, XmlTree, XPathNode } from '../../xpath/xpath.js';
import type { FormulaFact } from './facts/formula-fact.js';
import type { FormulaFacts } from './facts/formula-facts.js';

/** What the functions of the XBRL registry may ask: the `host` of every evaluation of an expression here. */
export interface FormulaHost {
  readonly instance: Instance;
  readonly taxonomy: Taxonomy;
  /** The instance as nodes, typed by the schemas of the taxonomy; its root is the document node. */
  readonly tree: XmlTree;
  /** The node of the xbrli:xbrl element: the context item of expressions about no fact in particular. */
  readonly root: XPathNode;
  /** The schema components of the taxonomy. */
  readonly schema: SchemaDefinitions;
  /** All facts, items and tuples, in document order; by concept, and with the keys of their aspects. */
  readonly facts: FormulaFacts;
  /** The fact that an element of the instance is; undefined for nodes that are none. */
  factOf(node: XPathNode): FormulaFact | undefined;
  itemOf(node: XPathNode): Item | undefined;
  /** The element of the instance or the taxonomy that a node stands for. */
  elementOf(node: XPathNode): XmlElement | undefined;
}

/** The host of the expression that calls a function. */
export function hostOf({ context }: Call): FormulaHost {
  return context.host as FormulaHost;
}
