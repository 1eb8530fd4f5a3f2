import { collapsed } from '../../xml/collapsed.js';
import { attribute } from '../../xml/navigate.js';
import { qname, type QName } from '../../xml/qname.js';
import { XBRLDT } from '../names.js';
import type { ConceptRelationship, Taxonomy } from '../taxonomy.js';
import { NestedMap } from './nested-map.js';

export const DOMAIN_MEMBER = 'http://xbrl.org/int/dim/arcrole/domain-member';

const USABLE = qname(XBRLDT, 'usable');

/** So many arcs are followed for one taxonomy; those with hundreds of cubes stay below a tenth. */
export const MOST_STEPS = 5_000_000;

/** An element, and the role in which the arcs from it are followed. */
export type DomainPlace = readonly [element: QName, role: string];

/** The domain-member networks of a taxonomy (Dimensions 1.0 §2.5.3.2), followed within a bound. */
export class DomainMembers {
  private stepsLeft: number;

  constructor(
    private readonly taxonomy: Pick<Taxonomy, 'filterOutgoing'>,
    mostSteps: number = MOST_STEPS,
  ) {
    this.stepsLeft = mostSteps;
  }

  /** False where there were more arcs to follow than the bound: what was told is not all then. */
  get isComplete(): boolean {
    return this.stepsLeft >= 0;
  }

  /**
   * All domain-member relationships that can be reached from elements in roles by consecutive
   * relationships (Dimensions 1.0 §2.4.2), from role to role by xbrldt:targetRole, each once.
   */
  *below(starts: readonly DomainPlace[]): Generator<ConceptRelationship> {
    const seen = new NestedMap<string, QName, true>();
    const stack = [...starts].reverse();
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const [from, role] = next;
      if (seen.get(role, from) === true) continue;
      seen.set(role, from, true);
      for (const relationship of this.taxonomy.filterOutgoing(from, DOMAIN_MEMBER, role)) {
        if (--this.stepsLeft < 0) return;
        yield relationship;
        stack.push([relationship.to.name, relationship.targetRole ?? role]);
      }
    }
  }
}

/**
 * The members that relationships lead to, and whether they may be used: one that is not usable
 * (xbrldt:usable) in one place of a domain is not usable in it (Dimensions 1.0 §2.5.3.3).
 */
export function membersOf(relationships: Iterable<ConceptRelationship>): Map<QName, boolean> {
  const members = new Map<QName, boolean>();
  for (const { to, arc } of relationships) {
    members.set(to.name, isUsable(attribute(arc, USABLE)) && members.get(to.name) !== false);
  }
  return members;
}

/** The attribute is true where it is absent. */
function isUsable(usable: string | undefined): boolean {
  return usable === undefined || ['true', '1'].includes(collapsed(usable));
}
