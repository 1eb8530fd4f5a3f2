import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
// First of all: V8 takes no cache that was made with other settings.
import './optimise-later.js';
import { setV8Flag } from './v8-flag.js';

const PROGRAM = fileURLToPath(new URL('../dist/program/main.cjs', import.meta.url));

/**
 * Beside the program: its functions as V8 compiled them when the program was built, for that version of Node only. V8
 * itself looks at the first three numbers of its own version, which Node 20.19.0 and 20.20.2 share: the one crashed on
 * what the other had compiled.
 */
export const CODE_CACHE = `${PROGRAM}.${process.version}-${process.platform}-${process.arch}.cache`;

// V8 makes the place for new objects larger the more of them stay, up to 3 times 16 MB. A small run, most of whose
// objects stay, takes 12 to 27 MB less with what it begins with, and hardly more time.
const growth = (/** @type {number} */ factor) => {
  setV8Flag(`--semi-space-growth-factor=${String(factor)}`);
};
const [NONE, ORDINARY] = [1, 2];
growth(NONE);
/** In bytes: who gives more than this has a large run, which takes a tenth more time without that place. */
const MUCH = 1_000_000;

/**
 * Loads the program with the code that V8 compiled at the build (docs/decisions/0015); another
 * version of Node compiles what it needs.
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
  if (isMuch(args)) growth(ORDINARY);
  return { exports: module.exports, script };
}

/** @param {readonly string[]} args anything, among it perhaps paths of files, and of folders of files */
function isMuch(args) {
  let size = 0;
  return args.some((path) => {
    size += sizeOf(path);
    return size > MUCH;
  });
}

/** @param {string} path */
function sizeOf(path) {
  const statsOf = (/** @type {string} */ one) => statSync(one, { throwIfNoEntry: false });
  try {
    const found = statsOf(path);
    if (found?.isDirectory() !== true) return found?.size ?? 0;
    return readdirSync(path).reduce((sum, name) => sum + (statsOf(join(path, name))?.size ?? 0), 0);
  } catch {
    return 0;
  }
}

function codeCache() {
  try {
    return readFileSync(CODE_CACHE);
  } catch {
    return undefined;
  }
}
