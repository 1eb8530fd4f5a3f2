import type { Context } from '../../instance/instance.js';
import { XBRLI } from '../../instance/names.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { descendants } from '../../xml/navigate.js';
import { namespaceOf, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';

/**
 * What may not stand in a segment or scenario of any context, at whatever depth: elements of the XBRL
 * instance namespace, and elements in the substitution group of one (items and tuples).
 */
export function* foreignContent(
  contexts: readonly Context[],
  container: 'segment' | 'scenario',
  taxonomy: Taxonomy,
): Generator<{ readonly context: Context; readonly element: XmlElement }> {
  const judged = new Map<QName, boolean>();
  for (const context of contexts) {
    const root = context[container];
    if (root === undefined) continue;
    for (const element of descendants(root)) {
      let isForeign = judged.get(element.name);
      if (isForeign === undefined) {
        isForeign = namespaceOf(element.name) === XBRLI || taxonomy.findConcept(element.name) !== undefined;
        judged.set(element.name, isForeign);
      }
      if (isForeign) yield { context, element };
    }
  }
}
