import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { tagPlace } from '../tag.js';

export const tupleCycle = defineDiagnostic({
  code: 'inline:tuple-cycle',
  severity: 'error',
  basis: inlineBasis('15.1.2'),
  aliases: ['TupleCycle', 'ix11.15.1.2:tupleNestingCycle'],
  message: {
    nl: () => 'Deze groep (ix:tuple) zit, direct of via andere, in zichzelf.',
    en: () => 'This ix:tuple is in itself, directly or by way of others.',
  },
  help: ASK_MAKER,
});

/** §15.1.2: no tuple is in its own content, at whatever depth. */
export const tuplesWithoutCycles: InlineRule = {
  emits: [tupleCycle],

  *check(set) {
    for (const tag of set.tuples.inCycles()) yield tupleCycle({}, { location: tagPlace(tag) });
  },
};
