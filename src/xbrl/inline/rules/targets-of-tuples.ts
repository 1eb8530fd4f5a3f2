import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { targetOf } from '../inline-set.js';
import { tagPlace } from '../tag.js';

export const tupleTargetsDiffer = defineDiagnostic({
  code: 'inline:tuple-targets-differ',
  severity: 'error',
  basis: inlineBasis('15.1.2'),
  aliases: ['InconsistentTargets', 'ix11.15.1.2:tupleMemberDifferentTarget'],
  message: {
    nl: () => 'Dit feit is voor een ander rapport (target) dan de groep (ix:tuple) waarin het zit.',
    en: () => 'This fact is for another report (target) than the ix:tuple that it is in.',
  },
  help: ASK_MAKER,
});

/** §15.1.2: the facts of a tuple are for the same target document as the tuple. */
export const targetsOfTuples: InlineRule = {
  emits: [tupleTargetsDiffer],

  *check({ facts, tuples }) {
    for (const tag of facts) {
      const tuple = tuples.tupleOf(tag);
      if (tuple !== undefined && targetOf(tuple) !== targetOf(tag))
        yield tupleTargetsDiffer({}, { location: tagPlace(tag), related: [tagPlace(tuple)] });
    }
  },
};
