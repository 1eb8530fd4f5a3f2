import type { TaxonomyDocument } from '../../../../src/xbrl/taxonomy/documents/taxonomy-document.js';
import type { Concept, Taxonomy, TypeDefinition } from '../../../../src/xbrl/taxonomy/taxonomy.js';
import { attribute, childElements } from '../../../../src/xbrl/xml/navigate.js';
import { localNameOf, namespaceOf, qname, type QName } from '../../../../src/xbrl/xml/qname.js';
import { readXml } from '../../../../src/xbrl/xml/read-xml.js';

const NAMESPACE = 'http://example.org/rules';
const XBRLI = 'http://www.xbrl.org/2003/instance';
const NL_TYPES = 'http://www.nltaxonomie.nl/nt19/sbr/20240301/dictionary/nl-types';

const SCHEMA = `
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:ex="${NAMESPACE}" targetNamespace="${NAMESPACE}">
  <xs:element name="Amount" type="monetary"/>
  <xs:element name="OtherAmount" type="monetary"/>
  <xs:element name="Count" type="decimal"/>
  <xs:element name="OtherCount" type="decimal"/>
  <xs:element name="Name" type="string"/>
  <xs:element name="OtherName" type="string"/>
  <xs:element name="Explanation" type="formatted"/>
  <xs:element name="NotPresented" type="string"/>
  <xs:element name="OwnName" type="string"/>
  <xs:element name="Day" type="date"/>
  <xs:element name="Share" type="fraction"/>
</xs:schema>`;

const COMMON = 'http://www.nltaxonomie.nl/nt19/sbr/20240301/dictionary/nl-common-data';
const COMMON_SCHEMA = `
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${COMMON}">
  <xs:element name="TypedMemberPresentationOrder" type="decimal"/>
  <xs:element name="CommonNotPresented" type="string"/>
</xs:schema>`;

const [ENTRY, ROLES, OWN] = ['entry', 'roles', 'own'].map((name) => `${NAMESPACE}/${name}.xsd`) as [
  string,
  string,
  string,
];

/**
 * The taxonomy of the made-up entry point of fixtures/rules: a few items, one of them of a type derived
 * from the formatted type, one of them in no presentation. The entry point leads to a schema of roles; one that
 * it does not lead to presents another item. Only what the filing rules ask for is there.
 */
export function stubTaxonomy(): Taxonomy {
  const concepts = new Map([...readConcepts(NAMESPACE, SCHEMA), ...readConcepts(COMMON, COMMON_SCHEMA)]);
  const presented = [...concepts.values()].filter(
    ({ name }) => namespaceOf(name) === NAMESPACE && !name.endsWith('NotPresented'),
  );
  const [first] = presented;
  const documents = new Map([documentOf(ENTRY, ROLES), documentOf(ROLES), documentOf(OWN, ENTRY)]);
  const stub: Partial<Taxonomy> = {
    documentUrls: [ENTRY, OWN, ROLES],
    missingDocuments: [],
    rightIn: new Set(),
    fileOf: (url) => url,
    findDocument: (url) => documents.get(url),
    findElement: (name) => concepts.get(name),
    findConcept: (name) => concepts.get(name),
    findItemType: ({ baseName, name = baseName }) =>
      name && qname(XBRLI, `${localNameOf(baseName ?? name)}ItemType`),
    contentOf: () => ({ attributes: new Map(), elements: new Map() }),
    filterRelationships: (arcrole) =>
      first === undefined || !arcrole.endsWith('/parent-child')
        ? []
        : presented.slice(1).map((to, index) => ({
            arcrole,
            role: 'http://www.xbrl.org/2003/role/link',
            from: first,
            to,
            order: index + 1,
            preferredLabel: undefined,
            targetRole: undefined,
            arc: to.element,
            document: to.name.endsWith('OwnName') ? OWN : to.document,
          })),
  };
  return stub as Taxonomy;
}

/** A document with no more of it than where it is and what it leads to. */
function documentOf(url: string, ...leadsTo: readonly string[]): readonly [string, TaxonomyDocument] {
  const references = leadsTo.map((other) => ({ url: other }));
  return [url, { url, references } as unknown as TaxonomyDocument];
}

function readConcepts(namespace: string, schema: string): ReadonlyMap<QName, Concept> {
  const { document } = readXml(new TextEncoder().encode(schema.trim()), { file: 'entry.xsd', url: ENTRY });
  if (document === undefined) throw new Error('the schema of the stub cannot be read');
  const concepts = new Map<QName, Concept>();
  for (const element of childElements(document.root)) {
    const name = qname(namespace, attribute(element, qname('', 'name')) ?? '');
    concepts.set(name, {
      document: ENTRY,
      element,
      name,
      id: undefined,
      type: type(attribute(element, qname('', 'type')) ?? '', { document: ENTRY, element }),
      substitutionGroup: qname('http://www.xbrl.org/2003/instance', 'item'),
      abstract: false,
      nillable: true,
      kind: 'item',
      periodType: 'duration',
      balance: undefined,
      typedDomain: undefined,
      isTypedDimension: false,
    });
  }
  return concepts;
}

function type(name: string, declared: Pick<TypeDefinition, 'document' | 'element'>): TypeDefinition {
  const base: TypeDefinition = {
    ...declared,
    name: name === 'formatted' ? qname(NL_TYPES, 'formattedExplanationItemType') : qname(NAMESPACE, name),
    variety: 'complex-simple-content',
    derivation: 'restriction',
    base: undefined,
    baseName: undefined,
    facets: [],
  };
  return { ...base, name: qname(NAMESPACE, `${name}Derived`), base, baseName: base.name };
}
