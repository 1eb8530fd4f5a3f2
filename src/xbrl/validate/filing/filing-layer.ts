import type { Layer, LayerResult } from '../layer.js';
import { filingRules, rulesOnText, rulesOnTaxonomy } from './filing-rules.js';
import type { Profile } from './profile.js';
import { rulesWithoutTaxonomy } from './rules-without-taxonomy.js';
import { rulesWithoutText } from './rules-without-text.js';

/**
 * The filing rules of a profile, in the order of the manual. That the file is valid against its taxonomy
 * does not matter, but some rules ask the taxonomy what a concept is: where it is not there in full they
 * do not run, and the layer has not passed.
 *
 * @param before the layers that ran
 * @param isWritten false for a target document of Inline XBRL, which no file has the text of
 */
export function filingLayer(
  profile: Pick<Profile, 'filingRules'>,
  before: readonly Pick<LayerResult, 'name' | 'status'>[],
  isWritten = true,
): Layer {
  const codes = new Set(profile.filingRules);
  const asked = filingRules.filter(({ emits }) => emits.some(({ definition }) => codes.has(definition.code)));
  const rules = isWritten ? asked : rulesWithoutText(asked, rulesOnText);
  const hasTaxonomy = before.some(({ name, status }) => name === 'dts' && status === 'passed');
  return {
    name: 'filing',
    needs: ['xml'],
    taxonomyRules: [],
    instanceRules: hasTaxonomy ? rules : rulesWithoutTaxonomy(rules, rulesOnTaxonomy),
  };
}
