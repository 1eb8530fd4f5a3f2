import { CONTEXT, EXPLICIT_MEMBER, TYPED_MEMBER, XBRLI } from '../../../instance/names.js';
import type { Context } from '../../../instance/instance.js';
import { childElements, firstChild } from '../../../xml/navigate.js';
import { qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { Declared } from '../../../xpath/functions/declare.js';
import { type Call, fail, type Sequence, type XPathNode } from '../../../xpath/xpath.js';
import type { Args } from '../../../xpath/functions/arguments.js';
import { childNodes, itemOfReport, nodeAt, nodesOf } from './report-arguments.js';

const [PERIOD, ENTITY, IDENTIFIER, SEGMENT, SCENARIO] = [
  ...['period', 'entity', 'identifier', 'segment', 'scenario'].map((local) => qname(XBRLI, local)),
] as [QName, QName, QName, QName, QName];

/** What a context says of who, when and what else (XBRL 2.1 §4.7), from an item, a context or an entity. */
export const CONTEXTS: readonly Declared[] = [
  // 80101
  ['xfi:context($item as element()) as element(xbrli:context)', ofItem()],
  // 80120, 80121
  ['xfi:period($item as element()) as element(xbrli:period)', ofItem(PERIOD)],
  ['xfi:context-period($context as element(xbrli:context)) as element(xbrli:period)', below(PERIOD)],
  // 80130, 80131
  ['xfi:entity($item as element()) as element(xbrli:entity)', ofItem(ENTITY)],
  ['xfi:context-entity($context as element(xbrli:context)) as element(xbrli:entity)', below(ENTITY)],
  // 80132 to 80134
  ['xfi:identifier($item as element()) as element(xbrli:identifier)', ofItem(ENTITY, IDENTIFIER)],
  [
    'xfi:context-identifier($context as element(xbrli:context)) as element(xbrli:identifier)',
    below(ENTITY, IDENTIFIER),
  ],
  ['xfi:entity-identifier($entity as element(xbrli:entity)) as element(xbrli:identifier)', below(IDENTIFIER)],
  // 80137 to 80139
  ['xfi:segment($item as element()) as element(xbrli:segment)?', ofItem(ENTITY, SEGMENT)],
  ['xfi:entity-segment($entity as element(xbrli:entity)) as element(xbrli:segment)?', below(SEGMENT)],
  [
    'xfi:context-segment($context as element(xbrli:context)) as element(xbrli:segment)?',
    below(ENTITY, SEGMENT),
  ],
  // 80140, 80141
  ['xfi:scenario($item as element()) as element(xbrli:scenario)?', ofItem(SCENARIO)],
  ['xfi:context-scenario($context as element(xbrli:context)) as element(xbrli:scenario)?', below(SCENARIO)],
  // 90304, 90305: what is no dimension value.
  [
    'xfi:fact-segment-remainder($item as element()) as node()*',
    (args, call) => remainder(contextOf(args, call).segment, call),
  ],
  [
    'xfi:fact-scenario-remainder($item as element()) as node()*',
    (args, call) => remainder(contextOf(args, call).scenario, call),
  ],
];

/** The context of an item. @throws XPathError err:XPTY0004 where the argument is no item, or has none */
export function contextOf(args: Args, call: Call): Context {
  return itemOfReport(args, 0, call).context ?? fail('XPTY0004', String(CONTEXT));
}

/** What stands in the context of an item by a path of names; the context itself by none. */
function ofItem(...path: readonly QName[]): Declared[1] {
  return (args, call) => nodesOf([descend(contextOf(args, call).element, path)], call);
}

/** Likewise from the node that is given, of whatever document. */
function below(...path: readonly QName[]): Declared[1] {
  return (args) => {
    let nodes: readonly XPathNode[] = [nodeAt(args, 0)];
    for (const name of path) nodes = nodes.flatMap((node) => childNodes(node, name));
    return nodes.slice(0, 1);
  };
}

function descend(from: XmlElement, path: readonly QName[]): XmlElement | undefined {
  let at: XmlElement | undefined = from;
  for (const name of path) at &&= firstChild(at, name);
  return at;
}

function remainder(container: XmlElement | undefined, call: Call): Sequence {
  const elements = container === undefined ? [] : [...childElements(container)];
  return nodesOf(
    elements.filter(({ name }) => name !== EXPLICIT_MEMBER && name !== TYPED_MEMBER),
    call,
  );
}
