import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause2 } from '../clause.js';
import { setFacts } from '../enumeration-facts.js';

export const setValueRepeated = defineDiagnostic<{ name: string; value: string }>({
  code: 'enum2ie:RepeatedEnumerationSetValue',
  severity: 'error',
  basis: clause2('6.1'),
  message: {
    nl: ({ name, value }) => `Feit ${name} noemt “${value}” meer dan eens.`,
    en: ({ name, value }) => `Fact ${name} names “${value}” more than once.`,
  },
  help: {
    nl: 'Noem elk lid één keer.',
    en: 'Name each member once.',
  },
});

/** Extensible Enumerations 2.0 §6.1: the values of a set are unique. */
export const setValuesOnce: Rule<Subject> = {
  emits: [setValueRepeated],

  *check(subject) {
    for (const { values, name, where } of setFacts(subject)) {
      for (const value of repeated(values)) yield setValueRepeated({ name, value }, where);
    }
  },
};

/** What occurs more than once, each named once. */
function repeated(values: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const value of values) (seen.has(value) ? again : seen).add(value);
  return again;
}
