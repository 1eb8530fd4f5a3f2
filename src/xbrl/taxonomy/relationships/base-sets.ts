import type { XmlElement } from '../../xml/tree.js';
import type { Relationship } from '../taxonomy.js';

/**
 * The relationships of one arcrole by base set: the same link element, arc element and role (XBRL 2.1
 * §3.5.3.9.7.3).
 *
 * @param isWanted which arcs count, by their name
 */
export function baseSetsOf<Joined extends Relationship>(
  relationships: readonly Joined[],
  isWanted: (arc: XmlElement) => boolean = () => true,
): Iterable<readonly Joined[]> {
  const networks = new Map<string, Joined[]>();
  // Of like arcs in one link, which follow each other, the first says where all belong.
  let last: XmlElement | undefined;
  let network: Joined[] = [];
  for (const relationship of relationships) {
    const { arc, role } = relationship;
    if (arc.parent !== last?.parent || arc.name !== last?.name) {
      const key = isWanted(arc) ? `${arc.parent?.name ?? ''} ${arc.name} ${role}` : undefined;
      network = (key === undefined ? undefined : networks.get(key)) ?? [];
      if (key !== undefined) networks.set(key, network);
      last = arc;
    }
    network.push(relationship);
  }
  return networks.values();
}
