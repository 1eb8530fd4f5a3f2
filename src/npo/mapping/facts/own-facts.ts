import { contextKey } from '../../../xbrl/report/aspect-keys.js';
import type { Fact, Report } from '../../../xbrl/report/fact.js';
import type { QName } from '../../../xbrl/xml/qname.js';
import type { Binding, BindingLine } from '../binding/binding.js';
import { expand } from './facts.js';

/**
 * Whether a fact of a whole report belongs to the part of it that a binding fills in: by its concept and its
 * dimensions, whatever the members. What is shared with other parts does not; what only orders other facts
 * does where it stands beside one of them, and is not all that orders a fact of another part.
 *
 * @param coming the facts that this part is to have
 */
export function ownFacts(report: Report, binding: Binding, coming: readonly Fact[]): (fact: Fact) => boolean {
  const kinds = new Set(linesKeys(binding, ({ shared, companion }) => shared !== true && companion !== true));
  const companions = new Set(linesKeys(binding, ({ companion }) => companion === true));
  const keyOfFact = ({ concept, dimensions }: Fact) => keyOf(concept, dimensions.keys());
  const placesOf = (facts: readonly Fact[], isMeant: (key: string) => boolean) =>
    new Set(facts.filter((fact) => isMeant(keyOfFact(fact))).map(contextKey));
  const ours = placesOf([...report.facts, ...coming], (key) => kinds.has(key));
  const others = placesOf(report.facts, (key) => !kinds.has(key) && !companions.has(key));
  const comingTo = new Set(coming.map(contextKey));
  return (fact) => {
    const key = keyOfFact(fact);
    if (!companions.has(key)) return kinds.has(key);
    const place = contextKey(fact);
    return ours.has(place) && (comingTo.has(place) || !others.has(place));
  };
}

function linesKeys(binding: Binding, isMeant: (line: BindingLine) => boolean): readonly string[] {
  return binding.lines.filter(isMeant).map(({ concept, dimensions = {} }) => {
    const axes = Object.keys(dimensions).map((axis) => expand(binding, axis));
    return keyOf(expand(binding, concept), axes);
  });
}

function keyOf(concept: QName, axes: Iterable<QName>): string {
  return [concept, ...[...axes].sort()].join(' ');
}

/** The concepts that a binding shares with other parts of the form, by measure. */
export function sharedConcepts(binding: Binding): ReadonlyMap<string, QName> {
  const shared = binding.lines.filter((line) => line.shared === true);
  return new Map(shared.map(({ measure, concept }) => [measure, expand(binding, concept)]));
}
