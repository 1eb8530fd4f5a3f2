import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { accuracyInSchema } from '../accuracy-in-schema.js';
import { classifiedItems } from '../classified-items.js';
import { clause } from '../clause.js';

export const accuracyOnNil = defineDiagnostic<{ name: string }>({
  code: 'xbrl21:accuracy-on-nil',
  severity: 'error',
  basis: clause('4.6.3'),
  aliases: ['xbrl.4.6.3:nilPrecisionDecimals'],
  message: {
    nl: ({ name }) => `${name} is leeg (xsi:nil) en heeft toch decimals of precision.`,
    en: ({ name }) => `${name} is nil and yet has decimals or precision.`,
  },
  help: {
    nl: 'Verwijder decimals en precision, of geef een waarde.',
    en: 'Remove decimals and precision, or give a value.',
  },
});

/**
 * XBRL 2.1 §4.6.3: a nil item has neither a precision nor a decimals attribute. What the schema gives by a
 * fixed or default value counts.
 */
export const noAccuracyOnNil: Rule<Subject> = {
  emits: [accuracyOnNil],

  *check(subject) {
    for (const { item, concept } of classifiedItems(subject)) {
      if (!item.isNil) continue;
      const inSchema = accuracyInSchema(concept.type);
      if ((item.decimals ?? item.precision ?? inSchema.decimals ?? inSchema.precision) === undefined)
        continue;
      yield accuracyOnNil(
        { name: writtenName(item.element) },
        { location: placeOf(subject.file, item.element) },
      );
    }
  },
};
