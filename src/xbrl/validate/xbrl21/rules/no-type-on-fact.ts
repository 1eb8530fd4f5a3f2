import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { everyFact } from '../../../instance/every-fact.js';
import { XSI } from '../../../instance/names.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { attribute } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';
import { at } from '../link-holders.js';

export const typeOnFact = defineDiagnostic<{ name: string; type: string }>({
  code: 'xbrl21:type-on-fact',
  severity: 'error',
  basis: clause('5.1.1.3'),
  message: {
    nl: ({ name, type }) => `${name} geeft met xsi:type zelf een type op (${type}).`,
    en: ({ name, type }) => `${name} states a type of its own with xsi:type (${type}).`,
  },
  help: {
    nl: 'Haal xsi:type weg: het type van een gegeven staat in de taxonomie.',
    en: 'Take xsi:type away: the type of a fact is in the taxonomy.',
  },
});

const XSI_TYPE = qname(XSI, 'type');

/** XBRL 2.1 §5.1.1.3: no item or tuple in an instance has xsi:type; its schema gives its type. */
export const noTypeOnFact: Rule<Subject> = {
  emits: [typeOnFact],

  *check({ file, instance, taxonomy }) {
    for (const { concept, element } of everyFact(instance)) {
      const type = attribute(element, XSI_TYPE);
      if (type === undefined || taxonomy.findConcept(concept) === undefined) continue;
      yield typeOnFact({ name: writtenName(element), type }, at(file, element));
    }
  },
};
