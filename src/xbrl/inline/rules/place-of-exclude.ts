import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { CONTINUED_NAMES } from '../names.js';
import { tagPlace, tagsAround } from '../tag.js';

export const misplacedExclude = defineDiagnostic({
  code: 'inline:misplaced-exclude',
  severity: 'error',
  basis: inlineBasis('5.1.1'),
  aliases: ['MisplacedExclude', 'ix11.5.1.1:ancestorNodeRequired'],
  message: {
    nl: () =>
      'Het element ix:exclude staat in geen enkele tekst of voetnoot waar het iets uit weg kan laten.',
    en: () => 'The ix:exclude stands in no text or footnote that it could leave something out of.',
  },
  help: ASK_MAKER,
});

const AROUND: ReadonlySet<string> = new Set(CONTINUED_NAMES);

/** §5.1.1: ix:exclude is a descendant of an ix:nonNumeric, an ix:footnote or an ix:continuation. */
export const placeOfExclude: InlineRule = {
  emits: [misplacedExclude],

  *check(set) {
    for (const tag of set.named('exclude')) {
      let isWithin = false;
      for (const { name } of tagsAround(tag)) if ((isWithin = AROUND.has(name))) break;
      if (!isWithin) yield misplacedExclude({}, { location: tagPlace(tag) });
    }
  },
};
