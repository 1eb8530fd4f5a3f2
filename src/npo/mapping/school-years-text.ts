import { xmlWords } from '../../xbrl/xml/xml-words.js';

/** School years as one value of a report: in order, a space between them. */
export function schoolYearsText(schoolYears: Iterable<string>): string {
  return [...schoolYears].sort().join(' ');
}

/** The school years in such a value; words that are none are left out. */
export function schoolYearsOfText(text: string): readonly string[] {
  return xmlWords(text).filter((word) => /^\d{4}-\d{4}$/.test(word));
}
