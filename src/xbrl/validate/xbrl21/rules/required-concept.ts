import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { everyFact } from '../../../instance/every-fact.js';
import type { InstanceFact } from '../../../instance/instance.js';
import { nameInScope, writtenName } from '../../../instance/name-in-scope.js';
import type { QName } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';
import { at } from '../link-holders.js';
import { REQUIRES_ELEMENT } from '../standard-role-uses.js';

export const requiredConceptMissing = defineDiagnostic<{ name: string; required: string }>({
  code: 'xbrl21:required-concept',
  severity: 'error',
  basis: clause('5.2.6.2.4'),
  aliases: ['xbrl.5.2.6.2.4:requiresElementInconsistency'],
  message: {
    nl: ({ name, required }) =>
      `Waar ${name} is gerapporteerd moet ook ${required} staan, en dat is er niet.`,
    en: ({ name, required }) => `Where ${name} is reported, ${required} must be too, and it is not there.`,
  },
  help: {
    nl: 'Rapporteer het ontbrekende gegeven, of laat het andere weg.',
    en: 'Report the missing fact, or leave the other out.',
  },
});

/**
 * XBRL 2.1 §5.2.6.2.4: where a fact of the concept at the beginning of a requires-element arc is in an
 * instance, a fact of the concept at its end is there too.
 */
export const requiredConcept: Rule<Subject> = {
  emits: [requiredConceptMissing],

  *check({ file, instance, taxonomy }) {
    const relationships = taxonomy.filterRelationships(REQUIRES_ELEMENT);
    if (relationships.length === 0) return;
    const first = new Map<QName, InstanceFact>();
    for (const fact of everyFact(instance)) if (!first.has(fact.concept)) first.set(fact.concept, fact);
    const said = new Set<string>();
    for (const { from, to } of relationships) {
      const fact = first.get(from.name);
      if (fact === undefined || first.has(to.name)) continue;
      // Extended links of other roles may say the same.
      const both = `${from.name} ${to.name}`;
      if (said.has(both)) continue;
      said.add(both);
      const required = nameInScope(to.name, fact.element, to.element);
      yield requiredConceptMissing({ name: writtenName(fact.element), required }, at(file, fact.element));
    }
  },
};
