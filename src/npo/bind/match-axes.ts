import { type Cube, type CubeAxis, cubesOf } from '../../xbrl/query/cubes.js';
import { typeFacts } from '../../xbrl/query/type-facts.js';
import type { ElementDeclaration, Taxonomy } from '../../xbrl/taxonomy/taxonomy.js';
import { localNameOf, type QName } from '../../xbrl/xml/qname.js';
import { labelOf, worded } from './features.js';
import type { Confidence, Reason } from './reason.js';
import { comparePoints, isAtLeast, type Points, sumOfPoints, wordPoints } from './similarity.js';

/** An axis of the form, and what it is in another taxonomy. */
export interface MatchedAxis {
  readonly was: QName;
  readonly axis: CubeAxis | undefined;
  readonly confidence: Confidence | undefined;
  readonly points: Points;
  readonly reasons: readonly Reason[];
}

const [NAME, LABEL, TYPE, CUBE] = [8, 8, 12, 12];

/**
 * Finds axes in another taxonomy, each axis once: by name, label, what a typed member may be, and the cubes of the roles
 * that were found.
 */
export function matchAxes(
  axes: readonly QName[],
  from: Taxonomy,
  to: Taxonomy,
  roles: ReadonlyMap<string, string>,
): readonly MatchedAxis[] {
  const [old, other] = [axesOf(from), axesOf(to)];
  const taken = new Set<QName>();
  return axes.map((was) => {
    const wanted = old.get(was);
    const candidates = [...other.values()].flatMap((is) => {
      if (wanted === undefined || is.axis.kind !== wanted.axis.kind || taken.has(is.axis.dimension.name))
        return [];
      const reasons = reasonsFor(wanted, is, from, to, roles);
      return [{ axis: is.axis, reasons, points: sumOfPoints(reasons) }];
    });
    candidates.sort(
      (a, b) => comparePoints(b.points, a.points) || (a.axis.dimension.name < b.axis.dimension.name ? -1 : 1),
    );
    const [best, next] = candidates;
    if (best === undefined || !isAtLeast(best.points, 1, 2)) {
      return { was, axis: undefined, confidence: undefined, points: { got: 0, of: 0 }, reasons: [] };
    }
    taken.add(best.axis.dimension.name);
    const isClear = next === undefined || comparePoints(best.points, next.points) > 0;
    const confidence = !isClear ? 'low' : isAtLeast(best.points, 3, 4) ? 'high' : 'medium';
    return { was, confidence, ...best };
  });
}

interface AxisInRoles {
  readonly axis: CubeAxis;
  readonly roles: ReadonlySet<string>;
}

function axesOf(taxonomy: Taxonomy): ReadonlyMap<QName, AxisInRoles> {
  const axes = new Map<QName, { readonly axis: CubeAxis; readonly roles: Set<string> }>();
  for (const { role, axes: own } of cubesOf(taxonomy)) {
    for (const axis of own) {
      const known = axes.get(axis.dimension.name);
      if (known === undefined) axes.set(axis.dimension.name, { axis, roles: new Set([role]) });
      else known.roles.add(role);
    }
  }
  return axes;
}

function reasonsFor(
  was: AxisInRoles,
  is: AxisInRoles,
  from: Taxonomy,
  to: Taxonomy,
  roles: ReadonlyMap<string, string>,
): readonly Reason[] {
  const [a, b] = [worded(localNameOf(was.axis.dimension.name)), worded(localNameOf(is.axis.dimension.name))];
  const reasons: Reason[] = [
    { by: 'name', was: a.text, is: b.text, got: wordPoints(a.words, b.words, NAME), of: NAME },
  ];
  const [labelA, labelB] = [labelOf(from, was.axis.dimension, 'nl'), labelOf(to, is.axis.dimension, 'nl')];
  if (labelA !== undefined && labelB !== undefined) {
    const got = wordPoints(labelA.words, labelB.words, LABEL);
    reasons.push({ by: 'label-nl', was: labelA.text, is: labelB.text, got, of: LABEL });
  }
  const [typeA, typeB] = [facetsOf(from, was.axis.typedDomain), facetsOf(to, is.axis.typedDomain)];
  reasons.push({ by: 'type', was: typeA, is: typeB, got: typeA === typeB ? TYPE : 0, of: TYPE });
  const expected = [...was.roles].flatMap((role) => roles.get(role) ?? []);
  const there = expected.filter((role) => is.roles.has(role)).length;
  const got = expected.length === 0 ? 0 : Math.floor((CUBE * there) / expected.length);
  reasons.push({ by: 'cube', was: String(expected.length), is: String(there), got, of: CUBE });
  return reasons;
}

/** What a typed member may be, as a text; the empty string for an explicit axis. */
function facetsOf(taxonomy: Taxonomy, element: ElementDeclaration | undefined): string {
  if (element?.type === undefined) return '';
  const { facets, values } = typeFacts(taxonomy, element.type);
  return [...facets.map(({ name, value }) => `${name} ${value}`), ...values.map(({ value }) => value)].join(
    ', ',
  );
}

/** For each concept the sets of axes that facts of it have in cubes, as sorted texts. */
export function axesByConcept(taxonomy: Taxonomy): ReadonlyMap<QName, ReadonlySet<string>> {
  const sets = new Map<QName, Set<string>>();
  for (const cube of cubesOf(taxonomy)) {
    const text = axesText(axisNames(cube));
    for (const name of cube.lineItems) {
      const own = sets.get(name);
      if (own === undefined) sets.set(name, new Set([text]));
      else own.add(text);
    }
  }
  return sets;
}

export function axesText(axes: readonly QName[]): string {
  return [...axes].sort().join(' ');
}

function axisNames({ axes }: Cube): readonly QName[] {
  return axes.map(({ dimension }) => dimension.name);
}
