/**
 * Builds the program into `dist/program`, run by `npm run build`. Few files, with what they use of most
 * libraries inside: opening and linking hundreds of small modules was a third of the time that a person
 * waits (docs/benchmarks.md).
 */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outdir = 'dist/program';

rmSync(new URL(`../${outdir}`, import.meta.url), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: [
    'src/cli/main.ts',
    'src/index.ts',
    'src/xbrl/processor/processor.ts',
    'src/pipeline/validate-thread.ts',
  ],
  outdir,
  // All files at one depth: src/installation/package-folder.ts counts on it.
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  // Large, and loaded only where they are needed.
  external: ['libxml2-wasm', 'exceljs'],
  // CommonJS libraries inside an ES module still ask for Node's own modules with `require`.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  // jsonc-parser's other form cannot be bundled.
  mainFields: ['module', 'main'],
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
});
