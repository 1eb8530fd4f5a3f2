import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';

export const repeatedDimension = defineDiagnostic<{ contextId: string; dimension: string }>({
  code: 'xbrldie:RepeatedDimensionInInstanceError',
  severity: 'error',
  basis: clause('3.1.4.2'),
  message: {
    nl: ({ contextId, dimension }) => `In context “${contextId}” staat dimensie ${dimension} meer dan eens.`,
    en: ({ contextId, dimension }) =>
      `In context “${contextId}” the dimension ${dimension} stands more than once.`,
  },
  help: {
    nl: 'Geef elke dimensie hoogstens één waarde in een context, segment en scenario samen.',
    en: 'Give each dimension one value at most in a context, segment and scenario together.',
  },
});

/**
 * XBRL Dimensions 1.0 §3.1.4.2: a context has no more than one value for a dimension, segment and scenario taken
 * together.
 */
export const dimensionOnce: Rule<Subject> = {
  emits: [repeatedDimension],

  *check({ file, instance }) {
    for (const { id, dimensions } of instance.contexts) {
      const firsts = new Map<QName, XmlElement>();
      for (const { dimension, element } of dimensions) {
        const first = firsts.get(dimension);
        if (first === undefined) firsts.set(dimension, element);
        else {
          yield repeatedDimension(
            { contextId: id, dimension: nameInScope(dimension, element) },
            { location: placeOf(file, element), related: [placeOf(file, first)] },
          );
        }
      }
    }
  },
};
