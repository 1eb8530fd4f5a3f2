import { PARENT_CHILD } from '../taxonomy/standard-roles.js';
import type { Concept, Taxonomy } from '../taxonomy/taxonomy.js';
import type { QName } from '../xml/qname.js';

/** One row of a presentation tree, as a reader goes down it. */
export interface PresentedRow {
  readonly concept: Concept;
  /** 0 for what nothing stands above. */
  readonly depth: number;
  readonly preferredLabel: string | undefined;
  /** What stands below it has been shown already, higher up; it is not shown again. */
  readonly isRepeated: boolean;
}

/**
 * The presentation tree of a role (XBRL 2.1 §5.2.4) as rows, parents before their children, by order. What
 * is below a concept that occurs more than once is shown where it comes first: no more rows than arcs and roots.
 */
export function presentationTree(taxonomy: Taxonomy, role: string): readonly PresentedRow[] {
  const rows: PresentedRow[] = [];
  const expanded = new Set<QName>();
  const arcs = taxonomy.filterRelationships(PARENT_CHILD, role);
  const below = new Set(arcs.map(({ to }) => to.name));
  const roots = arcs.map(({ from }) => from);
  // What stands in a circle has nothing above it that is not in it: it begins with the first arc.
  for (const root of [...roots.filter(({ name }) => !below.has(name)), ...roots]) {
    if (!expanded.has(root.name)) addTree(root, taxonomy, role, rows, expanded);
  }
  return rows;
}

/** Adds a concept and what stands below it. */
function addTree(
  root: Concept,
  taxonomy: Taxonomy,
  role: string,
  rows: PresentedRow[],
  expanded: Set<QName>,
): void {
  const open: Omit<PresentedRow, 'isRepeated'>[] = [{ concept: root, depth: 0, preferredLabel: undefined }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const children = taxonomy.filterOutgoing(next.concept.name, PARENT_CHILD, role);
    const isRepeated = children.length > 0 && expanded.has(next.concept.name);
    rows.push({ ...next, isRepeated });
    if (isRepeated) continue;
    expanded.add(next.concept.name);
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child === undefined) continue;
      open.push({ concept: child.to, depth: next.depth + 1, preferredLabel: child.preferredLabel });
    }
  }
}
