import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';
import { dimensionalRelationships } from '../dimensional-relationships.js';

export const defaultWritten = defineDiagnostic<{ contextId: string; dimension: string; member: string }>({
  code: 'xbrldie:DefaultValueUsedInInstanceError',
  severity: 'error',
  basis: clause('3.1.4.2'),
  message: {
    nl: ({ contextId, dimension, member }) =>
      `Context “${contextId}” noemt ${member} bij dimensie ${dimension}; dat is het standaardlid, dat juist niet genoemd wordt.`,
    en: ({ contextId, dimension, member }) =>
      `Context “${contextId}” names ${member} for the dimension ${dimension}; that is the default member, which is meant by saying nothing.`,
  },
  help: {
    nl: 'Laat de dimensie uit de context weg: zonder waarde geldt het standaardlid.',
    en: 'Leave the dimension out of the context: without a value the default member holds.',
  },
});

/**
 * XBRL Dimensions 1.0 §3.1.4.2 with §2.7.1: the default member of a dimension does not occur in an instance as its
 * value.
 */
export const defaultNotWritten: Rule<Subject> = {
  emits: [defaultWritten],

  *check({ file, instance, taxonomy }) {
    const relationships = dimensionalRelationships(taxonomy);
    for (const { id, dimensions } of instance.contexts) {
      for (const { dimension, member, element } of dimensions) {
        if (member.kind !== 'explicit' || relationships.defaultMembers.get(dimension) !== member.member)
          continue;
        yield defaultWritten(
          {
            contextId: id,
            dimension: nameInScope(dimension, element),
            member: nameInScope(member.member, element),
          },
          { location: placeOf(file, element) },
        );
      }
    }
  },
};
