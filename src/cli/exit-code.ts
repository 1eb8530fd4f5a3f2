/** What the program tells its caller (docs/architecture.md). With several files, the highest. */
export const EXIT = {
  /** Valid; for diff: the same. */
  ok: 0,
  /** Findings of severity error; for diff: different. */
  findings: 1,
  /** Could not be judged: unreadable input, or something needed was missing. */
  undetermined: 2,
  /** The command was used wrongly. */
  usage: 64,
  /** A bug in the program itself. */
  bug: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
