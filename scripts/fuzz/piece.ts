/** A stretch of a text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

export function replaced(text: string, { start, end }: Piece, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}
