import type { ConceptRelationship, Taxonomy } from '../../../taxonomy/taxonomy.js';
import { collapsed } from '../../../xml/collapsed.js';
import { attribute, firstChild, ownText } from '../../../xml/navigate.js';
import { qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { Budget } from '../../../xpath/xpath.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import { ConceptNetwork, type NetworkAxis, type NetworkQuery } from '../functions/concept-network.js';
import { relationshipNode } from '../functions/relationship-node.js';
import { XFI } from '../names.js';
import { raise } from '../formula-error.js';
import { CONCEPT_RELATION, relationNames, sourceConcept } from './concept-relation-parts.js';
import { invalidConceptRelationParameters } from './concept-relation-errors.js';
import type { FilterKind } from './filter.js';

/** The name that stands for whatever leads to the roots of a network. */
const ROOT = qname(XFI, 'root');
const [AXIS, GENERATIONS, TEST] = [
  qname(CONCEPT_RELATION, 'axis'),
  qname(CONCEPT_RELATION, 'generations'),
  qname('', 'test'),
];
const SELF = '-or-self';

/**
 * Concept Relation Filters 1.0 §2.1: facts whose concept is reached from a concept along an axis of a
 * network, by a relationship for which a test holds. The context item of the test is the relationship.
 */
export const conceptRelation: FilterKind = {
  element: qname(CONCEPT_RELATION, 'conceptRelation'),

  compile(source) {
    const { element, expression, taxonomy } = source;
    const from = sourceConcept(source);
    const names = relationNames(source);
    const { axis, isSelf, generations } = readAxis(source.element);
    const text = attribute(element, TEST);
    const test = text === undefined ? undefined : expression(text, element);

    const select = (facts: readonly FormulaFact[], evaluation: Evaluation): readonly FormulaFact[] => {
      const concept = from(evaluation);
      const network = new Network(taxonomy, names(evaluation), evaluation);
      const found = network
        .reached(concept, axis, generations)
        .filter(
          ({ by }) => test === undefined || by === undefined || test.isTrue(evaluation, relationshipNode(by)),
        )
        .map(({ name }) => name);
      const self = isSelf ? (concept === ROOT ? network.roots() : [concept]) : [];
      const all = new Set<QName>([...found, ...self]);
      return facts.filter(({ name }) => all.has(name));
    };
    return {
      covers: ['concept'],
      matches: (fact, evaluation) => select([fact], evaluation).length > 0,
      select,
    };
  },
};

interface Axis {
  readonly axis: NetworkAxis;
  readonly isSelf: boolean;
  /** 0 for all the way. */
  readonly generations: number;
}

/** Only axes that lead on and on take a number of generations other than 1. @throws FormulaError */
function readAxis(filter: XmlElement): Axis {
  const written = textIn(filter, AXIS) ?? '';
  const isSelf = written.endsWith(SELF);
  const axis = (isSelf ? written.slice(0, -SELF.length) : written) as NetworkAxis;
  const isFar = ['descendant', 'ancestor', 'sibling-or-descendant'].includes(axis);
  const stated = textIn(filter, GENERATIONS);
  const generations = stated === undefined ? (isFar ? 0 : 1) : Number(stated);
  if (!isFar && generations !== 1) {
    raise(invalidConceptRelationParameters, { axis: written, generations: String(generations) }, filter);
  }
  return { axis, isSelf, generations };
}

function textIn(parent: XmlElement, name: QName): string | undefined {
  const child = firstChild(parent, name);
  return child === undefined ? undefined : collapsed(ownText(child));
}

/** A concept that is reached, and the relationship that leads to it; roots are reached by none. */
interface Reached {
  readonly name: QName;
  readonly by: ConceptRelationship | undefined;
}

class Network {
  private readonly network: ConceptNetwork;

  constructor(taxonomy: Taxonomy, query: NetworkQuery, evaluation: Evaluation) {
    const budget = evaluation.context().budget ?? new Budget();
    this.network = new ConceptNetwork(taxonomy, query, (count) => {
      budget.items(count);
    });
  }

  reached(source: QName, axis: NetworkAxis, generations: number): readonly Reached[] {
    if (source === ROOT) {
      if (axis === 'sibling') return this.roots().map((name) => ({ name, by: undefined }));
      const isBelow = axis === 'child' || axis.endsWith('descendant');
      return isBelow ? this.network.fromRoots(generations).map(ending) : [];
    }
    const isAbove = axis === 'parent' || axis === 'ancestor';
    const found = this.network
      .find(source, axis, generations)
      .map((by): Reached => (isAbove ? { name: by.from.name, by } : { name: by.to.name, by }));
    // The roots of a network are siblings, though no relationship leads to them.
    const roots = axis.startsWith('sibling') ? this.roots() : [];
    if (!roots.includes(source)) return found;
    const others = roots.filter((name) => name !== source);
    return [...found, ...others.map((name) => ({ name, by: undefined }))];
  }

  /** The concepts that relationships begin at and none leads to. */
  roots(): readonly QName[] {
    return [...new Set(this.network.fromRoots(1).map(({ from }) => from.name))];
  }
}

function ending(by: ConceptRelationship): Reached {
  return { name: by.to.name, by };
}
