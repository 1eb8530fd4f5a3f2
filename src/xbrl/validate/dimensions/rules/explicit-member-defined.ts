import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';
import { contextValues } from '../context-dimensions.js';

export const undefinedMember = defineDiagnostic<{ contextId: string; dimension: string; member: string }>({
  code: 'xbrldie:ExplicitMemberUndefinedQNameError',
  severity: 'error',
  basis: clause('3.1.4.5.3'),
  message: {
    nl: ({ contextId, dimension, member }) =>
      `Context “${contextId}” kiest bij dimensie ${dimension} het lid ${member}, dat in de taxonomie niet bestaat.`,
    en: ({ contextId, dimension, member }) =>
      `Context “${contextId}” chooses for the dimension ${dimension} the member ${member}, which the taxonomy does not have.`,
  },
  help: {
    nl: 'Verbeter de naam van het lid of het taxonomiejaar in de naamruimte.',
    en: 'Correct the name of the member or the year of the taxonomy in its namespace.',
  },
});

/**
 * XBRL Dimensions 1.0 §3.1.4.5.3: the content of an xbrldi:explicitMember is the name of a global element of the
 * DTS.
 */
export const explicitMemberDefined: Rule<Subject> = {
  emits: [undefinedMember],

  *check({ file, instance, taxonomy }) {
    for (const { context, value } of contextValues(instance, taxonomy)) {
      const { member, dimension, element } = value;
      if (member.kind !== 'explicit' || taxonomy.findElement(member.member) !== undefined) continue;
      yield undefinedMember(
        {
          contextId: context.id,
          dimension: nameInScope(dimension, element),
          member: nameInScope(member.member, element),
        },
        { location: placeOf(file, element) },
      );
    }
  },
};
