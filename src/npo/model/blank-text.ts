/** What shows: no white space, no control or format character, nothing that fonts leave out (U+00AD, U+200B, U+3164). */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** Whether a text has nothing that shows; what is filed of it would say nothing. */
export function isBlankText(text: string): boolean {
  return !VISIBLE.test(text);
}
