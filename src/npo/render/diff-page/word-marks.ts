import { diffWordsWithSpace } from 'diff';

/** A piece of a text: in both, only in the second, only in the first. */
export interface MarkedPiece {
  readonly kind: 'kept' | 'inserted' | 'deleted';
  readonly text: string;
}

/** Texts with more words changed than this were rewritten: finding the fewest changes costs their square. */
const MOST_EDITS = 600;
/** Of longer texts the words are not held against each other. */
const LONGEST = 100_000;

/** What changed from one text to the other, word by word; undefined where they have too little in common. */
export function wordMarks(before: string, after: string): readonly MarkedPiece[] | undefined {
  if (before.length > LONGEST || after.length > LONGEST) return undefined;
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  return changes?.map(({ added, removed, value }) => ({
    kind: added ? 'inserted' : removed ? 'deleted' : 'kept',
    text: value,
  }));
}
