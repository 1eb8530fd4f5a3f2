import { append } from '../../../../maps/append.js';
import { schemaSetOf } from '../../../taxonomy/schema-set-of.js';
import type { Relationship, Taxonomy } from '../../../taxonomy/taxonomy.js';
import { XLINK } from '../../../xml/namespaces.js';
import { attribute } from '../../../xml/navigate.js';
import { qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';

const NONE: readonly Relationship[] = [];
const ID = qname('', 'id');
const XLINK_LABEL = qname(XLINK, 'label');

/** The resources of the links of a taxonomy and the arcs between them, prohibition applied. */
export class FormulaResources {
  private readonly outgoing = new Map<string, Map<XmlElement, Relationship[]>>();
  private readonly incoming = new Map<string, Map<XmlElement, Relationship[]>>();

  /** @param kinds the names that this program knows to stand for a head, whatever schemas are there */
  constructor(
    readonly taxonomy: Taxonomy,
    private readonly kinds: ReadonlyMap<QName, ReadonlySet<QName>>,
  ) {}

  /** All resources that may be of formulas, in the order of documents: some labels and references are left out. */
  *all(): Generator<XmlElement> {
    for (const { linkbases } of this.taxonomy.undescribedDocuments) {
      for (const { links } of linkbases) {
        for (const { resources } of links) for (const { element } of resources) yield element;
      }
    }
  }

  /** Arcs of an arcrole from an element, by order, then as they stand. */
  from(element: XmlElement, arcrole: string): readonly Relationship[] {
    return this.index(this.outgoing, arcrole, ({ from }) => from).get(element) ?? NONE;
  }

  to(element: XmlElement, arcrole: string): readonly Relationship[] {
    return this.index(this.incoming, arcrole, ({ to }) => to).get(element) ?? NONE;
  }

  /** Whether a resource is one of a kind: the head of a substitution group, or a member of it. */
  is(element: XmlElement, head: QName): boolean {
    const { name } = element;
    if (this.kinds.get(head)?.has(name) === true) return true;
    return schemaSetOf(this.taxonomy).isSubstitute(name, head);
  }

  private index(
    indexes: Map<string, Map<XmlElement, Relationship[]>>,
    arcrole: string,
    end: (relationship: Relationship) => XmlElement,
  ): Map<XmlElement, Relationship[]> {
    const known = indexes.get(arcrole);
    if (known !== undefined) return known;
    const index = new Map<XmlElement, Relationship[]>();
    for (const relationship of this.taxonomy.findRelationships(arcrole)) {
      append(index, end(relationship), relationship);
    }
    // The sort is stable: equal orders stay in document order.
    for (const found of index.values()) found.sort((a, b) => a.order - b.order);
    indexes.set(arcrole, index);
    return index;
  }
}

/** How people call a resource: its id, or its label in the link. */
export function nameOfResource(element: XmlElement): string {
  return attribute(element, ID) ?? attribute(element, XLINK_LABEL) ?? '';
}
