import { allDeclared, elementInScope } from '../../xbrl/inline/write/element-in-scope.js';
import { prefixesInText } from '../../xbrl/inline/write/prefixes-in-text.js';
import { XHTML } from '../../xbrl/inline/names.js';
import type { Context, Item } from '../../xbrl/instance/instance.js';
import { XSI } from '../../xbrl/instance/names.js';
import type { Dimensions, Member } from '../../xbrl/report/aspects.js';
import { attribute, childElements, lookupNamespace, ownText } from '../../xbrl/xml/navigate.js';
import { namespaceOf, qname, type QName } from '../../xbrl/xml/qname.js';
import type { NamespaceScope, XmlElement } from '../../xbrl/xml/tree.js';
import { isNcName } from '../../xbrl/xml/xml-name.js';
import { xmlWords } from '../../xbrl/xml/xml-words.js';
import type { BuiltIns, ValueTypes } from './value-types.js';

const XSI_TYPE = qname(XSI, 'type');

/**
 * What the values of an instance name by prefixes. A name in a value means what its prefix means where the value
 * stands, and one without a prefix is in the default namespace there (XML Schema Part 2 §3.2.18): both are other
 * ones in a page.
 */
export class PrefixedValues {
  private readonly dimensions = new Map<Context, Dimensions>();
  private readonly unresolved = new Map<Context, boolean>();

  /** @param types asked only where a value might be a name */
  constructor(private readonly types: ValueTypes) {}

  /** The prefixes that the value of an item speaks with, and what they mean; the empty one is the default namespace. */
  spokenBy({ element: { scope }, concept, value }: Item): ReadonlyMap<string, string> {
    return spoken(value, scope, () => this.types.ofItem(concept));
  }

  /** Whether an item, or its context, has for a value a name that has no meaning: its prefix is not declared. */
  hasUnresolved({ element, concept, value, isNil, unitRef, context }: Item): boolean {
    const isName = !isNil && unitRef === undefined;
    if (isName && isUnresolved(value, element.scope, () => this.types.ofItem(concept))) return true;
    if (context === undefined) return false;
    let known = this.unresolved.get(context);
    if (known === undefined) {
      known = context.dimensions.some(({ dimension, member, element: at }) => {
        const value = typedValue(member, at);
        return (
          value !== undefined &&
          isUnresolved(ownText(value), value.scope, () => this.types.ofDimension(dimension))
        );
      });
      this.unresolved.set(context, known);
    }
    return known;
  }

  /** The dimensions of a context, where a value that speaks of names brings along what they mean. */
  dimensionsOf(context: Context): Dimensions {
    let known = this.dimensions.get(context);
    if (known === undefined) {
      const members = new Map<QName, Member>();
      for (const { dimension, member, element } of context.dimensions) {
        if (!members.has(dimension)) members.set(dimension, this.selfContained(dimension, member, element));
      }
      this.dimensions.set(context, (known = members));
    }
    return known;
  }

  private selfContained(dimension: QName, member: Member, at: XmlElement): Member {
    const value = typedValue(member, at);
    if (member.kind !== 'typed' || value === undefined) return member;
    const { scope, prefix, name } = value;
    // What a type is named by may be a prefix too.
    if (member.isXml === true || attribute(value, XSI_TYPE) !== undefined)
      return { ...member, value: elementInScope(value, allDeclared(scope)), isXml: true };
    const names = spoken(member.value, scope, () => this.types.ofDimension(dimension));
    if (names.size === 0) return member;
    const declared = new Map([...names, [prefix, namespaceOf(name)] as const]);
    return { kind: 'typed', element: name, value: elementInScope(value, declared), isXml: true };
  }
}

/** The element that is the value of a typed dimension. */
function typedValue(member: Member, at: XmlElement): XmlElement | undefined {
  if (member.kind !== 'typed') return undefined;
  for (const child of childElements(at)) return child;
  return undefined;
}

function spoken(text: string, scope: NamespaceScope, typeOf: () => BuiltIns): ReadonlyMap<string, string> {
  const prefixes = prefixesInText(text, scope);
  const byDefault = lookupNamespace(scope, '') ?? '';
  // The default namespace of a page is that of XHTML.
  const isSame = byDefault === XHTML || !mayHoldUnprefixed(text, typeOf);
  return isSame ? prefixes : new Map([['', byDefault], ...prefixes]);
}

/** Where the type is not known, what looks like names is taken for names. */
function mayHoldUnprefixed(text: string, typeOf: () => BuiltIns): boolean {
  const words = xmlWords(text);
  if (!words.some(isNcName)) return false;
  const type = typeOf();
  return type === undefined ? words.every(isNcName) : speaksOfNames(type);
}

function isUnresolved(text: string, scope: NamespaceScope, typeOf: () => BuiltIns): boolean {
  const prefixes = xmlWords(text).flatMap((word) => {
    const colon = word.indexOf(':');
    return colon === -1 ? [] : [word.slice(0, colon)];
  });
  if (prefixes.every((prefix) => lookupNamespace(scope, prefix) !== undefined)) return false;
  const type = typeOf();
  return type !== undefined && speaksOfNames(type);
}

function speaksOfNames(type: ReadonlySet<string>): boolean {
  return type.has('QName') || type.has('NOTATION');
}
