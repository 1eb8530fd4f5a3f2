import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';
import { contextValues } from '../context-dimensions.js';

export const notExplicitDimension = defineDiagnostic<{ contextId: string; dimension: string }>({
  code: 'xbrldie:ExplicitMemberNotExplicitDimensionError',
  severity: 'error',
  basis: clause('3.1.4.5.2'),
  message: {
    nl: ({ contextId, dimension }) =>
      `Context “${contextId}” kiest een lid van ${dimension} (xbrldi:explicitMember), maar dat is in de taxonomie geen expliciete dimensie.`,
    en: ({ contextId, dimension }) =>
      `Context “${contextId}” chooses a member of ${dimension} (xbrldi:explicitMember), but it is no explicit dimension in the taxonomy.`,
  },
  help: {
    nl: 'Verbeter de naam van de dimensie; gebruik xbrldi:typedMember als de dimensie getypeerd is.',
    en: 'Correct the name of the dimension; use xbrldi:typedMember where the dimension is typed.',
  },
});

/**
 * XBRL Dimensions 1.0 §3.1.4.5.2: the dimension attribute of an xbrldi:explicitMember names an explicit dimension
 * of the DTS.
 */
export const explicitMemberOfExplicitDimension: Rule<Subject> = {
  emits: [notExplicitDimension],

  *check({ file, instance, taxonomy }) {
    for (const { context, value, dimension } of contextValues(instance, taxonomy)) {
      if (value.member.kind !== 'explicit' || dimension?.isTypedDimension === false) continue;
      const name = nameInScope(value.dimension, value.element);
      const params = { contextId: context.id, dimension: name };
      yield notExplicitDimension(params, { location: placeOf(file, value.element) });
    }
  },
};
