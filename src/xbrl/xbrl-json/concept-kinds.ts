import { nameInScope } from '../instance/name-in-scope.js';
import { type ItemClass, itemClassOf } from '../taxonomy/item-type.js';
import { XBRLI } from '../taxonomy/names.js';
import type { Concept, Taxonomy, TypeDefinition } from '../taxonomy/taxonomy.js';
import { collapsedAttribute } from '../xml/navigate.js';
import { localNameOf, namespaceOf, qname, type QName } from '../xml/qname.js';
import { BUILT_IN_TYPES } from '../xsd/values/built-in-type.js';
import { shapeOf } from './canonical-value.js';

/** How the text of a value speaks of names: not, or by their prefixes, or by expanded names (URI#local). */
export type Names = 'none' | 'qname' | 'sqname' | 'sqnames' | 'expanded-name' | 'expanded-names';

/** What the information model asks of the concept of a fact. */
export interface ConceptKind {
  readonly concept: Concept;
  readonly itemClass: ItemClass | undefined;
  /** Whether its facts have a language (OIM 1.0 §3.4, the language core dimension). */
  readonly isText: boolean;
  readonly names: Names;
  /** Whether the information model has no place for its facts (§3.1). */
  readonly isUnsupported: boolean;
}

/** What the information model asks of a dimension. */
export interface DimensionKind {
  readonly dimension: Concept;
  /** The element of the values of a typed dimension. */
  readonly domain: { readonly name: QName; readonly type: TypeDefinition | undefined } | undefined;
  /** Whether the information model has no place for the values of its type (§3.1). */
  readonly isUnsupported: boolean;
  /** The member that holds where none is given (Dimensions 1.0 §2.6.4). */
  readonly defaultMember: QName | undefined;
}

const DATA_TYPES = 'http://www.xbrl.org/dtr/type/';
const ENUMERATIONS = 'http://xbrl.org/2020/extensible-enumerations-2.0';
const WITHOUT_LANGUAGE = new Set(['domainItemType', 'noLangTokenItemType', 'noLangStringItemType']);
const WITHOUT_LANGUAGE_BUILT_IN = new Set(['language', 'Name']);
const LEGACY = new Set([
  ...['ENTITY', 'ENTITIES', 'ID', 'IDREF', 'IDREFS', 'NMTOKEN', 'NMTOKENS', 'NOTATION'],
]);
const DIMENSION_DEFAULT = 'http://xbrl.org/int/dim/arcrole/dimension-default';
const ALL = ['all', 'notAll'].map((name) => `http://xbrl.org/int/dim/arcrole/${name}`);
const CONTEXT_ELEMENT = qname('http://xbrl.org/2005/xbrldt', 'contextElement');
const DATE_UNION = qname(XBRLI, 'dateUnion');

/** What a taxonomy says of the concepts and dimensions of a report; each is asked once. */
export class ConceptKinds {
  private readonly concepts = new Map<QName, ConceptKind | undefined>();
  private readonly dimensions = new Map<QName, DimensionKind | undefined>();
  private readonly defaults: ReadonlyMap<QName, QName>;
  /** The prefixes that schemas give the namespaces of values of typed dimensions, of those asked for. */
  readonly domainPrefixes = new Map<string, string>();

  constructor(readonly taxonomy: Taxonomy) {
    const arcs = taxonomy.filterRelationships(DIMENSION_DEFAULT);
    this.defaults = new Map(arcs.map(({ from, to }) => [from.name, to.name]));
  }

  concept(name: QName): ConceptKind | undefined {
    if (!this.concepts.has(name)) {
      const concept = this.taxonomy.findConcept(name);
      this.concepts.set(name, concept && this.kindOf(concept));
    }
    return this.concepts.get(name);
  }

  dimension(name: QName): DimensionKind | undefined {
    if (!this.dimensions.has(name)) {
      const concept = this.taxonomy.findConcept(name);
      this.dimensions.set(name, concept?.kind === 'dimension' ? this.dimensionKindOf(concept) : undefined);
    }
    return this.dimensions.get(name);
  }

  /**
   * Where dimensions stand in the contexts of a report (xBRL-XML 1.0 §3.2): in the segment where hypercubes are
   * for that only, and in the scenario otherwise.
   */
  get container(): 'segment' | 'scenario' {
    const arcs = ALL.flatMap((arcrole) => this.taxonomy.filterRelationships(arcrole));
    const containers = new Set(arcs.map(({ arc }) => collapsedAttribute(arc, CONTEXT_ELEMENT)));
    return containers.has('segment') && !containers.has('scenario') ? 'segment' : 'scenario';
  }

  private kindOf(concept: Concept): ConceptKind {
    const itemClass = itemClassOf(concept, this.taxonomy);
    const chain = namesOf(concept.type);
    const names = namesIn(concept.type, chain);
    const hasPrefixes = chain.some((name) => isDataType(name, 'prefixedContentItemType'));
    return {
      concept,
      itemClass,
      isText: itemClass === 'non-numeric' && isText(concept.type, chain),
      names,
      isUnsupported:
        concept.kind === 'tuple' || itemClass === 'fraction' || (hasPrefixes && names === 'none'),
    };
  }

  private dimensionKindOf(dimension: Concept): DimensionKind {
    const declared = dimension.typedDomain;
    if (declared !== undefined) {
      const written = nameInScope(declared.name, declared.element);
      const prefix =
        written.includes(':') && !written.startsWith('{') ? written.slice(0, written.indexOf(':')) : '';
      if (prefix !== '') this.domainPrefixes.set(namespaceOf(declared.name), prefix);
    }
    return {
      dimension,
      domain: declared && { name: declared.name, type: declared.type },
      isUnsupported: declared !== undefined && isUnsupportedDomain(declared.type),
      defaultMember: this.defaults.get(dimension.name),
    };
  }
}

/** The names of a type and of all that it derives from, nearest first. */
function namesOf(type: TypeDefinition | undefined): readonly QName[] {
  const names: QName[] = [];
  const seen = new Set<TypeDefinition>();
  for (let at = type; at !== undefined && !seen.has(at); at = at.base) {
    seen.add(at);
    if (at.name !== undefined) names.push(at.name);
    else if (at.base === undefined && at.baseName !== undefined) names.push(at.baseName);
  }
  return names;
}

/**
 * OIM 1.0 §3.4: text is what rests on xs:string, but for names and language codes, and for the types of the Data
 * Type Registry that are no language.
 */
function isText(type: TypeDefinition | undefined, chain: readonly QName[]): boolean {
  const shape = shapeOf(type);
  if (shape.kind !== 'atomic' || !restsOn(shape.name, 'string')) return false;
  if ([...WITHOUT_LANGUAGE_BUILT_IN].some((one) => restsOn(shape.name, one))) return false;
  return !chain.some(
    (name) => namespaceOf(name).startsWith(DATA_TYPES) && WITHOUT_LANGUAGE.has(localNameOf(name)),
  );
}

/** Whether a built-in type is another, or derives from it. */
function restsOn(name: string, other: string): boolean {
  let at: string | undefined = name;
  while (at !== undefined && at !== other) at = BUILT_IN_TYPES.get(at)?.base;
  return at !== undefined;
}

function namesIn(type: TypeDefinition | undefined, chain: readonly QName[]): Names {
  if (chain.includes(qname(ENUMERATIONS, 'enumerationItemType'))) return 'expanded-name';
  if (chain.includes(qname(ENUMERATIONS, 'enumerationSetItemType'))) return 'expanded-names';
  if (chain.some((name) => isDataType(name, 'SQNameItemType') || isDataType(name, 'SQNameType')))
    return 'sqname';
  if (chain.some((name) => isDataType(name, 'SQNamesItemType') || isDataType(name, 'SQNamesType')))
    return 'sqnames';
  const shape = shapeOf(type);
  return shape.kind === 'atomic' && shape.name === 'QName' ? 'qname' : 'none';
}

/** How values of a typed dimension speak of names. */
export function namesInDomain(type: TypeDefinition | undefined): Names {
  return namesIn(type, namesOf(type));
}

function isDataType(name: QName, local: string): boolean {
  return localNameOf(name) === local && namespaceOf(name).startsWith(DATA_TYPES);
}

/** OIM 1.0 §3.1: complex types, lists, unions but for dates with or without a time, and types for the ends of XML. */
function isUnsupportedDomain(type: TypeDefinition | undefined): boolean {
  if (type === undefined) return false;
  if (type.variety !== 'simple') return true;
  const chain = namesOf(type);
  if (chain.includes(DATE_UNION)) return false;
  const shape = shapeOf(type);
  if (shape.kind !== 'atomic') return true;
  if ([...LEGACY].some((one) => shape.name === one || restsOn(shape.name, one))) return true;
  const hasPrefixes = chain.some((name) => isDataType(name, 'prefixedContentType'));
  return hasPrefixes && namesIn(type, chain) === 'none';
}
