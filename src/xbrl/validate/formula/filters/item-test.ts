import { attribute } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import type { CompiledFilter, FilterSource } from './filter.js';

const TEST = qname('', 'test');

/**
 * The predicate of filters that have a test about a part of an item: it matches facts that have the part
 * and for which the test holds with that part as context item. Without a test the part is enough.
 *
 * @param partOf the element that the test is about; undefined where a fact has none
 */
export function itemTest(
  { element, expression }: FilterSource,
  partOf: (fact: FormulaFact) => XmlElement | undefined,
): CompiledFilter['matches'] {
  const text = attribute(element, TEST);
  const test = text === undefined ? undefined : expression(text, element);
  return (fact, evaluation) => {
    const part = partOf(fact);
    if (part === undefined) return false;
    return test === undefined || test.isTrue(evaluation, evaluation.host.tree.nodeOf(part));
  };
}
