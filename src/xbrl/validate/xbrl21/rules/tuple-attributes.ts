import { everyFact } from '../../../instance/every-fact.js';
import { nameInScope, writtenName } from '../../../instance/name-in-scope.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { at } from '../link-holders.js';
import { isOfSpecification } from '../specification-namespaces.js';
import { tupleAttributeOfSpecification } from './tuple-declaration.js';

/** XBRL 2.1 §4.9: a tuple in an instance has no attributes from a namespace of the specification. */
export const tupleAttributes: Rule<Subject> = {
  emits: [tupleAttributeOfSpecification],

  *check({ file, instance, taxonomy }) {
    for (const { concept, element } of everyFact(instance)) {
      if (taxonomy.findConcept(concept)?.kind !== 'tuple') continue;
      for (const { name } of element.attributes) {
        if (!isOfSpecification(name)) continue;
        const params = { name: writtenName(element), attribute: nameInScope(name, element) };
        yield tupleAttributeOfSpecification(params, at(file, element));
      }
    }
  },
};
