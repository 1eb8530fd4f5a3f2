import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';

export const unitNotFound = defineDiagnostic<{ name: string; unitRef: string }>({
  code: 'xbrl21:unit-ref-unresolved',
  severity: 'error',
  basis: clause('4.6.2'),
  message: {
    nl: ({ name, unitRef }) => `${name} verwijst naar eenheid “${unitRef}”, die in dit bestand niet bestaat.`,
    en: ({ name, unitRef }) => `${name} refers to unit “${unitRef}”, which this file does not have.`,
  },
  help: {
    nl: 'Verwijs met unitRef naar het id van een xbrli:unit in hetzelfde bestand.',
    en: 'Let unitRef give the id of an xbrli:unit in the same file.',
  },
});

/**
 * XBRL 2.1 §4.6.2: a unitRef refers to a unit element of the same instance; the id of anything else,
 * a context say, does not do.
 */
export const unitReference: Rule<Subject> = {
  emits: [unitNotFound],

  *check({ file, instance }) {
    for (const { unit, unitRef, element } of instance.items) {
      if (unitRef === undefined || unit !== undefined) continue;
      yield unitNotFound({ name: writtenName(element), unitRef }, { location: placeOf(file, element) });
    }
  },
};
