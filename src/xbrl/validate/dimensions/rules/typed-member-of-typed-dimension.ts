import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';
import { contextValues } from '../context-dimensions.js';

export const notTypedDimension = defineDiagnostic<{ contextId: string; dimension: string }>({
  code: 'xbrldie:TypedMemberNotTypedDimensionError',
  severity: 'error',
  basis: clause('3.1.4.4.2'),
  message: {
    nl: ({ contextId, dimension }) =>
      `Context “${contextId}” geeft ${dimension} een eigen waarde (xbrldi:typedMember), maar dat is in de taxonomie geen getypeerde dimensie.`,
    en: ({ contextId, dimension }) =>
      `Context “${contextId}” gives ${dimension} a value of its own (xbrldi:typedMember), but it is no typed dimension in the taxonomy.`,
  },
  help: {
    nl: 'Gebruik xbrldi:explicitMember met een lid uit de taxonomie, of verbeter de naam van de dimensie.',
    en: 'Use xbrldi:explicitMember with a member of the taxonomy, or correct the name of the dimension.',
  },
});

/**
 * XBRL Dimensions 1.0 §3.1.4.4.2: the dimension attribute of an xbrldi:typedMember names a typed dimension of the
 * DTS.
 */
export const typedMemberOfTypedDimension: Rule<Subject> = {
  emits: [notTypedDimension],

  *check({ file, instance, taxonomy }) {
    for (const { context, value, dimension } of contextValues(instance, taxonomy)) {
      if (value.member.kind !== 'typed' || dimension?.isTypedDimension === true) continue;
      const name = nameInScope(value.dimension, value.element);
      const params = { contextId: context.id, dimension: name };
      yield notTypedDimension(params, { location: placeOf(file, value.element) });
    }
  },
};
