import type { Layer, LayerResult, Rule } from '../layer.js';
import type { Subject } from '../subject.js';
import { filingRules, rulesOnText } from './filing-rules.js';
import type { Profile } from './profile.js';
import { publishedEntryPoint } from './published-entry-point.js';
import { rulesOnPart, rulesWithoutTaxonomy } from './rules-without-taxonomy.js';
import { rulesWithoutText } from './rules-without-text.js';

export interface FilingCircumstances {
  /** False for a target document of Inline XBRL, which no file has the text of. */
  readonly isWritten?: boolean;
  /** Whether facts belong to a part of the taxonomy that is not here. */
  readonly hasOutsideFacts?: boolean;
}

/**
 * The filing rules of a profile, in the order of the manual. That the file is valid against its taxonomy
 * does not matter, but some rules ask the taxonomy what a concept is: where it is not there in full they
 * do not run, or not on all facts, and the layer has not passed.
 *
 * @param before the layers that ran
 */
export function filingLayer(
  profile: Pick<Profile, 'filingRules' | 'entryPoints' | 'entryPointPrefixes'>,
  before: readonly Pick<LayerResult, 'name' | 'status'>[],
  { isWritten = true, hasOutsideFacts = false }: FilingCircumstances = {},
): Layer {
  const codes = new Set(profile.filingRules);
  const asked = filingRules.filter(({ emits }) => emits.some(({ definition }) => codes.has(definition.code)));
  const rules = isWritten ? asked : rulesWithoutText(asked, rulesOnText);
  const hasTaxonomy = before.some(({ name, status }) => name === 'dts' && status === 'passed');
  const judged = (): readonly Rule<Subject>[] => {
    if (!hasTaxonomy) return rulesWithoutTaxonomy(rules);
    return hasOutsideFacts ? rulesOnPart(rules) : rules;
  };
  return {
    name: 'filing',
    needs: ['xml'],
    taxonomyRules: [],
    instanceRules: [...judged(), publishedEntryPoint(profile)],
  };
}
