/**
 * Builds the program into `dist/program`, run by `npm run build`: the command line as one script with its
 * compiled code beside it, the libraries that others import as modules. Opening, linking and compiling
 * hundreds of small modules was half of the time that a person waits (docs/benchmarks.md).
 */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLE, MODULES } from './bundle-options.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const outdir = 'dist/program';

rmSync(new URL(`../${outdir}`, import.meta.url), { recursive: true, force: true });
await build({
  ...MODULES,
  entryPoints: ['src/index.ts', 'src/xbrl/processor/processor.ts', 'src/pipeline/validate-thread.ts'],
  outdir,
  // All files at one depth: src/installation/package-folder.ts counts on it.
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  splitting: true,
});
const {
  outputFiles: [program],
} = await build({
  ...BUNDLE,
  entryPoints: ['src/cli/main.ts'],
  outfile: `${outdir}/main.cjs`,
  write: false,
  format: 'cjs',
  define: { 'import.meta.url': 'addressOfThisFile' },
  banner: { js: "const addressOfThisFile = require('node:url').pathToFileURL(__filename).href;" },
});
// A script that has a cache cannot import; who loads it does that for it.
writeFileSync(program.path, program.text.replace(/\bimport\((?=")/g, 'importModule('));
// In a process of its own, started as users start it: what V8 compiles depends on its settings.
execFileSync(process.execPath, [fileURLToPath(new URL('write-code-cache.js', import.meta.url))], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
