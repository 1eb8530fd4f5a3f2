import { setFlagsFromString } from 'node:v8';

const VERSION = Number.parseInt(process.versions.v8, 10);
/** That of Node 26. */
const LAST_TRIED = 14;

/**
 * Sets a flag of V8 for the whole process, where V8 has it: one that it does not know is an error on the terminal of
 * every run.
 *
 * @param {string} flag as on the command line of Node
 * @param {number} [last] the last version of V8 that is known to have it
 */
export function setV8Flag(flag, last = LAST_TRIED) {
  if (VERSION <= last) setFlagsFromString(flag);
}
