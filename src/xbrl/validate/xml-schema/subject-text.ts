import type { Basis, Language } from '../../../diagnostics/diagnostic.js';

/** What a finding is about: an element, or one of its attributes, with names as in the file. */
export interface Part {
  readonly element: string;
  readonly attribute?: string | undefined;
}

/** What a finding is about, and the value that stands there. */
export interface ValuePart extends Part {
  readonly value: string;
}

/** The subject of a sentence: `Het element nl:Naam`, `The attribute decimals of nl:Naam`. */
export const the: Readonly<Record<Language, (part: Part) => string>> = {
  nl: ({ element, attribute }) =>
    attribute === undefined ? `Het element ${element}` : `Het attribuut ${attribute} van ${element}`,
  en: ({ element, attribute }) =>
    attribute === undefined ? `The element ${element}` : `The attribute ${attribute} of ${element}`,
};

/** The beginning of a long value; characters beyond the Basic Multilingual Plane stay whole. */
const BEGINNING = /^.{80}/su;

/** A value in quotes, on one line, shortened where it is long. */
export function quoted(value: string): string {
  const line = value.slice(0, 400).replace(/\s+/g, ' ').trim();
  const beginning = BEGINNING.exec(line)?.[0] ?? line;
  return beginning.length < line.length || value.length > 400 ? `“${beginning}…”` : `“${line}”`;
}

const MOST_LISTED = 12;

/** Names or values as a list, shortened where it is long. */
export function listed(values: readonly string[]): string {
  const shown = values.slice(0, MOST_LISTED).join(', ');
  return values.length > MOST_LISTED ? `${shown}, …` : shown;
}

export function structures(clause: string): Basis {
  return { document: 'XML Schema Part 1', clause, url: `https://www.w3.org/TR/xmlschema-1/#${clause}` };
}

export function datatypes(clause: string): Basis {
  return { document: 'XML Schema Part 2', clause, url: `https://www.w3.org/TR/xmlschema-2/#${clause}` };
}
