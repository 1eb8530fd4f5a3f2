/**
 * Builds the program into `dist/program`, run by `npm run build`: the command line as one script with its
 * compiled code beside it, the libraries that others import as modules. Opening, linking and compiling
 * hundreds of small modules was half of the time that a person waits (docs/benchmarks.md).
 */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildId } from './build-id.js';
import { bundledLicences } from './bundled-licences.js';
import { BUNDLE, MODULES } from './bundle-options.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const outdir = 'dist/program';
const define = { BUILD: JSON.stringify(buildId(root)) };

rmSync(new URL(`../${outdir}`, import.meta.url), { recursive: true, force: true });
const { metafile: modules } = await build({
  ...MODULES,
  define,
  entryPoints: ['src/index.ts', 'src/xbrl/processor/processor.ts', 'src/pipeline/validate-thread.ts'],
  outdir,
  // All files at one depth: src/installation/package-folder.ts counts on it.
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  splitting: true,
  metafile: true,
});
const {
  outputFiles: [program],
  metafile: script,
} = await build({
  ...BUNDLE,
  entryPoints: ['src/cli/main.ts'],
  outfile: `${outdir}/main.cjs`,
  write: false,
  metafile: true,
  format: 'cjs',
  define: { ...define, 'import.meta.url': 'addressOfThisFile' },
  // bin/load-program.js calls the function that this script comes to.
  banner: {
    js: `(function (module, require, importModule, __filename) {
const addressOfThisFile = require('node:url').pathToFileURL(__filename).href;`,
  },
  footer: { js: '})' },
});
// A script that has a cache cannot import; who loads it does that for it.
writeFileSync(program.path, inAscii(program.text.replace(/\bimport\((?=")/g, 'importModule(')), 'latin1');
writeFileSync(
  new URL(`../${outdir}/LICENCES.txt`, import.meta.url),
  bundledLicences(root, [modules, script]),
);
// In a process of its own, started as users start it: what V8 compiles depends on its settings.
execFileSync(process.execPath, [fileURLToPath(new URL('write-code-cache.js', import.meta.url))], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});

/**
 * A script whose every character is one byte, which V8 takes as it lies on disk: one other character would make it
 * twice as large in memory. Strings are so already; regular expressions take the same escapes.
 *
 * @param {string} script
 */
function inAscii(script) {
  if (/\\[^\0-\x7f]/.test(script))
    throw new Error('an escape cannot be escaped again: write the character itself');
  return script.replace(
    /[^\0-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
