import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { classifiedItems } from '../classified-items.js';
import { clause } from '../clause.js';

export const unitMissing = defineDiagnostic<{ name: string }>({
  code: 'xbrl21:unit-missing',
  severity: 'error',
  basis: clause('4.6.2'),
  aliases: ['xbrl.4.6.2:numericUnit'],
  message: {
    nl: ({ name }) => `${name} is een getal zonder eenheid: unitRef ontbreekt.`,
    en: ({ name }) => `${name} is a number without a unit: unitRef is missing.`,
  },
  help: {
    nl: 'Voeg unitRef toe, bijvoorbeeld met het id van een eenheid iso4217:EUR.',
    en: 'Add unitRef, for instance with the id of a unit iso4217:EUR.',
  },
});

/**
 * XBRL 2.1 §4.6.2: a unitRef is present on every numeric item, fractions and nil items included.
 */
export const numericHasUnit: Rule<Subject> = {
  emits: [unitMissing],

  *check(subject) {
    for (const { item, itemClass } of classifiedItems(subject)) {
      if (itemClass === 'non-numeric' || item.unitRef !== undefined) continue;
      yield unitMissing(
        { name: writtenName(item.element) },
        { location: placeOf(subject.file, item.element) },
      );
    }
  },
};
