import { attributeOf, collapse, readTree, resolveName, type XmlNode } from './xml-tree.js';

/**
 * What a schema document declares, each component as an outline: names resolved, defaults written out, free order
 * sorted. Left out is what declares nothing: prefixes, formatting, comments, documentation.
 */
export interface SchemaComponents {
  /** The attributes of xs:schema, and what it imports or includes. */
  readonly document: readonly string[];
  /** Keyed by kind and name, such as `element {http://www.xbrl.org/2003/instance}context`. */
  readonly components: Readonly<Record<string, string>>;
}

type Outline = readonly string[];

const XS = 'http://www.w3.org/2001/XMLSchema';
const LINK = 'http://www.xbrl.org/2003/linkbase';
const XLINK = 'http://www.w3.org/1999/xlink';

const modelGroups = ['sequence', 'choice', 'all'];
const facets = [
  ...['length', 'minLength', 'maxLength', 'pattern', 'enumeration', 'whiteSpace'],
  ...['minInclusive', 'minExclusive', 'maxInclusive', 'maxExclusive', 'totalDigits', 'fractionDigits'],
];
const references = ['include', 'import'];
const namesOne = ['type', 'ref', 'base', 'itemType', 'substitutionGroup', 'refer'];
const namesMany = ['memberTypes'];
const tokenSets = ['block', 'final', 'blockDefault', 'finalDefault'];
const literal = ['value', 'default', 'fixed'];
const booleans = ['abstract', 'nillable', 'mixed'];
const spelledBooleans: Readonly<Record<string, string>> = { '0': 'false', '1': 'true' };

/** Where a schema document stands in its own declarations: what local names and wildcards depend on. */
interface Surroundings {
  readonly targetNamespace: string;
  readonly elementForm: string;
  readonly attributeForm: string;
}

export function readSchema(xml: string, url: string): SchemaComponents {
  const schema = readTree(xml);
  if (schema.namespace !== XS || schema.local !== 'schema') throw new Error(`${url} is no schema.`);
  const surroundings: Surroundings = {
    targetNamespace: attributeOf(schema, 'targetNamespace') ?? '',
    elementForm: attributeOf(schema, 'elementFormDefault') ?? 'unqualified',
    attributeForm: attributeOf(schema, 'attributeFormDefault') ?? 'unqualified',
  };
  const components: Record<string, string> = {};
  const add = (key: string, outline: Outline): void => {
    if (key in components) throw new Error(`${url} declares ${key} twice.`);
    components[key] = outline.join('\n');
  };
  for (const child of schema.children) {
    if (child.local === 'annotation') {
      for (const [key, outline] of declarationsForXbrl(child, url)) add(key, outline);
    } else if (child.local === 'redefine') {
      throw new Error(`${url} redefines, which this reader does not read.`);
    } else if (!references.includes(child.local)) {
      const name = attributeOf(child, 'name') ?? '';
      add(`${child.local} {${surroundings.targetNamespace}}${name}`, outlineOf(child, surroundings, true));
    }
  }
  return { document: documentOf(schema, surroundings, url), components };
}

function documentOf(schema: XmlNode, surroundings: Surroundings, url: string): string[] {
  const referenced = schema.children
    .filter((child) => references.includes(child.local))
    .map((child) => {
      const location = attributeOf(child, 'schemaLocation');
      const resolved = location === undefined ? '' : new URL(collapse(location), url).href;
      return `${child.local} ${attributeOf(child, 'namespace') ?? ''} from ${resolved}`;
    });
  return [
    `targetNamespace ${surroundings.targetNamespace}`,
    `elementFormDefault ${surroundings.elementForm}`,
    `attributeFormDefault ${surroundings.attributeForm}`,
    `blockDefault ${attributeOf(schema, 'blockDefault') ?? ''}`,
    `finalDefault ${attributeOf(schema, 'finalDefault') ?? ''}`,
    ...referenced.sort(),
  ];
}

/** The declarations that XBRL keeps in appinfo: role types, arcrole types and references to linkbases. */
function* declarationsForXbrl(annotation: XmlNode, url: string): Generator<[string, Outline]> {
  const appinfo = annotation.children.filter((child) => child.namespace === XS && child.local === 'appinfo');
  for (const node of appinfo.flatMap((info) => info.children)) {
    if (node.namespace !== LINK) continue;
    if (node.local === 'linkbaseRef') {
      const href = new URL(attributeOf(node, 'href', XLINK) ?? '', url).href;
      yield [`linkbaseRef ${href}`, ['role', 'arcrole'].map((name) => attributeOf(node, name, XLINK) ?? '')];
      continue;
    }
    const own = node.attributes.filter((attribute) => attribute.namespace === '');
    const usedOn = node.children.filter((child) => child.namespace === LINK && child.local === 'usedOn');
    yield [
      `${node.local} ${attributeOf(node, 'roleURI') ?? attributeOf(node, 'arcroleURI') ?? ''}`,
      [
        ...own.map((attribute) => `${attribute.local}=${attribute.value}`).sort(),
        ...usedOn.map((child) => `usedOn ${resolveName(child, child.text)}`).sort(),
      ],
    ];
  }
}

function outlineOf(node: XmlNode, surroundings: Surroundings, global = false): Outline {
  const attributes = new Map<string, string>([
    ...Object.entries(defaultsOf(node, global)),
    ...node.attributes.map((attribute): [string, string] => [
      attribute.namespace === '' ? attribute.local : `{${attribute.namespace}}${attribute.local}`,
      valueOf(node, attribute.namespace === '' ? attribute.local : '', attribute.value, surroundings),
    ]),
  ]);
  nameLocally(node, attributes, surroundings, global);
  mixEffectively(node, attributes);
  const described = [...attributes].map(([name, value]) => `${name}=${value}`).sort();
  return [[node.local, ...described].join(' '), ...contentOf(node, surroundings).map((line) => `  ${line}`)];
}

function contentOf(node: XmlNode, surroundings: Surroundings): string[] {
  const outlines = node.children
    .filter((child) => child.local !== 'annotation')
    .filter((child) => child.local !== 'sequence' || contentOf(child, surroundings).length > 0)
    .map((child) => ({ child, lines: outlineOf(child, surroundings) }));
  const free = (child: XmlNode): boolean =>
    ['choice', 'all'].includes(node.local) ||
    ['attribute', 'attributeGroup', 'anyAttribute', ...facets].includes(child.local);
  const bound = outlines.filter(({ child }) => !free(child)).map(({ lines }) => lines);
  const sorted = outlines
    .filter(({ child }) => free(child))
    .map(({ lines }) => lines.join('\n'))
    .sort();
  return [...bound.flat(), ...sorted.flatMap((lines) => lines.split('\n'))];
}

function defaultsOf(node: XmlNode, global: boolean): Record<string, string> {
  const occurs = { minOccurs: '1', maxOccurs: '1' };
  const has = (...names: string[]): boolean =>
    node.attributes.some((attribute) => names.includes(attribute.local)) ||
    node.children.some((child) => names.includes(child.local));
  switch (node.local) {
    case 'element': {
      if (has('ref')) return occurs;
      const typed = has('type', 'simpleType', 'complexType', 'substitutionGroup');
      const type: Record<string, string> = typed ? {} : { type: `{${XS}}anyType` };
      return global
        ? { abstract: 'false', nillable: 'false', ...type }
        : { nillable: 'false', ...occurs, ...type };
    }
    case 'attribute': {
      const type: Record<string, string> = has('ref', 'type', 'simpleType')
        ? {}
        : { type: `{${XS}}anySimpleType` };
      return global ? type : { use: 'optional', ...type };
    }
    case 'complexType':
      return { abstract: 'false', mixed: 'false' };
    case 'any':
      return { ...occurs, namespace: '##any', processContents: 'strict' };
    case 'anyAttribute':
      return { namespace: '##any', processContents: 'strict' };
    case 'group':
      return global ? {} : occurs;
    default:
      if (modelGroups.includes(node.local)) return occurs;
      return facets.includes(node.local) && !['pattern', 'enumeration'].includes(node.local)
        ? { fixed: '"false"' }
        : {};
  }
}

function valueOf(node: XmlNode, name: string, value: string, { targetNamespace }: Surroundings): string {
  if (namesOne.includes(name)) return resolveName(node, value);
  const words = collapse(value)
    .split(' ')
    .filter((word) => word !== '');
  if (namesMany.includes(name)) return words.map((word) => resolveName(node, word)).join(' ');
  if (tokenSets.includes(name)) return words.sort().join(' ');
  if (name === 'namespace') {
    const spelledOut = words.map((word) => (word === '##targetNamespace' ? targetNamespace : word));
    return spelledOut.sort().join(' ');
  }
  if (literal.includes(name)) return JSON.stringify(value);
  return booleans.includes(name) ? (spelledBooleans[collapse(value)] ?? collapse(value)) : collapse(value);
}

/** A local declaration has a namespace only where its form says so. */
function nameLocally(
  node: XmlNode,
  attributes: Map<string, string>,
  { targetNamespace, elementForm, attributeForm }: Surroundings,
  global: boolean,
): void {
  const name = attributes.get('name');
  if (global || name === undefined || !['element', 'attribute'].includes(node.local)) return;
  const form = attributes.get('form') ?? (node.local === 'element' ? elementForm : attributeForm);
  attributes.delete('form');
  attributes.set('name', `{${form === 'qualified' ? targetNamespace : ''}}${name}`);
}

/** Mixed content is said on the complex type or on its complex content; the latter wins. */
function mixEffectively(node: XmlNode, attributes: Map<string, string>): void {
  if (node.local === 'complexContent') attributes.delete('mixed');
  const content = node.children.find((child) => child.local === 'complexContent');
  const mixed = content === undefined ? undefined : attributeOf(content, 'mixed');
  if (node.local === 'complexType' && mixed !== undefined) attributes.set('mixed', collapse(mixed));
}

/** Any other document, as an outline that leaves out prefixes, comments, formatting and the order of attributes. */
export function readDocument(xml: string, url: string): Outline {
  const outline = (node: XmlNode): string[] => [
    `{${node.namespace}}${node.local} ${collapse(node.text)}`,
    ...node.attributes
      .map(({ namespace, local, value }) => {
        const shown = local === 'schemaLocation' ? schemaLocations(value, url) : value;
        return `  @{${namespace}}${local} ${shown}`;
      })
      .sort(),
    ...node.children.flatMap(outline).map((line) => `  ${line}`),
  ];
  return outline(readTree(xml));
}

function schemaLocations(value: string, url: string): string {
  const words = collapse(value).split(' ');
  const pairs = words.flatMap((namespace, place) =>
    place % 2 === 0 ? [`${namespace} from ${new URL(words[place + 1] ?? '', url).href}`] : [],
  );
  return pairs.sort().join(', ');
}
