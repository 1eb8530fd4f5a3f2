/**
 * Bundles what runs conformance suites, as users run the program, and starts it: to load its modules one by one took
 * longer than to run the cases of a small suite. In `dist/conformance`, as deep as its sources.
 */
import { build } from 'esbuild';
import '../bin/optimise-later.js';
import { MODULES } from './bundle-options.js';

await build({
  ...MODULES,
  entryPoints: ['scripts/conformance/main.ts', 'scripts/conformance/worker.ts'],
  outdir: 'dist/conformance',
});
await import('../dist/conformance/main.js');
