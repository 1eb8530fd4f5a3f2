import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { classifiedItems } from '../classified-items.js';
import { clause } from '../clause.js';

export const accuracyOnFraction = defineDiagnostic<{ name: string }>({
  code: 'xbrl21:accuracy-on-fraction',
  severity: 'error',
  basis: clause('4.6.3', '5.1.1.3.2'),
  aliases: ['xbrl.4.6.3:fractionPrecisionDecimals'],
  message: {
    nl: ({ name }) => `${name} is een breuk en heeft toch decimals of precision.`,
    en: ({ name }) => `${name} is a fraction and yet has decimals or precision.`,
  },
  help: {
    nl: 'Verwijder decimals en precision: een breuk is exact.',
    en: 'Remove decimals and precision: a fraction is exact.',
  },
});

/**
 * XBRL 2.1 §4.6.3 and §5.1.1.3.2: an item of the fraction type has neither a precision nor a decimals attribute.
 */
export const noAccuracyOnFraction: Rule<Subject> = {
  emits: [accuracyOnFraction],

  *check(subject) {
    for (const { item, itemClass } of classifiedItems(subject)) {
      if (itemClass !== 'fraction' || (item.decimals ?? item.precision) === undefined) continue;
      // A nil item is reported by `no-accuracy-on-nil`.
      if (item.isNil) continue;
      yield accuracyOnFraction(
        { name: writtenName(item.element) },
        { location: placeOf(subject.file, item.element) },
      );
    }
  },
};
