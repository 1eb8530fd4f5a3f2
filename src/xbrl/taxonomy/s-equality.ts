import { isBlank } from '../xml/is-blank.js';
import { XSI } from '../xml/namespaces.js';
import { attribute, ownText } from '../xml/navigate.js';
import { namespaceOf, qname, type QName } from '../xml/qname.js';
import type { XmlElement } from '../xml/tree.js';
import { isTrue } from '../xsd/components/xs.js';
import { builtInType } from './components/built-in-types.js';
import { plain, XBRLDI, xs } from './names.js';
import type { AttributeUse, ElementDeclaration, Taxonomy, TypeDefinition } from './taxonomy.js';
import { valueKey } from './typed-value.js';

const [DEFAULT, FIXED] = [plain('default'), plain('fixed')];
/** An attribute that every element may have, a truth value, which no schema declares (XML Schema Part 1 §3.2.7). */
const NIL = qname(XSI, 'nil');
/**
 * What the schema of Dimensions 1.0 for instances has: names of dimensions and members. A taxonomy need not have
 * it, and most have not.
 */
const EXPLICIT_MEMBER = qname(XBRLDI, 'explicitMember');
const DIMENSION = plain('dimension');
const NAME_TYPE = builtInType(xs('QName'));

type Declarations = Pick<Taxonomy, 'findElement' | 'findAttribute' | 'contentOf'>;

interface Typed {
  readonly element: XmlElement;
  readonly type: TypeDefinition | undefined;
  /** What stands in it where it is empty. */
  readonly value: string | undefined;
}

/**
 * A text that two elements share exactly where they are s-equal (XBRL 2.1 §4.10): the same name, the same
 * attributes by value, those that the schema supplies included, and s-equal content in the same order.
 *
 * @param isExempt the attributes to leave out, of every element
 */
export function elementKey(
  root: XmlElement,
  declarations: Declarations,
  isExempt?: AttributeOptions['isExempt'],
): string {
  const parts: string[] = [];
  const stack: (Typed | string)[] = [globally(root, declarations)];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') {
      parts.push(next);
      continue;
    }
    const { element, type, value } = next;
    parts.push(`<${element.name}`, attributesKey(element, type, declarations, { isExempt }), '>');
    stack.push('</>');
    const hasElements = element.children.some((child) => typeof child !== 'string');
    if (!hasElements) {
      const text = ownText(element);
      stack.push(JSON.stringify(valueKey(text === '' ? (value ?? '') : text, type, element)));
      continue;
    }
    const content = type === undefined ? undefined : declarations.contentOf(type).elements;
    for (const child of [...element.children].reverse()) {
      if (typeof child === 'string') {
        if (!isBlank(child)) stack.push(JSON.stringify(child));
        continue;
      }
      const particle = content?.get(child.name);
      stack.push(
        particle === undefined || particle.isReference
          ? globally(child, declarations)
          : { element: child, type: particle.type, value: particle.value },
      );
    }
  }
  return parts.join('');
}

/** What to leave out of a comparison of attributes, and what is there where an element does not say it. */
export interface AttributeOptions {
  readonly isExempt?: ((name: QName, value: string) => boolean) | undefined;
  readonly supplied?: ReadonlyMap<QName, string>;
}

/** The attributes of an element likewise, in the order of their names. */
export function attributesKey(
  element: XmlElement,
  type: TypeDefinition | undefined,
  declarations: Declarations,
  { isExempt = () => false, supplied }: AttributeOptions = {},
): string {
  const uses: ReadonlyMap<QName, AttributeUse> | undefined =
    type === undefined ? undefined : declarations.contentOf(type).attributes;
  const values = new Map<QName, string>(supplied);
  for (const { name, value, type: declared } of uses?.values() ?? []) {
    if (value !== undefined && !isExempt(name, value)) values.set(name, valueKey(value, declared, element));
  }
  for (const { name, value } of element.attributes) {
    if (isExempt(name, value)) continue;
    const declared = uses?.get(name) ?? declarations.findAttribute(name);
    const ofDimensions = name === DIMENSION && namespaceOf(element.name) === XBRLDI ? NAME_TYPE : undefined;
    const written = declared?.type ?? ofDimensions;
    values.set(name, name === NIL ? String(isTrue(value)) : valueKey(value, written, element));
  }
  return JSON.stringify([...values].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** An element by its global declaration, where it has one. */
function globally(element: XmlElement, declarations: Declarations): Typed {
  const declared: ElementDeclaration | undefined = declarations.findElement(element.name);
  if (declared === undefined) {
    return { element, type: element.name === EXPLICIT_MEMBER ? NAME_TYPE : undefined, value: undefined };
  }
  const value = attribute(declared.element, FIXED) ?? attribute(declared.element, DEFAULT);
  return { element, type: declared.type, value };
}
