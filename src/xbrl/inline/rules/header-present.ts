import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { tagPlace } from '../tag.js';

export const headerAbsent = defineDiagnostic({
  code: 'inline:header-absent',
  severity: 'error',
  basis: inlineBasis('8.1.3'),
  aliases: ['HeaderAbsent', 'ix11.8.1.3:missingHeader'],
  message: {
    nl: () => 'De set heeft geen ix:header, het deel met de taxonomie, contexten en eenheden.',
    en: () => 'The set has no ix:header, the part with taxonomy, contexts and units.',
  },
  help: ASK_MAKER,
});

/** §8.1.3: a set has at least one header. */
export const headerPresent: InlineRule = {
  emits: [headerAbsent],

  *check(set) {
    const [first] = set.tags;
    if (first !== undefined && set.named('header').length === 0)
      yield headerAbsent({}, { location: tagPlace(first) });
  },
};
