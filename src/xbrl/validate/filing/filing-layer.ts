import type { Layer, LayerResult } from '../layer.js';
import { filingRules, rulesOnTaxonomy } from './filing-rules.js';
import type { Profile } from './profile.js';
import { rulesWithoutTaxonomy } from './rules-without-taxonomy.js';

/**
 * The filing rules of a profile, in the order of the manual. That the file is valid against its taxonomy
 * does not matter, but some rules ask the taxonomy what a concept is: where it is not there in full they
 * do not run, and the layer has not passed.
 *
 * @param before the layers that ran
 */
export function filingLayer(
  profile: Pick<Profile, 'filingRules'>,
  before: readonly Pick<LayerResult, 'name' | 'status'>[],
): Layer {
  const codes = new Set(profile.filingRules);
  const rules = filingRules.filter(({ emits }) => emits.some(({ definition }) => codes.has(definition.code)));
  const hasTaxonomy = before.some(({ name, status }) => name === 'dts' && status === 'passed');
  return {
    name: 'filing',
    needs: ['xml'],
    taxonomyRules: [],
    instanceRules: hasTaxonomy ? rules : rulesWithoutTaxonomy(rules, rulesOnTaxonomy),
  };
}
