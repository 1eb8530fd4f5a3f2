import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { append } from '../../../../maps/append.js';
import type { ConceptRelationship } from '../../../taxonomy/taxonomy.js';
import type { QName } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { arcNames, atArc, nameOf } from '../arc-names.js';
import { clause } from '../clause.js';
import { dimensionalRelationships } from '../dimensional-relationships.js';
import { NestedMap } from '../../../taxonomy/relationships/nested-map.js';

export const directedCycle = defineDiagnostic<{ dimension: string; from: string; to: string }>({
  code: 'xbrldte:DRSDirectedCycleError',
  severity: 'error',
  basis: clause('2.4.3'),
  message: {
    nl: ({ dimension, from, to }) =>
      `Het domein van dimensie ${dimension} loopt in een kring: van ${from} terug naar ${to}.`,
    en: ({ dimension, from, to }) =>
      `The domain of the dimension ${dimension} runs in a circle: from ${from} back to ${to}.`,
  },
  help: {
    nl: 'Verwijder een van de pijlen domain-member van de kring.',
    en: 'Remove one of the domain-member arcs of the circle.',
  },
});

/**
 * XBRL Dimensions 1.0 §2.4.3: the arcs of a dimensional relationship set, joined by xbrldt:targetRole, have no
 * directed cycle when they are taken as if they stood in one extended link.
 */
export const noDirectedCycle: Rule<TaxonomySubject> = {
  emits: [directedCycle],

  *check({ taxonomy }) {
    const relationships = dimensionalRelationships(taxonomy);
    const seen = new NestedMap<QName, string, true>();
    for (const hypercubeDimension of relationships.hypercubeDimensions()) {
      const { dimension, domainRole } = hypercubeDimension;
      if (seen.get(dimension.name, domainRole) === true) continue;
      seen.set(dimension.name, domainRole, true);
      const closing = cycleIn(relationships.domainArcs(hypercubeDimension));
      if (closing === undefined) continue;
      const { from, to } = arcNames(closing);
      yield directedCycle({ dimension: nameOf(dimension), from, to }, atArc(closing, taxonomy));
    }
  },
};

/** An arc that leads back to where its path came from. Depth first, without recursion. */
function cycleIn(arcs: Iterable<ConceptRelationship>): ConceptRelationship | undefined {
  const outgoing = new Map<QName, ConceptRelationship[]>();
  for (const arc of arcs) {
    append(outgoing, arc.from.name, arc);
  }
  const state = new Map<QName, 'on the path' | 'done'>();
  for (const start of outgoing.keys()) {
    if (state.has(start)) continue;
    const path = [{ name: start, next: 0 }];
    state.set(start, 'on the path');
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const arc = outgoing.get(at.name)?.[at.next++];
      if (arc === undefined) {
        state.set(at.name, 'done');
        path.pop();
        continue;
      }
      const reached = state.get(arc.to.name);
      if (reached === 'on the path') return arc;
      if (reached === 'done') continue;
      state.set(arc.to.name, 'on the path');
      path.push({ name: arc.to.name, next: 0 });
    }
  }
  return undefined;
}
