import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { forbiddenCycle } from '../../../taxonomy/relationships/arc-cycles.js';
import { baseSetsOf } from '../../../taxonomy/relationships/base-sets.js';
import type { Taxonomy } from '../../../taxonomy/taxonomy.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';
import { at } from '../link-holders.js';
import { isStandardElement, STANDARD_ARCROLES } from '../standard-role-uses.js';

export const cycleNotAllowed = defineDiagnostic<{ arcrole: string; role: string; directed: boolean }>({
  code: 'xbrl21:cycle-not-allowed',
  severity: 'error',
  basis: clause('5.1.4.3', '5.2.4.2', '5.2.6.2.1', '5.2.6.2.2'),
  aliases: ['xbrl.5.1.4.3:cycles', 'xbrl.5.2.4.2', 'xbrl.5.2.6.2.1'],
  message: {
    nl: ({ arcrole, role, directed }) =>
      `De relaties ${arcrole} in rol ${role} vormen een ${directed ? 'kring' : 'ongerichte kring'}; dat mag bij deze relatie niet.`,
    en: ({ arcrole, role, directed }) =>
      `The relationships ${arcrole} in role ${role} form ${directed ? 'a' : 'an undirected'} cycle, which this relationship may not.`,
  },
  help: {
    nl: 'Verwijder of verbied een van de relaties in de kring.',
    en: 'Remove or prohibit one of the relationships in the cycle.',
  },
});

/**
 * XBRL 2.1 §5.1.4.3: the networks of an arcrole have no cycle that its declaration does not allow: "any"
 * allows all, "undirected" none that follows the arcs, "none" none at all. Of the
 * arcroles of the specification, parent-child (§5.2.4.2), general-special (§5.2.6.2.1) and essence-alias
 * (§5.2.6.2.2) forbid those that follow the arcs; the others allow all. What arcs of other namespaces mean, they say themselves.
 */
export const noArcCycle: Rule<TaxonomySubject> = {
  emits: [cycleNotAllowed],

  *check({ taxonomy }) {
    for (const arcrole of taxonomy.arcroles) {
      const allowed = cyclesAllowed(arcrole, taxonomy);
      if (allowed === undefined || allowed === 'any') continue;
      const relationships = taxonomy.findRelationships(arcrole);
      for (const network of baseSetsOf(relationships, ({ name }) => isStandardElement(name))) {
        const cycle = forbiddenCycle(network, allowed);
        if (cycle === undefined) continue;
        const { role, document, arc } = cycle.closing;
        yield cycleNotAllowed(
          { arcrole, role, directed: cycle.isDirected },
          at(taxonomy.fileOf(document), arc),
        );
      }
    }
  },
};

function cyclesAllowed(arcrole: string, taxonomy: Taxonomy): 'any' | 'undirected' | 'none' | undefined {
  return STANDARD_ARCROLES.get(arcrole)?.cyclesAllowed ?? taxonomy.findArcroleType(arcrole)?.cyclesAllowed;
}
