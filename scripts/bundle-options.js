import { fileURLToPath } from 'node:url';

/**
 * How everything of ours is bundled.
 *
 * @type {import('esbuild').BuildOptions}
 */
export const BUNDLE = {
  absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
  bundle: true,
  // Large, and loaded only where they are needed.
  external: ['libxml2-wasm', 'exceljs'],
  // jsonc-parser's other form cannot be bundled.
  mainFields: ['module', 'main'],
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
};

/**
 * The same for modules. CommonJS libraries inside a module still ask for Node's own modules with `require`.
 *
 * @type {import('esbuild').BuildOptions}
 */
export const MODULES = {
  ...BUNDLE,
  format: 'esm',
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
};
