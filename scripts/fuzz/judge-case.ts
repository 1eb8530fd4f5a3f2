import { readFileSync, writeFileSync } from 'node:fs';
import type { FuzzCase } from './fuzz-case.js';
import type { Judged } from './ground.js';

/** Asks about a damaged file in the place of the whole one, which stands there again afterwards. */
export async function judgeCase({ ground, bytes }: FuzzCase): Promise<Judged> {
  const whole = readFileSync(ground.target);
  writeFileSync(ground.target, bytes);
  try {
    return await ground.judge();
  } catch (error) {
    const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { answers: [], codes: [], problem };
  } finally {
    writeFileSync(ground.target, whole);
  }
}
