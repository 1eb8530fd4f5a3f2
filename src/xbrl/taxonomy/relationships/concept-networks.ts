import { attribute } from '../../xml/navigate.js';
import { qname, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import { plain, XBRLDT } from '../names.js';
import type { Concept, ConceptRelationship, Relationship } from '../taxonomy.js';
import { append } from './append.js';
import type { Networks } from './networks.js';

const PREFERRED_LABEL = plain('preferredLabel');
const TARGET_ROLE = qname(XBRLDT, 'targetRole');

/** The relationships of one arcrole, by role and by their ends. */
interface ArcroleIndex {
  readonly roles: readonly string[];
  readonly all: readonly ConceptRelationship[];
  readonly byRole: ReadonlyMap<string, RoleIndex>;
}

interface RoleIndex {
  readonly all: ConceptRelationship[];
  readonly outgoing: Map<QName, ConceptRelationship[]>;
  readonly incoming: Map<QName, ConceptRelationship[]>;
}

const NONE: readonly ConceptRelationship[] = [];

/** The relationships between concepts, indexed once for each arcrole that is asked for. */
export class ConceptNetworks {
  private readonly byArcrole = new Map<string, ArcroleIndex>();

  /** @param conceptOf the concept that an element declares */
  constructor(
    private readonly networks: Networks,
    private readonly conceptOf: (element: XmlElement) => Concept | undefined,
  ) {}

  findRoles(arcrole: string): readonly string[] {
    return this.index(arcrole).roles;
  }

  filter(arcrole: string, role?: string): readonly ConceptRelationship[] {
    const index = this.index(arcrole);
    return role === undefined ? index.all : (index.byRole.get(role)?.all ?? NONE);
  }

  filterOutgoing(from: QName, arcrole: string, role: string): readonly ConceptRelationship[] {
    return this.index(arcrole).byRole.get(role)?.outgoing.get(from) ?? NONE;
  }

  filterIncoming(to: QName, arcrole: string, role: string): readonly ConceptRelationship[] {
    return this.index(arcrole).byRole.get(role)?.incoming.get(to) ?? NONE;
  }

  private index(arcrole: string): ArcroleIndex {
    const known = this.byArcrole.get(arcrole);
    if (known !== undefined) return known;
    const found = this.networks.find(arcrole).flatMap((relationship) => this.between(relationship) ?? []);
    // The sort is stable: equal orders stay in document order.
    const index = indexed(found.sort((a, b) => a.order - b.order));
    this.byArcrole.set(arcrole, index);
    return index;
  }

  private between(relationship: Relationship): ConceptRelationship | undefined {
    const from = this.conceptOf(relationship.from);
    const to = this.conceptOf(relationship.to);
    if (from === undefined || to === undefined) return undefined;
    const { arcrole, role, order, arc, document } = relationship;
    const preferredLabel = attribute(arc, PREFERRED_LABEL)?.trim();
    const targetRole = attribute(arc, TARGET_ROLE)?.trim();
    return { arcrole, role, from, to, order, preferredLabel, targetRole, arc, document };
  }
}

function indexed(all: readonly ConceptRelationship[]): ArcroleIndex {
  const byRole = new Map<string, RoleIndex>();
  for (const relationship of all) {
    const { role, from, to } = relationship;
    let index = byRole.get(role);
    if (index === undefined)
      byRole.set(role, (index = { all: [], outgoing: new Map(), incoming: new Map() }));
    index.all.push(relationship);
    append(index.outgoing, from.name, relationship);
    append(index.incoming, to.name, relationship);
  }
  return { roles: [...byRole.keys()].sort(), all, byRole };
}
