import { collapsed } from '../../xml/collapsed.js';
import { attribute, childElements, collapsedAttribute } from '../../xml/navigate.js';
import { qname, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import { xmlWords } from '../../xml/xml-words.js';
import type {
  AttributeUse,
  ElementDeclaration,
  IdentityConstraint,
  PresetValue,
  SchemaSource,
  Type,
} from './components.js';
import { readConstraints } from './read-constraints.js';
import { readSimpleType } from './read-simple-type.js';
import type { SchemaSet, Written } from './schema-set.js';
import type { SimpleType } from './simple-type.js';
import { ANY_SIMPLE_TYPE, ANY_TYPE } from './ur-types.js';
import { isTrue, plain, xs } from './xs.js';

const [SIMPLE_TYPE, COMPLEX_TYPE] = [xs('simpleType'), xs('complexType')];
const [TYPE, FIXED, DEFAULT, USE, FORM, BLOCK] = [
  plain('type'),
  plain('fixed'),
  plain('default'),
  plain('use'),
  plain('form'),
  plain('block'),
];
const [ABSTRACT, NILLABLE, SUBSTITUTION_GROUP] = [
  plain('abstract'),
  plain('nillable'),
  plain('substitutionGroup'),
];

/** XML Schema Part 1 §3.3.2. Its type is made when it is asked for: types hold elements that have types. */
export function readElement(written: Written, name: QName, set: SchemaSet): ElementDeclaration {
  const { element, schema } = written;
  let type: Type | undefined;
  let constraints: readonly IdentityConstraint[] | undefined;
  return {
    name,
    get type() {
      return (type ??= typeOf(written, set));
    },
    isAbstract: isTrue(attribute(element, ABSTRACT)),
    isNillable: isTrue(attribute(element, NILLABLE)),
    fixed: fixedOf(element),
    preset: presetOf(element),
    blocks: blocksOf(element, schema),
    get constraints() {
      return (constraints ??= readConstraints(written, set));
    },
  };
}

function typeOf(written: Written, set: SchemaSet): Type {
  const named = set.reference(written, TYPE);
  if (named !== undefined) return set.type(named);
  for (const child of childElements(written.element)) {
    if (child.name === SIMPLE_TYPE || child.name === COMPLEX_TYPE) {
      return set.readType({ element: child, schema: written.schema }, undefined);
    }
  }
  const head = set.reference(written, SUBSTITUTION_GROUP);
  // A chain of heads that leads into itself ends here.
  if (head === undefined) return ANY_TYPE;
  return set.guarded(written.element, () => set.findElement(head)?.type ?? ANY_TYPE);
}

/** XML Schema Part 1 §3.2.2. @param written an xs:attribute element with a name */
export function readAttribute(written: Written, name: QName, set: SchemaSet): AttributeUse {
  const { element } = written;
  return {
    name,
    type: attributeType(written, set),
    isRequired: collapsedAttribute(element, USE) === 'required',
    fixed: fixedOf(element),
    preset: presetOf(element),
  };
}

function attributeType(written: Written, set: SchemaSet): SimpleType {
  const named = set.reference(written, TYPE);
  if (named !== undefined) return set.simpleType(named);
  for (const child of childElements(written.element, SIMPLE_TYPE)) {
    return readSimpleType({ element: child, schema: written.schema }, undefined, set);
  }
  return ANY_SIMPLE_TYPE;
}

/** The name of a local declaration (§3.2.2, §3.3.2): qualified where it or its schema says so. */
export function localName(
  { element, schema }: Written,
  local: string,
  formDefault: 'elementFormDefault' | 'attributeFormDefault',
): QName {
  const form = attribute(element, FORM) ?? attribute(schema.root, plain(formDefault));
  return form !== undefined && collapsed(form) === 'qualified'
    ? qname(schema.namespace, local)
    : qname('', local);
}

export function fixedOf(element: XmlElement): PresetValue | undefined {
  return valueOf(element, FIXED);
}

/** The value constraint of a declaration, fixed or default (§3.2.2, §3.3.2). */
export function presetOf(element: XmlElement): PresetValue | undefined {
  return valueOf(element, FIXED) ?? valueOf(element, DEFAULT);
}

function valueOf(element: XmlElement, name: QName): PresetValue | undefined {
  const text = attribute(element, name);
  return text === undefined ? undefined : { text, scope: element.scope };
}

/** Derivations that are blocked (§3.3.2, §3.4.2). */
export function blocksOf(element: XmlElement, schema: SchemaSource): ReadonlySet<string> {
  const value = attribute(element, BLOCK) ?? attribute(schema.root, plain('blockDefault')) ?? '';
  const names = xmlWords(value);
  return new Set(names.includes('#all') ? ['extension', 'restriction', 'substitution'] : names);
}
