import type { Tag } from './tag.js';

export type Term = 'numerator' | 'denominator';

/** The terms of one kind in a fraction. */
export interface Terms {
  readonly first: Tag | undefined;
  readonly count: number;
}

const NO_TERMS: Terms = { first: undefined, count: 0 };

/** The numerators and denominators in fractions: their own, and those of the fractions in them (Inline XBRL 1.1 §7.1). */
export class FractionTerms {
  private readonly terms = new Map<Tag, Readonly<Record<Term, Terms>>>();

  /** @param fractions in document order, so that those in others come after them */
  constructor(fractions: readonly Tag[]) {
    for (let at = fractions.length - 1; at >= 0; at--) {
      const tag = fractions[at];
      if (tag === undefined) continue;
      this.terms.set(tag, {
        numerator: this.count(tag, 'numerator'),
        denominator: this.count(tag, 'denominator'),
      });
    }
  }

  of(fraction: Tag, term: Term): Terms {
    return this.terms.get(fraction)?.[term] ?? NO_TERMS;
  }

  private count(fraction: Tag, term: Term): Terms {
    let { first, count } = NO_TERMS;
    for (const child of fraction.children) {
      const inner = child.name === term ? { first: child, count: 1 } : this.of(child, term);
      first ??= inner.first;
      count += inner.count;
    }
    return { first, count };
  }
}
