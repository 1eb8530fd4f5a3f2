import type { BuildOptions } from 'esbuild';

export const BUNDLE: BuildOptions;
export const MODULES: BuildOptions;
