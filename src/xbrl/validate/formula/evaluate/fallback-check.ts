import { append } from '../../../../maps/append.js';
import type { QName } from '../../../xml/qname.js';
import type { SetVariable } from '../compile/variables.js';
import type { Binding } from './evaluation.js';

/**
 * The facts of a binding: the place of the only one, or all as a text; the empty text for a fallback value. Of a
 * general variable, which of its items it is.
 */
type Key = number | string;

const FALLBACK = '';
const NONE: readonly number[] = [];

/**
 * Keeps evaluations with a fallback value from standing beside one that has facts in their place
 * (Variables 1.0 §4.2): a fallback value is used where no fact can be. What depends on the variable that
 * fell back is not compared: with facts there it might have been something else.
 */
export class FallbackCheck {
  /** For each fact or general variable, in order, those before it that it depends on, directly or not. */
  private readonly dependencies: readonly (readonly number[])[];
  /** The numbers of the evaluations that bind the variable at a place to given facts, and to any. */
  private readonly byFacts: Map<Key, number[]>[];
  private readonly withFacts: number[][];
  private readonly evaluations: (readonly Key[])[] = [];
  private readonly isOfFacts: readonly boolean[];
  /** The beginnings of evaluations of which nobody knows how they go on: by their last place, and what is there. */
  private readonly unknown = new Map<number, Map<Key, (readonly Key[])[]>>();

  /**
   * @param variables in the order that they are bound in
   * @param spend counts the evaluations that are looked at
   */
  constructor(
    variables: readonly SetVariable[],
    private readonly spend: (steps: number) => void,
  ) {
    const bound = variables.filter(({ kind }) => kind !== 'parameter');
    this.dependencies = dependenciesOf(bound);
    this.isOfFacts = bound.map(({ kind }) => kind === 'fact');
    this.byFacts = this.dependencies.map(() => new Map<Key, number[]>());
    this.withFacts = this.dependencies.map(() => []);
  }

  /** Whether an evaluation is needed beside those before; it is remembered then. @param bindings of fact and general variables */
  isNeeded(bindings: readonly Binding[]): boolean {
    const keys = bindings.map(keyOf);
    if (keys.includes(FALLBACK) && this.isReplaced(keys)) return false;
    const number = this.evaluations.push(keys) - 1;
    for (const [place, key] of keys.entries()) {
      if (key === FALLBACK) continue;
      this.withFacts[place]?.push(number);
      const numbers = this.byFacts[place]?.get(key);
      if (numbers === undefined) this.byFacts[place]?.set(key, [number]);
      else numbers.push(number);
    }
    return true;
  }

  /** One that failed while it was bound: it takes the place of what it might have been. */
  leaveOpen(bindings: readonly Binding[]): void {
    const keys = bindings.map(keyOf);
    const [place, key] = [keys.length - 1, keys.at(-1)];
    if (key === undefined) return;
    const byKey = this.unknown.get(place) ?? new Map<Key, (readonly Key[])[]>();
    this.unknown.set(place, byKey);
    append(byKey, key, keys);
  }

  private isReplaced(keys: readonly Key[]): boolean {
    // Where all have fallen back there is nothing to evaluate.
    if (keys.every((key, place) => key === FALLBACK || this.isOfFacts[place] === false)) return true;
    const isLike = (other: readonly Key[]): boolean => {
      this.spend(1);
      return other.every((found, place) => {
        const key = keys[place];
        const isFree = () => this.fallenBack(keys, place).some((needed) => other[needed] !== FALLBACK);
        return key === FALLBACK || key === found || isFree();
      });
    };
    return this.candidates(keys).some(isLike) || this.unknownBeside(keys).some(isLike);
  }

  /** The beginnings that one may be like: few, because what is in their last place is the same. */
  private unknownBeside(keys: readonly Key[]): readonly (readonly Key[])[] {
    return [...this.unknown].flatMap(([place, byKey]) => {
      const key = keys[place] ?? FALLBACK;
      const isAny = key === FALLBACK || this.fallenBack(keys, place).length > 0;
      if (!isAny) return byKey.get(key) ?? [];
      this.spend(byKey.size);
      return [...byKey.values()].flat();
    });
  }

  /** The evaluations that may take the place of one: few, because they share facts with it. */
  private candidates(keys: readonly Key[]): readonly (readonly Key[])[] {
    let fewest: readonly number[] | undefined;
    for (const [place, key] of keys.entries()) {
      if (key === FALLBACK) continue;
      const same = this.byFacts[place]?.get(key) ?? NONE;
      const others = this.fallenBack(keys, place).flatMap((needed) => this.withFacts[needed] ?? NONE);
      if (others.length > 0) continue;
      if (fewest === undefined || same.length < fewest.length) fewest = same;
    }
    return fewest?.flatMap((number) => [this.evaluations[number] ?? []]) ?? this.evaluations;
  }

  /** The variables that the one at a place depends on and that have fallen back. */
  private fallenBack(keys: readonly Key[], place: number): readonly number[] {
    const needed = this.dependencies[place] ?? NONE;
    return needed.length === 0 ? NONE : needed.filter((one) => keys[one] === FALLBACK);
  }
}

function dependenciesOf(variables: readonly SetVariable[]): readonly (readonly number[])[] {
  const places = new Map<QName, number>();
  const known = new Map<QName, ReadonlySet<number>>();
  return variables.map(({ name, dependencies }) => {
    const own = new Set<number>();
    for (const dependency of dependencies) {
      const place = places.get(dependency);
      if (place !== undefined) own.add(place);
      for (const further of known.get(dependency) ?? []) own.add(further);
    }
    known.set(name, own);
    places.set(name, places.size);
    return [...own];
  });
}

function keyOf({ kind, place = 0, facts, isFallback }: Binding): Key {
  if (isFallback) return FALLBACK;
  if (kind === 'general') return place;
  return facts.length === 1 && facts[0] !== undefined
    ? facts[0].place
    : facts.map(({ place }) => place).join(' ');
}
