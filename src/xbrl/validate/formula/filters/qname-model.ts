import { collapsed } from '../../../xml/collapsed.js';
import { childElements, ownText, resolveQName } from '../../../xml/navigate.js';
import { localNameOf, qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { ATOMIC, atomize, cast, fail, type XPathNode } from '../../../xpath/xpath.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import type { FilterSource } from './filter.js';

const NO_NAME = qname('', '');

/** A name in a filter: written out, or computed for each fact. */
export interface NameModel {
  /** Undefined where it is computed. */
  readonly written: QName | undefined;
  /** @throws ExpressionError, XPathError err:XPTY0004 where the expression gives no single name */
  of(fact: FormulaFact, evaluation: Evaluation): QName;
  /** The same where no fact is looked at: what is covered. */
  without(evaluation: Evaluation): QName;
}

/** The `qname` or `qnameExpression` in an element of a filter. */
export function nameModel(parent: XmlElement, source: FilterSource): NameModel {
  for (const child of childElements(parent)) {
    const local = localNameOf(child.name);
    if (local === 'qname') {
      const written = resolveQName(child, ownText(child)) ?? qname('', collapsed(ownText(child)));
      return { written, of: () => written, without: () => written };
    }
    if (local !== 'qnameExpression') continue;
    const expression = source.expression(ownText(child), child);
    const compute = (evaluation: Evaluation, item?: XPathNode) =>
      expression.derive(evaluation, item, (sequence) => {
        const [value, ...others] = atomize(sequence);
        if (value === undefined || others.length > 0) return fail('XPTY0004', 'xs:QName');
        const name = cast(value, ATOMIC.QName);
        return name.kind === 'QName' ? name.name : fail('XPTY0004', 'xs:QName');
      });
    return {
      written: undefined,
      of: (fact, evaluation) => compute(evaluation, fact.node),
      without: (evaluation) => compute(evaluation),
    };
  }
  // The schema wants one of the two.
  return { written: NO_NAME, of: () => NO_NAME, without: () => NO_NAME };
}

/** The names of child elements of a filter that each hold one. */
export function nameModels(source: FilterSource, child: QName): readonly NameModel[] {
  return [...childElements(source.element, child)].map((element) => nameModel(element, source));
}
