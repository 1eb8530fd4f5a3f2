import { childElements } from '../xml/navigate.js';
import type { XmlElement } from '../xml/tree.js';
import type { Context } from './instance.js';

/** What first stands in the segment or scenario of a context that is no dimension; undefined where all is dimensions. */
export function otherContent({ segment, scenario, dimensions }: Context): XmlElement | undefined {
  const dimensional = new Set(dimensions.map(({ element }) => element));
  for (const container of [segment, scenario]) {
    if (container === undefined) continue;
    for (const child of childElements(container)) if (!dimensional.has(child)) return child;
  }
  return undefined;
}
