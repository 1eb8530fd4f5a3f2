import type { Taxonomy } from '../../../taxonomy/taxonomy.js';
import { XSI } from '../../../xml/namespaces.js';
import { attribute, resolveQName } from '../../../xml/navigate.js';
import { qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { ComplexType, Particle, Type } from '../../../xsd/components/components.js';
import { type SchemaSet, TooDeep } from '../../../xsd/components/schema-set.js';
import { isTrue } from '../../../xsd/components/xs.js';
import type { SimpleType } from '../../../xsd/components/simple-type.js';
import type { XmlTyping } from '../../../xpath/xpath.js';

const [XSI_TYPE, XSI_NIL] = [qname(XSI, 'type'), qname(XSI, 'nil')];
const [FIXED, DEFAULT] = [qname('', 'fixed'), qname('', 'default')];

/** The types that schemas give the elements and attributes of a document that is valid against them. */
export class DocumentTyping implements XmlTyping {
  private readonly types = new Map<XmlElement, Type | undefined>();
  private readonly locals = new Map<ComplexType, ReadonlyMap<QName, Type>>();

  constructor(
    private readonly schema: SchemaSet,
    private readonly taxonomy: Pick<Taxonomy, 'findElement'>,
  ) {}

  elementType(element: XmlElement): Type | undefined {
    const untyped: XmlElement[] = [];
    for (let at: XmlElement | undefined = element; at !== undefined && !this.types.has(at); at = at.parent) {
      untyped.push(at);
      // A global declaration needs no parent.
      if (this.schema.findElement(at.name) !== undefined) break;
    }
    for (const one of untyped.reverse()) this.types.set(one, this.guarded(one));
    return this.types.get(element);
  }

  attributeType(element: XmlElement, name: QName): SimpleType | undefined {
    const type = this.elementType(element);
    const use = type?.kind === 'complex' ? type.attributes.get(name) : undefined;
    return (use ?? this.schema.findAttribute(name))?.type;
  }

  /** A type without end is judged elsewhere; here it is none. */
  private guarded(element: XmlElement): Type | undefined {
    try {
      return this.typeOf(element);
    } catch (error) {
      if (error instanceof TooDeep) return undefined;
      throw error;
    }
  }

  /** XML Schema Part 1 §3.3.1: of global declarations. A nil element has no value. */
  presetText(element: XmlElement): string | undefined {
    if (element.children.length > 0 || isTrue(attribute(element, XSI_NIL))) return undefined;
    const declared = this.taxonomy.findElement(element.name)?.element;
    return declared && (attribute(declared, FIXED) ?? attribute(declared, DEFAULT));
  }

  private typeOf(element: XmlElement): Type | undefined {
    const stated = attribute(element, XSI_TYPE);
    const name = stated === undefined ? undefined : resolveQName(element, stated);
    const named = name === undefined ? undefined : this.schema.findType(name);
    return named ?? this.schema.findElement(element.name)?.type ?? this.localType(element);
  }

  private localType({ name, parent }: XmlElement): Type | undefined {
    const outer = parent === undefined ? undefined : this.types.get(parent);
    return outer?.kind === 'complex' ? this.localsOf(outer).get(name) : undefined;
  }

  private localsOf(type: ComplexType): ReadonlyMap<QName, Type> {
    let found = this.locals.get(type);
    if (found === undefined) this.locals.set(type, (found = localElements(type)));
    return found;
  }
}

/** The elements that a type declares in its content, by name. */
function localElements({ content }: ComplexType): ReadonlyMap<QName, Type> {
  const found = new Map<QName, Type>();
  const open: Particle[] = content.kind === 'elements' ? [content.particle] : [];
  for (let particle = open.pop(); particle !== undefined; particle = open.pop()) {
    if (particle.kind === 'element') {
      if (!particle.isGlobal) found.set(particle.name, particle.declaration().type);
    } else if (particle.kind !== 'wildcard') {
      for (const inner of particle.particles) open.push(inner);
    }
  }
  return found;
}
