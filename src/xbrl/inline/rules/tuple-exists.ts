import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { TUPLE_REF } from '../names.js';
import { tagPlace, valueOf } from '../tag.js';

export const unknownTuple = defineDiagnostic<{ id: string }>({
  code: 'inline:unknown-tuple',
  severity: 'error',
  basis: inlineBasis('7.1.3, 10.1.2, 11.1.2, 15.1.2'),
  aliases: ['UnknownTuple', 'ix11.15.1.2:tupleRefMissing'],
  message: {
    nl: ({ id }) => `Het feit hoort bij de groep ${id} (tupleRef), maar er is geen ix:tuple die zo heet.`,
    en: ({ id }) =>
      `The fact belongs to the tuple ${id} (tupleRef), but there is no ix:tuple of that tupleID.`,
  },
  help: ASK_MAKER,
});

/** §7.1.3, §10.1.2, §11.1.2, §15.1.2: a tupleRef names the tupleID of a tuple of the set. */
export const tuplesExist: InlineRule = {
  emits: [unknownTuple],

  *check({ facts, tuples }) {
    for (const tag of facts) {
      const id = valueOf(tag, TUPLE_REF);
      if (id !== undefined && !tuples.byId.has(id)) yield unknownTuple({ id }, { location: tagPlace(tag) });
    }
  },
};
