import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { accuracyInSchema } from '../accuracy-in-schema.js';
import { classifiedItems } from '../classified-items.js';
import { clause } from '../clause.js';

export const bothDecimalsAndPrecision = defineDiagnostic<{ name: string }>({
  code: 'xbrl21:both-decimals-and-precision',
  severity: 'error',
  basis: clause('4.6.3'),
  aliases: ['xbrl.4.6.3:bothPrecisionAndDecimals'],
  message: {
    nl: ({ name }) => `${name} heeft zowel decimals als precision.`,
    en: ({ name }) => `${name} has both decimals and precision.`,
  },
  help: {
    nl: 'Houd decimals en verwijder precision.',
    en: 'Keep decimals and remove precision.',
  },
});

/**
 * XBRL 2.1 §4.6.3: a numeric item has a precision attribute or a decimals attribute, and not both. What the
 * schema gives by a fixed or default value counts.
 */
export const oneAccuracy: Rule<Subject> = {
  emits: [bothDecimalsAndPrecision],

  *check(subject) {
    for (const { item, concept, itemClass } of classifiedItems(subject)) {
      if (itemClass !== 'numeric' || item.isNil) continue;
      const inSchema = accuracyInSchema(concept.type);
      const decimals = item.decimals ?? inSchema.decimals;
      const precision = item.precision ?? inSchema.precision;
      if (decimals === undefined || precision === undefined) continue;
      yield bothDecimalsAndPrecision(
        { name: writtenName(item.element) },
        { location: placeOf(subject.file, item.element) },
      );
    }
  },
};
