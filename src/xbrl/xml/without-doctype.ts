/** XML 1.0 §2.8 [28], with an external identifier or without one, and with no internal subset. */
const PLAIN =
  /<!DOCTYPE[ \t\r\n]+[^ \t\r\n<>[\]"']+(?:[ \t\r\n]+(?:SYSTEM|PUBLIC)(?:[ \t\r\n]+(?:"[^"<>]*"|'[^'<>]*')){1,2})?[ \t\r\n]*>/y;

/**
 * A text with its document type declaration turned into spaces, so that every other place stays where it is.
 * The declaration goes unread and nothing is fetched: it declares no entity here, and no default of an
 * attribute. One with an internal subset stays, for the reader to refuse: that could declare entities.
 */
export function withoutDoctype(text: string): string {
  const at = endOfMisc(text);
  PLAIN.lastIndex = at;
  const declaration = PLAIN.exec(text)?.[0];
  if (declaration === undefined) return text;
  return text.slice(0, at) + declaration.replace(/[^\r\n]/g, ' ') + text.slice(at + declaration.length);
}

/** Behind the XML declaration, comments, instructions and white space that a document begins with. */
function endOfMisc(text: string): number {
  let at = 0;
  for (;;) {
    while (' \t\r\n'.includes(text.charAt(at)) && at < text.length) at++;
    const end = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : undefined;
    const close = end === undefined ? -1 : text.indexOf(end, at + end.length + 1);
    if (end === undefined || close === -1) return at;
    at = close + end.length;
  }
}
