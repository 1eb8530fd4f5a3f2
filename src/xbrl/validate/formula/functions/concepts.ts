import { ITEM, TUPLE } from '../../../taxonomy/names.js';
import type { Concept, TypeDefinition } from '../../../taxonomy/taxonomy.js';
import { attribute } from '../../../xml/navigate.js';
import type { QName } from '../../../xml/qname.js';
import type { Declared } from '../../../xpath/functions/declare.js';
import { typedValueOf } from '../../../xpath/nodes/typed-value.js';
import {
  booleanValue,
  type Call,
  expandedNameValue,
  type Sequence,
  stringValue,
} from '../../../xpath/xpath.js';
import { hostOf } from '../formula-host.js';
import { nameOf } from './name-values.js';
import { conceptAt, nameAt } from './report-arguments.js';

/** What the taxonomy declares of a concept (XBRL 2.1 §5.1.1). Each raises xfie:invalidConceptQName for a name of none. */
export const CONCEPTS: readonly Declared[] = [
  // 90201: the empty string where there is none.
  [
    'xfi:concept-balance($concept as xs:QName) as xs:string',
    (args, call) => [stringValue(conceptAt(args, 0, call).balance ?? '')],
  ],
  // 90202
  [
    'xfi:concept-period-type($concept as xs:QName) as xs:string?',
    (args, call) => {
      const { periodType } = conceptAt(args, 0, call);
      return periodType === undefined ? [] : [stringValue(periodType)];
    },
  ],
  // 90203: by the type of its declaration.
  [
    'xfi:concept-custom-attribute($concept as xs:QName, $attribute as xs:QName) as xs:anyAtomicType*',
    (args, call) => {
      const { element } = conceptAt(args, 0, call);
      const name = nameAt(args, 1);
      const text = attribute(element, name);
      if (text === undefined) return [];
      return typedValueOf(hostOf(call).schema.findAttribute(name)?.type, text, element.scope);
    },
  ],
  // 90204: nothing for an anonymous type.
  [
    'xfi:concept-data-type($concept as xs:QName) as xs:QName?',
    (args, call) => {
      const name = conceptAt(args, 0, call).type?.name;
      return name === undefined ? [] : [expandedNameValue(name)];
    },
  ],
  // 90205: a type derives from itself too.
  [
    'xfi:concept-data-type-derived-from($concept as xs:QName, $type as xs:QName) as xs:boolean',
    (args, call) => [booleanValue(restsOn(conceptAt(args, 0, call).type, nameAt(args, 1)))],
  ],
  // 90206: from the named head up to xbrli:item or xbrli:tuple.
  [
    'xfi:concept-substitutions($concept as xs:QName) as xs:QName+',
    (args, call) => substitutions(conceptAt(args, 0, call), call),
  ],
];

/** Whether a type is of a name, or derives from one that is. */
export function restsOn(type: TypeDefinition | undefined, wanted: QName): boolean {
  const seen = new Set<TypeDefinition>();
  for (let at = type; at !== undefined && !seen.has(at); at = at.base) {
    if (at.name === wanted || at.baseName === wanted) return true;
    seen.add(at);
  }
  return false;
}

function substitutions({ substitutionGroup }: Concept, call: Call): Sequence {
  const { taxonomy } = hostOf(call);
  const heads = new Set<QName>();
  for (let head = substitutionGroup; head !== undefined && !heads.has(head);) {
    heads.add(head);
    if (head === ITEM || head === TUPLE) break;
    head = taxonomy.findElement(head)?.substitutionGroup;
  }
  return [...heads].map((head) => nameOf(head, taxonomy));
}
