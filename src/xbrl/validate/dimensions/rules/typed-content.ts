import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../../instance/name-in-scope.js';
import { childElements } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';
import { contextValues } from '../context-dimensions.js';

export const illegalTypedContent = defineDiagnostic<{
  contextId: string;
  dimension: string;
  expected: string;
}>({
  code: 'xbrldie:IllegalTypedDimensionContentError',
  severity: 'error',
  basis: clause('3.1.4.4.3'),
  message: {
    nl: ({ contextId, dimension, expected }) =>
      `In context “${contextId}” heeft dimensie ${dimension} niet precies één element ${expected} als waarde.`,
    en: ({ contextId, dimension, expected }) =>
      `In context “${contextId}” the dimension ${dimension} has not exactly one element ${expected} as its value.`,
  },
  help: {
    nl: 'Zet in xbrldi:typedMember één element, dat de taxonomie voor deze dimensie aanwijst.',
    en: 'Put one element in xbrldi:typedMember, the one that the taxonomy names for this dimension.',
  },
});

/**
 * XBRL Dimensions 1.0 §3.1.4.4.3: the content of an xbrldi:typedMember is one instance of the element that
 * xbrldt:typedDomainRef of its dimension locates. What that element holds is checked by the schema.
 */
export const typedContent: Rule<Subject> = {
  emits: [illegalTypedContent],

  *check({ file, instance, taxonomy }) {
    for (const { context, value, dimension } of contextValues(instance, taxonomy)) {
      const expected = dimension?.typedDomain;
      if (value.member.kind !== 'typed' || expected === undefined) continue;
      const [content, ...others] = childElements(value.element);
      if (content?.name === expected.name && others.length === 0) continue;
      yield illegalTypedContent(
        {
          contextId: context.id,
          dimension: nameInScope(value.dimension, value.element),
          expected: nameInScope(expected.name, value.element, expected.element),
        },
        { location: placeOf(file, value.element) },
      );
    }
  },
};
