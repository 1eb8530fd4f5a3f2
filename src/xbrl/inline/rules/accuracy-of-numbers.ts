import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { XSI_NIL } from '../../instance/names.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { DECIMALS, PRECISION } from '../names.js';
import { isTrue, tagPlace, valueOf } from '../tag.js';

export const accuracyAbsent = defineDiagnostic({
  code: 'inline:accuracy-absent',
  severity: 'error',
  basis: inlineBasis('10.1.1'),
  aliases: ['PrecisionAndDecimalsAbsent'],
  message: {
    nl: () => 'Bij het getal staat niet hoe nauwkeurig het is: decimals (of precision) ontbreekt.',
    en: () => 'The number does not say how accurate it is: decimals (or precision) is missing.',
  },
  help: ASK_MAKER,
});

export const accuracyTwice = defineDiagnostic({
  code: 'inline:accuracy-twice',
  severity: 'error',
  basis: inlineBasis('10.1.1'),
  aliases: ['PrecisionAndDecimalsPresent'],
  message: {
    nl: () =>
      'Bij het getal staan decimals en precision beide, of het is leeg (xsi:nil) en heeft toch een nauwkeurigheid.',
    en: () => 'The number has both decimals and precision, or it is nil and has an accuracy all the same.',
  },
  help: ASK_MAKER,
});

/** §10.1.1: a number has decimals or precision, not both, and neither where it is nil. */
export const accuracyOfNumbers: InlineRule = {
  emits: [accuracyAbsent, accuracyTwice],

  *check(set) {
    for (const tag of set.named('nonFraction')) {
      const stated = [DECIMALS, PRECISION].filter((name) => valueOf(tag, name) !== undefined).length;
      const isNil = isTrue(valueOf(tag, XSI_NIL));
      if (stated > (isNil ? 0 : 1)) yield accuracyTwice({}, { location: tagPlace(tag) });
      else if (stated === 0 && !isNil) yield accuracyAbsent({}, { location: tagPlace(tag) });
    }
  },
};
