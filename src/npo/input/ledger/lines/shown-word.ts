/** Numbers and abbreviations. Words beside an amount could name a person (docs/decisions/0005). */
export function isCodeLike(code: string): boolean {
  return /^[^\s]{1,24}$/.test(code) && (/\d/.test(code) || code.length <= 5);
}

/** A word that is nearly a school or intervention is shown, as is a code; another word may be a name. */
export function shownWord(code: string, nearest: string | undefined): string | undefined {
  return nearest !== undefined || isCodeLike(code) ? code.slice(0, 80) : undefined;
}
