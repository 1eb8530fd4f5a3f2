/**
 * The folder that the program is installed in: the one with package.json, `schemas` and `docs`. The
 * built program lies in `dist/program`, as deep as this file in `src`, so the same address serves both.
 */
export const PACKAGE_FOLDER = new URL('../../', import.meta.url);
