import type { Where } from '../../../diagnostics/diagnostic.js';
import type { Item } from '../../instance/instance.js';
import { writtenName } from '../../instance/name-in-scope.js';
import { reportedText } from '../../instance/reported-text.js';
import { placeOf } from '../../xml/place.js';
import type { Subject } from '../subject.js';
import { type EnumerationConcept, enumerationConcepts } from './enumeration-concepts.js';
import { xmlWords } from '../../xml/xml-words.js';

/** A fact with a value that its concept takes from a domain. */
export interface EnumerationFact {
  readonly item: Item;
  readonly enumeration: EnumerationConcept;
  readonly value: string;
}

/** The facts of enumeration concepts, those that are nil left out. */
export function* enumerationFacts({ instance, taxonomy }: Subject): Generator<EnumerationFact> {
  const concepts = enumerationConcepts(taxonomy);
  if (concepts.size === 0) return;
  for (const item of instance.items) {
    const enumeration = item.isNil ? undefined : concepts.get(item.concept);
    if (enumeration === undefined) continue;
    yield { item, enumeration, value: reportedText(item, enumeration.concept) };
  }
}

/** A fact with the values of its set, in the order in which they stand. */
export interface SetFact {
  readonly enumeration: EnumerationConcept;
  readonly values: readonly string[];
  /** The name of the fact as it is written. */
  readonly name: string;
  readonly where: Where;
}

/** The facts whose values are sets (Extensible Enumerations 2.0 §6.1), white space collapsed (§6.2.2). */
export function* setFacts(subject: Subject): Generator<SetFact> {
  for (const { item, enumeration, value } of enumerationFacts(subject)) {
    if (!enumeration.isSet) continue;
    const values = xmlWords(value);
    const where = { location: placeOf(subject.file, item.element) };
    yield { enumeration, values, name: writtenName(item.element), where };
  }
}
