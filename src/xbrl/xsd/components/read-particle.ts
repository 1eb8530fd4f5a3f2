import { attribute, childElements, collapsedAttribute, firstChild } from '../../xml/navigate.js';
import type { QName } from '../../xml/qname.js';
import type { Particle, Wildcard } from './components.js';
import { localName, readElement } from './read-declaration.js';
import type { SchemaSet, Written } from './schema-set.js';
import { ANY_TYPE } from './ur-types.js';
import { plain, xs } from './xs.js';

const KINDS: ReadonlyMap<QName, 'sequence' | 'choice' | 'all'> = new Map([
  [xs('sequence'), 'sequence'],
  [xs('choice'), 'choice'],
  [xs('all'), 'all'],
]);
const [ELEMENT, GROUP, ANY] = [xs('element'), xs('group'), xs('any')];
const [NAME, REF, MIN, MAX] = [plain('name'), plain('ref'), plain('minOccurs'), plain('maxOccurs')];
const [NAMESPACE, PROCESS] = [plain('namespace'), plain('processContents')];

/** Whether an element of a schema is a particle (XML Schema Part 1 §3.9.2). */
export function isParticle({ name }: { readonly name: QName }): boolean {
  return KINDS.has(name) || name === GROUP || name === ELEMENT || name === ANY;
}

/** @param written xs:sequence, xs:choice, xs:all, xs:group, xs:element or xs:any */
export function readParticle(written: Written, set: SchemaSet): Particle {
  const { element, schema } = written;
  const occurs = occursOf(written);
  if (element.name === ANY) return { kind: 'wildcard', wildcard: readWildcard(written), ...occurs };
  if (element.name === ELEMENT) return readElementParticle(written, occurs, set);
  if (element.name === GROUP) return readGroup(written, occurs, set);
  return set.guarded(element, () => ({
    kind: KINDS.get(element.name) ?? 'sequence',
    particles: [...childElements(element)]
      .filter(isParticle)
      .map((child) => readParticle({ element: child, schema }, set)),
    ...occurs,
  }));
}

interface Occurs {
  readonly min: number;
  readonly max: number;
}

function readElementParticle(written: Written, occurs: Occurs, set: SchemaSet): Particle {
  const ref = set.reference(written, REF);
  if (ref === undefined) {
    const name = localName(written, collapsedAttribute(written.element, NAME) ?? '', 'elementFormDefault');
    const declared = readElement(written, name, set);
    return { kind: 'element', name, declaration: () => declared, isGlobal: false, ...occurs };
  }
  const declaration = () => set.findElement(ref) ?? undeclared(ref);
  return { kind: 'element', name: ref, declaration, isGlobal: true, ...occurs };
}

function undeclared(name: QName) {
  return {
    name,
    type: ANY_TYPE,
    isAbstract: false,
    isNillable: true,
    fixed: undefined,
    preset: undefined,
    blocks: new Set<string>(),
    constraints: [],
  };
}

/** XML Schema Part 1 §3.7: what a reference to a group stands for. */
function readGroup(written: Written, occurs: Occurs, set: SchemaSet): Particle {
  const ref = set.reference(written, REF);
  const group = ref && set.findGroup(ref);
  if (group === undefined) return { kind: 'sequence', particles: [], ...occurs };
  set.limit(group);
  return set.guarded(group.element, () => {
    const inner = [...KINDS.keys()].flatMap((kind) => firstChild(group.element, kind) ?? []);
    const particles = inner.map((element) => readParticle({ element, schema: group.schema }, set));
    return { kind: 'sequence', particles, ...occurs };
  });
}

/** XML Schema Part 1 §3.10.2. @param written xs:any or xs:anyAttribute */
export function readWildcard({ element, schema }: Written): Wildcard {
  const process = collapsedAttribute(element, PROCESS);
  return {
    process: process === 'lax' || process === 'skip' ? process : 'strict',
    admits: admission(collapsedAttribute(element, NAMESPACE) ?? '##any', schema.namespace),
  };
}

function admission(constraint: string, target: string): (namespace: string) => boolean {
  if (constraint === '##any') return () => true;
  if (constraint === '##other') return (namespace) => namespace !== '' && namespace !== target;
  const admitted = new Set(
    constraint
      .split(/\s+/)
      .map((name) => (name === '##targetNamespace' ? target : name === '##local' ? '' : name)),
  );
  return (namespace) => admitted.has(namespace);
}

function occursOf({ element }: Written): Occurs {
  const max = collapsedAttribute(element, MAX) ?? '1';
  return { min: countOf(attribute(element, MIN) ?? '1'), max: max === 'unbounded' ? Infinity : countOf(max) };
}

function countOf(text: string): number {
  const count = Number(text);
  return Number.isInteger(count) && count >= 0 ? count : 1;
}
