import { type AspectModel, type PlainAspect, PLAIN_ASPECTS } from '../facts/aspect.js';
import type { AspectGroup, AspectGroups } from '../facts/aspect-group.js';
import type { Cover } from '../facts/cover.js';
import { DimensionSet } from '../facts/dimension-set.js';
import type { FormulaFact } from '../facts/formula-fact.js';

/** Aspects that are compared with those of the fact at a place among those bound before. */
interface Part {
  readonly place: number;
  readonly group: AspectGroup;
}

/** A number where one fact is compared with, a text where several are. */
export type MatchKey = number | string;

/**
 * Which aspects of a fact variable must match those of which variable bound before it (Variables 1.0
 * §3.5.3): each aspect that neither covers, against the first that does not cover it, because all that
 * do not cover it match each other already.
 */
export class ImplicitFilter {
  /** Whether every aspect that the variable does not cover is compared: it adds nothing for those after it. */
  readonly isComplete: boolean;
  private readonly parts: readonly Part[];

  /** @param bound the covers of the fact variables bound before, in order */
  constructor(model: AspectModel, cover: Cover, bound: readonly Cover[], groups: AspectGroups) {
    let plain = uncoveredPlain(model, cover);
    let dimensions = uncoveredDimensions(model, cover);
    this.parts = bound.flatMap((other, place) => {
      const matched = plain.filter((aspect) => !other.has(aspect));
      const common = dimensions.intersection(other.dimensions.complement());
      plain = plain.filter((aspect) => other.has(aspect));
      dimensions = dimensions.intersection(other.dimensions);
      if (matched.length === 0 && common.isEmpty) return [];
      return { place, group: groups.group(matched, common) };
    });
    this.isComplete = plain.length === 0 && dimensions.isEmpty;
  }

  get isEmpty(): boolean {
    return this.parts.length === 0;
  }

  /** What the facts bound before ask of a fact. */
  wanted(bound: readonly FormulaFact[]): MatchKey {
    return this.key((place) => bound[place]);
  }

  /** What a fact has of it: it matches where the two are the same. */
  offered(fact: FormulaFact): MatchKey {
    return this.key(() => fact);
  }

  private key(factAt: (place: number) => FormulaFact | undefined): MatchKey {
    let key: MatchKey | undefined;
    for (const { place, group } of this.parts) {
      const fact = factAt(place);
      const number = fact === undefined ? -1 : group.of(fact);
      key = key === undefined ? number : `${key} ${number}`;
    }
    return key ?? 0;
  }
}

export function uncoveredPlain(model: AspectModel, cover: Cover): readonly PlainAspect[] {
  return PLAIN_ASPECTS[model].filter((aspect) => !cover.has(aspect));
}

export function uncoveredDimensions(model: AspectModel, cover: Cover): DimensionSet {
  return model === 'dimensional' ? cover.dimensions.complement() : DimensionSet.NONE;
}
