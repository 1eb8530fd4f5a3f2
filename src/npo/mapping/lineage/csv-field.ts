/** A field of a table of text, in quotation marks where it needs them (RFC 4180 §2). */
export function csvField(text: string, delimiter: ',' | ';'): string {
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What begins a formula (OWASP, CSV Injection), behind apostrophes too: so that an apostrophe of ours can be told. */
const FORMULA = /^'*[=+\-@\t\r]/;

const PLAIN_NUMBER = /^-\d+(?:[.,]\d+)?$/;

/**
 * A text that no spreadsheet takes for a formula: an apostrophe goes before one that begins as formulas do. It is no
 * part of the text. A plain number below zero is no formula.
 */
export function inertText(text: string): string {
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

/** The text that `inertText` was given. */
export function textOfInert(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

/** What a field of a table for a spreadsheet has that may not stand there as it is; of several, each on a line. */
const SPECIAL = new RegExp(`[;"]|${FORMULA.source}`, 'm');

/** A field of a table for a spreadsheet: separated by semicolons, and none a formula. */
export function inertField(text: string): string {
  return csvField(inertText(text), ';');
}

/** Whether texts, each on a line, are fields for a spreadsheet as they are. */
export function areInertFields(lines: string): boolean {
  return !SPECIAL.test(lines);
}
