import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import type { Context } from '../../instance/instance.js';
import { childElements } from '../../xml/navigate.js';
import type { QName } from '../../xml/qname.js';
import type { Rule } from '../layer.js';
import { isOutside } from '../rewritten-part.js';
import type { Subject } from '../subject.js';
import { rulesOnConcepts, rulesOnTaxonomy, rulesOnTypedValues } from './filing-rules.js';

export const taxonomyRulesNotJudged = defineDiagnostic<{ codes: readonly string[] }>({
  code: 'filing:needs-taxonomy',
  severity: 'info',
  leavesOpen: true,
  basis: { document: 'npo-xbrl', clause: 'docs/architecture.md, from file to verdict' },
  message: {
    nl: ({ codes }) =>
      `De taxonomie is er niet in haar geheel; deze regels hebben haar nodig en zijn niet of niet op alles beoordeeld: ${codes.join(', ')}.`,
    en: ({ codes }) =>
      `The taxonomy is not there in full; these rules need it and were not judged, or not on everything: ${codes.join(', ')}.`,
  },
  help: {
    nl: 'Geef het pakket met de ontbrekende documenten mee met --package, of verwijder de verwijzing ernaar.',
    en: 'Give the package with the missing documents with --package, or remove the reference to them.',
  },
});

/** The rules that ask nothing of the taxonomy, and a note that names the others. */
export function rulesWithoutTaxonomy(rules: readonly Rule<Subject>[]): readonly Rule<Subject>[] {
  const note = noteOn(rules, rulesOnTaxonomy, () => () => true);
  return [...rules.filter((rule) => !rulesOnTaxonomy.has(rule)), ...note];
}

/** All the rules, and a note that names those that say nothing of what is outside a rewritten part of the taxonomy. */
export function rulesOnPart(rules: readonly Rule<Subject>[]): readonly Rule<Subject>[] {
  const outside =
    ({ taxonomy }: Subject) =>
    (name: QName) =>
      isOutside(taxonomy, name);
  return [...rules, ...noteOn(rules, rulesOnConcepts, outside)];
}

/** @param unknown tells the elements whose types are not known */
function noteOn(
  rules: readonly Rule<Subject>[],
  left: ReadonlySet<Rule<Subject>>,
  unknown: (subject: Subject) => (name: QName) => boolean,
): readonly Rule<Subject>[] {
  if (!rules.some((rule) => left.has(rule) || rulesOnTypedValues.has(rule))) return [];
  const note: Rule<Subject> = {
    emits: [taxonomyRulesNotJudged],

    *check(subject) {
      const { file, instance } = subject;
      const isUnknown = unknown(subject);
      // One alone repeats no other.
      const hasTyped = instance.contexts.filter((context) => hasTypedValue(context, isUnknown)).length > 1;
      const codes = rules
        .filter((rule) => left.has(rule) || (hasTyped && rulesOnTypedValues.has(rule)))
        .flatMap(({ emits }) => emits.map(({ definition }) => definition.code));
      if (codes.length > 0) yield taxonomyRulesNotJudged({ codes }, { location: { file } });
    },
  };
  return [note];
}

/** Whether a context has a value whose type, were it known, could make it the same as one written otherwise. */
function hasTypedValue(
  { dimensions, segment, scenario }: Context,
  isUnknown: (name: QName) => boolean,
): boolean {
  const explicit = new Set(
    dimensions.filter(({ member }) => member.kind === 'explicit').map(({ element }) => element),
  );
  const typed = new Map(
    dimensions.flatMap(({ element, member }) =>
      member.kind === 'typed' ? [[element, member.element] as const] : [],
    ),
  );
  return [segment, scenario].some(
    (container) =>
      container !== undefined &&
      [...childElements(container)].some(
        (element) => !explicit.has(element) && isUnknown(typed.get(element) ?? element.name),
      ),
  );
}
