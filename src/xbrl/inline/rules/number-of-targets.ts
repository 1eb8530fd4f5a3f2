import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { ASK_MAKER, type InlineRule } from '../inline-rule.js';
import { tagPlace } from '../tag.js';
import { MOST_TARGETS, targetNames } from '../target/target-names.js';

export const tooManyTargets = defineDiagnostic<{ limit: number }>({
  code: 'inline:too-many-targets',
  severity: 'error',
  leavesOpen: true,
  basis: { document: 'npo-xbrl', clause: 'docs/inline.md' },
  message: {
    nl: ({ limit }) => `De set heeft meer dan ${limit} rapporten (target); de rest is niet beoordeeld.`,
    en: ({ limit }) => `The set has more than ${limit} reports (target); the rest was not judged.`,
  },
  help: ASK_MAKER,
});

/** A limit of this program: each target document is judged by itself. */
export const numberOfTargets: InlineRule = {
  emits: [tooManyTargets],

  *check(set) {
    const [first] = set.tags;
    if (first !== undefined && targetNames(set).length > MOST_TARGETS)
      yield tooManyTargets({ limit: MOST_TARGETS }, { location: tagPlace(first) });
  },
};
