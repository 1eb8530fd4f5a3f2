import { XSI } from '../../xml/namespaces.js';
import { attribute, ownText } from '../../xml/navigate.js';
import { qname, type QName } from '../../xml/qname.js';
import type { NamespaceScope, XmlElement } from '../../xml/tree.js';
import type { AttributeUse, ElementDeclaration, Type } from '../components/components.js';
import { isValue, type SimpleType, typedKey } from '../components/simple-type.js';
import { builtInSimpleType } from '../components/ur-types.js';
import { valueTypeOf } from '../components/value-type.js';
import { isTrue } from '../components/xs.js';

const XSI_NIL = qname(XSI, 'nil');
/** The types of attributes that no schema need declare (XML Schema Part 1 §3.2.7). */
const OF_EVERY_ELEMENT: ReadonlyMap<QName, SimpleType | undefined> = new Map([
  [qname(XSI, 'type'), builtInSimpleType('QName')],
  [XSI_NIL, builtInSimpleType('boolean')],
]);

/** What a field of an identity constraint takes of the document. */
export interface FieldValue {
  readonly text: string;
  /** Equal for equal values; undefined where there is none: the element is nil, or the text no value. */
  readonly key: string | undefined;
  /** The element that has the value, where its declaration lets it be nil. */
  readonly nillable: XmlElement | undefined;
}

/** An element that is being judged, with what it is judged by. */
export interface Assessed {
  readonly element: XmlElement;
  readonly type: Type;
  readonly declaration: ElementDeclaration | undefined;
}

/** The value of an element; undefined where it has no simple type and no simple content. */
export function elementValue({ element, type, declaration }: Assessed): FieldValue | undefined {
  const simple = valueTypeOf(type);
  if (simple === undefined) return undefined;
  const nillable = declaration?.isNillable === true ? element : undefined;
  const isNil = isTrue(attribute(element, XSI_NIL));
  const text = ownText(element);
  if (isNil || element.children.some((child) => typeof child !== 'string')) {
    return { text, key: undefined, nillable };
  }
  const preset = text === '' ? declaration?.preset : undefined;
  return { ...valueOf(simple, preset?.text ?? text, preset?.scope ?? element.scope), nillable };
}

/** The values of the attributes of an element that a test admits: those that stand there, and presets. */
export function* attributeValues(
  { element, type }: Assessed,
  admits: (name: QName) => boolean,
  useOf: (name: QName, type: Type) => AttributeUse | undefined,
): Generator<FieldValue | undefined> {
  for (const { name, value } of element.attributes) {
    if (!admits(name)) continue;
    const simple = OF_EVERY_ELEMENT.get(name) ?? useOf(name, type)?.type;
    yield simple && { ...valueOf(simple, value, element.scope), nillable: undefined };
  }
  if (type.kind === 'simple') return;
  for (const { name, preset, type: simple } of type.attributes.values()) {
    if (preset === undefined || !admits(name) || attribute(element, name) !== undefined) continue;
    yield { ...valueOf(simple, preset.text, preset.scope), nillable: undefined };
  }
}

function valueOf(type: SimpleType, text: string, scope: NamespaceScope) {
  return { text, key: isValue(type, text, scope) ? typedKey(type, text, scope) : undefined };
}
