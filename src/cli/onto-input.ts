import { statSync } from 'node:fs';
import type { Language } from '../diagnostics/diagnostic.js';
import type { Console, Texts } from './command.js';

const TEXTS: Texts<'ontoInput'> = {
  nl: { ontoInput: 'is zelf invoer; kies voor --output een ander bestand' },
  en: { ontoInput: 'is input itself; choose another file for --output' },
};

/** Whether the output would take the place of a file that it is made of, which is said; not even `--force` asks for that. */
export function isOntoInput(
  output: unknown,
  inputs: readonly string[],
  language: Language,
  console: Console,
): boolean {
  if (typeof output !== 'string') return false;
  const isInput = inputs.some((input) => isSameFile(input, output));
  if (isInput) console.err(`npo-xbrl: ${output} ${TEXTS[language].ontoInput}\n`);
  return isInput;
}

/** By the file that is there, whatever path or link leads to it. */
function isSameFile(a: string, b: string): boolean {
  const [one, other] = [a, b].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return one !== undefined && one.dev === other?.dev && one.ino === other.ino;
}
