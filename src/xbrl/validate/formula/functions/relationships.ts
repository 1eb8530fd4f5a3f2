import { STANDARD_LINK } from '../../../taxonomy/standard-roles.js';
import type { ConceptRelationship } from '../../../taxonomy/taxonomy.js';
import { attribute } from '../../../xml/navigate.js';
import { qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { type Args, optionalTextAt, textAt, valueAt } from '../../../xpath/functions/arguments.js';
import type { Declared } from '../../../xpath/functions/declare.js';
import { typedValueOf } from '../../../xpath/nodes/typed-value.js';
import { type Call, expandedNameValue, type Sequence, uriValue } from '../../../xpath/xpath.js';
import { hostOf } from '../formula-host.js';
import { XFI } from '../names.js';
import { ConceptNetwork, type NetworkAxis } from './concept-network.js';
import { footnoteRoles } from './footnotes.js';
import { conceptName } from './name-values.js';
import { failRegistry } from './registry-error.js';
import { relationshipAt, relationshipNode } from './relationship-node.js';
import { checkInstance, nameAt, optionalNameAt } from './report-arguments.js';

/** The name that stands for whatever no relationship leads to. */
const ROOT = qname(XFI, 'root');
/** A link role argument that asks for the networks of all roles, one after the other. */
const ALL_ROLES = 'XBRL-all-linkroles';

/** Whether an axis takes a number of generations. */
const AXES: ReadonlyMap<string, boolean> = new Map<NetworkAxis, boolean>([
  ['descendant', true],
  ['ancestor', true],
  ['sibling-or-descendant', true],
  ['child', false],
  ['parent', false],
  ['sibling', false],
  ['sibling-or-self', false],
]);

const SOURCE = '$source as xs:QName, $linkrole as xs:string?, $arcrole as xs:string, $axis as xs:string';

/** The networks of effective relationships between concepts (XBRL 2.1 §3.5.3.9.7). */
export const RELATIONSHIPS: readonly Declared[] = [
  // 90501, 90501i: those of footnotes in the report too.
  [
    [
      'xfi:linkbase-link-roles($arcrole as xs:string) as xs:anyURI*',
      'xfi:linkbase-link-roles($arcrole as xs:string, $instance as element(xbrli:xbrl)) as xs:anyURI*',
    ],
    (args, call) => {
      checkInstance(args, 1, call);
      const { taxonomy, instance } = hostOf(call);
      const arcrole = textAt(args, 0);
      const roles = taxonomy.findRelationships(arcrole).map(({ role }) => role);
      return [...new Set([...roles, ...footnoteRoles(instance, arcrole, spendItems(call))])]
        .sort()
        .map(uriValue);
    },
  ],
  // 90507, 90507i
  [
    [
      `xfi:concept-relationships(${SOURCE}) as node()*`,
      `xfi:concept-relationships(${SOURCE}, $generations as xs:integer?) as node()*`,
      `xfi:concept-relationships(${SOURCE}, $generations as xs:integer?, $linkname as xs:QName?) as node()*`,
      `xfi:concept-relationships(${SOURCE}, $generations as xs:integer?, $linkname as xs:QName?, $arcname as xs:QName?) as node()*`,
      `xfi:concept-relationships(${SOURCE}, $generations as xs:integer?, $linkname as xs:QName?, $arcname as xs:QName?, $instance as element(xbrli:xbrl)) as node()*`,
    ],
    (args, call) => {
      checkInstance(args, 7, call);
      return findRelationships(args, call).map(relationshipNode);
    },
  ],
  // 90508, 90509
  [
    'xfi:relationship-from-concept($relationship as node()) as xs:QName',
    (args) => [conceptName(relationshipAt(args, 0).from)],
  ],
  [
    'xfi:relationship-to-concept($relationship as node()) as xs:QName',
    (args) => [conceptName(relationshipAt(args, 0).to)],
  ],
  // 90510, 90510i
  [
    [
      'xfi:distinct-nonAbstract-parent-concepts($linkrole as xs:string?, $arcrole as xs:string) as xs:QName*',
      'xfi:distinct-nonAbstract-parent-concepts($linkrole as xs:string?, $arcrole as xs:string, $instance as element(xbrli:xbrl)) as xs:QName*',
    ],
    (args, call) => {
      checkInstance(args, 2, call);
      const found = hostOf(call).taxonomy.filterRelationships(textAt(args, 1), roleAt(args, 0));
      call.budget.items(found.length);
      const parents = found.filter(({ from, to }) => !from.abstract && !to.abstract).map(({ from }) => from);
      return [...new Set(parents)].map(conceptName);
    },
  ],
  // 90511, 90512: by the type that the schemas give the attribute.
  [
    'xfi:relationship-attribute($relationship as node(), $attribute as xs:QName) as xs:anyAtomicType*',
    (args, call) => attributeValue(relationshipAt(args, 0).arc, nameAt(args, 1), call),
  ],
  [
    'xfi:relationship-link-attribute($relationship as node(), $attribute as xs:QName) as xs:anyAtomicType*',
    (args, call) => attributeValue(relationshipAt(args, 0).arc.parent, nameAt(args, 1), call),
  ],
  // 90513, 90514
  [
    'xfi:relationship-name($relationship as node()) as xs:QName',
    (args) => elementName(relationshipAt(args, 0).arc),
  ],
  [
    'xfi:relationship-link-name($relationship as node()) as xs:QName',
    (args) => elementName(relationshipAt(args, 0).arc.parent),
  ],
];

function findRelationships(args: Args, call: Call): readonly ConceptRelationship[] {
  const { taxonomy } = hostOf(call);
  const [source, arcrole] = [nameAt(args, 0), textAt(args, 2)];
  const [axis, generations] = axisOf(args);
  const asked = roleAt(args, 1);
  const roles = asked === ALL_ROLES ? taxonomy.findRoles(arcrole) : [asked];
  const names = { linkName: optionalNameAt(args, 5), arcName: optionalNameAt(args, 6) };
  return roles.flatMap((role) => {
    const network = new ConceptNetwork(taxonomy, { arcrole, role, ...names }, spendItems(call));
    if (source !== ROOT) return network.find(source, axis, generations);
    const isBelow = axis === 'child' || axis.endsWith('descendant');
    return isBelow ? network.fromRoots(generations) : [];
  });
}

function spendItems({ budget }: Call): (count: number) => void {
  return (count) => {
    budget.items(count);
  };
}

/** The axis and how far to follow it. @throws XPathError xfie:InvalidConceptRelationParameters */
function axisOf(args: Args): readonly [NetworkAxis, number] {
  const axis = textAt(args, 3);
  const takesGenerations = AXES.get(axis);
  if (takesGenerations === undefined) return failRegistry('InvalidConceptRelationParameters', axis);
  const value = valueAt(args, 4);
  const stated = value?.kind === 'decimal' ? value.value.toNumber() : undefined;
  if (stated !== undefined && (stated < 0 || (!takesGenerations && stated !== 1))) {
    return failRegistry('InvalidConceptRelationParameters', `${axis} ${String(stated)}`);
  }
  return [axis as NetworkAxis, takesGenerations ? (stated ?? 0) : 1];
}

/** The standard role where none is given. */
function roleAt(args: Args, index: number): string {
  const role = optionalTextAt(args, index);
  return role === undefined || role === '' ? STANDARD_LINK : role;
}

/** What is written, or what the schemas supply. */
function attributeValue(element: XmlElement | undefined, name: QName, call: Call): Sequence {
  if (element === undefined) return [];
  const { schema, taxonomy } = hostOf(call);
  const declared = taxonomy.findElement(element.name)?.type;
  const supplied = declared && taxonomy.contentOf(declared).attributes.get(name)?.value;
  const text = attribute(element, name) ?? supplied;
  if (text === undefined) return [];
  const type = schema.findElement(element.name)?.type;
  const use = type?.kind === 'complex' ? type.attributes.get(name) : undefined;
  return typedValueOf((use ?? schema.findAttribute(name))?.type, text, element.scope);
}

function elementName(element: XmlElement | undefined): Sequence {
  return element === undefined ? [] : [expandedNameValue(element.name, element.prefix)];
}
