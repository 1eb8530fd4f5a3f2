import { append } from '../../../../maps/append.js';
import type { Context, Instance, InstanceFact, Item, UnitDeclaration } from '../../../instance/instance.js';
import type { Concept, Taxonomy } from '../../../taxonomy/taxonomy.js';
import { XSI } from '../../../xml/namespaces.js';
import type { QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { XmlTree, XPathNode } from '../../../xpath/xpath.js';
import { isTrue } from '../../../xsd/components/xs.js';
import { attribute } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import { AspectGroups } from './aspect-group.js';
import { AspectKeys } from './aspect-keys.js';
import type { FormulaFact } from './formula-fact.js';

const XSI_NIL = qname(XSI, 'nil');
const NONE: readonly FormulaFact[] = [];

/** The facts of an instance, indexed once: items and tuples, those in tuples included. */
export class FormulaFacts {
  /** In document order. */
  readonly all: readonly FormulaFact[];
  readonly keys: AspectKeys;
  readonly groups: AspectGroups;
  private readonly byConcept = new Map<QName, FormulaFact[]>();
  private readonly byElement = new Map<XmlElement, FormulaFact>();

  constructor(instance: Instance, taxonomy: Taxonomy, tree: XmlTree) {
    const facts: FormulaFact[] = [];
    for (const written of inDocumentOrder(instance.facts)) {
      const concept = taxonomy.findConcept(written.concept);
      // What stands where a tuple may stand and is none is no fact.
      if (written.kind === 'tuple' && concept?.kind !== 'tuple') continue;
      const fact = new WrittenFact(written, concept, facts.length, tree);
      facts.push(fact);
      this.byElement.set(fact.element, fact);
      append(this.byConcept, fact.name, fact);
    }
    this.all = facts;
    this.keys = new AspectKeys(taxonomy);
    this.groups = new AspectGroups(this.keys);
  }

  ofConcept(name: QName): readonly FormulaFact[] {
    return this.byConcept.get(name) ?? NONE;
  }

  /** Those of several concepts, in document order. */
  ofConcepts(names: readonly QName[]): readonly FormulaFact[] {
    const [only] = names;
    if (only !== undefined && names.length === 1) return this.ofConcept(only);
    const found = [...new Set(names)].flatMap((name) => this.ofConcept(name));
    return found.sort((a, b) => a.place - b.place);
  }

  find(element: XmlElement): FormulaFact | undefined {
    return this.byElement.get(element);
  }

  /** What a fact says of a dimension, the default member included (Dimensions 1.0 §2.7.1). */
  dimensionOf(fact: FormulaFact, dimension: QName): DimensionValue | undefined {
    const { context } = fact;
    if (context === undefined) return undefined;
    for (const { dimension: name, member, element } of context.dimensions) {
      if (name !== dimension) continue;
      return member.kind === 'explicit' ? { member: member.member } : { typed: element };
    }
    const member = this.keys.defaultMembers.get(dimension);
    return member === undefined ? undefined : { member };
  }

  /** The dimensions that a fact has a value for, the default member included. */
  dimensionsOf({ context }: FormulaFact): readonly QName[] {
    if (context === undefined) return [];
    const written = context.dimensions.map(({ dimension }) => dimension);
    return [...new Set([...written, ...this.keys.defaultMembers.keys()])];
  }
}

/** A member, or the xbrldi:typedMember element. */
export type DimensionValue = { readonly member: QName } | { readonly typed: XmlElement };

class WrittenFact implements FormulaFact {
  readonly element: XmlElement;
  readonly name: QName;
  readonly item: Item | undefined;
  readonly context: Context | undefined;
  readonly unit: UnitDeclaration | undefined;
  readonly isNil: boolean;

  constructor(
    written: InstanceFact,
    readonly concept: Concept | undefined,
    readonly place: number,
    private readonly tree: XmlTree,
  ) {
    this.element = written.element;
    this.name = written.concept;
    this.item = written.kind === 'item' ? written : undefined;
    this.context = this.item?.context;
    this.unit = this.item?.unit;
    this.isNil = this.item?.isNil ?? isTrue(attribute(written.element, XSI_NIL));
  }

  get node(): XPathNode {
    return this.tree.nodeOf(this.element);
  }

  get parent(): XmlElement | undefined {
    return this.element.parent;
  }
}

/** Depth costs no stack. */
function* inDocumentOrder(facts: readonly InstanceFact[]): Generator<InstanceFact> {
  const open = [{ facts, next: 0 }];
  for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
    const fact = at.facts[at.next++];
    if (fact === undefined) open.pop();
    else {
      yield fact;
      if (fact.kind === 'tuple') open.push({ facts: fact.facts, next: 0 });
    }
  }
}
