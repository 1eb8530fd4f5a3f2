import { append } from '../../../maps/append.js';

/** Behind the second plane no character has a case. */
const END = 0x20000;
const NONE: readonly number[] = [];

/** The characters of each lower and upper case text, of those that have one that is not themselves. */
interface Variants {
  readonly byLower: ReadonlyMap<string, readonly number[]>;
  readonly byUpper: ReadonlyMap<string, readonly number[]>;
}

let known: Variants | undefined;

/** The case-variants of a character, itself among them where it has any (F&O §7.6.1.1, flag `i`). */
export function caseVariants(symbol: number): readonly number[] {
  known ??= readVariants();
  const character = String.fromCodePoint(symbol);
  const lower = known.byLower.get(character.toLowerCase()) ?? NONE;
  const upper = known.byUpper.get(character.toUpperCase()) ?? NONE;
  return [...lower, ...upper];
}

/** Whether two texts are the same, or one character after the other case-variants of each other. */
export function isSameInAnyCase(a: string, b: string): boolean {
  if (a === b) return true;
  const [some, others] = [Array.from(a), Array.from(b)];
  return some.length === others.length && some.every((one, index) => isVariant(one, others[index] ?? ''));
}

function isVariant(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase() || a.toUpperCase() === b.toUpperCase();
}

function readVariants(): Variants {
  const [byLower, byUpper] = [new Map<string, number[]>(), new Map<string, number[]>()];
  for (let symbol = 0; symbol < END; symbol++) {
    const character = String.fromCodePoint(symbol);
    const [lower, upper] = [character.toLowerCase(), character.toUpperCase()];
    if (lower === character && upper === character) continue;
    append(byLower, lower, symbol);
    append(byUpper, upper, symbol);
  }
  return { byLower, byUpper };
}
