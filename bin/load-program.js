import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
// First of all: V8 takes no cache that was made with other settings.
import './optimise-later.js';

const PROGRAM = fileURLToPath(new URL('../dist/program/main.cjs', import.meta.url));

/** Beside the program: its functions as V8 compiled them when the program was built. */
export const CODE_CACHE = `${PROGRAM}.cache`;

// V8 makes the place for new objects larger the more of them stay, up to 3 times 16 MB. A small run, most of whose
// objects stay, takes 12 to 27 MB less with what it begins with, and hardly more time.
const growth = (/** @type {number} */ factor) => {
  setFlagsFromString(`--semi-space-growth-factor=${String(factor)}`);
};
const [NONE, ORDINARY] = [1, 2];
growth(NONE);
/** In bytes: who gives a file larger than this has a large run, which takes a tenth more time without that place. */
const LARGE_FILE = 1_000_000;

/**
 * Loads the program with the code that V8 compiled at the build (docs/decisions/0015). A cache of another
 * version of Node is no use: V8 sees that and compiles again.
 *
 * @param {readonly string[]} [args] what the program is to be called with
 * @returns {{ exports: { main: (args: readonly string[]) => Promise<number> }, script: Script }}
 */
export function loadProgram(args = []) {
  // The build leaves no character in it that takes more than a byte.
  const source = readFileSync(PROGRAM, 'latin1');
  const script = new Script(source, { filename: PROGRAM, cachedData: codeCache() });
  const module = { exports: {} };
  script.runInThisContext()(module, createRequire(PROGRAM), (name) => import(name), PROGRAM);
  if (args.some(isLarge)) growth(ORDINARY);
  return { exports: module.exports, script };
}

/** @param {string} path anything, perhaps the path of a file, or of a folder of files */
function isLarge(path) {
  try {
    const paths = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
    return paths.some((one) => statSync(one).size > LARGE_FILE);
  } catch {
    return false;
  }
}

function codeCache() {
  try {
    return readFileSync(CODE_CACHE);
  } catch {
    return undefined;
  }
}
