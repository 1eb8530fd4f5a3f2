import type { ExtendedLink, Locator, Resource } from '../../taxonomy/documents/taxonomy-document.js';

const known = new WeakMap<ExtendedLink, ReadonlyMap<string, readonly (Locator | Resource)[]>>();

/** The locators and resources of an extended link by their labels (XBRL 2.1 §3.5.3.9), worked out once. */
export function linkEnds(link: ExtendedLink): ReadonlyMap<string, readonly (Locator | Resource)[]> {
  const before = known.get(link);
  if (before !== undefined) return before;
  const byLabel = new Map<string, (Locator | Resource)[]>();
  for (const ends of [link.locators, link.resources]) {
    for (const end of ends) {
      const others = byLabel.get(end.label);
      if (others === undefined) byLabel.set(end.label, [end]);
      else others.push(end);
    }
  }
  known.set(link, byLabel);
  return byLabel;
}
