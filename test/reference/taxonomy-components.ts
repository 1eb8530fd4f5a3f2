import { clark, descendants, type Element, type Taxonomy, type TaxonomyDocument } from './taxonomy-reader.js';

export const XS = 'http://www.w3.org/2001/XMLSchema';
export const LINK = 'http://www.xbrl.org/2003/linkbase';
export const XLINK = 'http://www.w3.org/1999/xlink';
const XBRLDT = 'http://xbrl.org/2005/xbrldt';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** What a taxonomy says: of what (the key), and what exactly (the value). */
export type Facts = ReadonlyMap<string, string>;

export interface Component {
  readonly key: string;
  readonly address: string;
  /** All that is declared of it, with names expanded and addresses made absolute. */
  readonly declaration: string;
  /** The keys of the components that this one is made of. */
  readonly uses: readonly string[];
}

export interface Declarations {
  readonly components: ReadonlyMap<string, Component>;
  /** From `address#id` to the key of the component declared there. */
  readonly byAddress: Facts;
}

const QNAME_ATTRIBUTES = new Set(['type', 'base', 'ref', 'substitutionGroup']);
const TYPED_DOMAIN = clark(XBRLDT, 'typedDomainRef');

export const absolute = (reference: string, address: string): string => new URL(reference, address).href;
const attribute = (element: Element, name: string): string => element.attributes.get(name) ?? '';
export const xlink = (element: Element, local: string): string => attribute(element, clark(XLINK, local));

function attributeFacts(element: Element, address: string): string[] {
  return [...element.attributes]
    .map(([name, value]) => {
      if (QNAME_ATTRIBUTES.has(name)) return `${name}=${element.expand(value)}`;
      return `${name}=${name === TYPED_DOMAIN ? absolute(value, address) : value}`;
    })
    .sort();
}

/** An element of a schema with all that stands in it, in order, but for annotations. */
function declarationOf(element: Element, address: string): string {
  const parts = element.children
    .filter(({ name }) => name !== clark(XS, 'annotation'))
    .map((child) => declarationOf(child, address));
  const inner = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
  return `${element.name} ${attributeFacts(element, address).join(' ')}${inner}`;
}

function roleType(element: Element, address: string): Component {
  const uri = attribute(element, 'roleURI');
  const inner = element.children.map((child) => {
    const used = child.name === clark(LINK, 'usedOn');
    return `${child.name} ${used ? child.expand(child.text) : child.text}`;
  });
  const declaration = `${attributeFacts(element, address).join(' ')} (${inner.join(', ')})`;
  return { key: `role ${uri}`, address, declaration, uses: [] };
}

function globalComponent(element: Element, address: string, targetNamespace: string): Component {
  const kind = element.name === clark(XS, 'element') ? 'element' : 'type';
  const uses: string[] = [];
  for (const part of descendants(element)) {
    for (const [name, value] of part.attributes) {
      if (name === 'substitutionGroup' || name === 'ref') uses.push(`element ${part.expand(value)}`);
      else if (name === 'type' || name === 'base') uses.push(`type ${part.expand(value)}`);
      else if (name === TYPED_DOMAIN) uses.push(`at ${absolute(value, address)}`);
    }
  }
  const key = `${kind} ${clark(targetNamespace, attribute(element, 'name'))}`;
  return { key, address, declaration: declarationOf(element, address), uses };
}

/** The elements, types and role types that the schemas of a taxonomy declare. */
export function declarations(taxonomy: Taxonomy): Declarations {
  const components = new Map<string, Component>();
  const byAddress = new Map<string, string>();
  const add = (component: Component, element: Element): void => {
    if (components.has(component.key)) throw new Error(`${component.key} is declared twice`);
    components.set(component.key, component);
    const id = element.attributes.get('id');
    if (id !== undefined) byAddress.set(`${component.address}#${id}`, component.key);
  };
  for (const { address, root } of taxonomy.values()) {
    if (root.name !== clark(XS, 'schema')) continue;
    const namespace = attribute(root, 'targetNamespace');
    for (const child of root.children) {
      if (child.attributes.has('name')) add(globalComponent(child, address, namespace), child);
    }
    for (const element of descendants(root)) {
      if (element.name === clark(LINK, 'roleType')) add(roleType(element, address), element);
    }
  }
  return { components, byAddress };
}

/** The components that `start` (addresses with an id) lead to, through types, groups and typed domains. */
export function reachable(start: Iterable<string>, { components, byAddress }: Declarations): Set<string> {
  const found = new Set<string>();
  const waiting = [...start].map((address) => `at ${address}`);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const key = next.startsWith('at ') ? byAddress.get(next.slice(3)) : next;
    const component = key === undefined ? undefined : components.get(key);
    if (component === undefined || found.has(component.key)) continue;
    found.add(component.key);
    waiting.push(...component.uses);
  }
  return found;
}

/** The heads of the schemas: what counts for every component in them. */
export function schemaHead({ root }: TaxonomyDocument): string {
  return ['targetNamespace', 'id', 'elementFormDefault', 'attributeFormDefault']
    .map((name) => `${name}=${attribute(root, name)}`)
    .join(' ');
}

export function imports(taxonomy: Iterable<TaxonomyDocument>): Facts {
  const found = new Map<string, string>();
  for (const { address, root } of taxonomy) {
    for (const child of root.children.filter(({ name }) => name === clark(XS, 'import'))) {
      found.set(attribute(child, 'namespace'), absolute(attribute(child, 'schemaLocation'), address));
    }
  }
  return found;
}

/** The linkbases that a schema refers to, with role and arcrole. */
export function linkbaseRefs({ address, root }: TaxonomyDocument): Facts {
  const references = [...descendants(root)].filter(({ name }) => name === clark(LINK, 'linkbaseRef'));
  return new Map(
    references.map((r) => [
      absolute(xlink(r, 'href'), address),
      `${xlink(r, 'role')} ${xlink(r, 'arcrole')}`,
    ]),
  );
}

interface ExtendedLink {
  readonly element: Element;
  readonly locators: ReadonlyMap<string, string>;
  readonly resources: ReadonlyMap<string, Element>;
  readonly arcs: readonly Element[];
}

function* extendedLinks({ address, root }: TaxonomyDocument): Generator<ExtendedLink> {
  for (const element of root.children.filter((child) => xlink(child, 'type') === 'extended')) {
    const ofType = (type: string): Element[] =>
      element.children.filter((child) => xlink(child, 'type') === type);
    const labelled = <T>(elements: Element[], value: (element: Element) => T): Map<string, T> => {
      const map = new Map(elements.map((child) => [xlink(child, 'label'), value(child)]));
      if (map.size !== elements.length) throw new Error(`${address}: two of one xlink:label`);
      return map;
    };
    const locators = labelled(ofType('locator'), (locator) => absolute(xlink(locator, 'href'), address));
    yield { element, locators, resources: labelled(ofType('resource'), (r) => r), arcs: ofType('arc') };
  }
}

/** Role and arcrole references and the relationships of a definition or presentation linkbase, locators resolved. */
export function relationships(document: TaxonomyDocument, { byAddress }: Declarations): Facts {
  const found = new Map<string, string>();
  const add = (key: string, value: string): void => {
    if (found.has(key)) throw new Error(`${document.address}: twice ${key}`);
    found.set(key, value);
  };
  for (const child of document.root.children.filter((element) => xlink(element, 'type') === 'simple')) {
    const uri = attribute(child, 'roleURI') + attribute(child, 'arcroleURI');
    add(`${child.name} ${uri}`, absolute(xlink(child, 'href'), document.address));
  }
  for (const { element, locators, arcs } of extendedLinks(document)) {
    const end = (label: string): string => {
      const address = locators.get(label) ?? `nothing labelled ${label}`;
      return `${byAddress.get(address) ?? 'unknown'} at ${address}`;
    };
    for (const arc of arcs) {
      const where = `${arc.name} in ${element.name} ${xlink(element, 'role')}`;
      const ends = `${end(xlink(arc, 'from'))} → ${end(xlink(arc, 'to'))}`;
      const others = [...arc.attributes].filter(([name]) => !name.startsWith(clark(XLINK, '')));
      const details = others.map(([name, value]) => `${name}=${value}`).sort();
      add(`${where}: ${xlink(arc, 'arcrole')} ${ends}`, details.join(' '));
    }
  }
  return found;
}

export interface Label {
  readonly concept: string;
  readonly role: string;
  readonly language: string;
  readonly text: string;
  readonly address: string;
}

export function labels(document: TaxonomyDocument, { byAddress }: Declarations): Label[] {
  return [...extendedLinks(document)].flatMap(({ locators, resources, arcs }) =>
    arcs.flatMap((arc) => {
      const concept = byAddress.get(locators.get(xlink(arc, 'from')) ?? '');
      const resource = resources.get(xlink(arc, 'to'));
      if (concept === undefined || resource?.name !== clark(LINK, 'label')) return [];
      const [role, language] = [xlink(resource, 'role'), attribute(resource, clark(XML, 'lang'))];
      return [{ concept, role, language, text: resource.text, address: document.address }];
    }),
  );
}

export const labelFacts = (list: readonly Label[]): Facts =>
  new Map(list.map(({ concept, role, language, text }) => [`${concept} ${role} ${language}`, text]));

/** All addresses that a document points to: locators, role references, linkbases, imports, typed domains. */
export function references({ address, root }: TaxonomyDocument): string[] {
  return [...descendants(root)].flatMap((element) =>
    [clark(XLINK, 'href'), 'schemaLocation', TYPED_DOMAIN].flatMap((name) => {
      const value = element.attributes.get(name);
      return value === undefined ? [] : [absolute(value, address)];
    }),
  );
}

/** What `ours` says that `theirs` does not say, or says otherwise. Empty when all of it is borne out. */
export function differences(ours: Facts, theirs: Facts): string[] {
  return [...ours].flatMap(([key, value]) => {
    const other = theirs.get(key);
    if (other === value) return [];
    return [other === undefined ? `${key}: only here` : `${key}: here “${value}”, there “${other}”`];
  });
}
