/** What a rule must make of texts, and texts that it must refuse; a rule that takes every text refuses none. */
export interface Cases {
  readonly gives: Readonly<Record<string, string>>;
  readonly refuses: readonly string[];
}

export type RegistryCases = Readonly<Record<string, Cases>>;
