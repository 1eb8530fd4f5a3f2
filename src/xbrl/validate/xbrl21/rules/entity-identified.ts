import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';

export const entityNotIdentified = defineDiagnostic<{ contextId: string }>({
  code: 'xbrl21:entity-not-identified',
  severity: 'error',
  basis: clause('4.7.3', '4.7.3.1'),
  message: {
    nl: ({ contextId }) =>
      `Context “${contextId}” zegt niet over wie hij gaat: het kenmerk of het schema ervan ontbreekt.`,
    en: ({ contextId }) =>
      `Context “${contextId}” does not say whom it is about: the identifier or its scheme is missing.`,
  },
  help: {
    nl: 'Geef in xbrli:identifier het kenmerk, en in scheme het adres van het stelsel, zoals http://www.kvk.nl/kvk-id.',
    en: 'Give the identifier in xbrli:identifier, and in scheme the address of its system, such as http://www.kvk.nl/kvk-id.',
  },
});

/**
 * XBRL 2.1 §4.7.3: the entity of a context has an identifier; §4.7.3.1: with a scheme that is not empty and a
 * token that is an identifier within it.
 */
export const entityIdentified: Rule<Subject> = {
  emits: [entityNotIdentified],

  *check({ file, instance }) {
    for (const { id, entity, element } of instance.contexts) {
      if (entity !== undefined && entity.scheme !== '' && entity.identifier !== '') continue;
      yield entityNotIdentified({ contextId: id }, { location: placeOf(file, element) });
    }
  },
};
