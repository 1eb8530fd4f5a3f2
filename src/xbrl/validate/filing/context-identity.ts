import { canonicalXml } from '../../instance/canonical-xml.js';
import type { Context } from '../../instance/instance.js';
import { entityKey, memberKey, periodKey } from '../../report/aspect-keys.js';
import { childElements } from '../../xml/navigate.js';
import type { XmlElement } from '../../xml/tree.js';

/**
 * A text that two contexts share exactly when they say the same: entity, period, dimensions, and what
 * else their segment and scenario hold. Order and the place of a dimension (segment or scenario) do not
 * matter. Undefined where entity or period cannot be read, which XBRL 2.1 has its own rules for.
 */
export function contextIdentity(context: Context): string | undefined {
  const { entity, period, dimensions, segment, scenario } = context;
  if (entity === undefined || period === undefined) return undefined;
  const members = dimensions.map(({ dimension, member }) => JSON.stringify([dimension, memberKey(member)]));
  const dimensional = new Set(dimensions.map(({ element }) => element));
  return JSON.stringify([
    entityKey(entity),
    periodKey(period),
    members.sort(),
    otherContent(segment, dimensional),
    otherContent(scenario, dimensional),
  ]);
}

function otherContent(container: XmlElement | undefined, dimensional: ReadonlySet<XmlElement>): string[] {
  if (container === undefined) return [];
  const others = [...childElements(container)].filter((element) => !dimensional.has(element));
  return others.map(canonicalXml).sort();
}
