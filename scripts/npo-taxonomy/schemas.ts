import { roleAssertions } from './assertions/assertion-documents.js';
import { definition, LANGUAGES, officialList } from './definition.js';
import type { Declaration } from './declarations.js';
import {
  idOf,
  namespaceDeclarations,
  namespaceOf,
  prefixesIn,
  prefixOf,
  relativeTo,
  roleUri,
  schemaLocationOf,
  schemaOf,
} from './names.js';
import { part, type Part } from '../xml-document.js';

/** The linkbases that a dictionary schema brings along, by what they hold. */
export type LinkbaseKind = 'lab' | 'ref' | 'generic-lab';

const LINKBASE_ROLES: Readonly<Record<LinkbaseKind, string | undefined>> = {
  lab: 'http://www.xbrl.org/2003/role/labelLinkbaseRef',
  ref: 'http://www.xbrl.org/2003/role/referenceLinkbaseRef',
  'generic-lab': undefined,
};

/** The path of a linkbase of a schema: `npo-data-lab-nl.xml` beside `npo-data.xsd`. */
export function linkbaseOf(prefix: string, kind: LinkbaseKind, language?: string): string {
  const suffix = language === undefined ? kind : `${kind}-${language}`;
  return schemaOf(prefix).replace(/\.xsd$/, `-${suffix}.xml`);
}

export function linkbaseRef(href: string, role?: string): Part {
  return part('link:linkbaseRef', {
    'xlink:arcrole': 'http://www.w3.org/1999/xlink/properties/linkbase',
    'xlink:href': href,
    'xlink:role': role,
    'xlink:type': 'simple',
  });
}

/** A schema of concepts. */
export function conceptSchema(
  prefix: string,
  concepts: readonly Declaration[],
  kinds: readonly LinkbaseKind[],
  others: readonly Part[] = [],
): Part {
  const typed = concepts.flatMap(({ typedDomain }) => (typedDomain === undefined ? [] : ['npo-dm']));
  return schema(prefix, linkbaseRefs(prefix, kinds), [...concepts.map(element), ...others], typed);
}

export function typesSchema(): Part {
  const { types, typedDomain } = definition;
  const simple = part('xs:simpleType', { id: `npo-types_${typedDomain.type}`, name: typedDomain.type }, [
    part('xs:restriction', { base: 'xs:string' }, facets(typedDomain.facets)),
  ]);
  const itemTypes = types.map(({ name, base, facets: limits }) =>
    itemType(`npo-types:${name}`, base, facets(limits)),
  );
  return schema('npo-types', [], [...itemTypes, simple]);
}

export function codesSchema(): Part {
  const types = definition.codes.map(({ name, list }) => {
    const values = officialList(list).values.map(({ value }) =>
      part('xs:enumeration', { id: codeId(name, value), value }),
    );
    return itemType(`npo-codes:${name}`, 'xbrli:stringItemType', values);
  });
  return schema('npo-codes', linkbaseRefs('npo-codes', ['generic-lab']), types);
}

/** `npo-codes_sectorItemType_PoVo` for the value `po-vo`. */
export function codeId(type: string, value: string): string {
  const words = value.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `npo-codes_${type}_${words.join('')}`;
}

export function typedDomainElement(): Part {
  const { name, type } = definition.typedDomain;
  return part('xs:element', {
    abstract: 'false',
    id: `npo-dm_${name}`,
    name,
    nillable: 'false',
    type: `npo-types:${type}`,
  });
}

export function linkrolesSchema(): Part {
  const withAssertions = new Set(roleAssertions.map(({ role }) => role));
  const roleTypes = [...definition.roles, definition.domainRole].map(({ name, uri, title }) =>
    part('link:roleType', { id: `npo-lr_${name}`, roleURI: roleUri(uri) }, [
      part('link:definition', {}, title.nl),
      ...(withAssertions.has(name) ? [part('link:usedOn', {}, 'gen:link')] : []),
      part('link:usedOn', {}, 'link:definitionLink'),
      part('link:usedOn', {}, 'link:presentationLink'),
    ]),
  );
  return schema('npo-lr', [...linkbaseRefs('npo-lr', ['generic-lab']), ...roleTypes], []);
}

function linkbaseRefs(prefix: string, kinds: readonly LinkbaseKind[]): Part[] {
  return kinds.flatMap((kind) => {
    const paths =
      kind === 'ref' ? [linkbaseOf(prefix, kind)] : LANGUAGES.map((one) => linkbaseOf(prefix, kind, one));
    return paths.map((path) => linkbaseRef(relativeTo(schemaOf(prefix), path), LINKBASE_ROLES[kind]));
  });
}

function element(concept: Declaration): Part {
  const { name, abstract, type, substitutionGroup, balance, typedDomain } = concept;
  const domain =
    typedDomain === undefined
      ? undefined
      : `${relativeTo(schemaOf(prefixOf(name)), schemaOf('npo-dm'))}#npo-dm_${typedDomain}`;
  return part('xs:element', {
    abstract: String(abstract),
    id: idOf(name),
    name: name.slice(name.indexOf(':') + 1),
    nillable: 'false',
    substitutionGroup,
    type,
    'xbrldt:typedDomainRef': domain,
    'xbrli:balance': balance,
    'xbrli:periodType': 'duration',
  });
}

function itemType(name: string, base: string, limits: readonly Part[]): Part {
  return part('xs:complexType', { id: idOf(name), name: name.slice(name.indexOf(':') + 1) }, [
    part('xs:simpleContent', {}, [part('xs:restriction', { base }, limits)]),
  ]);
}

function facets(limits: Readonly<Record<string, string>>): Part[] {
  return Object.entries(limits).map(([name, value]) => part(`xs:${name}`, { value }));
}

/** A schema of ours; what it must import follows from the names that it uses. */
function schema(
  prefix: string,
  appinfo: readonly Part[],
  declared: readonly Part[],
  also: string[] = [],
): Part {
  const path = schemaOf(prefix);
  const annotation =
    appinfo.length === 0 ? [] : [part('xs:annotation', {}, [part('xs:appinfo', {}, appinfo)])];
  const content = part('xs:schema', {}, [...annotation, ...declared]);
  const used = new Set([...prefixesIn(content), ...also]);
  const imported = [...used].filter((one) => !['xs', 'xlink', prefix].includes(one));
  const imports = imported
    .map((one) => ({ namespace: namespaceOf(one), schemaLocation: schemaLocationOf(one, path) }))
    .sort((a, b) => (a.namespace < b.namespace ? -1 : 1))
    .map((attributes) => part('xs:import', attributes));
  const declarations = namespaceDeclarations([...new Set([...used, prefix])].sort());
  return part(
    'xs:schema',
    {
      ...declarations,
      attributeFormDefault: 'unqualified',
      elementFormDefault: 'qualified',
      targetNamespace: namespaceOf(prefix),
    },
    [...annotation, ...imports, ...declared],
  );
}
