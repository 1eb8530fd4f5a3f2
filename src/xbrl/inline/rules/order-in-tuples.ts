import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { ORDER, TUPLE_REF } from '../names.js';
import { type Tag, tagPlace, tagsAround, valueOf } from '../tag.js';

export const orderAbsent = defineDiagnostic({
  code: 'inline:order-absent',
  severity: 'error',
  basis: inlineBasis('15.1.2'),
  aliases: ['OrderAbsent', 'ix11.15.1.2:tupleMemberOrderMissing'],
  message: {
    nl: () => 'Bij dit feit in een groep (ix:tuple) ontbreekt de volgorde (order).',
    en: () => 'This fact in an ix:tuple has no order.',
  },
  help: ASK_MAKER,
});

export const orderOutsideTuple = defineDiagnostic({
  code: 'inline:order-outside-tuple',
  severity: 'error',
  basis: inlineBasis('7.1.3, 10.1.2, 11.1.2, 15.1.2'),
  aliases: ['OrderOnNonTupleChild'],
  message: {
    nl: () => 'Dit feit heeft een volgorde (order), maar zit in geen groep (ix:tuple).',
    en: () => 'This fact has an order, but is in no ix:tuple.',
  },
  help: ASK_MAKER,
});

/** §15.1.2: each fact of a tuple has an order; a fact that names no tuple and stands in none has no order. */
export const orderInTuples: InlineRule = {
  emits: [orderAbsent, orderOutsideTuple],

  *check({ facts, tuples }) {
    for (const tag of facts) {
      const hasOrder = valueOf(tag, ORDER) !== undefined;
      const isMember = tuples.tupleOf(tag) !== undefined;
      if (isMember && !hasOrder) yield orderAbsent({}, { location: tagPlace(tag) });
      // Where the tuple that it names is not there, that is said by itself.
      else if (hasOrder && valueOf(tag, TUPLE_REF) === undefined && !standsInTuple(tag))
        yield orderOutsideTuple({}, { location: tagPlace(tag) });
    }
  },
};

function standsInTuple(tag: Tag): boolean {
  for (const { name } of tagsAround(tag)) if (name === 'tuple') return true;
  return false;
}
