import type { Diagnostic, Language } from '../diagnostics/diagnostic.js';
import type { AnsweredEntryPoint, PresentedRole, TaxonomyAnswer } from '../pipeline/query-taxonomy.js';
import type { KnownEntryPoint, ListedEntryPoints } from '../pipeline/taxonomy/taxonomy-entry-points.js';
import { chooseLabel, roleName } from '../xbrl/query/choose-label.js';
import { type ConceptFacts, weightOf } from '../xbrl/query/concept-facts.js';
import { conceptNames } from '../xbrl/query/concept-names.js';
import type { CubeAxis, CubeOfConcept } from '../xbrl/query/cubes.js';
import type { Match } from '../xbrl/query/find-concepts.js';
import type { PresentedRow } from '../xbrl/query/presentation.js';
import type { TypeFacts } from '../xbrl/query/type-facts.js';
import type { ConceptRelationship, Taxonomy } from '../xbrl/taxonomy/taxonomy.js';
import { namespaceOf, type QName } from '../xbrl/xml/qname.js';
import { findingJson, TOOL } from './format-json.js';
import type { Languages } from './taxonomy.js';

type Json = Readonly<Record<string, unknown>>;

/** The JSON form of `taxonomy list`; `schemas/output/taxonomy.schema.json` is the promise about it. */
export function listJson({ entryPoints, diagnostics }: ListedEntryPoints, language: Language): Json {
  return {
    tool: TOOL,
    query: 'list',
    entryPoints: entryPoints.map((one) => entryPointJson(one, language)),
    diagnostics: findings(diagnostics, language),
  };
}

/** The JSON form of an answer where no entry point could be opened. */
export function nothingJson(
  query: TaxonomyAnswer['query'],
  diagnostics: readonly Diagnostic[],
  { language }: Languages,
): Json {
  return { tool: TOOL, query, diagnostics: findings(diagnostics, language) };
}

/** The JSON form of the answer of one entry point. */
export function answerJson(
  { entryPoint, taxonomy, answer, diagnostics: own }: AnsweredEntryPoint,
  diagnostics: readonly Diagnostic[],
  languages: Languages,
): Json {
  const { language, labelLanguage } = languages;
  return {
    tool: TOOL,
    query: answer.query,
    entryPoint: entryPointJson(entryPoint, language),
    labelLanguage,
    ...new AnswerWriter(taxonomy, labelLanguage).answer(answer),
    diagnostics: findings([...diagnostics, ...own], language),
  };
}

function findings(diagnostics: readonly Diagnostic[], language: Language): readonly Json[] {
  return diagnostics.map((diagnostic) => findingJson({ ...diagnostic, layer: 'dts' }, language));
}

function entryPointJson(
  { id, name, description, package: path, documents }: KnownEntryPoint,
  language: Language,
): Json {
  return {
    ...(id !== undefined && { id }),
    name: name[language],
    ...(description !== undefined && { description: description[language] }),
    ...(path !== undefined && { package: path }),
    documents,
  };
}

class AnswerWriter {
  constructor(
    private readonly taxonomy: Taxonomy,
    private readonly language: string,
  ) {}

  answer(answer: TaxonomyAnswer): Json {
    switch (answer.query) {
      case 'show':
        return { roles: answer.roles.map((role) => this.presentedRole(role)) };
      case 'search': {
        const { text, matches, suggestions } = answer;
        return { text, matches: matches.map((match) => this.match(match)), suggestions };
      }
      case 'concept': {
        const { name, concepts, suggestions } = answer;
        return { name, concepts: concepts.map((one) => this.concept(one)), suggestions };
      }
      case 'dimensions': {
        const { name, concepts, cubes, suggestions } = answer;
        return {
          ...(name !== undefined && { name, concepts: concepts.map((one) => this.named(one.name)) }),
          cubes: cubes.map((one) => this.cube(one)),
          suggestions,
        };
      }
    }
  }

  private written(name: QName): string {
    return conceptNames(this.taxonomy).written(name);
  }

  /** A name, the namespace that it is in, and its label in the language asked for. */
  private named(name: QName, role?: string): Json {
    const label = chooseLabel(this.taxonomy, name, this.language, role);
    return {
      name: this.written(name),
      namespace: namespaceOf(name),
      ...(label !== undefined && { label }),
    };
  }

  private role(uri: string): Json {
    const name = roleName(this.taxonomy, uri, this.language);
    return { role: uri, ...(name !== undefined && { roleName: name }) };
  }

  private presentedRole({ role, rows }: PresentedRole): Json {
    return { ...this.role(role), rows: rows.map((row) => this.presentedRow(row)) };
  }

  private presentedRow({ concept, depth, preferredLabel, isRepeated }: PresentedRow): Json {
    return {
      ...this.named(concept.name, preferredLabel),
      depth,
      abstract: concept.abstract,
      ...(preferredLabel !== undefined && { preferredLabel }),
      ...(isRepeated && { repeated: true }),
    };
  }

  private match({ concept, by, text }: Match): Json {
    return {
      ...this.named(concept.name),
      abstract: concept.abstract,
      found: by === 'name' ? { text } : { text, role: by.role, language: by.language },
    };
  }

  private concept(facts: ConceptFacts): Json {
    const { concept, type, typedDomain } = facts;
    const { id, document, kind, periodType, balance, abstract, nillable } = concept;
    return {
      ...this.named(concept.name),
      ...(id !== undefined && { id }),
      document,
      kind,
      ...(type !== undefined && { type: this.type(type) }),
      ...(periodType !== undefined && { periodType }),
      ...(balance !== undefined && { balance }),
      abstract,
      nillable,
      substitutionGroups: facts.substitutionGroups.map((name) => this.written(name)),
      ...(typedDomain !== undefined && {
        typedDomain: {
          element: this.written(typedDomain.name),
          ...(typedDomain.type !== undefined && { type: this.type(typedDomain.type) }),
        },
      }),
      labels: facts.labels,
      references: facts.references,
      presented: facts.presented.map(({ role, from, order, preferredLabel }) => ({
        ...this.role(role),
        parent: this.named(from.name),
        order,
        ...(preferredLabel !== undefined && { preferredLabel }),
      })),
      cubes: facts.cubes.map(({ cube, parts }) => ({
        ...this.role(cube.role),
        hypercube: this.named(cube.hypercube.name),
        parts,
      })),
      arcs: facts.arcs.map((arc) => this.arc(arc)),
    };
  }

  private type({ name, bases, facets, values }: TypeFacts): Json {
    return {
      ...(name !== undefined && { name: this.written(name), namespace: namespaceOf(name) }),
      bases: bases.map((base) => this.written(base)),
      facets: facets.map(({ name: facet, value }) => ({ name: facet, value })),
      values,
    };
  }

  private arc(relationship: ConceptRelationship): Json {
    const { arcrole, role, from, to, order, preferredLabel, targetRole } = relationship;
    const weight = weightOf(relationship);
    return {
      arcrole,
      ...this.role(role),
      from: this.written(from.name),
      to: this.written(to.name),
      order,
      ...(preferredLabel !== undefined && { preferredLabel }),
      ...(targetRole !== undefined && { targetRole }),
      ...(weight !== undefined && { weight }),
    };
  }

  private cube({ cube, parts }: CubeOfConcept): Json {
    const { role, hypercube, isNegated, isClosed, container, lineItems, axes } = cube;
    return {
      ...this.role(role),
      hypercube: this.named(hypercube.name),
      arcrole: isNegated ? 'notAll' : 'all',
      closed: isClosed,
      ...(container !== undefined && { contextElement: container }),
      ...(parts.length > 0 && { parts }),
      lineItems: lineItems.map((name) => this.named(name)),
      axes: axes.map((axis) => this.axis(axis)),
    };
  }

  private axis({ dimension, kind, typedDomain, members, defaultMember }: CubeAxis): Json {
    return {
      ...this.named(dimension.name),
      kind,
      ...(typedDomain !== undefined && { typedDomain: this.written(typedDomain.name) }),
      ...(defaultMember !== undefined && { default: this.written(defaultMember) }),
      members: members.map(({ concept, depth, isUsable }) => ({
        ...this.named(concept.name),
        depth,
        usable: isUsable,
      })),
    };
  }
}
