import { namespaceOf, type QName } from '../xml/qname.js';
import type { XmlElement } from '../xml/tree.js';
import { ContentModels } from './components/content-models.js';
import { Declarations } from './components/declarations.js';
import { isBuiltIn } from './components/built-in-types.js';
import { type NamespacedSchema, namespacedSchemas } from './components/namespaces.js';
import { TypeDefinitions } from './components/type-definitions.js';
import type { DocumentSet } from './document-set.js';
import type { Locator } from './documents/locator.js';
import type { TaxonomyDocument } from './documents/taxonomy-document.js';
import { XBRLI } from './names.js';
import { ConceptNetworks } from './relationships/concept-networks.js';
import { ElementResources } from './relationships/element-resources.js';
import { labelsByConcept } from './relationships/labels.js';
import type { Networks } from './relationships/networks.js';
import type { Pointer } from './resolve/base-addresses.js';
import { RewrittenParts } from './rewritten-parts.js';
import { RoleTypes } from './role-types.js';
import type {
  AttributeUse,
  Concept,
  ConceptRelationship,
  ContentModel,
  ElementDeclaration,
  Label,
  LinkbaseDocumentText,
  Relationship,
  RoleType,
  ParsedSchema,
  ReferenceResource,
  Taxonomy,
  TypeDefinition,
} from './taxonomy.js';

/** What discovery found, to be asked about. */
export interface TaxonomyParts {
  readonly entryPoints: readonly string[];
  readonly set: DocumentSet;
  readonly missing: readonly string[];
  readonly networks: Networks;
  readonly hintedSchemas: readonly ParsedSchema[];
  /** Names of the layers that are known to have nothing to say of it. */
  readonly rightIn: ReadonlySet<string>;
}

export function buildTaxonomy(parts: TaxonomyParts): Taxonomy {
  return new BuiltTaxonomy(parts);
}

class BuiltTaxonomy implements Taxonomy {
  readonly entryPoints: readonly string[];
  readonly documentUrls: readonly string[];
  readonly missingDocuments: readonly string[];
  readonly hintedSchemas: readonly ParsedSchema[];
  readonly schemaDocuments: ReadonlyMap<string, ParsedSchema>;
  readonly linkbaseDocuments: readonly LinkbaseDocumentText[];
  readonly rightIn: ReadonlySet<string>;
  private readonly set: DocumentSet;
  private readonly networks: Networks;
  private readonly types: TypeDefinitions;
  private readonly contents: ContentModels;
  private readonly declarations: Declarations;
  private readonly conceptNetworks: ConceptNetworks;
  private readonly roleTypes: RoleTypes;
  private readonly rewritten: RewrittenParts;
  private readonly resources: ElementResources;
  private readonly itemTypes = new Map<TypeDefinition, { readonly name: QName | undefined }>();
  private labels: ReadonlyMap<QName, readonly Label[]> | undefined;

  constructor({ entryPoints, set, missing, networks, hintedSchemas, rightIn }: TaxonomyParts) {
    this.rightIn = rightIn;
    this.hintedSchemas = hintedSchemas;
    const schemas = namespacedSchemas(set);
    this.entryPoints = entryPoints;
    this.set = set;
    this.networks = networks;
    this.missingDocuments = missing;
    this.documentUrls = set.documents.map(({ url }) => url);
    this.schemaDocuments = schemaTexts(schemas);
    this.linkbaseDocuments = set.documents.filter(({ kind }) => kind === 'linkbase');
    this.types = new TypeDefinitions(schemas);
    this.contents = new ContentModels(schemas, this.types);
    this.declarations = new Declarations(schemas, this.types, set);
    this.conceptNetworks = new ConceptNetworks(networks, (element) => this.conceptOf(element));
    this.roleTypes = new RoleTypes(set);
    this.rewritten = new RewrittenParts(set);
    this.resources = new ElementResources(networks, this);
  }

  fileOf(url: string): string {
    return this.set.find(url)?.file ?? url;
  }

  findElement(name: QName): ElementDeclaration | undefined {
    return this.declarations.elements.get(name);
  }

  findConcept(name: QName): Concept | undefined {
    return this.declarations.concepts.get(name);
  }

  findAllConcepts(): Iterable<Concept> {
    return this.declarations.concepts.values();
  }

  findType(name: QName): TypeDefinition | undefined {
    return this.types.find(name);
  }

  findAttribute(name: QName): AttributeUse | undefined {
    return this.contents.findAttribute(name);
  }

  contentOf(type: TypeDefinition): ContentModel {
    return this.contents.of(type);
  }

  findItemType(type: TypeDefinition): QName | undefined {
    let known = this.itemTypes.get(type);
    if (known === undefined) this.itemTypes.set(type, (known = { name: itemTypeOf(type) }));
    return known.name;
  }

  isInSubstitutionGroup(element: ElementDeclaration, head: QName): boolean {
    const seen = new Set<QName>();
    for (let group = element.substitutionGroup; group !== undefined && !seen.has(group);) {
      if (group === head) return true;
      seen.add(group);
      group = this.findElement(group)?.substitutionGroup;
    }
    return false;
  }

  findRoles(arcrole: string): readonly string[] {
    return this.conceptNetworks.findRoles(arcrole);
  }

  filterRelationships(arcrole: string, role?: string): readonly ConceptRelationship[] {
    return this.conceptNetworks.filter(arcrole, role);
  }

  filterOutgoing(from: QName, arcrole: string, role: string): readonly ConceptRelationship[] {
    return this.conceptNetworks.filterOutgoing(from, arcrole, role);
  }

  filterIncoming(to: QName, arcrole: string, role: string): readonly ConceptRelationship[] {
    return this.conceptNetworks.filterIncoming(to, arcrole, role);
  }

  findLabels(concept: QName): readonly Label[] {
    this.labels ??= labelsByConcept(this.networks, (element) => this.declarations.byElement.get(element));
    return this.labels.get(concept) ?? [];
  }

  labelsOf(element: XmlElement): readonly Label[] {
    return this.resources.labelsOf(element);
  }

  referencesOf(element: XmlElement): readonly ReferenceResource[] {
    return this.resources.referencesOf(element);
  }

  findRoleType(uri: string): RoleType | undefined {
    return this.roleTypes.roles.get(uri)?.[0];
  }

  findArcroleType(uri: string): RoleType | undefined {
    return this.roleTypes.arcroles.get(uri)?.[0];
  }

  *findAllRoleTypes(kind: 'role' | 'arcrole'): Generator<RoleType> {
    for (const types of this.roleTypes[kind === 'role' ? 'roles' : 'arcroles'].values()) yield* types;
  }

  get documents(): readonly TaxonomyDocument[] {
    return this.set.documents;
  }

  get undescribedDocuments(): readonly TaxonomyDocument[] {
    return this.set.undescribed;
  }

  documentOf(element: XmlElement): TaxonomyDocument | undefined {
    return this.set.documentOf(element);
  }

  findDocument(url: string): TaxonomyDocument | undefined {
    return this.set.find(url);
  }

  findTarget(pointer: Pointer): XmlElement | undefined {
    return this.set.findElement(pointer);
  }

  targetOf(locator: Locator): XmlElement | undefined {
    return locator.findIn(this.set);
  }

  declarationOf(element: XmlElement): ElementDeclaration | undefined {
    return this.declarations.byElement.get(element);
  }

  get arcroles(): readonly string[] {
    return this.networks.arcroles;
  }

  findRelationships(arcrole: string): readonly Relationship[] {
    return this.networks.find(arcrole);
  }

  isRewrittenPart(namespace: string): boolean {
    return this.rewritten.includes(namespace);
  }

  conceptOf(element: XmlElement): Concept | undefined {
    return this.declarations.conceptOf(element);
  }
}

function schemaTexts(schemas: readonly NamespacedSchema[]): ReadonlyMap<string, ParsedSchema> {
  const texts = new Map<string, ParsedSchema>();
  for (const { document, namespace } of schemas) {
    const { url, targetNamespace, bytes, root } = document;
    const namespaces = [...(texts.get(url)?.namespaces ?? []), namespace];
    texts.set(url, {
      url,
      targetNamespace,
      bytes,
      root,
      namespaces,
      isAdopted: namespace !== targetNamespace,
    });
  }
  return texts;
}

/** The nearest type of XBRL 2.1 that a type is or derives from, or else a built-in type of XML Schema. */
function itemTypeOf(type: TypeDefinition): QName | undefined {
  const seen = new Set<TypeDefinition>();
  let builtIn: QName | undefined;
  for (let at: TypeDefinition | undefined = type; at !== undefined && !seen.has(at); at = at.base) {
    seen.add(at);
    for (const name of [at.name, at.baseName]) {
      if (name === undefined) continue;
      if (namespaceOf(name) === XBRLI) return name;
      if (isBuiltIn(name)) builtIn ??= name;
    }
  }
  return builtIn;
}
