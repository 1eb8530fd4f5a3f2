import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { ConceptRelationship } from '../../../taxonomy/taxonomy.js';
import { placeOf } from '../../../xml/place.js';
import type { QName } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { atArc, nameOf } from '../arc-names.js';
import { clause } from '../clause.js';
import { DIMENSION_DEFAULT } from '../names.js';

export const tooManyDefaults = defineDiagnostic<{ dimension: string; first: string; second: string }>({
  code: 'xbrldte:TooManyDefaultMembersError',
  severity: 'error',
  basis: clause('2.7.1.1'),
  message: {
    nl: ({ dimension, first, second }) =>
      `Dimensie ${dimension} heeft meer dan één standaardlid: ${first} en ${second}.`,
    en: ({ dimension, first, second }) =>
      `Dimension ${dimension} has more than one default member: ${first} and ${second}.`,
  },
  help: {
    nl: 'Houd één pijl dimension-default per dimensie, over alle rollen samen.',
    en: 'Keep one dimension-default arc for each dimension, over all roles together.',
  },
});

/**
 * XBRL Dimensions 1.0 §2.7.1.1: a dimension has at most one default member in the DTS, in whatever roles the
 * arcs stand.
 */
export const oneDefault: Rule<TaxonomySubject> = {
  emits: [tooManyDefaults],

  *check({ taxonomy }) {
    const firsts = new Map<QName, ConceptRelationship>();
    for (const relationship of taxonomy.filterRelationships(DIMENSION_DEFAULT)) {
      const { from, to } = relationship;
      const first = firsts.get(from.name);
      if (first === undefined) firsts.set(from.name, relationship);
      else if (first.to.name !== to.name) {
        yield tooManyDefaults(
          { dimension: nameOf(from), first: nameOf(first.to), second: nameOf(to) },
          {
            ...atArc(relationship, taxonomy),
            related: [placeOf(taxonomy.fileOf(first.document), first.arc)],
          },
        );
      }
    }
  },
};
