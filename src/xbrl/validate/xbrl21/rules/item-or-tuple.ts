import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { everyFact } from '../../../instance/every-fact.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';

export const notItemOrTuple = defineDiagnostic<{ name: string }>({
  code: 'xbrl21:not-item-or-tuple',
  severity: 'error',
  basis: clause('4.6', '4.9'),
  aliases: ['xbrl.4.6:notItemOrTuple'],
  message: {
    nl: ({ name }) => `${name} is in de taxonomie geen item of tuple en kan dus geen gegeven zijn.`,
    en: ({ name }) => `${name} is neither an item nor a tuple in the taxonomy, so it cannot be a fact.`,
  },
  help: {
    nl: 'Gebruik een concept van de taxonomie.',
    en: 'Use a concept of the taxonomy.',
  },
});

/**
 * XBRL 2.1 §4.6 and §4.9: the element of a fact is in the substitution group of xbrli:item or
 * xbrli:tuple. An element that no schema declares is reported by `known-concept`.
 */
export const itemOrTuple: Rule<Subject> = {
  emits: [notItemOrTuple],

  *check({ file, instance, taxonomy }) {
    for (const { element } of everyFact(instance)) {
      if (taxonomy.findElement(element.name) === undefined) continue;
      if (taxonomy.findConcept(element.name) !== undefined) continue;
      yield notItemOrTuple({ name: writtenName(element) }, { location: placeOf(file, element) });
    }
  },
};
