import type { Node } from 'jsonc-parser';
import type { Place } from '../../../diagnostics/diagnostic.js';

/** The keys and indexes that lead to a value. */
export type JsonPath = readonly (string | number)[];

/** A JSON text of which every part has a line, a column and a pointer. */
export class JsonText {
  private readonly lineStarts: number[] = [0];

  constructor(
    readonly text: string,
    private readonly file: string,
  ) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      this.lineStarts.push(at + 1);
  }

  sourceOf({ offset, length }: Node): string {
    return this.text.slice(offset, offset + length);
  }

  placeAt(offset: number): Place {
    let [low, high] = [0, this.lineStarts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: this.file, line: low + 1, column: offset - (this.lineStarts[low] ?? 0) + 1 };
  }

  placeOf({ offset }: Node, path: JsonPath): Place {
    return { ...this.placeAt(offset), pointer: pointerOf(path) };
  }

  /** Where the text is first nested deeper than so many levels. */
  offsetOfDepth(limit: number): number | undefined {
    let depth = 0;
    for (const { 0: token, index } of this.text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[{]|[\]}]/gs)) {
      if (token === '{' || token === '[') depth++;
      else if (token === '}' || token === ']') depth--;
      if (depth > limit) return index;
    }
    return undefined;
  }
}

/** A JSON pointer (RFC 6901). */
function pointerOf(path: JsonPath): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
