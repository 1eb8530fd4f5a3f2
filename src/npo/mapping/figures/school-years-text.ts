import { xmlWords } from '../../../xbrl/xml/xml-words.js';

/** School years as one value of a report: in order, a space between them. */
export function schoolYearsText(schoolYears: Iterable<string>): string {
  return [...schoolYears].sort().join(' ');
}

/** The school years that a figure of a programme is of: its key, or else those in its value; other words are left out. */
export function schoolYearsTold(key: string | undefined, value: string): readonly string[] {
  if (key !== undefined) return [key];
  return xmlWords(value).filter((word) => /^\d{4}-\d{4}$/.test(word));
}
