/** A field of a table of text, in quotation marks where it needs them (RFC 4180 §2). */
export function csvField(text: string, delimiter: ',' | ';'): string {
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
