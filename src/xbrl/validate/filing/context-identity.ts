import type { Context } from '../../instance/instance.js';
import { entityKey, memberKey, periodKey } from '../../report/aspect-keys.js';
import { elementKey } from '../../taxonomy/s-equality.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { childElements } from '../../xml/navigate.js';
import type { XmlElement } from '../../xml/tree.js';

/**
 * A text that two contexts share exactly when they say the same: entity, period, dimensions, and what
 * else their segment and scenario hold. Order and the place of a dimension (segment or scenario) do not
 * matter, nor does how a typed member writes its value (XBRL 2.1 §4.10, s-equal). Undefined where entity or period cannot
 * be read, which XBRL 2.1 has its own rules for.
 */
export function contextIdentity(context: Context, taxonomy: Taxonomy): string | undefined {
  const { entity, period, dimensions, segment, scenario } = context;
  if (entity === undefined || period === undefined) return undefined;
  const keysOf = (elements: Iterable<XmlElement>) =>
    [...elements].map((element) => elementKey(element, taxonomy)).sort();
  const members = dimensions.map(({ dimension, member, element }) => {
    return JSON.stringify([
      dimension,
      member.kind === 'explicit' ? memberKey(member) : keysOf(childElements(element)),
    ]);
  });
  const dimensional = new Set(dimensions.map(({ element }) => element));
  return JSON.stringify([
    entityKey(entity),
    periodKey(period),
    members.sort(),
    keysOf(otherContent(segment, dimensional)),
    keysOf(otherContent(scenario, dimensional)),
  ]);
}

function otherContent(
  container: XmlElement | undefined,
  dimensional: ReadonlySet<XmlElement>,
): readonly XmlElement[] {
  if (container === undefined) return [];
  return [...childElements(container)].filter((element) => !dimensional.has(element));
}
