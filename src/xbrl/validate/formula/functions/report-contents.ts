import { XBRLI } from '../../../instance/names.js';
import type { Context, Instance } from '../../../instance/instance.js';
import { entityKey } from '../../../report/aspect-keys.js';
import { XLINK } from '../../../xml/namespaces.js';
import { collapsedAttribute, firstChild } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { Declared } from '../../../xpath/functions/declare.js';
import type { MomentValue } from '../../../xpath/values/atomic-value.js';
import { compareCodePoints } from '../../../xpath/values/compare.js';
import { compareMoments } from '../../../xpath/values/moment.js';
import { booleanValue, type Call, textOf, uriValue } from '../../../xpath/xpath.js';
import { hostOf } from '../formula-host.js';
import { endOf, instantOf, startOf } from './periods.js';
import { nodesOf } from './report-arguments.js';

const [ENTITY, IDENTIFIER, PERIOD] = [
  qname(XBRLI, 'entity'),
  qname(XBRLI, 'identifier'),
  qname(XBRLI, 'period'),
];
const XLINK_HREF = qname(XLINK, 'href');

/** What the report as a whole refers to, who reports and when; contexts that no fact uses do not count. */
export const REPORT_CONTENTS: readonly Declared[] = [
  // 80300: as written, in document order.
  [
    'xfi:taxonomy-refs() as xs:anyURI+',
    (_, call) => {
      const schemas = hostOf(call).instance.references.filter(({ kind }) => kind === 'schemaRef');
      return schemas.map(({ element }) => uriValue(collapsedAttribute(element, XLINK_HREF) ?? ''));
    },
  ],
  // 80301: that of the first fact.
  [
    'xfi:any-identifier() as element(xbrli:identifier)?',
    (_, call) => nodesOf(identifiers(call).slice(0, 1), call),
  ],
  // 80302: by scheme, then by value.
  [
    'xfi:unique-identifiers() as element(xbrli:identifier)*',
    (_, call) => nodesOf(uniqueIdentifiers(call), call),
  ],
  // 80303
  [
    'xfi:single-unique-identifier() as xs:boolean',
    (_, call) => [booleanValue(uniqueIdentifiers(call).length === 1)],
  ],
  // 80304 to 80306
  ...ofMoments('start', startOf),
  // 80307 to 80309
  ...ofMoments('end', endOf),
  // 80310 to 80312
  ...ofMoments('instant', instantOf),
];

type MomentOf = (period: XmlElement) => MomentValue | undefined;

function ofMoments(kind: string, momentOf: MomentOf): readonly Declared[] {
  return [
    [`xfi:any-${kind}-date() as xs:dateTime?`, (_, call) => moments(momentOf, call).slice(0, 1)],
    [`xfi:unique-${kind}-dates() as xs:dateTime*`, (_, call) => uniqueMoments(momentOf, call)],
    [
      `xfi:single-unique-${kind}-date() as xs:boolean`,
      (_, call) => [booleanValue(uniqueMoments(momentOf, call).length === 1)],
    ],
  ];
}

const used = new WeakMap<Instance, readonly Context[]>();

/** The contexts of facts, in the order of the facts. */
function contextsInUse(call: Call): readonly Context[] {
  const { instance } = hostOf(call);
  const contexts = used.get(instance) ?? [...new Set(instance.items.flatMap(({ context }) => context ?? []))];
  used.set(instance, contexts);
  call.budget.items(contexts.length);
  return contexts;
}

function moments(momentOf: MomentOf, call: Call): readonly MomentValue[] {
  return contextsInUse(call).flatMap(({ element }) => {
    const period = firstChild(element, PERIOD);
    return (period && momentOf(period)) ?? [];
  });
}

/** In their order; those without a time zone before those with one. */
function uniqueMoments(momentOf: MomentOf, call: Call): readonly MomentValue[] {
  const all = moments(momentOf, call);
  const byText = [...new Map(all.map((moment) => [textOf(moment), moment])).values()];
  const compare = (a: MomentValue, b: MomentValue): number => {
    if ((a.zone === undefined) !== (b.zone === undefined)) return a.zone === undefined ? -1 : 1;
    return compareMoments(a, b, call.implicitZone);
  };
  const sorted = byText.sort(compare);
  // The same moment may be written in two zones.
  return sorted.filter((moment, index) => {
    const before = sorted[index - 1];
    return before === undefined || compare(before, moment) !== 0;
  });
}

function identifiers(call: Call): readonly XmlElement[] {
  return contextsInUse(call).flatMap((context) => identifierOf(context) ?? []);
}

function identifierOf({ element }: Context): XmlElement | undefined {
  const entity = firstChild(element, ENTITY);
  return entity && firstChild(entity, IDENTIFIER);
}

function uniqueIdentifiers(call: Call): readonly XmlElement[] {
  const byEntity = new Map<string, Context>();
  for (const context of contextsInUse(call)) {
    const { entity } = context;
    if (entity === undefined) continue;
    const key = entityKey(entity);
    if (!byEntity.has(key)) byEntity.set(key, context);
  }
  const sorted = [...byEntity.values()].sort(({ entity: a }, { entity: b }) => {
    if (a === undefined || b === undefined) return 0;
    return compareCodePoints(a.scheme, b.scheme) || compareCodePoints(a.identifier, b.identifier);
  });
  return sorted.flatMap((context) => identifierOf(context) ?? []);
}
