import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { everyFact } from '../../../instance/every-fact.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';

export const abstractFact = defineDiagnostic<{ name: string }>({
  code: 'xbrl21:abstract-fact',
  severity: 'error',
  basis: clause('1.4'),
  message: {
    nl: ({ name }) =>
      `${name} is in de taxonomie abstract: het ordent andere concepten en heeft zelf geen waarde.`,
    en: ({ name }) =>
      `${name} is abstract in the taxonomy: it arranges other concepts and has no value of its own.`,
  },
  help: {
    nl: 'Rapporteer de waarde bij een concept dat niet abstract is.',
    en: 'Report the value under a concept that is not abstract.',
  },
});

/**
 * XBRL 2.1 §1.4 (abstract element) with XML Schema Part 1 §3.3.4: an element that is declared abstract does
 * not appear in an instance.
 */
export const noAbstractFact: Rule<Subject> = {
  emits: [abstractFact],

  *check({ file, instance, taxonomy }) {
    for (const { element } of everyFact(instance)) {
      if (taxonomy.findConcept(element.name)?.abstract !== true) continue;
      yield abstractFact({ name: writtenName(element) }, { location: placeOf(file, element) });
    }
  },
};
