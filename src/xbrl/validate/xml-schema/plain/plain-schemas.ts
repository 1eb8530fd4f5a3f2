import { attribute, childElements, descendants, resolveQName } from '../../../xml/navigate.js';
import type { QName } from '../../../xml/qname.js';
import { isBlank } from '../../../xml/is-blank.js';
import { PLAIN_NAME } from '../../../xml/xml-name.js';
import type { XmlElement } from '../../../xml/tree.js';
import { absoluteAddress } from '../../../taxonomy/resolve/base-addresses.js';
import { SchemaSet, TooDeep } from '../../../xsd/components/schema-set.js';
import { plain, xs } from '../../../xsd/components/xs.js';
import { TooComplex } from '../../../xsd/derivatives.js';
import type { ParsedSchema } from '../../../xsd/schema-text.js';
import { isPlainComponent, type PlainContext } from './plain-components.js';
import { ADDRESS, type Attributes, hasOnly, isAnnotation, isPlainText } from './plain-text.js';

const [SCHEMA, IMPORT, ANNOTATION, ELEMENT] = [xs('schema'), xs('import'), xs('annotation'), xs('element')];
const [ID, NAME_OF, NAMESPACE, SCHEMA_LOCATION, SUBSTITUTION_GROUP] = [
  plain('id'),
  plain('name'),
  plain('namespace'),
  plain('schemaLocation'),
  plain('substitutionGroup'),
];
const FORM = /^(?:un)?qualified$/;
const OF_SCHEMA: Attributes = {
  id: PLAIN_NAME,
  targetNamespace: ADDRESS,
  elementFormDefault: FORM,
  attributeFormDefault: FORM,
};
const OF_IMPORT: Attributes = { id: PLAIN_NAME, namespace: ADDRESS, schemaLocation: /^[\w:/.~-]+$/ };
const PLAIN_URL = /^(?:https?|file):[\w:/.~-]+$/;
/** Whose namespaces have schemas that come with the program. */
const OF_SPECIFICATIONS = /^https?:\/\/(?:www\.)?(?:xbrl|w3)\.org\//;

/**
 * Whether schemas are right beyond doubt (XML Schema Part 1 §5.1): they have only what most taxonomies have, in its
 * plainest form. What is not said to be right may be right as well.
 *
 * @param judged among all of them; the others are known to be right
 */
export function arePlainlyRight(judged: readonly ParsedSchema[], all: readonly ParsedSchema[]): boolean {
  const set = new SchemaSet(
    all.flatMap(({ root, namespaces }) => namespaces.map((namespace) => ({ root, namespace }))),
  );
  const byUrl = new Map(all.map((schema) => [schema.url, schema]));
  const shared = {
    set,
    judged: new Set(judged.map(({ targetNamespace }) => targetNamespace)),
    heads: headsIn(all),
  };
  try {
    return (
      haveOwnNamespaces(judged, all) &&
      judged.every((schema) => {
        const imported = plainImports(schema, byUrl);
        return (
          imported !== undefined &&
          isPlainSchema(schema, {
            ...shared,
            namespace: schema.targetNamespace,
            scope: schema.root.scope,
            fitting: new Set(),
            imported,
          })
        );
      })
    );
  } catch (error) {
    if (error instanceof TooDeep || error instanceof TooComplex) return false;
    throw error;
  }
}

/** Of two documents of a namespace each may declare what the other does. */
function haveOwnNamespaces(judged: readonly ParsedSchema[], all: readonly ParsedSchema[]): boolean {
  if (new Set(all.map(({ targetNamespace }) => targetNamespace)).size < all.length) return false;
  if (all.some(({ isAdopted }) => isAdopted)) return false;
  return judged.every(
    ({ targetNamespace }) => targetNamespace !== '' && !OF_SPECIFICATIONS.test(targetNamespace),
  );
}

function headsIn(schemas: readonly ParsedSchema[]): ReadonlySet<QName> {
  const heads = new Set<QName>();
  for (const { root } of schemas) {
    for (const element of childElements(root, ELEMENT)) {
      const head = resolveQName(element, attribute(element, SUBSTITUTION_GROUP) ?? '');
      if (head !== undefined) heads.add(head);
    }
  }
  return heads;
}

/** The namespaces of the imports of a schema; undefined where one does not lead to the schema of its namespace. */
function plainImports(
  { url, root, targetNamespace }: ParsedSchema,
  byUrl: ReadonlyMap<string, ParsedSchema>,
): ReadonlySet<string> | undefined {
  if (!PLAIN_URL.test(url)) return undefined;
  const imported = new Set<string>();
  for (const element of childElements(root, IMPORT)) {
    const [namespace, location] = [attribute(element, NAMESPACE), attribute(element, SCHEMA_LOCATION)];
    if (!hasOnly(element, OF_IMPORT) || element.children.length > 0) return undefined;
    if (namespace === undefined || location === undefined) return undefined;
    const address = absoluteAddress(location, url) ?? '';
    const target = byUrl.get(address) ?? byUrl.get(address.replace(/^https:/, 'http:'));
    if (target?.targetNamespace !== namespace || namespace === targetNamespace || imported.has(namespace))
      return undefined;
    imported.add(namespace);
  }
  return imported;
}

/** XML Schema Part 1 §3.15.2: imports stand before components; names and ids are there once. */
function isPlainSchema({ root, bytes }: ParsedSchema, context: PlainContext): boolean {
  if (root.name !== SCHEMA || !hasOnly(root, OF_SCHEMA) || !isPlainText(bytes, root)) return false;
  const names = new Set<string>();
  for (const child of root.children) {
    if (typeof child === 'string') {
      if (!isBlank(child)) return false;
    } else if (child.name === ANNOTATION) {
      if (!isAnnotation(child)) return false;
    } else if (child.name === IMPORT) {
      if (names.size > 0) return false;
    } else {
      // Elements and types have names of their own (§2.5).
      const name = `${String(child.name === ELEMENT)} ${attribute(child, NAME_OF) ?? ''}`;
      if (names.has(name) || !isPlainComponent(child, context)) return false;
      names.add(name);
    }
  }
  return haveOwnIds(root);
}

/** XML Schema Part 2 §3.3.8: of the elements of XML Schema, here of all but those in annotations of the schema itself. */
function haveOwnIds(root: XmlElement): boolean {
  const components = [...childElements(root)].filter(({ name }) => name !== ANNOTATION);
  const ids = [
    root,
    ...components,
    ...components.flatMap((component) => [...descendants(component)]),
  ].flatMap((element) => attribute(element, ID) ?? []);
  return new Set(ids).size === ids.length;
}
