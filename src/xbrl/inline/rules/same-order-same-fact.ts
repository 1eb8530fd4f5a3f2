import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { collapsed } from '../../xml/collapsed.js';
import { attribute } from '../../xml/navigate.js';
import { qname } from '../../xml/qname.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import type { InlineSet } from '../inline-set.js';
import { ORDER, TUPLE_REF } from '../names.js';
import { type Tag, tagPlace } from '../tag.js';
import { orderKey } from '../tuple-members.js';

export const sameOrder = defineDiagnostic<{ order: string }>({
  code: 'inline:same-order',
  severity: 'error',
  basis: inlineBasis('15.1.2'),
  aliases: ['OrderDuplicate', 'ix11.15.1.2:tupleSameOrderMembersUnequal'],
  message: {
    nl: ({ order }) =>
      `Twee verschillende feiten hebben dezelfde plaats (order ${order}) in een groep (ix:tuple).`,
    en: ({ order }) => `Two facts that differ have the same order ${order} in an ix:tuple.`,
  },
  help: ASK_MAKER,
});

/** §15.1.2: facts of a tuple that have the same order are the same: name, attributes and text, white space normalized. */
export const sameOrderSameFact: InlineRule = {
  emits: [sameOrder],

  *check(set) {
    for (const [, content] of set.tuples.content) {
      const first = new Map<string, Tag>();
      for (const tag of content) {
        const order = orderKey(tag);
        if (order === undefined) continue;
        const known = first.get(order);
        if (known === undefined) first.set(order, tag);
        else if (!areSame(known, tag, set))
          yield sameOrder({ order }, { location: tagPlace(tag), related: [tagPlace(known)] });
      }
    }
  },
};

/** Attributes that only say where a fact stands or how it is called. */
const OF_PLACE: ReadonlySet<string> = new Set([ORDER, TUPLE_REF, qname('', 'id'), qname('', 'tupleID')]);

function areSame(a: Tag, b: Tag, set: InlineSet): boolean {
  if (a.name !== b.name || !haveSameAttributes(a, b) || !haveSameAttributes(b, a)) return false;
  return textOf(a, set) === textOf(b, set);
}

function haveSameAttributes(a: Tag, b: Tag): boolean {
  return a.element.attributes.every(
    ({ name, value }) =>
      OF_PLACE.has(name) || collapsed(attribute(b.element, name) ?? '') === collapsed(value),
  );
}

/** Two tuples are never taken for the same: each has facts of its own. */
function textOf(tag: Tag, set: InlineSet): string | Tag {
  if (tag.name === 'tuple') return tag;
  if (tag.name === 'fraction')
    return tag.children.map((child) => collapsed(set.values.of(child).text)).join('/');
  return collapsed(set.values.of(tag).text);
}
