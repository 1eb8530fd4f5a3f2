import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { forbiddenCycle } from '../../../taxonomy/relationships/arc-cycles.js';
import { baseSetsOf } from '../../../taxonomy/relationships/base-sets.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';
import { genericArcs } from '../generic-roles.js';

export const genericCycle = defineDiagnostic<{ arcrole: string; role: string; directed: boolean }>({
  code: 'xbrlgene:violatedCyclesConstraint',
  severity: 'error',
  basis: clause('2.2.1'),
  message: {
    nl: ({ arcrole, role, directed }) =>
      `De generieke relaties ${arcrole} in rol ${role} vormen een ${directed ? 'kring' : 'ongerichte kring'}; dat mag bij deze relatie niet.`,
    en: ({ arcrole, role, directed }) =>
      `The generic relationships ${arcrole} in role ${role} form ${directed ? 'a' : 'an undirected'} cycle, which this relationship may not.`,
  },
  help: {
    nl: 'Verwijder of verbied een van de relaties in de kring.',
    en: 'Remove or prohibit one of the relationships in the cycle.',
  },
});

/**
 * XBRL Generic Links 1.0 §2.2.1: the networks of generic arcs have no cycle that the declaration of their
 * arcrole does not allow, by the rules of XBRL 2.1 §5.1.4.3.
 */
export const cyclesAllowed: Rule<TaxonomySubject> = {
  emits: [genericCycle],

  *check({ taxonomy }) {
    const isGeneric = genericArcs(taxonomy);
    for (const arcrole of taxonomy.arcroles) {
      const allowed = taxonomy.findArcroleType(arcrole)?.cyclesAllowed;
      if (allowed === undefined || allowed === 'any') continue;
      for (const network of baseSetsOf(taxonomy.findRelationships(arcrole), isGeneric)) {
        const cycle = forbiddenCycle(network, allowed);
        if (cycle === undefined) continue;
        const { role, document, arc } = cycle.closing;
        const where = { location: placeOf(taxonomy.fileOf(document), arc) };
        yield genericCycle({ arcrole, role, directed: cycle.isDirected }, where);
      }
    }
  },
};
