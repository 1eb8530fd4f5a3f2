import type { ParsedSchema } from '../../xsd/schema-text.js';
import type { Type } from '../../xsd/components/components.js';
import { SchemaSet, TooDeep } from '../../xsd/components/schema-set.js';
import { plain, xs } from '../../xsd/components/xs.js';
import { isDerivedFrom } from '../../xsd/content-model.js';
import { attribute, childElements } from '../../xml/navigate.js';
import { qname, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';

/** A global element whose type is not that of what it substitutes for, nor derived from it. */
export interface NotDerived {
  readonly url: string;
  readonly element: XmlElement;
  readonly name: QName;
  readonly head: QName;
  /** Whether its head substitutes for the element that is meant. */
  readonly isIndirect: boolean;
}

const ELEMENT = xs('element');
const NAME = plain('name');

/**
 * Elements that may not stand where the elements of their substitution groups may (XML Schema Part 1 §3.3.6), heads of
 * heads included. None where components lead into each other.
 */
export function substitutesNotDerived(schemas: readonly ParsedSchema[]): readonly NotDerived[] {
  const set = new SchemaSet(
    schemas.flatMap(({ root, namespaces }) => namespaces.map((namespace) => ({ root, namespace }))),
  );
  try {
    return [...find(schemas, set)];
  } catch (error) {
    if (error instanceof TooDeep) return [];
    throw error;
  }
}

function* find(schemas: readonly ParsedSchema[], set: SchemaSet): Generator<NotDerived> {
  const known = new Map<Type, Map<QName, boolean>>();
  for (const { url, root, namespaces } of schemas) {
    for (const element of childElements(root, ELEMENT)) {
      for (const namespace of namespaces) {
        const name = qname(namespace, attribute(element, NAME) ?? '');
        const heads = set.headsOf(name);
        const type = heads.length === 0 ? undefined : set.findElement(name)?.type;
        if (type === undefined) continue;
        const derived = known.get(type) ?? new Map<QName, boolean>();
        known.set(type, derived);
        for (const [at, head] of heads.entries()) {
          const of = set.findElement(head)?.type ?? type;
          const is = derived.get(head) ?? isDerivedFrom(type, of, new Set());
          derived.set(head, is);
          if (!is) yield { url, element, name, head, isIndirect: at > 0 };
        }
      }
    }
  }
}
