/** The words of a text between what XML calls white space (XML 1.0 §2.3): a no-break space is in a word. */
export function xmlWords(text: string): readonly string[] {
  return text.split(/[ \t\n\r]+/).filter((word) => word !== '');
}
