import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { everyFact } from '../../../instance/every-fact.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import { namespaceOf } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';

export const unknownConcept = defineDiagnostic<{ name: string; namespace: string }>({
  code: 'xbrl21:unknown-concept',
  severity: 'error',
  basis: clause('4.6', '4.9'),
  message: {
    nl: ({ name, namespace }) => `${name} staat niet in de taxonomie (naamruimte ${namespace}).`,
    en: ({ name, namespace }) => `${name} is not in the taxonomy (namespace ${namespace}).`,
  },
  help: {
    nl: 'Controleer de naam en het taxonomiejaar in de naamruimte, en of schemaRef naar het juiste toegangspunt verwijst.',
    en: 'Check the name and the year of the taxonomy in the namespace, and whether schemaRef leads to the right entry point.',
  },
});

/**
 * XBRL 2.1 §4.6 and §4.9: a fact is an item or tuple whose concept is defined in a taxonomy schema of the
 * DTS; an element that no schema declares reports nothing.
 */
export const knownConcept: Rule<Subject> = {
  emits: [unknownConcept],

  *check({ file, instance, taxonomy }) {
    for (const { element } of everyFact(instance)) {
      if (taxonomy.findElement(element.name) !== undefined) continue;
      const params = { name: writtenName(element), namespace: namespaceOf(element.name) };
      yield unknownConcept(params, { location: placeOf(file, element) });
    }
  },
};
