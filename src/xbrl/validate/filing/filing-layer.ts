import type { Layer } from '../layer.js';
import { filingRules } from './filing-rules.js';
import type { Profile } from './profile.js';

/**
 * The filing rules of a profile, in the order of the manual. The taxonomy must be there in full, since
 * some of them ask it what a concept is; that the file is valid against it does not matter.
 */
export function filingLayer(profile: Pick<Profile, 'filingRules'>): Layer {
  const codes = new Set(profile.filingRules);
  return {
    name: 'filing',
    needs: ['xml', 'dts'],
    taxonomyRules: [],
    instanceRules: filingRules.filter(({ emits }) => emits.some(({ definition }) => codes.has(definition.code))),
  };
}
