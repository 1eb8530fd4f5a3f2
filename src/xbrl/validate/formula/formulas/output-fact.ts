import {
  CONTEXT,
  EXPLICIT_MEMBER,
  TYPED_MEMBER,
  UNIT,
  XBRLDI,
  XBRLI,
  XSI,
  XSI_NIL,
} from '../../../instance/names.js';
import type { Context, Item, UnitDeclaration } from '../../../instance/instance.js';
import { ContextReader } from '../../../instance/read-context.js';
import type { Entity, Period, Unit } from '../../../report/aspects.js';
import type { Concept } from '../../../taxonomy/taxonomy.js';
import { localNameOf, namespaceOf, qname, type QName } from '../../../xml/qname.js';
import type { NamespaceScope, XmlAttribute, XmlElement, XmlNode } from '../../../xml/tree.js';
import type { AtomicValue } from '../../../xpath/xpath.js';
import type { AspectsOfFact } from '../facts/aspect-keys.js';
import type { Accuracy } from './accuracy-rule.js';
import type { OutputMember } from './dimension-value.js';
import type { Container } from './formula-rules.js';
import { NewElement } from './new-element.js';
import { itemText } from './value-rule.js';

/** A fact that a formula made (Formula 1.0 §3). */
export interface OutputFact extends AspectsOfFact {
  readonly concept: Concept;
  readonly item: Item;
  readonly context: Context;
}

/** What the rules of a formula gave in one evaluation. */
export interface OutputParts {
  readonly concept: Concept;
  readonly entity: Entity;
  readonly period: Period;
  readonly unit: Unit | undefined;
  readonly dimensions: Readonly<Record<Container, ReadonlyMap<QName, OutputMember>>>;
  /** The content of segment and scenario besides the dimensions. */
  readonly open: Readonly<Record<Container, readonly XmlElement[]>>;
  /** Undefined for nil. */
  readonly value: AtomicValue | undefined;
  readonly accuracy: Accuracy | undefined;
}

const CONTEXTS = new ContextReader();
const xbrli = (local: string) => qname(XBRLI, local);
const plain = (local: string) => qname('', local);

export function makeOutputFact(parts: OutputParts): OutputFact {
  const { concept } = parts;
  const context = CONTEXTS.read(contextElement(parts));
  const unit = parts.unit && unitDeclaration(parts.unit);
  const { element, text } = itemElement(parts);
  const accuracy: { decimals?: string; precision?: string } = { ...parts.accuracy };
  const item: Item = {
    kind: 'item',
    concept: concept.name,
    element,
    contextRef: undefined,
    context,
    unitRef: undefined,
    unit,
    isNil: parts.value === undefined,
    value: text,
    decimals: accuracy.decimals,
    precision: accuracy.precision,
    language: undefined,
  };
  return { concept, item, name: concept.name, context, unit, parent: undefined };
}

function itemElement({ concept, value, accuracy }: OutputParts): { element: NewElement; text: string } {
  const attributes: XmlAttribute[] = Object.entries(accuracy ?? {}).map(([name, text]) => ({
    name: plain(name),
    prefix: '',
    value: text,
  }));
  if (value === undefined) attributes.push({ name: XSI_NIL, prefix: 'xsi', value: 'true' });
  const name = value?.kind === 'QName' ? value : undefined;
  const text = value === undefined ? '' : itemText(value);
  // A prefix that no name in the value has.
  const prefix = name?.prefix === 'c' ? 'c1' : 'c';
  const prefixes = {
    [prefix]: namespaceOf(concept.name),
    ...(name && { [name.prefix]: namespaceOf(name.name) }),
    ...(value === undefined && { xsi: XSI }),
  };
  const element = new NewElement({
    name: concept.name,
    prefix,
    attributes,
    children: text === '' ? [] : [text],
    scope: scopeOf(prefixes),
  });
  return { element, text };
}

function contextElement({ entity, period, dimensions, open }: OutputParts): NewElement {
  const identifier = made(xbrli('identifier'), [entity.identifier], [[plain('scheme'), entity.scheme]]);
  const containers = (['segment', 'scenario'] as const).map((container) => {
    const members = [...dimensions[container]].map(([dimension, member]) => memberElement(dimension, member));
    const content = [...open[container], ...members];
    return content.length === 0 ? undefined : made(xbrli(container), content);
  });
  const [segment, scenario] = containers;
  return made(CONTEXT, [
    made(xbrli('entity'), segment === undefined ? [identifier] : [identifier, segment]),
    made(xbrli('period'), periodElements(period)),
    ...(scenario === undefined ? [] : [scenario]),
  ]);
}

function periodElements(period: Period): readonly XmlElement[] {
  switch (period.kind) {
    case 'instant':
      return [made(xbrli('instant'), [period.instant])];
    case 'duration':
      return [made(xbrli('startDate'), [period.start]), made(xbrli('endDate'), [period.end])];
    case 'forever':
      return [made(xbrli('forever'), [])];
  }
}

function memberElement(dimension: QName, member: OutputMember): NewElement {
  const attributes = [{ name: plain('dimension'), prefix: '', value: `d:${localNameOf(dimension)}` }];
  const prefixes = { xbrldi: XBRLDI, d: namespaceOf(dimension) };
  if (member.kind === 'explicit') {
    const scope = scopeOf({ ...prefixes, m: namespaceOf(member.member) });
    const children = [`m:${localNameOf(member.member)}`];
    return new NewElement({ name: EXPLICIT_MEMBER, prefix: 'xbrldi', attributes, children, scope });
  }
  const children = member.value === undefined ? [] : [member.value];
  return new NewElement({
    name: TYPED_MEMBER,
    prefix: 'xbrldi',
    attributes,
    children,
    scope: scopeOf(prefixes),
  });
}

function unitDeclaration(unit: Unit): UnitDeclaration {
  const { numerators, denominators } = unit;
  const measures = (names: readonly QName[]) => names.map(measureElement);
  const children =
    denominators.length === 0
      ? measures(numerators)
      : [
          made(xbrli('divide'), [
            made(xbrli('unitNumerator'), measures(numerators)),
            made(xbrli('unitDenominator'), measures(denominators)),
          ]),
        ];
  return { id: '', element: made(UNIT, children), unit };
}

function measureElement(name: QName): NewElement {
  const namespace = namespaceOf(name);
  const scope = scopeOf(namespace === '' ? { xbrli: XBRLI } : { xbrli: XBRLI, m: namespace });
  const text = namespace === '' ? localNameOf(name) : `m:${localNameOf(name)}`;
  return new NewElement({ name: xbrli('measure'), prefix: 'xbrli', attributes: [], children: [text], scope });
}

const XBRLI_SCOPE = scopeOf({ xbrli: XBRLI });

/** An element of XBRL itself. */
function made(
  name: QName,
  children: readonly XmlNode[],
  attributes: readonly (readonly [QName, string])[] = [],
): NewElement {
  return new NewElement({
    name,
    prefix: 'xbrli',
    attributes: attributes.map(([attribute, value]) => ({ name: attribute, prefix: '', value })),
    children,
    scope: XBRLI_SCOPE,
  });
}

export function scopeOf(prefixes: Readonly<Record<string, string>>): NamespaceScope {
  return { parent: undefined, declared: new Map(Object.entries(prefixes).filter(([, uri]) => uri !== '')) };
}
