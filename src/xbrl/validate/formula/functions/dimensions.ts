import { elementKey } from '../../../taxonomy/s-equality.js';
import type { Concept } from '../../../taxonomy/taxonomy.js';
import { childElements } from '../../../xml/navigate.js';
import type { QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { Args } from '../../../xpath/functions/arguments.js';
import type { Declared } from '../../../xpath/functions/declare.js';
import { booleanValue, type Call, type Sequence } from '../../../xpath/xpath.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import { hostOf } from '../formula-host.js';
import { nameOf } from './name-values.js';
import { failRegistry, type RegistryErrorCode } from './registry-error.js';
import { conceptAt, factOfItem, nameAt, nodesOf } from './report-arguments.js';

/** The dimension values of items (Dimensions 1.0 §2.7.1, §3.1.4), defaults included. */
export const DIMENSIONS: readonly Declared[] = [
  // 90306: an error only for a name that is no dimension at all.
  [
    'xfi:fact-has-explicit-dimension($item as element(), $dimension as xs:QName) as xs:boolean',
    (args, call) => {
      const { name } = dimensionAt(args, 1, call, 'invalidExplicitDimensionQName');
      return [booleanValue(memberOf(factOfItem(args, 0, call), name, call) !== undefined)];
    },
  ],
  // 90307
  [
    'xfi:fact-has-typed-dimension($item as element(), $dimension as xs:QName) as xs:boolean',
    (args, call) => [booleanValue(typedMember(args, call) !== undefined)],
  ],
  // 90308: an error only for a name that is no dimension at all.
  [
    'xfi:fact-has-explicit-dimension-value($item as element(), $dimension as xs:QName, $member as xs:QName) as xs:boolean',
    (args, call) => {
      const { name } = dimensionAt(args, 1, call, 'invalidExplicitDimensionQName');
      return [booleanValue(memberOf(factOfItem(args, 0, call), name, call) === nameAt(args, 2))];
    },
  ],
  // 90309
  [
    'xfi:fact-explicit-dimension-value($item as element(), $dimension as xs:QName) as xs:QName?',
    (args, call) => {
      const dimension = dimensionAt(args, 1, call, 'invalidExplicitDimensionQName');
      if (dimension.isTypedDimension) failRegistry('invalidExplicitDimensionQName', dimension.name);
      const member = memberOf(factOfItem(args, 0, call), dimension.name, call);
      return namesOf(member === undefined ? [] : [member], call);
    },
  ],
  // 90310: the xbrldi:typedMember element.
  [
    'xfi:fact-typed-dimension-value($item as element(), $dimension as xs:QName) as element()?',
    (args, call) => nodesOf([typedMember(args, call)], call),
  ],
  // 90311, 90312
  [
    'xfi:fact-explicit-dimensions($item as element()) as xs:QName*',
    (args, call) => {
      const fact = factOfItem(args, 0, call);
      const names = hostOf(call).facts.dimensionsOf(fact);
      return namesOf(
        names.filter((name) => memberOf(fact, name, call) !== undefined),
        call,
      );
    },
  ],
  [
    'xfi:fact-typed-dimensions($item as element()) as xs:QName*',
    (args, call) => {
      const fact = factOfItem(args, 0, call);
      const names = hostOf(call).facts.dimensionsOf(fact);
      return namesOf(
        names.filter((name) => memberOf(fact, name, call) === undefined),
        call,
      );
    },
  ],
  // 90313: the value of the element in it; err:FOTY0012 for element content.
  [
    'xfi:fact-typed-dimension-simple-value($item as element(), $dimension as xs:QName) as xs:anyAtomicType*',
    (args, call) => {
      const member = typedMember(args, call);
      const [value] = member === undefined ? [] : childElements(member);
      return value === undefined ? [] : hostOf(call).tree.nodeOf(value).typedValue;
    },
  ],
  // 90403: typed values by what stands in them; two items without the dimension agree on it.
  [
    'xfi:fact-dimension-s-equal2($left as element(), $right as element(), $dimension as xs:QName) as xs:boolean',
    (args, call) => {
      const [left, right] = [factOfItem(args, 0, call), factOfItem(args, 1, call)];
      const dimension = hostOf(call).taxonomy.findConcept(nameAt(args, 2));
      const isDimension = dimension?.kind === 'dimension';
      return [
        booleanValue(
          isDimension && valueKey(left, dimension.name, call) === valueKey(right, dimension.name, call),
        ),
      ];
    },
  ],
  // Not in the registry as it is published; processors share it.
  [
    'xfi:dimension-default($dimension as xs:QName) as xs:QName?',
    (args, call) => {
      const { name } = dimensionAt(args, 0, call, 'invalidDimensionQName');
      const member = hostOf(call).facts.keys.defaultMembers.get(name);
      return namesOf(member === undefined ? [] : [member], call);
    },
  ],
];

function dimensionAt(args: Args, index: number, call: Call, code: RegistryErrorCode): Concept {
  const concept = conceptAt(args, index, call, code);
  return concept.kind === 'dimension' ? concept : failRegistry(code, concept.name);
}

/** The member of an explicit dimension that a fact is reported for, stated or by default. */
function memberOf(fact: FormulaFact, dimension: QName, call: Call): QName | undefined {
  const value = hostOf(call).facts.dimensionOf(fact, dimension);
  return value !== undefined && 'member' in value ? value.member : undefined;
}

/** The xbrldi:typedMember of the item and dimension of the arguments. */
function typedMember(args: Args, call: Call): XmlElement | undefined {
  const fact = factOfItem(args, 0, call);
  const { name, isTypedDimension } = dimensionAt(args, 1, call, 'invalidTypedDimensionQName');
  if (!isTypedDimension) failRegistry('invalidTypedDimensionQName', name);
  const value = hostOf(call).facts.dimensionOf(fact, name);
  return value !== undefined && 'typed' in value ? value.typed : undefined;
}

function namesOf(names: readonly QName[], call: Call): Sequence {
  return names.map((name) => nameOf(name, hostOf(call).taxonomy));
}

/** A text that is the same for the same value of a dimension. */
function valueKey(fact: FormulaFact, dimension: QName, call: Call): string {
  const { facts, taxonomy } = hostOf(call);
  const value = facts.dimensionOf(fact, dimension);
  if (value === undefined) return '';
  if ('member' in value) return value.member;
  return [...childElements(value.typed)].map((child) => elementKey(child, taxonomy)).join('');
}
