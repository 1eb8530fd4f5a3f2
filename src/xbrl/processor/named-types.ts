/** Every type that the calls of the processor take or give: a program that has one of them can name it. */
export type { Diagnostic, Language, Place, Severity, Text } from '../../diagnostics/diagnostic.js';
export type {
  Context,
  ContextDimension,
  DocumentReference,
  Instance,
  InstanceFact,
  Item,
  Tuple,
  UnitDeclaration,
} from '../instance/instance.js';
export type { SchemaHint } from '../taxonomy/schema-hints.js';
export type { Dimensions, Entity, Member, Period, Unit } from '../report/aspects.js';
export type { Fact, Report } from '../report/fact.js';
export type { Discovery } from '../taxonomy/dts.js';
export type { EntryPoint } from '../taxonomy/resolve/package-metadata.js';
export type {
  AttributeUse,
  Concept,
  ConceptKind,
  ConceptRelationship,
  ContentModel,
  Declared,
  ElementDeclaration,
  ElementParticle,
  Facet,
  Label,
  ReferenceResource,
  Relationship,
  RoleType,
  Taxonomy,
  TypeDefinition,
} from '../taxonomy/taxonomy.js';
export type { CalculationChoice } from '../validate/calculation/layer.js';
export type { Container } from '../validate/dimensions/dimensional-relationships.js';
export type { FormulaChoice, FormulaRequest } from '../validate/formula-request.js';
export type { GivenParameter } from '../validate/formula/evaluate/parameter-values.js';
export type { FormulaOptions } from '../validate/formula/evaluate/run-formulas.js';
export type { LayerResult } from '../validate/layer.js';
export type {
  AssertionCount,
  EntryPointName,
  FileVerdict,
  LayerFinding,
  Verdict,
} from '../validate/verdict.js';
export type { JudgeOptions } from './judge-files.js';
export type { ConceptFacts } from '../query/concept-facts.js';
export type { Cube, CubeAxis, CubeMember, CubeOfConcept, CubePart } from '../query/cubes.js';
export type { Match } from '../query/find-concepts.js';
export type { PresentedRow } from '../query/presentation.js';
export type { Reference, ReferencePart } from '../query/references.js';
export type { ListedValue, TypeFacts } from '../query/type-facts.js';
export type { QName } from '../xml/qname.js';
export type {
  NamespaceScope,
  Position,
  XmlAttribute,
  XmlDocument,
  XmlElement,
  XmlNode,
} from '../xml/tree.js';
