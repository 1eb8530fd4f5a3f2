import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

const PROGRAM = fileURLToPath(new URL('../dist/program/main.cjs', import.meta.url));

/** Beside the program: its functions as V8 compiled them when the program was built. */
export const CODE_CACHE = `${PROGRAM}.cache`;

// libxml2 in WebAssembly: V8 starts to optimise a function after so many bytes run. Its own figure is
// so low that judging the schemas of one taxonomy spends more time on optimising than on judging. It is
// set here, before anything is compiled, because V8 takes no cache that was made with other settings.
setFlagsFromString('--wasm-tiering-budget=50000000');

/**
 * Loads the program with the code that V8 compiled at the build (docs/decisions/0015). A cache of another
 * version of Node is no use: V8 sees that and compiles again.
 *
 * @returns {{ exports: { main: (args: readonly string[]) => Promise<number> }, script: Script }}
 */
export function loadProgram() {
  const source = readFileSync(PROGRAM, 'utf8');
  const script = new Script(`(function (module, require, importModule, __filename) {${source}\n})`, {
    filename: PROGRAM,
    cachedData: codeCache(),
  });
  const module = { exports: {} };
  script.runInThisContext()(module, createRequire(PROGRAM), (name) => import(name), PROGRAM);
  return { exports: module.exports, script };
}

function codeCache() {
  try {
    return readFileSync(CODE_CACHE);
  } catch {
    return undefined;
  }
}
