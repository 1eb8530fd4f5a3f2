import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import type { Rule } from '../layer.js';
import type { Subject } from '../subject.js';

export const taxonomyRulesNotJudged = defineDiagnostic<{ codes: readonly string[] }>({
  code: 'filing:needs-taxonomy',
  severity: 'info',
  leavesOpen: true,
  basis: { document: 'npo-xbrl', clause: 'docs/architecture.md, from file to verdict' },
  message: {
    nl: ({ codes }) =>
      `De taxonomie is er niet in haar geheel; deze regels hebben haar nodig en zijn niet beoordeeld: ${codes.join(', ')}.`,
    en: ({ codes }) =>
      `The taxonomy is not there in full; these rules need it and were not judged: ${codes.join(', ')}.`,
  },
  help: {
    nl: 'Geef het pakket met de ontbrekende documenten mee met --package, of verwijder de verwijzing ernaar.',
    en: 'Give the package with the missing documents with --package, or remove the reference to them.',
  },
});

/** The rules that ask nothing of the taxonomy, and a note that names the others. */
export function rulesWithoutTaxonomy(
  rules: readonly Rule<Subject>[],
  onTaxonomy: ReadonlySet<Rule<Subject>>,
): readonly Rule<Subject>[] {
  const left = rules.filter((rule) => onTaxonomy.has(rule));
  const codes = left.flatMap(({ emits }) => emits.map(({ definition }) => definition.code));
  if (left.length === 0) return rules;
  const note: Rule<Subject> = {
    emits: [taxonomyRulesNotJudged],

    *check({ file }) {
      yield taxonomyRulesNotJudged({ codes }, { location: { file } });
    },
  };
  return [...rules.filter((rule) => !onTaxonomy.has(rule)), note];
}
