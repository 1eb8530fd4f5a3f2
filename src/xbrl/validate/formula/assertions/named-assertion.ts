import type { XmlElement } from '../../../xml/tree.js';
import { type FormulaResources, nameOfResource } from '../model/formula-resources.js';
import { ARCROLE } from '../names.js';

/** An assertion, or another variable set, by the names that it can be asked for by. */
export interface NamedAssertion {
  /** Its label in the link where it has no id. */
  readonly id: string;
  /** The ids of the assertion sets that it is in (Validation 1.0 §2.2). */
  readonly sets: readonly string[];
}

export function namedAssertion(element: XmlElement, resources: FormulaResources): NamedAssertion {
  const sets = resources.to(element, ARCROLE.assertionSet).map(({ from }) => nameOfResource(from));
  return { id: nameOfResource(element), sets };
}
