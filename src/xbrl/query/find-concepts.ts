import { STANDARD_LABEL } from '../taxonomy/standard-roles.js';
import type { Concept, Label, Taxonomy } from '../taxonomy/taxonomy.js';
import { localNameOf, type QName } from '../xml/qname.js';
import { conceptNames } from './concept-names.js';

/** Why a concept was found: by its name, or by a label. */
export interface Match {
  readonly concept: Concept;
  readonly by: 'name' | Label;
  /** The text that was found. */
  readonly text: string;
}

interface RankedMatch extends Match {
  /** 0 for the text itself, then: begins with it, has it, has its words. */
  readonly rank: number;
}

/**
 * The concepts whose name or a label has a text, or all of its words: without regard to case or accents. The
 * best match of each, best first: the text itself, what begins with it, what has it, what has its words.
 */
export function searchConcepts(taxonomy: Taxonomy, text: string): readonly Match[] {
  const wanted = folded(text);
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const { written } = conceptNames(taxonomy);
  const found: RankedMatch[] = [];
  for (const concept of taxonomy.findAllConcepts()) {
    const best = bestMatch(concept, textsOf(taxonomy, concept, written), wanted, words);
    if (best !== undefined) found.push(best);
  }
  return found.sort(byRank).map(({ concept, by, text: match }) => ({ concept, by, text: match }));
}

/** The concepts with a name: `prefix:local`, a local name, `{namespace}local` or an id; else without regard to case. */
export function findConcepts(taxonomy: Taxonomy, name: string): readonly Concept[] {
  const exact = taxonomy.findConcept(name as QName);
  if (exact !== undefined) return [exact];
  const { written } = conceptNames(taxonomy);
  const concepts = [...taxonomy.findAllConcepts()];
  const named = ({ name: own, id }: Concept): readonly (string | undefined)[] => [
    written(own),
    localNameOf(own),
    id,
  ];
  const found = concepts.filter((concept) => named(concept).includes(name));
  if (found.length > 0) return found;
  const wanted = name.toLowerCase();
  return concepts.filter((concept) => named(concept).some((own) => own?.toLowerCase() === wanted));
}

/** The words of names and labels, for saying what may have been meant. */
export function* wordsOfTaxonomy(taxonomy: Taxonomy): Generator<string> {
  const { written } = conceptNames(taxonomy);
  for (const concept of taxonomy.findAllConcepts()) {
    for (const { text } of textsOf(taxonomy, concept, written)) yield* wordsOf(text);
  }
}

/** A text without what people vary: case and accents. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The words of a text; a name in one piece is taken apart at its capitals. */
export function wordsOf(text: string): readonly string[] {
  const apart = text.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2');
  return folded(apart)
    .split(/[^\p{L}\p{N}%€]+/u)
    .filter((word) => word !== '');
}

type SearchedText = Pick<Match, 'by' | 'text'>;

function textsOf(
  taxonomy: Taxonomy,
  { name }: Concept,
  written: (name: QName) => string,
): readonly SearchedText[] {
  // A standard label is what the concept is called; it goes before what explains it.
  const labels = [...taxonomy.findLabels(name)]
    .sort((a, b) => Number(b.role === STANDARD_LABEL) - Number(a.role === STANDARD_LABEL))
    .map((label) => ({ by: label, text: label.text.trim() }));
  return [{ by: 'name', text: localNameOf(name) }, { by: 'name', text: written(name) }, ...labels];
}

function bestMatch(
  concept: Concept,
  texts: readonly SearchedText[],
  wanted: string,
  words: readonly string[],
): RankedMatch | undefined {
  let best: RankedMatch | undefined;
  for (const { by, text } of texts) {
    const rank = rankOf(text, wanted, words);
    if (rank === undefined || (best !== undefined && best.rank <= rank)) continue;
    best = { concept, by, text, rank };
  }
  return best;
}

function rankOf(text: string, wanted: string, words: readonly string[]): number | undefined {
  const own = folded(text);
  if (own === wanted) return 0;
  if (own.startsWith(wanted)) return 1;
  if (own.includes(wanted)) return 2;
  const ownWords = wordsOf(text);
  const isThere = (word: string) => ownWords.some((one) => one.startsWith(word)) || own.includes(word);
  return words.every(isThere) ? 3 : undefined;
}

function byRank(a: RankedMatch, b: RankedMatch): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (a.text.length !== b.text.length) return a.text.length - b.text.length;
  return a.concept.name < b.concept.name ? -1 : 1;
}
