import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { nearest } from '../npo/input/matching-text.js';
import { roleName } from '../xbrl/query/choose-label.js';
import { type ConceptFacts, conceptFacts } from '../xbrl/query/concept-facts.js';
import { conceptNames } from '../xbrl/query/concept-names.js';
import { type CubeOfConcept, cubesOf, cubesOfConcept } from '../xbrl/query/cubes.js';
import {
  findConcepts,
  folded,
  type Match,
  searchConcepts,
  wordsOf,
  wordsOfTaxonomy,
} from '../xbrl/query/find-concepts.js';
import { presentationTree, type PresentedRow } from '../xbrl/query/presentation.js';
import { PARENT_CHILD } from '../xbrl/taxonomy/standard-roles.js';
import type { Concept, Taxonomy } from '../xbrl/taxonomy/taxonomy.js';
import { localNameOf } from '../xbrl/xml/qname.js';
import {
  type EntryPointRequest,
  type OpenedEntryPoint,
  openEntryPoints,
} from './taxonomy/taxonomy-entry-points.js';

/** What is asked of a taxonomy. */
export type TaxonomyQuestion =
  | { readonly query: 'show'; readonly role: string | undefined }
  | { readonly query: 'search'; readonly text: string }
  | { readonly query: 'concept'; readonly name: string }
  /** All cubes, or those that a concept lives in. */
  | { readonly query: 'dimensions'; readonly name: string | undefined; readonly role: string | undefined };

/** The presentation tree of a role, by its URI (XBRL 2.1 §5.2.4). */
export interface PresentedRole {
  readonly role: string;
  readonly rows: readonly PresentedRow[];
}

/** What a taxonomy answers, by the question: trees, concepts found, all of a concept, or cubes. */
export type TaxonomyAnswer =
  | {
      readonly query: 'show';
      /** The role that was asked for. */
      readonly wanted: string | undefined;
      readonly roles: readonly PresentedRole[];
    }
  | {
      readonly query: 'search';
      readonly text: string;
      readonly matches: readonly Match[];
      /** What may have been meant, where nothing was found. */
      readonly suggestions: readonly string[];
    }
  | {
      readonly query: 'concept';
      readonly name: string;
      readonly concepts: readonly ConceptFacts[];
      readonly suggestions: readonly string[];
    }
  | {
      readonly query: 'dimensions';
      readonly name: string | undefined;
      /** The concepts of that name; empty where there is none. */
      readonly concepts: readonly Concept[];
      /** What the concept is to a cube; nothing where all cubes are asked for. */
      readonly cubes: readonly CubeOfConcept[];
      readonly suggestions: readonly string[];
    };

/** An entry point, and what its taxonomy answers. */
export interface AnsweredEntryPoint extends OpenedEntryPoint {
  readonly answer: TaxonomyAnswer;
}

/** The answers of all entry points that were asked, and what is wrong with packages and taxonomies. */
export interface TaxonomyAnswers {
  readonly answered: readonly AnsweredEntryPoint[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Asks the entry points of packages, or of the taxonomies that come with the program. */
export async function queryTaxonomy(
  request: EntryPointRequest,
  question: TaxonomyQuestion,
): Promise<TaxonomyAnswers> {
  const { opened, diagnostics } = await openEntryPoints(request);
  const answered = opened.map((one) => ({ ...one, answer: answerOf(one.taxonomy, question) }));
  return { answered, diagnostics };
}

function answerOf(taxonomy: Taxonomy, question: TaxonomyQuestion): TaxonomyAnswer {
  switch (question.query) {
    case 'show': {
      const roles = taxonomy.findRoles(PARENT_CHILD).filter((role) => isRole(taxonomy, role, question.role));
      return {
        query: 'show',
        wanted: question.role,
        roles: roles.map((role) => ({ role, rows: presentationTree(taxonomy, role) })),
      };
    }
    case 'search': {
      const matches = searchConcepts(taxonomy, question.text);
      const suggestions = matches.length > 0 ? [] : similarWords(taxonomy, question.text);
      return { query: 'search', text: question.text, matches, suggestions };
    }
    case 'concept': {
      const concepts = findConcepts(taxonomy, question.name).map((one) => conceptFacts(taxonomy, one));
      const suggestions = concepts.length > 0 ? [] : similarNames(taxonomy, question.name);
      return { query: 'concept', name: question.name, concepts, suggestions };
    }
    case 'dimensions':
      return dimensions(taxonomy, question.name, question.role);
  }
}

function dimensions(taxonomy: Taxonomy, name: string | undefined, role: string | undefined): TaxonomyAnswer {
  const concepts = name === undefined ? [] : findConcepts(taxonomy, name);
  const cubes: CubeOfConcept[] = [];
  if (name === undefined) for (const cube of cubesOf(taxonomy)) cubes.push({ cube, parts: [] });
  for (const concept of concepts) for (const one of cubesOfConcept(taxonomy, concept.name)) cubes.push(one);
  const suggestions = name === undefined || concepts.length > 0 ? [] : similarNames(taxonomy, name);
  const wanted = cubes.filter(({ cube }) => isRole(taxonomy, cube.role, role));
  return { query: 'dimensions', name, concepts, cubes: wanted, suggestions };
}

/** Whether a role is meant: by its address, or by a part of its name in a language of ours. */
function isRole(taxonomy: Taxonomy, role: string, wanted: string | undefined): boolean {
  if (wanted === undefined || role === wanted) return true;
  const names = ['nl', 'en'].map((language) => roleName(taxonomy, role, language) ?? '');
  return [role, ...names].some((name) => folded(name).includes(folded(wanted)));
}

const MOST_SUGGESTIONS = 5;

/** For each word that the taxonomy does not have, the nearest that it has. */
function similarWords(taxonomy: Taxonomy, text: string): readonly string[] {
  const known = new Set(wordsOfTaxonomy(taxonomy));
  const near = wordsOf(text.slice(0, LONGEST_TEXT)).flatMap((word) => {
    return known.has(word) ? [] : (nearest(word, known) ?? []);
  });
  return [...new Set(near)].slice(0, MOST_SUGGESTIONS);
}

/** Of a text this much is looked at for what may have been meant. */
const LONGEST_TEXT = 200;

/** Names near to one that is not there, and names that have it. */
function similarNames(taxonomy: Taxonomy, name: string): readonly string[] {
  const { written } = conceptNames(taxonomy);
  const local = folded(name.slice(0, LONGEST_TEXT).replace(/^.*[:}]/s, ''));
  const byLocalName = new Map<string, string>();
  for (const concept of taxonomy.findAllConcepts()) {
    byLocalName.set(localNameOf(concept.name), written(concept.name));
  }
  const near = nearest(local, byLocalName.keys());
  const having = [...byLocalName.keys()].filter((one) => local !== '' && folded(one).includes(local));
  having.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const found = near === undefined ? having : [near, ...having];
  const names = [...new Set(found)].slice(0, MOST_SUGGESTIONS);
  return names.map((one) => byLocalName.get(one) ?? one);
}

/** Whether an answer has nothing in it. */
export function isEmptyAnswer(answer: TaxonomyAnswer): boolean {
  switch (answer.query) {
    case 'show':
      return answer.roles.length === 0;
    case 'search':
      return answer.matches.length === 0;
    case 'concept':
      return answer.concepts.length === 0;
    case 'dimensions':
      return answer.cubes.length === 0;
  }
}
