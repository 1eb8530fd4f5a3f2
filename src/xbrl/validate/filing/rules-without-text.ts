import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import type { Rule } from '../layer.js';
import type { Subject } from '../subject.js';

export const textRulesDoNotApply = defineDiagnostic<{ codes: readonly string[] }>({
  code: 'filing:of-written-instance',
  severity: 'info',
  basis: { document: 'npo-xbrl', clause: 'docs/inline.md' },
  message: {
    nl: ({ codes }) =>
      `Deze regels gaan over hoe een XBRL-bestand (.xbrl) is geschreven en gelden niet voor een pagina met Inline XBRL of een rapport in xBRL-JSON: ${codes.join(', ')}.`,
    en: ({ codes }) =>
      `These rules are on how an XBRL file (.xbrl) is written and do not apply to a page with Inline XBRL or a report in xBRL-JSON: ${codes.join(', ')}.`,
  },
  help: {
    nl: 'U hoeft niets te doen. Controleer het .xbrl-bestand zelf als dat wordt ingediend.',
    en: 'There is nothing to do. Check the .xbrl file itself where that is what is filed.',
  },
});

/** The rules that do not look at the text of a file, and a note that names the others. */
export function rulesWithoutText(
  rules: readonly Rule<Subject>[],
  onText: ReadonlySet<Rule<Subject>>,
): readonly Rule<Subject>[] {
  const left = rules.filter((rule) => onText.has(rule));
  const codes = left.flatMap(({ emits }) => emits.map(({ definition }) => definition.code));
  if (left.length === 0) return rules;
  const note: Rule<Subject> = {
    emits: [textRulesDoNotApply],

    *check({ file }) {
      yield textRulesDoNotApply({ codes }, { location: { file } });
    },
  };
  return [...rules.filter((rule) => !onText.has(rule)), note];
}
