import type { NamespaceScope } from '../../xml/tree.js';
import type { Type } from '../../xsd/components/components.js';
import { isValue, type SimpleType } from '../../xsd/components/simple-type.js';
import { atomicTypeOf } from '../types/atomic-type.js';
import { type AtomicValue, untypedValue } from '../values/atomic-value.js';
import { readValue } from '../values/read-value.js';
import { fail } from '../xpath-error.js';

/**
 * The typed value of an element or attribute by its schema type (data model §5.15, §6.2.4, §6.3.4). Text
 * that is no value of its type stays untyped: it is judged with the document.
 *
 * @param type undefined where the node was not validated
 * @throws XPathError err:FOTY0012 for a complex type with element content only
 */
export function typedValueOf(
  type: Type | undefined,
  text: string,
  scope: NamespaceScope,
): readonly AtomicValue[] {
  if (type === undefined) return [untypedValue(text)];
  if (type.kind === 'simple') return simpleValue(type, text, scope);
  switch (type.content.kind) {
    case 'empty':
      return [];
    case 'simple':
      return simpleValue(type.content.type, text, scope);
    case 'any':
      return [untypedValue(text)];
    case 'elements':
      return type.content.isMixed ? [untypedValue(text)] : fail('FOTY0012', type.name);
  }
}

function simpleValue(type: SimpleType, text: string, scope: NamespaceScope): readonly AtomicValue[] {
  switch (type.variety) {
    case 'any':
      return [untypedValue(text)];
    case 'atomic': {
      const atomic = atomicTypeOf(type);
      const value = atomic && readValue(atomic, text, scope);
      return [value ?? untypedValue(text)];
    }
    case 'list':
      return text
        .split(/[\t\n\r ]+/)
        .filter((item) => item !== '')
        .flatMap((item) => simpleValue(type.item, item, scope));
    case 'union': {
      const member = type.members.find((one) => isValue(one, text, scope));
      return member === undefined ? [untypedValue(text)] : simpleValue(member, text, scope);
    }
  }
}
