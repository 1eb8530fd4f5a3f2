import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { tagPlace } from '../tag.js';

export const resourcesAbsent = defineDiagnostic({
  code: 'inline:resources-absent',
  severity: 'error',
  basis: inlineBasis('14.1.2'),
  aliases: ['ResourcesAbsent', 'ix11.14.1.2:missingResources'],
  message: {
    nl: () => 'De set heeft geen ix:resources, het deel met contexten en eenheden.',
    en: () => 'The set has no ix:resources, the part with contexts and units.',
  },
  help: ASK_MAKER,
});

/** §14.1.2: a set has at least one ix:resources. */
export const resourcesPresent: InlineRule = {
  emits: [resourcesAbsent],

  *check(set) {
    const [first] = set.tags;
    if (first !== undefined && set.named('resources').length === 0)
      yield resourcesAbsent({}, { location: tagPlace(first) });
  },
};
