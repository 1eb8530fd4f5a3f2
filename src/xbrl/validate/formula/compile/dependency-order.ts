import { nameInScope } from '../../../instance/name-in-scope.js';
import type { QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { raise } from '../formula-error.js';
import { cyclicDependencies } from '../rules/cyclic-dependencies.js';

interface Dependent {
  readonly name: QName;
  readonly dependencies: readonly QName[];
}

/**
 * Variables so that each comes after those that it depends on; otherwise in their own order.
 *
 * @throws FormulaError xbrlve:cyclicDependencies
 */
export function inDependencyOrder<Variable extends Dependent>(
  variables: readonly Variable[],
  set: string,
  element: XmlElement,
): readonly Variable[] {
  const byName = new Map(variables.map((variable) => [variable.name, variable]));
  const ordered = new Set<Variable>();
  for (const start of variables) {
    const path: { variable: Variable; next: number }[] = [{ variable: start, next: 0 }];
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const { variable } = at;
      const name = variable.dependencies[at.next++];
      const needed = name === undefined ? undefined : byName.get(name);
      if (name === undefined) {
        ordered.add(variable);
        path.pop();
      } else if (needed !== undefined && !ordered.has(needed)) {
        if (path.some((one) => one.variable === needed)) {
          const names = path.map((one) => `$${nameInScope(one.variable.name, element)}`).join(', ');
          raise(cyclicDependencies, { set, names }, element);
        }
        path.push({ variable: needed, next: 0 });
      }
    }
  }
  return [...ordered];
}
