import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import type { Ground } from './ground.js';
import { type Mutation, MUTATIONS } from './mutations.js';
import { Random } from './random.js';

/** A damaged file. */
export interface FuzzCase {
  readonly ground: Ground;
  /** The names of what was done to it, in order. */
  readonly mutations: readonly string[];
  /** What stands in `ground.target` now. */
  readonly bytes: Uint8Array;
}

/** One mutation in so many may be a huge one. */
const HUGE_ONE_IN = 40;
const SMALL = MUTATIONS.filter(({ isHuge }) => isHuge !== true);
const HUGE = MUTATIONS.filter(({ isHuge }) => isHuge === true);

/**
 * The case of a number: the same for the same seed, number and grounds.
 *
 * @param withHuge whether mutations that cost seconds may be among them
 */
export function fuzzCase(
  seed: number,
  index: number,
  grounds: readonly Ground[],
  withHuge: boolean,
): FuzzCase {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const kind = random.pick([...new Set(grounds.map((ground) => ground.kind))]);
  const ground = random.pick(grounds.filter((one) => one.kind === kind));
  const others = grounds.filter(({ inside }) => inside === undefined);
  const other = new Uint8Array(readFileSync(random.pick(others).target));
  const mutations: Mutation[] = [];
  for (let count = 1 + random.below(3); count > 0; count--) {
    mutations.push(random.pick(withHuge && random.chance(HUGE_ONE_IN) ? HUGE : SMALL));
  }
  const damaged = (bytes: Uint8Array) =>
    mutations.reduce((now, mutation) => (now.length === 0 ? now : mutation.apply(now, random, other)), bytes);
  const whole = new Uint8Array(readFileSync(ground.target));
  const names = mutations.map(({ name }) => name);
  if (ground.inside === undefined) return { ground, mutations: names, bytes: damaged(whole) };
  const files = unzipSync(whole);
  const file = files[ground.inside];
  if (file === undefined) throw new Error(`${ground.target} has no ${ground.inside}`);
  const bytes = zipSync(
    { ...files, [ground.inside]: damaged(file) },
    { level: 1, mtime: new Date(2000, 0, 1) },
  );
  return { ground, mutations: names, bytes };
}
