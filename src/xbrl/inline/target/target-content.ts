import { append } from '../../../maps/append.js';
import { targetOf, type InlineSet } from '../inline-set.js';
import { ARCROLE, CONTEXT_REF, DEFAULT_FOOTNOTE_ROLE, FOOTNOTE_ROLE, UNIT_REF } from '../names.js';
import { type Tag, valueOf } from '../tag.js';
import type { Relationship } from './relationships.js';

/** What goes into one target document. */
export interface TargetContent {
  readonly name: string | undefined;
  /** The facts that are in no tuple, in document order. */
  readonly facts: readonly Tag[];
  /** All of them, those in tuples included. */
  readonly all: ReadonlySet<Tag>;
  /** The ids of contexts and units and the URIs of roles and arcroles that they make use of. */
  readonly uses: ReadonlySet<string>;
}

/**
 * The facts of a target document: those that name it, and the facts that explain one of them, of whatever
 * target these are (Inline XBRL 1.1 §13).
 */
export function contentOf(
  name: string | undefined,
  set: InlineSet,
  relationships: readonly Relationship[],
): TargetContent {
  const all = new Set(set.facts.filter((tag) => targetOf(tag) === name));
  addExplanations(all, relationships);
  const facts = set.facts.filter((tag) => {
    if (!all.has(tag)) return false;
    const tuple = set.tuples.tupleOf(tag);
    return tuple === undefined || !all.has(tuple);
  });
  return { name, facts, all, uses: usesOf(all, relationships) };
}

/** Each relationship is followed once, however many facts it begins at. */
function addExplanations(all: Set<Tag>, relationships: readonly Relationship[]): void {
  const explained = new Map<Tag, Relationship[]>();
  for (const relationship of relationships) {
    if (relationship.toFacts.length === 0) continue;
    for (const fact of relationship.from) {
      append(explained, fact, relationship);
    }
  }
  const followed = new Set<Relationship>();
  // A set that grows while it is gone through is gone through to its end.
  for (const fact of all) {
    for (const relationship of explained.get(fact) ?? []) {
      if (followed.has(relationship)) continue;
      followed.add(relationship);
      for (const one of relationship.toFacts) all.add(one);
    }
  }
}

function usesOf(facts: ReadonlySet<Tag>, relationships: readonly Relationship[]): ReadonlySet<string> {
  const uses = new Set<string>();
  for (const tag of facts) {
    const context = valueOf(tag, CONTEXT_REF);
    const unit = valueOf(tag, UNIT_REF);
    if (context !== undefined) uses.add(`context ${context}`);
    if (unit !== undefined) uses.add(`unit ${unit}`);
  }
  for (const { tag, from, linkRole, arcrole, toFootnotes } of relationships) {
    if (!from.some((fact) => facts.has(fact))) continue;
    uses.add(`role ${linkRole}`);
    uses.add(`arcrole ${valueOf(tag, ARCROLE) ?? arcrole}`);
    for (const footnote of toFootnotes) {
      uses.add(`role ${valueOf(footnote, FOOTNOTE_ROLE) ?? DEFAULT_FOOTNOTE_ROLE}`);
    }
  }
  return uses;
}
