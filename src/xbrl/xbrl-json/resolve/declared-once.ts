import type { FreeNames } from '../free-names.js';

/** Things of which each is declared once, in the order in which they first come, with ids that nothing else has. */
export class DeclaredOnce<T> {
  private readonly known = new Map<string, T>();

  constructor(private readonly ids: FreeNames) {}

  get all(): readonly T[] {
    return [...this.known.values()];
  }

  get size(): number {
    return this.known.size;
  }

  find(key: string): T | undefined {
    return this.known.get(key);
  }

  declare(key: string, wantedId: string, make: (id: string) => T): T {
    const made = make(this.ids.give(wantedId));
    this.known.set(key, made);
    return made;
  }
}
