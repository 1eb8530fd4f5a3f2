import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';
import { isItem } from '../../../taxonomy/item-type.js';

export const contextNotFound = defineDiagnostic<{ name: string; contextRef: string }>({
  code: 'xbrl21:context-ref-unresolved',
  severity: 'error',
  basis: clause('4.6.1'),
  aliases: ['xbrl.4.6.1:itemContextRef'],
  message: {
    nl: ({ name, contextRef }) =>
      `${name} verwijst naar context “${contextRef}”, die in dit bestand niet bestaat.`,
    en: ({ name, contextRef }) => `${name} refers to context “${contextRef}”, which this file does not have.`,
  },
  help: {
    nl: 'Verwijs met contextRef naar het id van een xbrli:context in hetzelfde bestand.',
    en: 'Let contextRef give the id of an xbrli:context in the same file.',
  },
});

/**
 * XBRL 2.1 §4.6.1: every item has a contextRef, and it refers to a context element of the same
 * instance; the id of anything else, a unit say, does not do.
 */
export const contextReference: Rule<Subject> = {
  emits: [contextNotFound],

  *check({ file, instance, taxonomy }) {
    for (const { concept, context, contextRef, element } of instance.items) {
      if (context !== undefined) continue;
      // What is no item needs no context.
      if (contextRef === undefined && !isItem(taxonomy.findConcept(concept))) continue;
      const params = { name: writtenName(element), contextRef: contextRef ?? '' };
      yield contextNotFound(params, { location: placeOf(file, element) });
    }
  },
};
