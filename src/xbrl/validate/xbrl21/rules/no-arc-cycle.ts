import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Relationship, Taxonomy } from '../../../taxonomy/taxonomy.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { directedCycleArc, undirectedCycleArc } from '../arc-cycles.js';
import { clause } from '../clause.js';
import { at } from '../link-holders.js';
import { isStandardElement, STANDARD_ARCROLES } from '../standard-roles.js';

export const cycleNotAllowed = defineDiagnostic<{ arcrole: string; role: string; directed: boolean }>({
  code: 'xbrl21:cycle-not-allowed',
  severity: 'error',
  basis: clause('5.1.4.3'),
  aliases: ['xbrl.5.1.4.3:cycles', 'xbrl.5.2.4.2:cycles', 'xbrl.5.2.6.2.1:cycles'],
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
 * allows all, "undirected" none that follows the arcs, "none" none at all. Arcs of the specification have
 * theirs in §5.2.4.2, §5.2.5.2 and §5.2.6.2. What arcs of other namespaces mean, they say themselves.
 */
export const noArcCycle: Rule<TaxonomySubject> = {
  emits: [cycleNotAllowed],

  *check({ taxonomy }) {
    for (const arcrole of taxonomy.arcroles) {
      const allowed = cyclesAllowed(arcrole, taxonomy);
      if (allowed === undefined || allowed === 'any') continue;
      for (const network of networksOf(taxonomy.findRelationships(arcrole))) {
        const directed = directedCycleArc(network);
        const found = directed ?? (allowed === 'none' ? undirectedCycleArc(network) : undefined);
        if (found === undefined) continue;
        const params = { arcrole, role: found.role, directed: directed !== undefined };
        yield cycleNotAllowed(params, at(taxonomy.fileOf(found.document), found.arc));
      }
    }
  },
};

function cyclesAllowed(arcrole: string, taxonomy: Taxonomy): 'any' | 'undirected' | 'none' | undefined {
  return STANDARD_ARCROLES.get(arcrole)?.cyclesAllowed ?? taxonomy.findArcroleType(arcrole)?.cyclesAllowed;
}

/** The relationships of one arcrole by base set: the same link element, arc element and role (§3.5.3.9.7.3). */
function networksOf(relationships: readonly Relationship[]): Iterable<readonly Relationship[]> {
  const networks = new Map<string, Relationship[]>();
  for (const relationship of relationships) {
    const { arc, role } = relationship;
    if (!isStandardElement(arc.name)) continue;
    const parent: XmlElement | undefined = arc.parent;
    const key = `${parent?.name ?? ''} ${arc.name} ${role}`;
    const network = networks.get(key);
    if (network === undefined) networks.set(key, [relationship]);
    else network.push(relationship);
  }
  return networks.values();
}
