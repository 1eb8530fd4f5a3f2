import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { classifiedItems } from '../classified-items.js';
import { clause } from '../clause.js';

export const accuracyOnNonNumeric = defineDiagnostic<{ name: string }>({
  code: 'xbrl21:accuracy-on-non-numeric',
  severity: 'error',
  basis: clause('4.6.3'),
  aliases: ['xbrl.4.6.3:extraneousPrecisionDecimals'],
  message: {
    nl: ({ name }) => `${name} is geen getal en heeft toch decimals of precision.`,
    en: ({ name }) => `${name} is not a number and yet has decimals or precision.`,
  },
  help: {
    nl: 'Verwijder decimals en precision.',
    en: 'Remove decimals and precision.',
  },
});

/**
 * XBRL 2.1 §4.6.3: a non-numeric item has neither a precision nor a decimals attribute.
 */
export const noAccuracyOnNonNumeric: Rule<Subject> = {
  emits: [accuracyOnNonNumeric],

  *check(subject) {
    for (const { item, itemClass } of classifiedItems(subject)) {
      if (itemClass !== 'non-numeric' || (item.decimals ?? item.precision) === undefined) continue;
      // A nil item is reported by `no-accuracy-on-nil`.
      if (item.isNil) continue;
      yield accuracyOnNonNumeric(
        { name: writtenName(item.element) },
        { location: placeOf(subject.file, item.element) },
      );
    }
  },
};
