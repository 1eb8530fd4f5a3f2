import type { Instance } from '../../instance/instance.js';
import { schemaSetOf } from '../../taxonomy/schema-set-of.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { XmlTree, type XPathNode } from '../../xpath/xpath.js';
import { DocumentTyping } from './facts/document-typing.js';
import { FormulaFacts } from './facts/formula-facts.js';
import type { FormulaHost } from './formula-host.js';

/** What expressions may ask of an instance and its taxonomy. */
export function openHost(instance: Instance, taxonomy: Taxonomy): FormulaHost {
  const schema = schemaSetOf(taxonomy);
  const tree = new XmlTree(instance.document, new DocumentTyping(schema, taxonomy));
  const facts = new FormulaFacts(instance, taxonomy, tree);
  const elementOf = (node: XPathNode) => tree.elementOf(node);
  const factOf = (node: XPathNode) => {
    const element = elementOf(node);
    return element === undefined ? undefined : facts.find(element);
  };
  return {
    instance,
    taxonomy,
    tree,
    root: tree.nodeOf(instance.document.root),
    schema,
    facts,
    factOf,
    itemOf: (node) => factOf(node)?.item,
    elementOf,
  };
}
