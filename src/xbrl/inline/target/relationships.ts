import { ID } from '../../instance/names.js';
import type { InlineSet } from '../inline-set.js';
import { ARCROLE, DEFAULT_ARCROLE, DEFAULT_LINK_ROLE, FROM_REFS, LINK_ROLE, TO_REFS } from '../names.js';
import { idsOf, isFact, type Tag, valueOf } from '../tag.js';

/** An ix:relationship with what it relates (Inline XBRL 1.1 §13.1); ids that lead nowhere are left out. */
export interface Relationship {
  readonly tag: Tag;
  readonly linkRole: string;
  readonly arcrole: string;
  readonly from: readonly Tag[];
  /** Facts that explain those. */
  readonly toFacts: readonly Tag[];
  readonly toFootnotes: readonly Tag[];
}

export function relationshipsOf(set: InlineSet): readonly Relationship[] {
  return set.named('relationship').map((tag) => {
    const to = tagsOf(idsOf(tag, TO_REFS), set);
    return {
      tag,
      linkRole: valueOf(tag, LINK_ROLE) ?? DEFAULT_LINK_ROLE,
      arcrole: valueOf(tag, ARCROLE) ?? DEFAULT_ARCROLE,
      from: tagsOf(idsOf(tag, FROM_REFS), set).filter(isFact),
      toFacts: to.filter(isFact),
      toFootnotes: to.filter(({ name }) => name === 'footnote'),
    };
  });
}

function tagsOf(ids: readonly string[], set: InlineSet): readonly Tag[] {
  return [...new Set(ids)].flatMap((id) => set.tagsById.get(id) ?? []);
}

/** The id by which a fact is related. */
export function idOf(tag: Tag): string {
  return valueOf(tag, ID) ?? '';
}
