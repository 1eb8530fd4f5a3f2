import type { ParsedSchema } from '../../xsd/schema-text.js';
import type { Type } from '../../xsd/components/components.js';
import { SchemaSet, TooDeep } from '../../xsd/components/schema-set.js';
import { plain, xs } from '../../xsd/components/xs.js';
import { isDerivedFrom } from '../../xsd/content-model.js';
import { childElements, collapsedAttribute } from '../../xml/navigate.js';
import { qname, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';

/** A global element whose type is not that of what it substitutes for, nor derived from it. */
export interface NotDerived {
  readonly url: string;
  readonly element: XmlElement;
  readonly name: QName;
  readonly head: QName;
  /** Whether the two are part of a longer chain: others substitute for the element, or its head for another one. */
  readonly isInChain: boolean;
}

export interface SubstituteDerivations {
  readonly notDerived: readonly NotDerived[];
  /** Whether nobody can tell of one that is part of a longer chain: its type, or its head's, leads too deep or into itself. */
  readonly isOpen: boolean;
}

const ELEMENT = xs('element');
const NAME = plain('name');

/**
 * Elements whose type is not derived from that of the head of their substitution group (XML Schema Part 1 §3.3.6). Of
 * heads of heads nothing need be asked: derivation goes through.
 */
export function substituteDerivations(schemas: readonly ParsedSchema[]): SubstituteDerivations {
  const set = new SchemaSet(
    schemas.flatMap(({ root, namespaces }) => namespaces.map((namespace) => ({ root, namespace }))),
  );
  const notDerived: NotDerived[] = [];
  let isOpen = false;
  const members = [...substitutesIn(schemas, set)];
  const heads = new Set(members.map(({ head }) => head));
  const known = new Map<Type, Map<Type, boolean>>();
  for (const member of members) {
    const { name, head } = member;
    const isInChain = heads.has(name) || set.headOf(head) !== undefined;
    const [type, from] = [typeOf(name, set), typeOf(head, set)];
    if (type === 'too deep' || from === 'too deep') {
      isOpen ||= isInChain;
      continue;
    }
    if (type === undefined || from === undefined) continue;
    const derived = known.get(type) ?? new Map<Type, boolean>();
    known.set(type, derived);
    const is = derived.get(from) ?? isDerivedFrom(type, from, new Set());
    derived.set(from, is);
    if (!is) notDerived.push({ ...member, isInChain });
  }
  return { notDerived, isOpen };
}

function* substitutesIn(
  schemas: readonly ParsedSchema[],
  set: SchemaSet,
): Generator<Omit<NotDerived, 'isInChain'>> {
  for (const { url, root, namespaces } of schemas) {
    for (const element of childElements(root, ELEMENT)) {
      for (const namespace of namespaces) {
        const name = qname(namespace, collapsedAttribute(element, NAME) ?? '');
        const head = set.headOf(name);
        if (head !== undefined) yield { url, element, name, head };
      }
    }
  }
}

function typeOf(name: QName, set: SchemaSet): Type | 'too deep' | undefined {
  try {
    return set.findElement(name)?.type;
  } catch (error) {
    if (error instanceof TooDeep) return 'too deep';
    throw error;
  }
}
