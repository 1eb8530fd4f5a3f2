import { collapsed } from '../../xml/collapsed.js';
import { attribute, childElements, collapsedAttribute } from '../../xml/navigate.js';
import type { XmlElement } from '../../xml/tree.js';
import { link, plain, xlink } from '../names.js';
import type { BaseAddresses } from '../resolve/base-addresses.js';
import { Locator } from './locator.js';
import type {
  ArcSyntax,
  ExtendedLink,
  LabelledEnds,
  Linkbase,
  Reference,
  ReferenceKind,
  Resource,
} from './taxonomy-document.js';

const XLINK_TYPE = xlink('type');
const XLINK_HREF = xlink('href');
const XLINK_LABEL = xlink('label');
const XLINK_ROLE = xlink('role');
const XLINK_FROM = xlink('from');
const XLINK_TO = xlink('to');
const XLINK_ARCROLE = xlink('arcrole');
const ORDER = plain('order');
const PRIORITY = plain('priority');
const USE = plain('use');
const LOC = link('loc');
const ROLE_REF = link('roleRef');
const ARCROLE_REF = link('arcroleRef');

export interface ReadLinkbase {
  readonly linkbase: Linkbase;
  readonly references: readonly Reference[];
}

/** Takes a linkbase apart (XBRL 2.1 §3.5.2). @param element the link:linkbase element */
export function readLinkbase(element: XmlElement, bases: BaseAddresses): ReadLinkbase {
  const roleReferences: Reference[] = [];
  const links: ExtendedLink[] = [];
  for (const child of childElements(element)) {
    if (child.name === ROLE_REF) roleReferences.push(readReference('roleRef', child, bases));
    else if (child.name === ARCROLE_REF) roleReferences.push(readReference('arcroleRef', child, bases));
    else if (attribute(child, XLINK_TYPE) === 'extended') {
      links.push(readExtendedLink(child, bases));
    }
  }
  const references = [...roleReferences, ...locatorReferences(links)];
  return { linkbase: { element, roleReferences, links }, references };
}

/** Only link:loc itself leads discovery on, not what may stand for it (XBRL 2.1 §3.2). */
function* locatorReferences(links: readonly ExtendedLink[]): Generator<Reference> {
  const seen = new Set<string>();
  for (const { locators } of links) {
    for (const { element, target } of locators) {
      const url = target?.document;
      if (element.name !== LOC || (url !== undefined && seen.has(url))) continue;
      if (url !== undefined) seen.add(url);
      const href = attribute(element, XLINK_HREF) ?? '';
      yield { kind: 'loc', element, href, url, fragment: target?.fragment ?? '' };
    }
  }
}

/** A reference by xlink:href. */
export function readReference(kind: ReferenceKind, element: XmlElement, bases: BaseAddresses): Reference {
  const href = attribute(element, XLINK_HREF) ?? '';
  const target = bases.pointer(element, href);
  return { kind, element, href, url: target?.document, fragment: target?.fragment ?? '' };
}

/** Takes an extended link apart. */
export function readExtendedLink(element: XmlElement, bases: BaseAddresses): ExtendedLink {
  const locators: Locator[] = [];
  const arcs: ArcSyntax[] = [];
  const resources: Resource[] = [];
  const labels = new EndsByLabel();
  for (const child of childElements(element)) {
    const type = attribute(child, XLINK_TYPE);
    if (type === 'arc') arcs.push(readArc(child, labels));
    else if (type === 'resource') {
      const resource = { element: child };
      resources.push(resource);
      labels.give(attribute(child, XLINK_LABEL), resource);
    } else if (type === 'locator') {
      const locator = new Locator(child, bases.pointer(child, attribute(child, XLINK_HREF) ?? ''));
      locators.push(locator);
      labels.give(attribute(child, XLINK_LABEL), locator);
    }
  }
  return { element, role: collapsedAttribute(element, XLINK_ROLE) ?? '', locators, arcs, resources };
}

/** What the labels of one extended link stand for; arcs may name one before it is given to anything. */
class EndsByLabel {
  private readonly known = new Map<string, LabelledEnds & { readonly ends: (Locator | Resource)[] }>();

  of(label = ''): LabelledEnds {
    let found = this.known.get(label);
    if (found === undefined) this.known.set(label, (found = { label, ends: [] }));
    return found;
  }

  /** Most labels stand for one thing, and an array that begins with one takes an eighth of one that grows to it. */
  give(label = '', end: Locator | Resource): void {
    const found = this.known.get(label);
    if (found === undefined) this.known.set(label, { label, ends: [end] });
    else found.ends.push(end);
  }
}

function readArc(element: XmlElement, labels: EndsByLabel): ArcSyntax {
  return {
    element,
    arcrole: collapsedAttribute(element, XLINK_ARCROLE) ?? '',
    from: labels.of(attribute(element, XLINK_FROM)),
    to: labels.of(attribute(element, XLINK_TO)),
    order: numberOr(1, attribute(element, ORDER)),
    priority: numberOr(0, attribute(element, PRIORITY)),
    isProhibiting: collapsedAttribute(element, USE) === 'prohibited',
  };
}

/** The value of a decimal or integer attribute; the default where it is absent or no number. */
function numberOr(absent: number, value: string | undefined): number {
  if (value === undefined || !/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(collapsed(value))) return absent;
  return Number(value);
}
