import type { Argv } from 'yargs';
import type { Language, Text } from '../diagnostics/diagnostic.js';

/** Where a command prints. */
export interface Console {
  out(text: string): unknown;
  err(text: string): unknown;
}

/** The sentences of a command in every language. */
export type Texts<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** One command of the program. */
export interface Command {
  /** In the notation of yargs: `generate <input>`. */
  readonly signature: string;
  readonly summary: Text;
  options(options: Argv, language: Language): Argv;
  /** Does the work and gives the exit code. */
  run(values: Readonly<Record<string, unknown>>, language: Language, console: Console): Promise<number>;
}
