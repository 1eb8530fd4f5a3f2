import { defineDiagnostic, type Text } from '../../../diagnostics/diagnostic.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { targetOf } from '../inline-set.js';
import { tagPlace } from '../tag.js';

export const referencesAbsent = defineDiagnostic<{ target: Text }>({
  code: 'inline:references-absent',
  severity: 'error',
  basis: inlineBasis('12.1.2'),
  aliases: ['ReferencesAbsent', 'ix11.12.1.2:missingReferenceTargets'],
  message: {
    nl: ({ target }) => `Er is geen ix:references, de verwijzing naar de taxonomie, voor ${target.nl}.`,
    en: ({ target }) => `There is no ix:references, the reference to the taxonomy, for ${target.en}.`,
  },
  help: ASK_MAKER,
});

/** §12.1.2: each target document has references; a set has them at least once. */
export const referencesPresent: InlineRule = {
  emits: [referencesAbsent],

  *check(set) {
    const told = new Set(set.named('references').map(targetOf));
    const isNone = told.size === 0;
    for (const tag of set.facts) {
      const target = targetOf(tag);
      if (told.has(target)) continue;
      told.add(target);
      yield referencesAbsent({ target: nameOf(target) }, { location: tagPlace(tag) });
    }
    const [first] = set.tags;
    if (isNone && set.facts.length === 0 && first !== undefined)
      yield referencesAbsent({ target: nameOf(undefined) }, { location: tagPlace(first) });
  },
};

function nameOf(target: string | undefined): Text {
  return target === undefined
    ? { nl: 'het rapport', en: 'the report' }
    : { nl: `het rapport ${target}`, en: `the report ${target}` };
}
