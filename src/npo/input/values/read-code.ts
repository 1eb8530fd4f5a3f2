import type { Text } from '../../../diagnostics/diagnostic.js';
import type { Answer } from '../../model/submission.js';
import { answerUnknown, codeUnknown } from '../diagnostics/cell-diagnostics.js';
import { nearest, plain } from '../matching-text.js';
import { ANSWERS } from '../subjects/code-lists.js';
import type { Code } from '../subjects/field.js';
import type { Cell } from '../table.js';
import type { CellContext } from './cell-context.js';

/** Yes, no or not applicable. A blank never comes here: it is no answer. */
export function readAnswer(cell: Cell, { column, findings }: CellContext): Answer | undefined {
  const isWord = cell.form === 'text' || cell.form === 'boolean';
  const found = isWord ? findCode(ANSWERS, cell.text) : undefined;
  if (found === undefined)
    findings.add(answerUnknown({ column, text: cell.text.trim() }, { source: cell.place }));
  return found?.code;
}

/** A value of a closed list: its code, its name in either language, or a known other word. */
export function readCode<C extends string>(
  cell: Cell,
  codes: readonly Code<C>[],
  { column, findings }: CellContext,
): C | undefined {
  const found = findCode(codes, cell.text);
  if (found !== undefined) return found.code;
  const text = cell.text.trim();
  const near = nearest(
    text,
    codes.map(({ name }) => name.nl),
  );
  findings.add(
    codeUnknown({ column, text, nearest: near, choices: choicesOf(codes) }, { source: cell.place }),
  );
  return undefined;
}

/** The names of a closed list, in one line. */
export function choicesOf(codes: readonly Code[]): Text {
  return {
    nl: codes.map(({ name }) => name.nl).join(', '),
    en: codes.map(({ name }) => name.en).join(', '),
  };
}

const byWord = new WeakMap<readonly Code[], ReadonlyMap<string, Code>>();

function findCode<C extends string>(codes: readonly Code<C>[], text: string): Code<C> | undefined {
  let words = byWord.get(codes);
  if (words === undefined) byWord.set(codes, (words = wordsOf(codes)));
  return words.get(plain(text)) as Code<C> | undefined;
}

function wordsOf(codes: readonly Code[]): ReadonlyMap<string, Code> {
  const words = new Map<string, Code>();
  for (const code of codes) {
    for (const word of [code.code, code.name.nl, code.name.en, ...(code.aliases ?? [])]) {
      words.set(plain(word), code);
    }
  }
  return words;
}
