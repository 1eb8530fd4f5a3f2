import { DomainMembers, membersOf } from '../../taxonomy/relationships/domain-members.js';
import { NestedMap } from '../../taxonomy/relationships/nested-map.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { qname, type QName } from '../../xml/qname.js';
import type { EnumerationConcept } from './enumeration-concepts.js';

/**
 * The domains of allowed values (Extensible Enumerations 2.0 §4, 1.0 §2): the usable members below the head
 * in domain-member relationships from its role on, and the head itself only where the concept says so.
 */
export class AllowedValues {
  private readonly members: DomainMembers;
  /** The members of each domain, and whether they may be used. */
  private readonly domains = new NestedMap<QName, string, ReadonlyMap<QName, boolean>>();

  constructor(taxonomy: Taxonomy, mostSteps?: number) {
    this.members = new DomainMembers(taxonomy, mostSteps);
  }

  /** False where the domains were too large to be followed to their ends. */
  get isComplete(): boolean {
    return this.members.isComplete;
  }

  /** Undefined where the concept does not say what its domain is, which the rules on taxonomies report. */
  allows(value: QName, { head, linkRole, isHeadUsable }: EnumerationConcept): boolean | undefined {
    if (head === undefined || linkRole === undefined) return undefined;
    // An arc that leads back to the head does not make it a member of its own domain.
    if (value === head.name) return isHeadUsable;
    const domain = this.domains.getOrMake(head.name, linkRole, () =>
      membersOf(this.members.below([[head.name, linkRole]])),
    );
    return domain.get(value) === true;
  }
}

/** The name that an expanded name URI stands for (Extensible Enumerations 2.0 §5); a local part has no `#`. */
export function expandedName(uri: string): QName | undefined {
  const end = uri.lastIndexOf('#');
  return end <= 0 ? undefined : qname(uri.slice(0, end), uri.slice(end + 1));
}

const memo = new WeakMap<Taxonomy, AllowedValues>();

/** The domains of allowed values of a taxonomy, each collected when first asked for. */
export function allowedValues(taxonomy: Taxonomy): AllowedValues {
  const known = memo.get(taxonomy) ?? new AllowedValues(taxonomy);
  memo.set(taxonomy, known);
  return known;
}
