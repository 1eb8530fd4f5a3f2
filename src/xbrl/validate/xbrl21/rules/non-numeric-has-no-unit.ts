import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { classifiedItems } from '../classified-items.js';
import { clause } from '../clause.js';

export const unitOnNonNumeric = defineDiagnostic<{ name: string; unitRef: string }>({
  code: 'xbrl21:unit-on-non-numeric',
  severity: 'error',
  basis: clause('4.6.2'),
  message: {
    nl: ({ name, unitRef }) => `${name} is geen getal en heeft toch een eenheid (unitRef “${unitRef}”).`,
    en: ({ name, unitRef }) => `${name} is not a number, yet has a unit (unitRef “${unitRef}”).`,
  },
  help: {
    nl: 'Verwijder unitRef.',
    en: 'Remove unitRef.',
  },
});

/**
 * XBRL 2.1 §4.6.2: a unitRef does not occur on a non-numeric item.
 */
export const nonNumericHasNoUnit: Rule<Subject> = {
  emits: [unitOnNonNumeric],

  *check(subject) {
    for (const { item, itemClass } of classifiedItems(subject)) {
      const { element, unitRef } = item;
      if (itemClass !== 'non-numeric' || unitRef === undefined) continue;
      yield unitOnNonNumeric(
        { name: writtenName(element), unitRef },
        { location: placeOf(subject.file, element) },
      );
    }
  },
};
