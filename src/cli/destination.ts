import type { Language } from '../diagnostics/diagnostic.js';
import { oneLine } from '../diagnostics/one-line.js';
import type { Console, Texts } from './command.js';
import { EXIT } from './exit-code.js';
import { formatFindings } from './format-findings.js';

export const DESTINATION_TEXTS: Texts<'output' | 'force' | 'forceAlone' | 'written'> = {
  nl: {
    output: 'Bestand waarin de uitvoer komt; anders verschijnt zij hier',
    force: 'Een bestaand bestand overschrijven',
    forceAlone: '--force hoort bij --output: zonder bestand is er niets om te overschrijven',
    written: 'Geschreven',
  },
  en: {
    output: 'File for the output; it appears here otherwise',
    force: 'Overwrite an existing file',
    forceAlone: '--force goes with --output: without a file there is nothing to overwrite',
    written: 'Written',
  },
};

/** Where the output of a command goes: the console at once, or one file when all of it is there. */
export interface Destination {
  add(text: string): void;
  /** For the person at the console, where the output itself goes to a file. */
  note(text: string): void;
  /** Gives the exit code: the one given, unless the file could not be written. */
  end(exit: number): Promise<number>;
}

/** Whether a file may be replaced that is not named, which is said; whoever asks for it expects a file. */
export function isForceAlone(
  { output, force }: Readonly<Record<string, unknown>>,
  language: Language,
  console: Console,
): boolean {
  const isAlone = force === true && typeof output !== 'string';
  if (isAlone) console.err(`npo-xbrl: ${DESTINATION_TEXTS[language].forceAlone}\n`);
  return isAlone;
}

/** By the options `--output` and `--force`; what the output is made of is never replaced by it. */
export function destinationOf(
  { output, force }: Readonly<Record<string, unknown>>,
  inputs: readonly string[],
  language: Language,
  console: Console,
): Destination {
  if (typeof output !== 'string') {
    return { add: (text) => console.out(text), note: () => undefined, end: (exit) => Promise.resolve(exit) };
  }
  const content: string[] = [];
  return {
    add: (text) => content.push(text),
    note: (text) => console.out(text),
    end: async (exit) => {
      const { placeFiles } = await import('../npo/input/write/place-files.js');
      const problems = await placeFiles([{ path: output, content }], { force: force === true, inputs });
      if (problems.length > 0) {
        console.err(formatFindings(problems, language));
        return Math.max(exit, EXIT.undetermined);
      }
      console.out(`${DESTINATION_TEXTS[language].written}: ${oneLine(output)}\n`);
      return exit;
    },
  };
}
