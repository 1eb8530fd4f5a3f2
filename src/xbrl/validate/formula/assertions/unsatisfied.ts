import {
  defineDiagnostic,
  type Diagnostic,
  type Place,
  type Severity,
  type Text,
} from '../../../../diagnostics/diagnostic.js';
import type { Label } from '../../../taxonomy/taxonomy.js';
import { placeOf } from '../../../xml/place.js';
import type { XmlElement } from '../../../xml/tree.js';
import { validationClause } from '../clause.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import { placeInTaxonomy } from '../place-in-taxonomy.js';

/** Nobody goes to more places of one finding. */
const MOST_PLACES = 20;

export const assertionUnsatisfied = defineDiagnostic<{ id: string; nl: string; en: string }>({
  code: 'formula:assertion-unsatisfied',
  severity: 'error',
  basis: validationClause('2'),
  message: {
    nl: ({ id, nl }) => `${id}: ${nl}`,
    en: ({ id, en }) => `${id}: ${en}`,
  },
  help: {
    nl: 'Kijk de genoemde gegevens na; met --trace en de naam ervoor toont validate hoe de regel is berekend.',
    en: 'Check the facts named; with --trace and the name before it validate shows how the rule was evaluated.',
  },
});

/** An assertion that does not hold for an evaluation, as a finding. */
export interface Unsatisfied {
  readonly id: string;
  readonly element: XmlElement;
  readonly severity: Severity;
  /** The message of the taxonomy; undefined where it has none. */
  readonly message: Text | undefined;
  /** Facts that it is about besides those of the variables, before them. */
  readonly facts?: readonly FormulaFact[];
}

/** The finding: the message of the taxonomy, its severity, and the facts that the variables are bound to. */
export function unsatisfied(
  { id, element, severity, message, facts = [] }: Unsatisfied,
  evaluation: Evaluation,
): Diagnostic {
  const { instance, taxonomy } = evaluation.host;
  const { nl, en } = message ?? withoutMessage(id, taxonomy.labelsOf(element));
  const about = [...facts, ...boundFacts(evaluation)];
  const places = about.map((fact) => placeOf(instance.file, fact.element));
  const [location = placeOf(instance.file, instance.document.root), ...others] = places;
  const rule: Place | undefined = placeInTaxonomy(taxonomy, element);
  const related = rule === undefined ? others : [...others, rule];
  return { ...assertionUnsatisfied({ id, nl, en }, { location, related }), severity, assertion: id };
}

/** The facts of an evaluation, in the order of its variables, as many as anybody looks at. */
export function boundFacts({ bindings }: Evaluation): readonly FormulaFact[] {
  const facts = new Set<FormulaFact>();
  for (const binding of bindings) {
    for (const fact of binding.facts) {
      if (facts.size === MOST_PLACES) return [...facts];
      facts.add(fact);
    }
  }
  return [...facts];
}

function withoutMessage(id: string, labels: readonly Label[]): Text {
  const label = (language: string) =>
    labels.find((one) => one.language.toLowerCase().startsWith(language))?.text.trim() ??
    labels[0]?.text.trim();
  return {
    nl: `Aan de regel “${label('nl') ?? id}” is niet voldaan.`,
    en: `The rule “${label('en') ?? id}” does not hold.`,
  };
}
