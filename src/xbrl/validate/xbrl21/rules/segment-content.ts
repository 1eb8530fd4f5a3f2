import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';
import { foreignContent } from '../foreign-content.js';

export const foreignElementInSegment = defineDiagnostic<{ contextId: string; name: string }>({
  code: 'xbrl21:segment-content',
  severity: 'error',
  basis: clause('4.7.3.2'),
  aliases: ['xbrl.4.7.3.2:segmentXbrliElement', 'xbrl.4.7.3.2:segmentItemOrTuple'],
  message: {
    nl: ({ contextId, name }) =>
      `Het segment van context “${contextId}” bevat ${name}, dat daar niet mag staan.`,
    en: ({ contextId, name }) =>
      `The segment of context “${contextId}” has ${name} in it, which may not stand there.`,
  },
  help: {
    nl: 'Verwijder het element: hier horen dimensies of eigen elementen, geen gegevens en geen elementen van XBRL zelf.',
    en: 'Remove the element: dimensions or elements of your own belong here, no facts and no elements of XBRL itself.',
  },
});

/**
 * XBRL 2.1 §4.7.3.2: the descendants of a segment are not elements of the namespace
 * http://www.xbrl.org/2003/instance, nor in the substitution group of such an element.
 */
export const segmentContent: Rule<Subject> = {
  emits: [foreignElementInSegment],

  *check({ file, instance, taxonomy }) {
    for (const { context, element } of foreignContent(instance.contexts, 'segment', taxonomy)) {
      const params = { contextId: context.id, name: writtenName(element) };
      yield foreignElementInSegment(params, { location: placeOf(file, element) });
    }
  },
};
