import { collapsedAttribute } from '../../xml/navigate.js';
import { qname, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import { plain, XBRLDT } from '../names.js';
import type { Concept, ConceptRelationship, Relationship } from '../taxonomy.js';
import { append } from '../../../maps/append.js';
import type { Networks } from './networks.js';

const PREFERRED_LABEL = plain('preferredLabel');
const TARGET_ROLE = qname(XBRLDT, 'targetRole');

/** The relationships of one arcrole, by role and by their ends. */
interface ArcroleIndex {
  readonly roles: readonly string[];
  readonly all: readonly ConceptRelationship[];
  readonly byRole: ReadonlyMap<string, RoleIndex>;
}

/** The relationships of one arcrole in one role, by an end where that is asked for. */
class RoleIndex {
  readonly all: ConceptRelationship[] = [];
  private outgoing: ReadonlyMap<QName, readonly ConceptRelationship[]> | undefined;
  private incoming: ReadonlyMap<QName, readonly ConceptRelationship[]> | undefined;

  from(name: QName): readonly ConceptRelationship[] {
    return (this.outgoing ??= byEnd(this.all, 'from')).get(name) ?? NONE;
  }

  to(name: QName): readonly ConceptRelationship[] {
    return (this.incoming ??= byEnd(this.all, 'to')).get(name) ?? NONE;
  }
}

function byEnd(
  relationships: readonly ConceptRelationship[],
  end: 'from' | 'to',
): ReadonlyMap<QName, readonly ConceptRelationship[]> {
  const byName = new Map<QName, ConceptRelationship[]>();
  for (const relationship of relationships) append(byName, relationship[end].name, relationship);
  return byName;
}

/** A relationship whose ends are concepts; what else an arc may say of concepts is read when it is asked for. */
class BetweenConcepts implements ConceptRelationship {
  constructor(
    private readonly relationship: Relationship,
    readonly from: Concept,
    readonly to: Concept,
  ) {}

  get arcrole(): string {
    return this.relationship.arcrole;
  }

  get role(): string {
    return this.relationship.role;
  }

  get order(): number {
    return this.relationship.order;
  }

  get arc(): XmlElement {
    return this.relationship.arc;
  }

  get document(): string {
    return this.relationship.document;
  }

  get preferredLabel(): string | undefined {
    return collapsedAttribute(this.arc, PREFERRED_LABEL);
  }

  get targetRole(): string | undefined {
    return collapsedAttribute(this.arc, TARGET_ROLE);
  }
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
    return this.index(arcrole).byRole.get(role)?.from(from) ?? NONE;
  }

  filterIncoming(to: QName, arcrole: string, role: string): readonly ConceptRelationship[] {
    return this.index(arcrole).byRole.get(role)?.to(to) ?? NONE;
  }

  private index(arcrole: string): ArcroleIndex {
    const known = this.byArcrole.get(arcrole);
    if (known !== undefined) return known;
    const found: ConceptRelationship[] = [];
    for (const relationship of this.networks.find(arcrole)) {
      const from = this.conceptOf(relationship.from);
      const to = this.conceptOf(relationship.to);
      if (from !== undefined && to !== undefined) found.push(new BetweenConcepts(relationship, from, to));
    }
    // The sort is stable: equal orders stay in document order.
    const index = indexed(found.sort((a, b) => a.order - b.order));
    this.byArcrole.set(arcrole, index);
    return index;
  }
}

function indexed(all: readonly ConceptRelationship[]): ArcroleIndex {
  const byRole = new Map<string, RoleIndex>();
  for (const relationship of all) {
    const { role } = relationship;
    let index = byRole.get(role);
    if (index === undefined) byRole.set(role, (index = new RoleIndex()));
    index.all.push(relationship);
  }
  return { roles: [...byRole.keys()].sort(), all, byRole };
}
