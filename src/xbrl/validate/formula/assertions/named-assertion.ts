import type { XmlElement } from '../../../xml/tree.js';
import { type FormulaResources, nameOfResource } from '../model/formula-resources.js';
import { ARCROLE } from '../names.js';

/** An assertion by the names that it can be asked for by. */
export interface NamedAssertion {
  readonly id: string;
  /** The ids of the assertion sets that it is in (Validation 1.0 §2.2). */
  readonly sets: readonly string[];
}

/** @param element of the assertion */
export function namedAssertion(element: XmlElement, resources: FormulaResources): NamedAssertion {
  const sets = resources.to(element, ARCROLE.assertionSet).map(({ from }) => nameOfResource(from));
  return { id: nameOfResource(element), sets };
}
