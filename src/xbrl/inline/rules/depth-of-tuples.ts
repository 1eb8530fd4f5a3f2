import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { ASK_MAKER, type InlineRule } from '../inline-rule.js';
import { tagPlace } from '../tag.js';
import { DEEPEST_TUPLE } from '../target/target-facts.js';

export const tuplesTooDeep = defineDiagnostic<{ limit: number }>({
  code: 'inline:tuples-too-deep',
  severity: 'error',
  leavesOpen: true,
  basis: { document: 'npo-xbrl', clause: 'docs/inline.md' },
  message: {
    nl: ({ limit }) =>
      `De groepen (ix:tuple) zijn dieper genest dan ${limit}; wat dieper ligt is niet gelezen.`,
    en: ({ limit }) => `The tuples are nested deeper than ${limit}; what is deeper was not read.`,
  },
  help: ASK_MAKER,
});

/** A limit of this program: tuples that name each other may be in each other as deep as there are tuples. */
export const depthOfTuples: InlineRule = {
  emits: [tuplesTooDeep],

  *check({ tags, tuples }) {
    const [first] = tags;
    if (first !== undefined && tuples.deepest() > DEEPEST_TUPLE)
      yield tuplesTooDeep({ limit: DEEPEST_TUPLE }, { location: tagPlace(first) });
  },
};
