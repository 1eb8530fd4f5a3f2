/** What came of a case. */
export interface Judged {
  /** The verdicts, or the exit codes of commands. */
  readonly answers: readonly string[];
  /** The codes of the findings. */
  readonly codes: readonly string[];
  /** What is wrong with the answer itself; undefined where nothing is. */
  readonly problem: string | undefined;
}

/** A file that is right, to be damaged, and what is asked of the program then. */
export interface Ground {
  /** What kind of file it is, or what is done with it. */
  readonly kind: string;
  /** The path of the file that is damaged. */
  readonly target: string;
  /** Set where that is a file in a zip: its path there. The zip is packed anew then. */
  readonly inside?: string;
  judge(): Promise<Judged>;
}
