import type { BaseAddresses } from '../taxonomy/resolve/base-addresses.js';
import { attribute, childElements, collapsedAttribute } from '../xml/navigate.js';
import type { XmlElement } from '../xml/tree.js';
import { LOC, XLINK, XLINK_FROM, XLINK_HREF, XLINK_LABEL, XLINK_TO } from './names.js';
import { qname } from '../xml/qname.js';
import { textContent } from './text-content.js';

const TYPE = qname(XLINK, 'type');

/** What goes of a footnote link when facts go that it speaks of. */
export interface DroppedFootnotes {
  /** The elements to take out: some of the link's own children, or the link itself. */
  readonly elements: readonly XmlElement[];
  /** The footnotes that are about nothing any more. */
  readonly footnotes: readonly XmlElement[];
}

/** The text of a footnote, in one line. */
export function footnoteText(footnote: XmlElement): string {
  return textContent(footnote).replace(/\s+/g, ' ').trim();
}

/**
 * What of a footnote link (XBRL 2.1 §4.11) speaks of facts that go: their locators, the arcs that begin or end at
 * nothing then, and the footnotes that no arc leads to then. The whole link where no arc is left.
 *
 * @param goes whether a fact with an id goes
 */
export function dropFootnotes(
  link: XmlElement,
  bases: BaseAddresses,
  documentUrl: string,
  goes: (id: string) => boolean,
): DroppedFootnotes {
  const children = [...childElements(link)];
  const targetOf = (loc: XmlElement): string | undefined => {
    const href = collapsedAttribute(loc, XLINK_HREF) ?? '';
    const pointer = bases.pointer(loc, href);
    if (pointer === undefined) return undefined;
    return href.startsWith('#') || pointer.document === documentUrl ? pointer.fragment : undefined;
  };
  const dropped = new Set(
    children.filter((child) => {
      const id = child.name === LOC ? targetOf(child) : undefined;
      return id !== undefined && goes(id);
    }),
  );
  if (dropped.size === 0) return { elements: [], footnotes: [] };
  const arcs = children.filter((child) => attribute(child, TYPE) === 'arc');
  const ends = labelsOf(children.filter((child) => !dropped.has(child)));
  const isLoose = (arc: XmlElement) =>
    [XLINK_FROM, XLINK_TO].some((end) => !ends.has(collapsedAttribute(arc, end) ?? ''));
  const loose = arcs.filter(isLoose);
  const kept = arcs.filter((arc) => !isLoose(arc));
  const stillMeant = new Set(kept.map((arc) => collapsedAttribute(arc, XLINK_TO) ?? ''));
  const meant = new Set(loose.map((arc) => collapsedAttribute(arc, XLINK_TO) ?? ''));
  const footnotes = children.filter((child) => {
    const label = collapsedAttribute(child, XLINK_LABEL) ?? '';
    return attribute(child, TYPE) === 'resource' && meant.has(label) && !stillMeant.has(label);
  });
  if (kept.length === 0 && arcs.length > 0) return { elements: [link], footnotes };
  return { elements: [...dropped, ...loose, ...footnotes], footnotes };
}

/** The labels of the locators and resources of a link. */
function labelsOf(elements: readonly XmlElement[]): ReadonlySet<string> {
  const isEnd = (element: XmlElement) => ['locator', 'resource'].includes(attribute(element, TYPE) ?? '');
  return new Set(elements.filter(isEnd).map((element) => collapsedAttribute(element, XLINK_LABEL) ?? ''));
}

/** Whether a footnote link finds an element by its place in the document, which changes when elements come or go. */
export function pointsByPlace(link: XmlElement): boolean {
  return [...childElements(link, LOC)].some((loc) => {
    return /#element\((?:[^/)]*)\//.test(attribute(loc, XLINK_HREF) ?? '');
  });
}
