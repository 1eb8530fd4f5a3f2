import type { Concept, Taxonomy, TypeDefinition } from '../../../../src/xbrl/taxonomy/taxonomy.js';
import { attribute, childElements } from '../../../../src/xbrl/xml/navigate.js';
import { localNameOf, qname, type QName } from '../../../../src/xbrl/xml/qname.js';
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
  <xs:element name="Day" type="date"/>
  <xs:element name="Share" type="fraction"/>
</xs:schema>`;

/**
 * The taxonomy of the made-up entry point of fixtures/rules: a few items, one of them of a type derived
 * from the formatted type, one of them in no presentation. Only what the filing rules ask for is there.
 */
export function stubTaxonomy(): Taxonomy {
  const concepts = readConcepts();
  const presented = [...concepts.values()].filter(({ name }) => !name.endsWith('NotPresented'));
  const [first] = presented;
  const stub: Partial<Taxonomy> = {
    documentUrls: [NAMESPACE],
    missingDocuments: [],
    fileOf: (url) => url,
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
            document: to.document,
          })),
  };
  return stub as Taxonomy;
}

function readConcepts(): ReadonlyMap<QName, Concept> {
  const url = 'http://example.org/rules/entry.xsd';
  const { document } = readXml(new TextEncoder().encode(SCHEMA.trim()), { file: 'entry.xsd', url });
  if (document === undefined) throw new Error('the schema of the stub cannot be read');
  const concepts = new Map<QName, Concept>();
  for (const element of childElements(document.root)) {
    const name = qname(NAMESPACE, attribute(element, qname('', 'name')) ?? '');
    concepts.set(name, {
      document: url,
      element,
      name,
      id: undefined,
      type: type(attribute(element, qname('', 'type')) ?? '', { document: url, element }),
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
