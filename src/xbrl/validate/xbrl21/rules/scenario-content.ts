import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';
import { foreignContent } from '../foreign-content.js';

export const foreignElementInScenario = defineDiagnostic<{ contextId: string; name: string }>({
  code: 'xbrl21:scenario-content',
  severity: 'error',
  basis: clause('4.7.4'),
  aliases: ['xbrl.4.7.4:scenarioXbrliElement', 'xbrl.4.7.4:scenarioItemOrTuple'],
  message: {
    nl: ({ contextId, name }) =>
      `Het scenario van context “${contextId}” bevat ${name}, dat daar niet mag staan.`,
    en: ({ contextId, name }) =>
      `The scenario of context “${contextId}” has ${name} in it, which may not stand there.`,
  },
  help: {
    nl: 'Verwijder het element: hier horen dimensies of eigen elementen, geen gegevens en geen elementen van XBRL zelf.',
    en: 'Remove the element: dimensions or elements of your own belong here, no facts and no elements of XBRL itself.',
  },
});

/**
 * XBRL 2.1 §4.7.4: the descendants of a scenario are not elements of the namespace
 * http://www.xbrl.org/2003/instance, nor in the substitution group of such an element.
 */
export const scenarioContent: Rule<Subject> = {
  emits: [foreignElementInScenario],

  *check({ file, instance, taxonomy }) {
    for (const { context, element } of foreignContent(instance.contexts, 'scenario', taxonomy)) {
      const params = { contextId: context.id, name: writtenName(element) };
      yield foreignElementInScenario(params, { location: placeOf(file, element) });
    }
  },
};
