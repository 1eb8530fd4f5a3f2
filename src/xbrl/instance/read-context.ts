import type { Entity, Member, Period } from '../report/aspects.js';
import { attribute, childElements, firstChild, ownText, resolveQName } from '../xml/navigate.js';
import { qname, type QName } from '../xml/qname.js';
import type { XmlElement } from '../xml/tree.js';
import { canonicalXml } from './canonical-xml.js';
import type { Context, ContextDimension } from './instance.js';
import { EXPLICIT_MEMBER, ID, TYPED_MEMBER, XBRLI } from './names.js';

const ENTITY = qname(XBRLI, 'entity');
const IDENTIFIER = qname(XBRLI, 'identifier');
const SEGMENT = qname(XBRLI, 'segment');
const SCENARIO = qname(XBRLI, 'scenario');
const PERIOD = qname(XBRLI, 'period');
const START_DATE = qname(XBRLI, 'startDate');
const END_DATE = qname(XBRLI, 'endDate');
const INSTANT = qname(XBRLI, 'instant');
const FOREVER = qname(XBRLI, 'forever');
const SCHEME = qname('', 'scheme');
const DIMENSION = qname('', 'dimension');

/** Takes a context apart (XBRL 2.1 §4.7, Dimensions 1.0 §3.1.4). */
export function readContext(element: XmlElement): Context {
  const entity = firstChild(element, ENTITY);
  const segment = entity === undefined ? undefined : firstChild(entity, SEGMENT);
  const scenario = firstChild(element, SCENARIO);
  return {
    id: attribute(element, ID)?.trim() ?? '',
    element,
    entity: entity === undefined ? undefined : readEntity(entity),
    period: readPeriod(firstChild(element, PERIOD)),
    dimensions: [...readDimensions(segment, 'segment'), ...readDimensions(scenario, 'scenario')],
    segment,
    scenario,
  };
}

function readEntity(entity: XmlElement): Entity | undefined {
  const identifier = firstChild(entity, IDENTIFIER);
  if (identifier === undefined) return undefined;
  return { scheme: attribute(identifier, SCHEME)?.trim() ?? '', identifier: collapsed(ownText(identifier)) };
}

function readPeriod(period: XmlElement | undefined): Period | undefined {
  if (period === undefined) return undefined;
  const start = textOf(period, START_DATE);
  const end = textOf(period, END_DATE);
  if (start !== undefined && end !== undefined) return { kind: 'duration', start, end };
  const instant = textOf(period, INSTANT);
  if (instant !== undefined) return { kind: 'instant', instant };
  return firstChild(period, FOREVER) === undefined ? undefined : { kind: 'forever' };
}

function textOf(parent: XmlElement, name: QName): string | undefined {
  const child = firstChild(parent, name);
  return child === undefined ? undefined : ownText(child).trim();
}

function readDimensions(
  container: XmlElement | undefined,
  kind: ContextDimension['container'],
): readonly ContextDimension[] {
  if (container === undefined) return [];
  return [...childElements(container)].flatMap((element) => {
    const member = readMember(element);
    if (member === undefined) return [];
    const dimension = nameIn(element, attribute(element, DIMENSION) ?? '');
    return [{ dimension, member, container: kind, element }];
  });
}

/** Undefined where the element is no dimension value. */
function readMember(element: XmlElement): Member | undefined {
  if (element.name === EXPLICIT_MEMBER) {
    return { kind: 'explicit', member: nameIn(element, ownText(element)) };
  }
  if (element.name !== TYPED_MEMBER) return undefined;
  for (const child of childElements(element)) {
    const isXml = child.attributes.length > 0 || child.children.some((node) => typeof node !== 'string');
    return isXml
      ? { kind: 'typed', element: child.name, value: canonicalXml(child), isXml }
      : { kind: 'typed', element: child.name, value: ownText(child) };
  }
  return { kind: 'typed', element: qname('', ''), value: ownText(element) };
}

/** A name whose prefix is not declared stays as written: nothing is called so. */
function nameIn(element: XmlElement, lexical: string): QName {
  return resolveQName(element, lexical) ?? qname('', lexical.trim());
}

/** White space as xs:token has it (XML Schema Part 2 §4.3.6). */
function collapsed(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
