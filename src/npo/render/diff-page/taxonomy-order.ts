import { roleName } from '../../../xbrl/query/choose-label.js';
import { cubesOf } from '../../../xbrl/query/cubes.js';
import { presentationTree } from '../../../xbrl/query/presentation.js';
import type { Dimensions } from '../../../xbrl/report/aspects.js';
import { PARENT_CHILD } from '../../../xbrl/taxonomy/standard-roles.js';
import type { Taxonomy } from '../../../xbrl/taxonomy/taxonomy.js';
import type { QName } from '../../../xbrl/xml/qname.js';
import type { Words } from '../working-page/fact-words.js';

/** Where a concept stands in the form: a section that presents it, and its rank in all of them. */
export interface Presented {
  readonly role: string;
  readonly section: string;
  readonly rank: number;
}

/** Where a member stands in the tree of its axis. */
export interface MemberPlace {
  readonly rank: number;
  /** Its ancestor just below the head, or itself where it is that; undefined for the head. */
  readonly category: QName | undefined;
}

/** The order of a taxonomy, for people: that of its presentation and of the members of its axes. */
export interface TaxonomyOrder {
  /** The section that has the concept with these axes; the first one that has it where there is none. */
  concept(name: QName, dimensions: Dimensions): Presented | undefined;
  member(axis: QName, name: QName): MemberPlace | undefined;
}

export function taxonomyOrder({ taxonomy, language }: Words): TaxonomyOrder {
  if (taxonomy === undefined) return { concept: () => undefined, member: () => undefined };
  const presented = presentedConcepts(taxonomy, language);
  const { axesOfRole, placesOfAxis } = cubeOrder(taxonomy);
  return {
    concept: (name, dimensions) => {
      const sections = presented.get(name) ?? [];
      const axes = axesKey(dimensions.keys());
      return sections.find(({ role }) => (axesOfRole.get(role) ?? '') === axes) ?? sections[0];
    },
    member: (axis, name) => placesOfAxis.get(axis)?.get(name),
  };
}

function presentedConcepts(taxonomy: Taxonomy, language: string): ReadonlyMap<QName, readonly Presented[]> {
  const found = new Map<QName, Presented[]>();
  let rank = 0;
  for (const role of taxonomy.findRoles(PARENT_CHILD)) {
    const section = roleName(taxonomy, role, language) ?? role;
    for (const { concept } of presentationTree(taxonomy, role)) {
      const own = found.get(concept.name) ?? [];
      found.set(concept.name, own);
      rank += 1;
      if (own.at(-1)?.role !== role) own.push({ role, section, rank });
    }
  }
  return found;
}

interface CubeOrder {
  readonly axesOfRole: ReadonlyMap<string, string>;
  readonly placesOfAxis: ReadonlyMap<QName, ReadonlyMap<QName, MemberPlace>>;
}

function cubeOrder(taxonomy: Taxonomy): CubeOrder {
  const axesOfRole = new Map<string, string>();
  const placesOfAxis = new Map<QName, Map<QName, MemberPlace>>();
  for (const { role, axes, isNegated } of cubesOf(taxonomy)) {
    if (!isNegated) axesOfRole.set(role, axesKey(axes.map(({ dimension }) => dimension.name)));
    for (const { dimension, members } of axes) {
      const known = placesOfAxis.get(dimension.name) ?? new Map<QName, MemberPlace>();
      placesOfAxis.set(dimension.name, known);
      let category: QName | undefined;
      for (const { concept, depth } of members) {
        if (depth <= 1) category = depth === 1 ? concept.name : undefined;
        if (!known.has(concept.name)) known.set(concept.name, { rank: known.size, category });
      }
    }
  }
  return { axesOfRole, placesOfAxis };
}

function axesKey(axes: Iterable<QName>): string {
  return [...axes].sort().join(' ');
}
