import { append } from '../../maps/append.js';
import { TUPLE_ID, TUPLE_REF } from './names.js';
import { type Tag, valueOf } from './tag.js';

/**
 * Which tuple each fact is in (Inline XBRL 1.1 §15.1): the one that its tupleRef names, else the one that is
 * the nearest tag around it.
 */
export class Tuples {
  /** By tupleID; where one is repeated, the first counts. */
  readonly byId: ReadonlyMap<string, Tag>;
  /** The facts of each tuple, in document order. */
  readonly content: ReadonlyMap<Tag, readonly Tag[]>;
  private readonly containers = new Map<Tag, Tag>();

  constructor(facts: readonly Tag[]) {
    const byId = new Map<string, Tag>();
    for (const tag of facts) {
      const id = tag.name === 'tuple' ? valueOf(tag, TUPLE_ID) : undefined;
      if (id !== undefined && !byId.has(id)) byId.set(id, tag);
    }
    this.byId = byId;
    const content = new Map<Tag, Tag[]>();
    for (const tag of facts) {
      const container = this.find(tag);
      if (container === undefined) continue;
      this.containers.set(tag, container);
      append(content, container, tag);
    }
    this.content = content;
  }

  /** Undefined where a fact is in no tuple, or names one that is not there. */
  tupleOf(tag: Tag): Tag | undefined {
    return this.containers.get(tag);
  }

  /** How deep tuples are in tuples; those in cycles do not count. */
  deepest(): number {
    const depths = new Map<Tag, number>();
    const cyclic = this.inCycles();
    let deepest = 0;
    for (const start of this.content.keys()) {
      const path: Tag[] = [];
      let at: Tag | undefined = start;
      for (; at !== undefined && !depths.has(at) && !cyclic.has(at); at = this.containers.get(at))
        path.push(at);
      let depth = (at && depths.get(at)) ?? 0;
      for (let index = path.length - 1; index >= 0; index--) depths.set(path[index] as Tag, ++depth);
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  /** Tuples that are in themselves, directly or not. */
  inCycles(): ReadonlySet<Tag> {
    const cyclic = new Set<Tag>();
    const done = new Set<Tag>();
    for (const start of this.containers.keys()) {
      const way = new Map<Tag, number>();
      const path: Tag[] = [];
      let at: Tag | undefined = start;
      for (; at !== undefined && !done.has(at) && !way.has(at); at = this.containers.get(at)) {
        way.set(at, path.length);
        path.push(at);
      }
      const begin = at === undefined ? undefined : way.get(at);
      if (begin !== undefined) for (const tag of path.slice(begin)) cyclic.add(tag);
      for (const tag of path) done.add(tag);
    }
    return cyclic;
  }

  private find(tag: Tag): Tag | undefined {
    const reference = valueOf(tag, TUPLE_REF);
    if (reference !== undefined) return this.byId.get(reference);
    return tag.parent?.name === 'tuple' ? tag.parent : undefined;
  }
}
