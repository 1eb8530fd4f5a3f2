/** Points out of a number of points, both whole: the same on every machine. */
export interface Points {
  readonly got: number;
  readonly of: number;
}

/** How alike two lists of words are, as points: all for the same words, by Dice's coefficient otherwise, rounded down. */
export function wordPoints(a: readonly string[], b: readonly string[], of: number): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  return Math.floor((2 * shared * of) / (a.length + b.length));
}

/** Negative, zero or positive as one share of points is less than, the same as, or more than another. */
export function comparePoints(a: Points, b: Points): number {
  return a.got * b.of - b.got * a.of;
}

/** Whether points are at least a share of all. */
export function isAtLeast({ got, of }: Points, part: number, whole: number): boolean {
  return of > 0 && got * whole >= part * of;
}

export function sumOfPoints(all: readonly Points[]): Points {
  return { got: all.reduce((sum, { got }) => sum + got, 0), of: all.reduce((sum, { of }) => sum + of, 0) };
}

/** `17/20`. */
export function pointsText({ got, of }: Points): string {
  return `${got}/${of}`;
}
