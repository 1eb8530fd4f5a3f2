import type { Place } from '../../diagnostics/diagnostic.js';
import type { Position } from '../xml/tree.js';

/** The keys and indexes that lead to a value. */
export type JsonPath = readonly (string | number)[];

/** The text of a JSON file, of which every character has a line and a column. */
export class JsonSource {
  private readonly lineStarts: number[] = [0];

  constructor(
    readonly text: string,
    readonly file: string,
  ) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      this.lineStarts.push(at + 1);
    }
  }

  positionOf(offset: number): Position {
    let [low, high] = [0, this.lineStarts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.lineStarts[low] ?? 0) + 1 };
  }

  placeOf(offset: number, path: JsonPath): Place {
    return { file: this.file, ...this.positionOf(offset), pointer: pointerOf(path) };
  }
}

/** A JSON pointer (RFC 6901 §3). */
export function pointerOf(path: JsonPath): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
