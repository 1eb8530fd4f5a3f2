import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';

/** An element to be written: attributes in the order given, and text or child elements. */
export interface Part {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly Part[];
}

/** Attributes without a value are left out. */
export function part(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  content: string | readonly Part[] = [],
): Part {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { name, attributes: Object.fromEntries(given), content };
}

/** A document: declaration, one comment from line two on where one is given, the element, a final newline. */
export function writeDocument(root: Part, comment?: readonly string[]): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  if (comment !== undefined) document.com(['', ...comment.map((line) => `  ${line}`), ''].join('\n'));
  append(document, root);
  return `${document.end({ prettyPrint: true })}\n`;
}

function append(parent: XMLBuilder, { name, attributes, content }: Part): void {
  const element = parent.ele(name, Object.fromEntries(Object.entries(attributes).map(escapeEntry)));
  if (typeof content !== 'string') for (const child of content) append(element, child);
  else if (content !== '') element.txt(escapeText(content));
}

function escapeEntry([name, value]: [string, string]): [string, string] {
  return [name, escapeText(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')];
}

/**
 * xmlbuilder2 takes `&` for the beginning of a reference where it looks like one, and writes carriage
 * returns (and white space in attributes) as they are, so that a reader loses them. Written as
 * references beforehand, both come back as they were.
 */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('\r', '&#13;');
}
