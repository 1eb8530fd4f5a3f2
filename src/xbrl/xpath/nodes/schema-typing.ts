import { XSI } from '../../xml/namespaces.js';
import { attribute, resolveQName } from '../../xml/navigate.js';
import { qname, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import type { ComplexType, Particle, Type } from '../../xsd/components/components.js';
import type { SimpleType } from '../../xsd/components/simple-type.js';
import type { SchemaDefinitions } from '../context.js';
import type { XmlTyping } from './xml-tree.js';

const XSI_TYPE = qname(XSI, 'type');

type LocalTypes = ReadonlyMap<QName, Type>;

/**
 * The types that schemas give the nodes of documents: what xsi:type says, or the declaration in the type of
 * the parent, or the global one (XML Schema Part 1 §3.3.4). Whether documents are valid is judged elsewhere.
 */
export class SchemaTyping implements XmlTyping {
  private readonly known = new WeakMap<XmlElement, { readonly type: Type | undefined }>();
  private readonly locals = new WeakMap<ComplexType, LocalTypes>();

  constructor(private readonly schema: SchemaDefinitions) {}

  elementType(element: XmlElement): Type | undefined {
    const unknown: XmlElement[] = [];
    let at: XmlElement | undefined = element;
    while (at !== undefined && !this.known.has(at)) {
      unknown.push(at);
      at = at.parent;
    }
    let type = at && this.known.get(at)?.type;
    for (const next of unknown.reverse()) {
      type = this.typeWithin(next, type);
      this.known.set(next, { type });
    }
    return type;
  }

  attributeType(element: XmlElement, name: QName): SimpleType | undefined {
    const type = this.elementType(element);
    const used = type?.kind === 'complex' ? type.attributes.get(name)?.type : undefined;
    return used ?? this.schema.findAttribute(name)?.type;
  }

  private typeWithin(element: XmlElement, parent: Type | undefined): Type | undefined {
    const stated = attribute(element, XSI_TYPE);
    const name = stated === undefined ? undefined : resolveQName(element, stated);
    const found = name === undefined ? undefined : this.schema.findType(name);
    if (found !== undefined) return found;
    const local = parent?.kind === 'complex' ? this.localTypes(parent).get(element.name) : undefined;
    return local ?? this.schema.findElement(element.name)?.type;
  }

  /** The elements that a type declares or refers to. */
  private localTypes(type: ComplexType): LocalTypes {
    let types = this.locals.get(type);
    if (types === undefined) this.locals.set(type, (types = readLocalTypes(type)));
    return types;
  }
}

function readLocalTypes({ content }: ComplexType): LocalTypes {
  const types = new Map<QName, Type>();
  const open: Particle[] = content.kind === 'elements' ? [content.particle] : [];
  for (let particle = open.pop(); particle !== undefined; particle = open.pop()) {
    if (particle.kind === 'element') types.set(particle.name, particle.declaration().type);
    else if (particle.kind !== 'wildcard') for (const part of particle.particles) open.push(part);
  }
  return types;
}
