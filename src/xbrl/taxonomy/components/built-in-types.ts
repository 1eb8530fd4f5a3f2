import { localNameOf, namespaceOf, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import { BUILT_IN_LISTS, BUILT_IN_TYPES } from '../../xsd/values/built-in-type.js';
import { plain, XS, xs } from '../names.js';
import type { TypeDefinition } from '../taxonomy.js';

const COMPLEX = 'anyType';

/** The built-in types of XML Schema Part 2 §3, with the ur-types of Part 1 §3.4.7. */
const NAMES = [COMPLEX, 'anySimpleType', ...BUILT_IN_TYPES.keys(), ...Object.keys(BUILT_IN_LISTS)];

const TYPES: ReadonlyMap<QName, TypeDefinition> = new Map(NAMES.map((local) => [xs(local), builtIn(local)]));

/** A type of XML Schema's own; it ends a chain of derivation. */
export function builtInType(name: QName): TypeDefinition | undefined {
  return TYPES.get(name);
}

export function isBuiltIn(name: QName): boolean {
  return namespaceOf(name) === XS;
}

function builtIn(local: string): TypeDefinition {
  const name = xs(local);
  const variety = localNameOf(name) === COMPLEX ? 'complex' : 'simple';
  return {
    name,
    variety,
    derivation: undefined,
    base: undefined,
    baseName: undefined,
    facets: [],
    document: XS,
    element: declaration(local, variety),
  };
}

/** The element that declares the type in the schema for schemas, so that every type has one. */
function declaration(local: string, variety: 'simple' | 'complex'): XmlElement {
  return {
    name: xs(`${variety}Type`),
    prefix: 'xs',
    attributes: [{ name: plain('name'), prefix: '', value: local }],
    children: [],
    parent: undefined,
    scope: { parent: undefined, declared: new Map([['xs', XS]]) },
    position: { line: 1, column: 1 },
  };
}
