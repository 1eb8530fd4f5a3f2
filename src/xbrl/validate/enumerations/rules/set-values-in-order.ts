import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause2 } from '../clause.js';
import { setFacts } from '../enumeration-facts.js';

export const setOutOfOrder = defineDiagnostic<{ name: string; value: string; before: string }>({
  code: 'enum2ie:InvalidEnumerationSetOrder',
  severity: 'error',
  basis: clause2('6.1'),
  message: {
    nl: ({ name, value, before }) =>
      `Feit ${name} noemt “${value}” na “${before}”; de volgorde is niet alfabetisch.`,
    en: ({ name, value, before }) =>
      `Fact ${name} names “${value}” after “${before}”, out of alphabetical order.`,
  },
  help: {
    nl: 'Zet de leden op volgorde van hun tekens, hoofdletters voor kleine letters: zo zijn gelijke keuzes gelijke tekst.',
    en: 'Put the members in the order of their characters, capitals before small letters: equal choices are then equal text.',
  },
});

/** Extensible Enumerations 2.0 §6.1: the values of a set are in lexicographic order, here that of code points. */
export const setValuesInOrder: Rule<Subject> = {
  emits: [setOutOfOrder],

  *check(subject) {
    for (const { values, name, where } of setFacts(subject)) {
      const found = values.findIndex((value, index) => index > 0 && isBefore(value, values[index - 1] ?? ''));
      const [value, before] = [values[found], values[found - 1]];
      if (value !== undefined && before !== undefined) yield setOutOfOrder({ name, value, before }, where);
    }
  },
};

/** By code points: by the units of UTF-16, characters beyond the first plane would come too early. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = (a.codePointAt(i) ?? 0) - (b.codePointAt(i) ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return a.length < b.length;
}
