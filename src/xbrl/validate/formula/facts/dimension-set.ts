import type { QName } from '../../../xml/qname.js';

/** Some dimensions, or all but some. */
export class DimensionSet {
  static readonly NONE = new DimensionSet(false, new Set());
  static readonly ALL = new DimensionSet(true, new Set());

  private constructor(
    private readonly isAllBut: boolean,
    private readonly names: ReadonlySet<QName>,
  ) {}

  static of(names: Iterable<QName>): DimensionSet {
    return new DimensionSet(false, new Set(names));
  }

  static allBut(names: Iterable<QName>): DimensionSet {
    return new DimensionSet(true, new Set(names));
  }

  has(name: QName): boolean {
    return this.names.has(name) !== this.isAllBut;
  }

  get isEmpty(): boolean {
    return !this.isAllBut && this.names.size === 0;
  }

  complement(): DimensionSet {
    return new DimensionSet(!this.isAllBut, this.names);
  }

  union(other: DimensionSet): DimensionSet {
    return this.complement().intersection(other.complement()).complement();
  }

  intersection(other: DimensionSet): DimensionSet {
    if (this.isAllBut && other.isAllBut) return DimensionSet.allBut([...this.names, ...other.names]);
    const [some, rest] = this.isAllBut ? [other, this] : [this, other];
    return DimensionSet.of([...some.names].filter((name) => rest.has(name)));
  }

  /** A text that is the same for the same set. */
  get key(): string {
    return `${this.isAllBut ? '-' : '+'}${[...this.names].sort().join(' ')}`;
  }
}
