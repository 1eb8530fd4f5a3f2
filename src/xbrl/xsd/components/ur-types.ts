import { BUILT_IN_LISTS, BUILT_IN_TYPES } from '../values/built-in-type.js';
import type { ComplexType } from './components.js';
import { Facets, NO_FACETS, type SimpleType } from './simple-type.js';
import { xs } from './xs.js';

/** xs:anySimpleType (XML Schema Part 2 §3.1), and what stands in for a simple type that is not there. */
export const ANY_SIMPLE_TYPE: SimpleType = {
  kind: 'simple',
  name: xs('anySimpleType'),
  base: undefined,
  whiteSpace: 'preserve',
  facets: NO_FACETS,
  variety: 'any',
};

/** xs:anyType (XML Schema Part 1 §3.4.7), and what stands in for a type that is not there. */
export const ANY_TYPE: ComplexType = {
  kind: 'complex',
  name: xs('anyType'),
  base: undefined,
  derivation: undefined,
  isAbstract: false,
  content: { kind: 'any' },
  attributes: new Map(),
  anyAttribute: { process: 'lax', admits: () => true },
  blocks: new Set(),
};

const known = new Map<string, SimpleType>([['anySimpleType', ANY_SIMPLE_TYPE]]);

/** A built-in simple type of XML Schema Part 2 §3 by its local name; undefined where there is none. */
export function builtInSimpleType(local: string): SimpleType | undefined {
  const found = known.get(local) ?? make(local);
  if (found !== undefined) known.set(local, found);
  return found;
}

function make(local: string): SimpleType | undefined {
  const item = BUILT_IN_LISTS[local];
  const itemType = item === undefined ? undefined : builtInSimpleType(item);
  if (itemType !== undefined) {
    // A built-in list has at least one item (§3.3.4, §3.3.9).
    const facets = new Facets([
      { name: 'minLength', value: '1', scope: { parent: undefined, declared: new Map() } },
    ]);
    return { ...shared(local, undefined), facets, whiteSpace: 'collapse', variety: 'list', item: itemType };
  }
  const builtIn = BUILT_IN_TYPES.get(local);
  if (builtIn === undefined) return undefined;
  const base = builtIn.base === undefined ? ANY_SIMPLE_TYPE : builtInSimpleType(builtIn.base);
  return { ...shared(local, base), whiteSpace: builtIn.whiteSpace, variety: 'atomic', builtIn };
}

function shared(local: string, base: SimpleType | undefined) {
  return { kind: 'simple', name: xs(local), base, facets: NO_FACETS } as const;
}
