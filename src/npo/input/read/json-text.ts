import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Diagnostic, Place } from '../../../diagnostics/diagnostic.js';
import { type JsonPath, JsonSource } from '../../../xbrl/json/json-source.js';
import { jsonNotWellFormed } from '../diagnostics/json-diagnostics.js';
import { jsonErrorText, TOO_DEEP } from './json-errors.js';

/** A JSON text of which every node has a line, a column and a pointer. */
export class JsonText {
  private readonly source: JsonSource;

  constructor(text: string, file: string) {
    this.source = new JsonSource(text, file);
  }

  /**
   * The text as nodes, or why it cannot be read.
   *
   * @param mostDepth how deep it may be nested; a parser of nested text can be made to run out of stack
   */
  parse(mostDepth: number): Node | Diagnostic {
    const { source } = this;
    const refused = (offset: number, reason = TOO_DEEP) =>
      jsonNotWellFormed({ reason }, { source: { file: source.file, ...source.positionOf(offset) } });
    const tooDeep = offsetOfDepth(source.text, mostDepth);
    if (tooDeep !== undefined) return refused(tooDeep);
    const errors: ParseError[] = [];
    const root = parseTree(source.text, errors, { disallowComments: true, allowTrailingComma: false });
    const [error] = errors;
    if (root !== undefined && error === undefined) return root;
    return refused(error?.offset ?? 0, jsonErrorText(error?.error));
  }

  sourceOf({ offset, length }: Node): string {
    return this.source.text.slice(offset, offset + length);
  }

  placeOf({ offset }: Node, path: JsonPath): Place {
    return this.source.placeOf(offset, path);
  }
}

/** Where a text is first nested deeper than so many levels. */
function offsetOfDepth(text: string, limit: number): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[{]|[\]}]/gs)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    if (depth > limit) return index;
  }
  return undefined;
}
