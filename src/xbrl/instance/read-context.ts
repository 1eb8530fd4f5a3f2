import type { Entity, Member, Period } from '../report/aspects.js';
import { collapsed } from '../xml/collapsed.js';
import {
  attribute,
  childElements,
  collapsedAttribute,
  firstChild,
  ownText,
  resolveQName,
} from '../xml/navigate.js';
import { qname, type QName } from '../xml/qname.js';
import type { NamespaceScope, XmlElement } from '../xml/tree.js';
import { canonicalXml } from './canonical-xml.js';
import type { Context, ContextDimension } from './instance.js';
import { EXPLICIT_MEMBER, ID, TYPED_MEMBER, XBRLI } from './names.js';
import { isForSchemas } from './for-schemas.js';

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

/**
 * Takes contexts apart (XBRL 2.1 §4.7, Dimensions 1.0 §3.1.4). Equal names, entities and periods that follow
 * each other are one object: a large report has few of them, in many contexts.
 */
export class ContextReader {
  private readonly names = new Map<string, QName>();
  private scope: NamespaceScope | undefined;
  private entity: Entity | undefined;
  private period: Period | undefined;

  read(element: XmlElement): Context {
    const entity = firstChild(element, ENTITY);
    const segment = entity === undefined ? undefined : firstChild(entity, SEGMENT);
    const scenario = firstChild(element, SCENARIO);
    const dimensions: ContextDimension[] = [];
    if (segment !== undefined) this.readDimensions(segment, 'segment', dimensions);
    if (scenario !== undefined) this.readDimensions(scenario, 'scenario', dimensions);
    return {
      id: collapsedAttribute(element, ID) ?? '',
      element,
      entity: entity === undefined ? undefined : this.readEntity(entity),
      period: this.readPeriod(firstChild(element, PERIOD)),
      dimensions,
      segment,
      scenario,
    };
  }

  private readEntity(entity: XmlElement): Entity | undefined {
    const element = firstChild(entity, IDENTIFIER);
    if (element === undefined) return undefined;
    const scheme = collapsedAttribute(element, SCHEME) ?? '';
    const identifier = collapsed(ownText(element));
    const last = this.entity;
    if (last?.scheme === scheme && last.identifier === identifier) return last;
    return (this.entity = { scheme, identifier });
  }

  private readPeriod(element: XmlElement | undefined): Period | undefined {
    const period = element && periodOf(element);
    if (period === undefined) return undefined;
    const last = this.period;
    return last !== undefined && isSame(last, period) ? last : (this.period = period);
  }

  /** Adds what a segment or scenario has of dimension values. */
  private readDimensions(
    container: XmlElement,
    kind: ContextDimension['container'],
    found: ContextDimension[],
  ): void {
    for (const element of container.children) {
      if (typeof element === 'string') continue;
      const member = this.readMember(element);
      if (member === undefined) continue;
      const dimension = this.nameIn(element, attribute(element, DIMENSION) ?? '');
      found.push({ dimension, member, container: kind, element });
    }
  }

  /** Undefined where the element is no dimension value. */
  private readMember(element: XmlElement): Member | undefined {
    if (element.name === EXPLICIT_MEMBER) {
      return { kind: 'explicit', member: this.nameIn(element, ownText(element)) };
    }
    if (element.name !== TYPED_MEMBER) return undefined;
    for (const child of childElements(element)) {
      const isXml =
        child.attributes.some(({ name, value }) => !isForSchemas(name, value)) ||
        child.children.some((node) => typeof node !== 'string');
      return isXml
        ? { kind: 'typed', element: child.name, value: canonicalXml(child), isXml }
        : { kind: 'typed', element: child.name, value: ownText(child) };
    }
    return { kind: 'typed', element: qname('', ''), value: ownText(element) };
  }

  /** A name whose prefix is not declared stays as written: nothing is called so. */
  private nameIn(element: XmlElement, lexical: string): QName {
    if (element.scope !== this.scope) {
      this.scope = element.scope;
      this.names.clear();
    }
    let name = this.names.get(lexical);
    if (name === undefined) {
      name = resolveQName(element, lexical) ?? qname('', collapsed(lexical));
      this.names.set(lexical, name);
    }
    return name;
  }
}

function periodOf(element: XmlElement): Period | undefined {
  const start = textOf(element, START_DATE);
  const end = textOf(element, END_DATE);
  if (start !== undefined && end !== undefined) return { kind: 'duration', start, end };
  const instant = textOf(element, INSTANT);
  if (instant !== undefined) return { kind: 'instant', instant };
  return firstChild(element, FOREVER) === undefined ? undefined : { kind: 'forever' };
}

function isSame(a: Period, b: Period): boolean {
  if (a.kind === 'duration') return b.kind === 'duration' && a.start === b.start && a.end === b.end;
  if (a.kind === 'instant') return b.kind === 'instant' && a.instant === b.instant;
  return b.kind === 'forever';
}

function textOf(parent: XmlElement, name: QName): string | undefined {
  const child = firstChild(parent, name);
  return child === undefined ? undefined : collapsed(ownText(child));
}
