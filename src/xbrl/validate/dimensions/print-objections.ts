import { nameInScope } from '../../instance/name-in-scope.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import type { QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import type { Problem, RoleObjections } from './fact-validity.js';
import {
  type PrintedObjection,
  type PrintedObjections,
  type PrintedProblem,
  SHOWN,
} from './objection-text.js';

/** Names as they stand in the instance, else as in the schema; roles by their definition where they have one. */
export function printObjections(
  refused: readonly RoleObjections[],
  root: XmlElement,
  taxonomy: Taxonomy,
): PrintedObjections {
  const print = (name: QName): string => {
    const declared = taxonomy.findElement(name)?.element;
    return declared === undefined ? nameInScope(name, root) : nameInScope(name, root, declared);
  };
  const shown: PrintedObjection[] = [];
  let count = 0;
  for (const { role, objections, count: inRole } of refused) {
    count += inRole;
    for (const { hasHypercube, problems, count: of } of objections) {
      if (shown.length === SHOWN) break;
      shown.push({
        role: taxonomy.findRoleType(role)?.definition ?? role,
        hypercube: print(hasHypercube.hypercube.name),
        problems: problems.map((problem) => printProblem(problem, print)),
        more: of - problems.length,
      });
    }
  }
  return { shown, more: count - shown.length };
}

function printProblem(problem: Problem, print: (name: QName) => string): PrintedProblem {
  switch (problem.kind) {
    case 'missing':
    case 'not-allowed':
      return { ...problem, dimension: print(problem.dimension) };
    case 'not-in-domain':
    case 'default-not-in-domain':
      return { ...problem, dimension: print(problem.dimension), member: print(problem.member) };
    case 'other-content':
    case 'excluded':
      return problem;
  }
}
