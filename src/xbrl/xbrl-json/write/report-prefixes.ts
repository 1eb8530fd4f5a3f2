import type { Context, ContextDimension, Instance } from '../../instance/instance.js';
import { choosePrefixes } from '../../instance/prefixes.js';
import { reportedText } from '../../instance/reported-text.js';
import { collapsedAttribute, firstChild, ownText } from '../../xml/navigate.js';
import { XSI_NIL } from '../../instance/names.js';
import { namespaceOf, qname, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import { canonicalText } from '../canonical-value.js';
import { type ConceptKinds, namesInDomain } from '../concept-kinds.js';
import { isNoEntity, OIM } from '../names.js';
import { namesInText } from './names-in-text.js';
import { RESERVED_PREFIXES } from '../reserved-aliases.js';
import { isPure } from '../unit-text.js';

/** Names of entities that many know by a short name. */
const CUSTOMARY_SCHEMES: ReadonlyMap<string, string> = new Map([
  ['http://standard.iso.org/iso/17442', 'lei'],
  ['http://www.sec.gov/CIK', 'cik'],
  ['http://www.kvk.nl/kvk-id', 'kvk'],
]);
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/;

/** The prefixes of one xBRL-JSON report, and names and members as it writes them. */
export interface ReportPrefixes {
  /** Prefix and namespace, sorted by prefix. */
  readonly namespaces: readonly (readonly [prefix: string, namespace: string])[];
  /** Namespaces that are no absolute addresses, and where they are used first. */
  readonly notAbsolute: ReadonlyMap<string, XmlElement>;
  written(name: QName): string;
  prefixOf(namespace: string): string;
  /** Null for a nil value of a typed dimension. */
  memberText(dimension: ContextDimension): string | null;
}

/**
 * Chooses a prefix for each namespace that a report needs: the reserved one (OIM Common Definitions 1.0 §1.2), else
 * the one that is wanted, else that of the root element.
 */
export function chooseReportPrefixes(
  instance: Instance,
  kinds: ConceptKinds,
  wanted: ReadonlyMap<string, string> = new Map(),
): ReportPrefixes {
  const used = usedNamespaces(instance, kinds);
  const preferences = new Map<string, string>();
  const prefer = (namespace: string, prefix: string) => {
    if (!RESERVED_PREFIXES.has(prefix) && !preferences.has(namespace)) preferences.set(namespace, prefix);
  };
  for (const [prefix, namespace] of RESERVED_PREFIXES) preferences.set(namespace, prefix);
  for (const [namespace, prefix] of wanted) prefer(namespace, prefix);
  for (const [prefix, namespace] of instance.document.root.scope.declared) {
    if (prefix !== '') prefer(namespace, prefix);
  }
  for (const [namespace, prefix] of CUSTOMARY_SCHEMES) prefer(namespace, prefix);
  for (const { entity } of instance.contexts) if (entity !== undefined) prefer(entity.scheme, 'scheme');
  const names = choosePrefixes(used.keys(), preferences);
  const written = (name: QName) => names.written(name);
  const prefixOf = (namespace: string) => written(qname(namespace, 'x')).slice(0, -':x'.length);
  return {
    namespaces: names.declarations.map(([name, uri]) => [name.slice('xmlns:'.length), uri] as const),
    notAbsolute: new Map([...used].filter(([namespace]) => !ABSOLUTE.test(namespace))),
    written,
    prefixOf,
    memberText: ({ dimension, member, element }) => {
      if (member.kind === 'explicit') return written(member.member);
      const value = firstChild(element, member.element);
      if (value === undefined || isNil(value)) return null;
      const text = ownText(value);
      const type = kinds.dimension(dimension)?.domain?.type;
      const namesKind = namesInDomain(type);
      const found = namesKind === 'none' ? undefined : namesInText(text, namesKind, value);
      if (found === undefined) return canonicalText(type, text) ?? text;
      return found.map(({ namespace, local }) => `${prefixOf(namespace)}:${local}`).join(' ');
    },
  };
}

/** Every namespace that a name of the report is in, and where it is used first. */
function usedNamespaces(instance: Instance, kinds: ConceptKinds): ReadonlyMap<string, XmlElement> {
  const used = new Map<string, XmlElement>([[OIM, instance.document.root]]);
  const add = (namespace: string, element: XmlElement) => {
    if (!used.has(namespace)) used.set(namespace, element);
  };
  const contexts = new Set<Context>();
  for (const item of instance.items) {
    const { element, context, unit } = item;
    add(namespaceOf(item.concept), element);
    const kind = kinds.concept(item.concept);
    if (kind !== undefined && kind.names !== 'none' && !item.isNil) {
      const found = namesInText(reportedText(item, kind.concept), kind.names, element) ?? [];
      for (const { namespace } of found) add(namespace, element);
    }
    if (unit !== undefined && !isPure(unit.unit)) {
      for (const measure of [...unit.unit.numerators, ...unit.unit.denominators]) {
        add(namespaceOf(measure), element);
      }
    }
    if (context !== undefined) contexts.add(context);
  }
  for (const { entity, element, dimensions } of contexts) {
    if (entity !== undefined && !isNoEntity(entity)) add(entity.scheme, element);
    for (const { dimension, member, element: at } of dimensions) {
      add(namespaceOf(dimension), at);
      if (member.kind === 'explicit') add(namespaceOf(member.member), at);
      else {
        const value = firstChild(at, member.element);
        const namesKind = namesInDomain(kinds.dimension(dimension)?.domain?.type);
        const found = value && namesKind !== 'none' ? namesInText(member.value, namesKind, value) : [];
        for (const { namespace } of found ?? []) add(namespace, at);
      }
    }
  }
  return used;
}

function isNil(element: XmlElement): boolean {
  return ['true', '1'].includes(collapsedAttribute(element, XSI_NIL) ?? '');
}
