import { collapsed } from '../../xml/collapsed.js';
import {
  attribute,
  childElements,
  collapsedAttribute,
  firstChild,
  ownText,
  resolveQName,
} from '../../xml/navigate.js';
import { qname, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import { link, plain, XBRLDT, XBRLI, xs } from '../names.js';
import { BaseAddresses } from '../resolve/base-addresses.js';
import type { SourceDocument } from '../resolve/document-source.js';
import { readLinkbase, readReference } from './linkbase-document.js';
import { readType, isTypeDefinition } from './schema-types.js';
import type {
  ElementSyntax,
  Linkbase,
  Reference,
  ReferenceKind,
  RoleTypeSyntax,
  SchemaDocument,
  TypeSyntax,
} from './taxonomy-document.js';

const ELEMENT = xs('element');
const ANNOTATION = xs('annotation');
const APPINFO = xs('appinfo');
const REFERENCES: ReadonlyMap<QName, ReferenceKind> = new Map<QName, ReferenceKind>([
  [xs('import'), 'import'],
  [xs('include'), 'include'],
  // Forbidden (XBRL 2.1 §5.1.5); what it leads to is still part of what is judged.
  [xs('redefine'), 'redefine'],
]);
const LINKBASE = link('linkbase');
const LINKBASE_REF = link('linkbaseRef');
const ROLE_TYPE = link('roleType');
const ARCROLE_TYPE = link('arcroleType');

const PERIOD_TYPE = qname(XBRLI, 'periodType');
const BALANCE = qname(XBRLI, 'balance');
const TYPED_DOMAIN_REF = qname(XBRLDT, 'typedDomainRef');
const SCHEMA_LOCATION = plain('schemaLocation');
const [NAME, ID, TYPE] = [plain('name'), plain('id'), plain('type')];
const [ABSTRACT, NILLABLE] = [plain('abstract'), plain('nillable')];
const SUBSTITUTION_GROUP = plain('substitutionGroup');

interface Parts {
  readonly references: Reference[];
  readonly elements: ElementSyntax[];
  readonly types: TypeSyntax[];
  readonly roleTypes: RoleTypeSyntax[];
  readonly linkbases: Linkbase[];
}

/** Takes a schema apart as far as XBRL looks into it. @param root the xs:schema element */
export function readSchemaDocument(root: XmlElement, source: SourceDocument): SchemaDocument {
  const bases = new BaseAddresses(source.url);
  const parts: Parts = { references: [], elements: [], types: [], roleTypes: [], linkbases: [] };
  for (const child of childElements(root)) readComponent(child, bases, parts);
  return {
    kind: 'schema',
    url: source.url,
    file: source.file,
    root,
    bytes: source.bytes,
    rewrittenPart: source.rewrittenPart,
    targetNamespace: collapsedAttribute(root, plain('targetNamespace')) ?? '',
    ...parts,
  };
}

function readComponent(child: XmlElement, bases: BaseAddresses, parts: Parts): void {
  if (child.name === ELEMENT) parts.elements.push(readElement(child, bases));
  else if (isTypeDefinition(child)) parts.types.push(readType(child));
  else if (REFERENCES.has(child.name)) {
    const href = attribute(child, SCHEMA_LOCATION);
    // An import without a location names a namespace and leads nowhere (XML Schema Part 1 §4.2.3).
    if (href === undefined) return;
    const kind = REFERENCES.get(child.name) ?? 'import';
    const url = bases.pointer(child, href)?.document;
    parts.references.push({ kind, element: child, href, url, fragment: '' });
  } else if (child.name === ANNOTATION) {
    for (const appinfo of childElements(child, APPINFO)) readAppinfo(appinfo, bases, parts);
  }
}

/** XBRL 2.1 §3.2: what lies at `//xsd:schema/xsd:annotation/xsd:appinfo/*`. */
function readAppinfo(appinfo: XmlElement, bases: BaseAddresses, parts: Parts): void {
  for (const child of childElements(appinfo)) {
    if (child.name === LINKBASE_REF) parts.references.push(readReference('linkbaseRef', child, bases));
    else if (child.name === ROLE_TYPE || child.name === ARCROLE_TYPE)
      parts.roleTypes.push(readRoleType(child));
    else if (child.name === LINKBASE) {
      const { linkbase, references } = readLinkbase(child, bases);
      parts.linkbases.push(linkbase);
      for (const reference of references) parts.references.push(reference);
    }
  }
}

function readElement(element: XmlElement, bases: BaseAddresses): ElementSyntax {
  const typedDomainRef = attribute(element, TYPED_DOMAIN_REF);
  let anonymousType: TypeSyntax | undefined;
  for (const child of childElements(element)) {
    if (isTypeDefinition(child)) anonymousType ??= readType(child);
  }
  return {
    element,
    localName: collapsedAttribute(element, NAME) ?? '',
    id: collapsedAttribute(element, ID),
    typeName: qnameAttribute(element, TYPE),
    anonymousType,
    substitutionGroup: qnameAttribute(element, SUBSTITUTION_GROUP),
    abstract: isTrue(attribute(element, ABSTRACT)),
    nillable: isTrue(attribute(element, NILLABLE)),
    periodType: collapsedAttribute(element, PERIOD_TYPE),
    balance: collapsedAttribute(element, BALANCE),
    typedDomainRef: typedDomainRef === undefined ? undefined : bases.pointer(element, typedDomainRef),
  };
}

function readRoleType(element: XmlElement): RoleTypeSyntax {
  const isRole = element.name === ROLE_TYPE;
  const definition = firstChild(element, link('definition'));
  return {
    kind: isRole ? 'role' : 'arcrole',
    element,
    uri: attribute(element, plain(isRole ? 'roleURI' : 'arcroleURI')) ?? '',
    id: collapsedAttribute(element, ID),
    definition: definition === undefined ? undefined : ownText(definition),
    usedOn: [...childElements(element, link('usedOn'))].flatMap((used) => {
      const name = resolveQName(used, ownText(used));
      return name === undefined ? [] : [name];
    }),
    cyclesAllowed: attribute(element, plain('cyclesAllowed')),
  };
}

function qnameAttribute(element: XmlElement, name: QName): QName | undefined {
  const value = attribute(element, name);
  return value === undefined ? undefined : resolveQName(element, value);
}

function isTrue(value: string | undefined): boolean {
  const text = value === undefined ? undefined : collapsed(value);
  return text === 'true' || text === '1';
}
