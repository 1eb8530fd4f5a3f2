import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { arcNames, type ArcNames, atArc } from '../arc-names.js';
import { clause } from '../clause.js';
import { ALL, NOT_ALL } from '../names.js';

export const hasHypercubeSource = defineDiagnostic<ArcNames>({
  code: 'xbrldte:HasHypercubeSourceError',
  severity: 'error',
  basis: clause('2.3.1.1'),
  message: {
    nl: ({ from, to }) =>
      `Een pijl all of notAll vertrekt van ${from} (naar ${to}), dat geen primair item is.`,
    en: ({ from, to }) => `An all or notAll arc leaves from ${from} (to ${to}), which is no primary item.`,
  },
  help: {
    nl: 'Verbeter de pijl in de definitielinkbase.',
    en: 'Correct the arc in the definition linkbase.',
  },
});

/**
 * XBRL Dimensions 1.0 §2.3.1.1: the source of a has-hypercube arc (all or notAll) is a primary item: an item that
 * is neither a hypercube nor a dimension.
 */
export const hasHypercubeFromPrimaryItem: Rule<TaxonomySubject> = {
  emits: [hasHypercubeSource],

  *check({ taxonomy }) {
    for (const relationship of [ALL, NOT_ALL].flatMap((arcrole) => taxonomy.filterRelationships(arcrole))) {
      if (relationship.from.kind === 'item') continue;
      yield hasHypercubeSource(arcNames(relationship), atArc(relationship, taxonomy));
    }
  },
};
