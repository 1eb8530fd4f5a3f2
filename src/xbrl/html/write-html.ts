import { escapeAttribute, escapeText } from '../xml/write-xml.js';
import type { Html } from './element.js';
import { VOID_ELEMENTS } from './void-elements.js';

const MOST_PIECES = 4096;

/** Elements whose text HTML takes as it stands, where XML would have it escaped. */
const RAW = new Set(['script', 'style']);

/**
 * Writes a page that is well-formed XML and means the same to an HTML parser. Nothing is added between
 * elements, so that text stays as it is. Text in `style` and `script` may hold none of `&<>`: the two parsers
 * read those differently; such text is a mistake of the caller and throws.
 */
export function writeHtml(html: Html): string {
  const pieces = new Pieces();
  write(html, pieces);
  return pieces.text();
}

/** Text that grows; a large page has a million pieces, which are joined as they come. */
class Pieces {
  private readonly joined: string[] = [];
  private open: string[] = [];

  push(piece: string): void {
    if (this.open.push(piece) < MOST_PIECES) return;
    this.joined.push(this.open.join(''));
    this.open = [];
  }

  text(): string {
    return [...this.joined, ...this.open].join('');
  }
}

function write(html: Html, pieces: Pieces): void {
  if (html === undefined) return;
  if (typeof html === 'string') {
    pieces.push(escapeText(html));
  } else if (typeof html === 'function') {
    write(html(), pieces);
  } else if ('written' in html) {
    pieces.push(html.written);
  } else if ('name' in html) {
    const { name, attributes, children } = html;
    let start = `<${name}`;
    for (const [key, value] of Object.entries(attributes)) {
      if (value === undefined || value === false) continue;
      start += ` ${key}="${value === true ? key : escapeAttribute(value)}"`;
    }
    if (VOID_ELEMENTS.has(name)) {
      pieces.push(`${start}/>`);
      return;
    }
    pieces.push(`${start}>`);
    if (RAW.has(name)) pieces.push(raw(name, children));
    else for (const child of children) write(child, pieces);
    pieces.push(`</${name}>`);
  } else {
    for (const one of html) write(one, pieces);
  }
}

function raw(name: string, children: readonly Html[]): string {
  const text = children.map((child) => (typeof child === 'string' ? child : '')).join('');
  if (/[&<>]/.test(text)) throw new Error(`text in ${name} holds one of &<>`);
  return text;
}
