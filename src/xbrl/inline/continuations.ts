import { ID } from '../instance/names.js';
import { CONTINUED_AT } from './names.js';
import { type Tag, valueOf } from './tag.js';

/**
 * Which tag goes on where (Inline XBRL 1.1 §4.1). A continuation continues one tag only: the first in document
 * order that names it. So no way along continuations comes back to where it was, and all of them together are
 * no longer than the set.
 */
export class Continuations {
  /** The continuation of a tag. */
  private readonly next = new Map<Tag, Tag>();
  /** The tag that each is a part of: one that stands for a fact or a footnote. */
  private readonly heads = new Map<Tag, Tag>();
  private readonly byId = new Map<string, Tag>();
  /** The first tag that each id of a continuation is named by. */
  private readonly users = new Map<string, Tag>();

  /** @param tags those whose content may go on: facts, footnotes and continuations */
  constructor(private readonly tags: readonly Tag[]) {
    for (const tag of tags) {
      const id = tag.name === 'continuation' ? valueOf(tag, ID) : undefined;
      if (id !== undefined && !this.byId.has(id)) this.byId.set(id, tag);
    }
    for (const tag of tags) {
      const id = valueOf(tag, CONTINUED_AT);
      if (id === undefined || this.users.has(id)) continue;
      this.users.set(id, tag);
      const continuation = this.byId.get(id);
      if (continuation !== undefined) this.next.set(tag, continuation);
    }
    for (const tag of tags) {
      if (tag.name === 'continuation') continue;
      for (const part of this.partsOf(tag)) this.heads.set(part, tag);
    }
  }

  /** A fact or a footnote with its continuations, in their order. */
  partsOf(head: Tag): readonly Tag[] {
    const first = this.next.get(head);
    if (first === undefined) return [head];
    const parts = [head];
    for (let at: Tag | undefined = first; at !== undefined; at = this.next.get(at)) parts.push(at);
    return parts;
  }

  /** The fact or footnote that a tag is a part of; undefined where none leads to it. */
  headOf(part: Tag): Tag | undefined {
    return this.heads.get(part);
  }

  /** Whether a fact or footnote has no continuation. */
  isWhole(head: Tag): boolean {
    return !this.next.has(head);
  }

  /** Tags that name a continuation that is not there. */
  *dangling(): Generator<Tag> {
    for (const tag of this.tags) {
      const id = valueOf(tag, CONTINUED_AT);
      if (id !== undefined && !this.byId.has(id)) yield tag;
    }
  }

  /** Tags that name a continuation after another did, with that other. */
  *reusing(): Generator<{ readonly tag: Tag; readonly first: Tag }> {
    for (const tag of this.tags) {
      const id = valueOf(tag, CONTINUED_AT);
      const first = id === undefined ? undefined : this.users.get(id);
      if (first !== undefined && first !== tag) yield { tag, first };
    }
  }
}
