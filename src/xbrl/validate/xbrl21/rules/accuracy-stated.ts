import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { accuracyInSchema } from '../accuracy-in-schema.js';
import { classifiedItems } from '../classified-items.js';
import { clause } from '../clause.js';

export const accuracyMissing = defineDiagnostic<{ name: string }>({
  code: 'xbrl21:accuracy-missing',
  severity: 'error',
  basis: clause('4.6.3'),
  aliases: ['xbrl.4.6.3:missingPrecisionDecimals'],
  message: {
    nl: ({ name }) => `Bij ${name} staat niet hoe nauwkeurig het getal is: decimals ontbreekt.`,
    en: ({ name }) => `${name} does not say how accurate its number is: decimals is missing.`,
  },
  help: {
    nl: 'Voeg decimals toe: 0 voor hele euro’s, 2 voor centen, INF voor een exact getal.',
    en: 'Add decimals: 0 for whole euros, 2 for cents, INF for an exact number.',
  },
});

/**
 * XBRL 2.1 §4.6.3: a numeric item that is neither a fraction nor nil has a precision or a decimals
 * attribute. What the schema gives by a fixed or default value counts.
 */
export const accuracyStated: Rule<Subject> = {
  emits: [accuracyMissing],

  *check(subject) {
    for (const { item, concept, itemClass } of classifiedItems(subject)) {
      if (itemClass !== 'numeric' || item.isNil) continue;
      const inSchema = accuracyInSchema(concept.type);
      if ((item.decimals ?? item.precision ?? inSchema.decimals ?? inSchema.precision) !== undefined)
        continue;
      yield accuracyMissing(
        { name: writtenName(item.element) },
        { location: placeOf(subject.file, item.element) },
      );
    }
  },
};
