import type { PlainAspect } from './aspect.js';
import type { AspectKeys } from './aspect-keys.js';
import type { DimensionSet } from './dimension-set.js';
import type { FormulaFact } from './formula-fact.js';

/** Parts keys; XML has no such character. */
const PART = '\u0001';

/**
 * Some aspects together: each fact has a number for them, the same exactly where the values of all of them
 * match. Worked out once a fact, however many rules ask.
 */
export class AspectGroup {
  private readonly numbers = new Map<string, number>();
  private readonly byPlace: (number | undefined)[] = [];

  constructor(
    private readonly keys: AspectKeys,
    private readonly plain: readonly PlainAspect[],
    private readonly dimensions: DimensionSet | undefined,
  ) {}

  of(fact: FormulaFact): number {
    return (this.byPlace[fact.place] ??= this.number(fact));
  }

  private number(fact: FormulaFact): number {
    let key = '';
    for (const aspect of this.plain) key += this.keys.of(fact, aspect) + PART;
    if (this.dimensions !== undefined) key += this.keys.ofDimensions(fact, this.dimensions);
    let number = this.numbers.get(key);
    if (number === undefined) this.numbers.set(key, (number = this.numbers.size));
    return number;
  }
}

/** The groups of aspects that the facts of an instance are compared by. */
export class AspectGroups {
  private readonly known = new Map<string, AspectGroup>();

  constructor(private readonly keys: AspectKeys) {}

  /** @param dimensions undefined, or an empty set, where no dimension is compared */
  group(plain: readonly PlainAspect[], dimensions: DimensionSet | undefined): AspectGroup {
    const some = dimensions?.isEmpty === true ? undefined : dimensions;
    const name = `${plain.join(' ')} ${some?.key ?? ''}`;
    let group = this.known.get(name);
    if (group === undefined) this.known.set(name, (group = new AspectGroup(this.keys, plain, some)));
    return group;
  }
}
