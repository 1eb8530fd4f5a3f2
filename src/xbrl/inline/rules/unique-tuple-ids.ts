import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { TUPLE_ID } from '../names.js';
import { tagPlace, valueOf } from '../tag.js';

export const duplicateTupleId = defineDiagnostic<{ id: string }>({
  code: 'inline:duplicate-tuple-id',
  severity: 'error',
  basis: inlineBasis('15.1.2'),
  aliases: ['DuplicateTupleId', 'ix11.15.1.2:tupleIdDuplication'],
  message: {
    nl: ({ id }) => `Meer dan één ix:tuple heet ${id} (tupleID).`,
    en: ({ id }) => `More than one ix:tuple has the tupleID ${id}.`,
  },
  help: ASK_MAKER,
});

/** §15.1.2: a tupleID is unique in the set. */
export const uniqueTupleIds: InlineRule = {
  emits: [duplicateTupleId],

  *check(set) {
    for (const tag of set.named('tuple')) {
      const id = valueOf(tag, TUPLE_ID);
      const first = id === undefined ? undefined : set.tuples.byId.get(id);
      if (id === undefined || first === undefined || first === tag) continue;
      yield duplicateTupleId({ id }, { location: tagPlace(tag), related: [tagPlace(first)] });
    }
  },
};
