/** A map with a key of two parts. */
export class NestedMap<A, B, V> {
  private readonly outer = new Map<A, Map<B, V>>();

  get(a: A, b: B): V | undefined {
    return this.outer.get(a)?.get(b);
  }

  set(a: A, b: B, value: V): void {
    let inner = this.outer.get(a);
    if (inner === undefined) this.outer.set(a, (inner = new Map<B, V>()));
    inner.set(b, value);
  }

  *values(): Generator<V> {
    for (const inner of this.outer.values()) yield* inner.values();
  }

  getOrMake(a: A, b: B, make: () => V): V {
    let inner = this.outer.get(a);
    if (inner === undefined) this.outer.set(a, (inner = new Map<B, V>()));
    let value = inner.get(b);
    if (value === undefined) inner.set(b, (value = make()));
    return value;
  }
}
