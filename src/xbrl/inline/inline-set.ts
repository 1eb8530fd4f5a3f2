import { append } from '../../maps/append.js';
import { CONTEXT, ID, UNIT } from '../instance/names.js';
import { childElements, collapsedAttribute } from '../xml/navigate.js';
import type { XmlElement } from '../xml/tree.js';
import { collectTags } from './collect-tags.js';
import { Continuations } from './continuations.js';
import { FactValues } from './content/fact-values.js';
import type { InlineDocument } from './inline-document.js';
import { FractionTerms } from './fraction-terms.js';
import { isFact, type Tag, valueOf } from './tag.js';
import { Tuples } from './tuples.js';
import { TARGET } from './names.js';

/** A child of ix:resources: a context, a unit, a reference to a role, a relationship. */
export interface Resource {
  readonly element: XmlElement;
  readonly document: InlineDocument;
}

/** The documents of an Inline XBRL Document Set, their tags in document order, and what leads to what. */
export class InlineSet {
  readonly tags: readonly Tag[];
  /** The tags that stand for facts. */
  readonly facts: readonly Tag[];
  /** The children of ix:resources. */
  readonly resources: readonly Resource[];
  /** By id; where an id is repeated, the first one counts, here as in the rest. */
  readonly contexts: ReadonlyMap<string, Resource>;
  readonly units: ReadonlyMap<string, Resource>;
  readonly tagsById: ReadonlyMap<string, Tag>;
  readonly continuations: Continuations;
  readonly tuples: Tuples;
  readonly fractions: FractionTerms;
  readonly values: FactValues;
  /** The first element of Inline XBRL 1.0 of each document that has one. */
  readonly oldElements = new Map<InlineDocument, XmlElement>();
  private readonly byName = new Map<string, Tag[]>();

  constructor(readonly documents: readonly InlineDocument[]) {
    const collected = documents.map((document) => ({ document, ...collectTags(document) }));
    this.tags = collected.flatMap(({ tags }) => tags);
    for (const { document, old } of collected) if (old !== undefined) this.oldElements.set(document, old);
    for (const tag of this.tags) {
      append(this.byName, tag.name, tag);
    }
    this.facts = this.tags.filter(isFact);
    this.resources = this.named('resources').flatMap(({ element, document }) =>
      [...childElements(element)].map((child) => ({ element: child, document })),
    );
    this.contexts = byId(this.resources.filter(({ element }) => element.name === CONTEXT));
    this.units = byId(this.resources.filter(({ element }) => element.name === UNIT));
    this.tagsById = byId(this.tags);
    this.continuations = new Continuations(this.named('nonNumeric', 'footnote', 'continuation'));
    this.tuples = new Tuples(this.facts);
    this.fractions = new FractionTerms(this.named('fraction'));
    this.values = new FactValues(this);
  }

  /** The tags of some names; those of one name are in document order. */
  named(...names: readonly string[]): readonly Tag[] {
    const [first, ...others] = names.map((name) => this.byName.get(name) ?? []);
    return others.length === 0 ? (first ?? []) : [...(first ?? []), ...others.flat()];
  }
}

/** The target document that a tag belongs to; undefined for the default one (Inline XBRL 1.1 §3.2). */
export function targetOf(tag: Tag): string | undefined {
  return valueOf(tag, TARGET);
}

function byId<T extends { readonly element: XmlElement }>(items: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const item of items) {
    const id = collapsedAttribute(item.element, ID);
    if (id !== undefined && !map.has(id)) map.set(id, item);
  }
  return map;
}
