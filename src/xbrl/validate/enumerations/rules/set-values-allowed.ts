import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { notJudged, type Rule } from '../../layer.js';
import { MOST_STEPS } from '../../../taxonomy/relationships/domain-members.js';
import type { Subject } from '../../subject.js';
import { allowedValues, expandedName } from '../allowed-values.js';
import { clause2 } from '../clause.js';
import { setFacts } from '../enumeration-facts.js';

export const setValueNotAllowed = defineDiagnostic<{ name: string; value: string }>({
  code: 'enum2ie:InvalidEnumerationSetValue',
  severity: 'error',
  basis: clause2('6.1'),
  message: {
    nl: ({ name, value }) => `Feit ${name} noemt “${value}”; dat staat niet in de lijst.`,
    en: ({ name, value }) => `Fact ${name} names “${value}”, which is not in its list.`,
  },
  help: {
    nl: 'Kies leden van de lijst, elk geschreven als naamruimte, hekje en naam (http://…#naam), met een spatie ertussen.',
    en: 'Choose members of the list, each written as namespace, number sign and name (http://…#name), a space between them.',
  },
});

const STEPS = {
  nl: 'de keuzelijsten zijn samen te groot om te volgen',
  en: 'the lists to choose from are too large together to be followed',
} as const;

/** Extensible Enumerations 2.0 §6.1: each value of a set is in the domain of its concept; a set may be empty. */
export const setValuesAllowed: Rule<Subject> = {
  emits: [setValueNotAllowed],

  *check(subject) {
    const allowed = allowedValues(subject.taxonomy);
    for (const { enumeration, values, name, where } of setFacts(subject)) {
      for (const value of new Set(values)) {
        const member = expandedName(value);
        if (member !== undefined && allowed.allows(member, enumeration) !== false) continue;
        if (allowed.isComplete) yield setValueNotAllowed({ name, value }, where);
      }
    }
    // The rule on single values comes before this one, so all domains have been asked for by now.
    if (!allowed.isComplete) yield notJudged({ what: STEPS, limit: MOST_STEPS });
  },
};
