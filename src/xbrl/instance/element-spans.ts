/** Where an element stands in the text of its document; offsets in characters as the text has them. */
export interface ElementSpan {
  /** Of the `<` of the start tag. */
  readonly start: number;
  /** Behind the `>` of the start tag. */
  readonly contentStart: number;
  /** Of the `</` of the end tag; the same as `contentStart` for an element that is one tag. */
  readonly contentEnd: number;
  /** Behind the element. */
  readonly end: number;
  /** Elements in it, in document order, as deep as was asked for. */
  readonly children: readonly ElementSpan[];
}

interface OpenSpan {
  readonly start: number;
  readonly contentStart: number;
  readonly children: ElementSpan[];
}

/**
 * The root element of a text and the elements in it, down to a depth (1: the children of the root). The text
 * is a well-formed document without a DOCTYPE; in any other one the answer means nothing.
 */
export function elementSpans(text: string, depth: number): ElementSpan {
  const open: OpenSpan[] = [];
  let root: ElementSpan | undefined;
  let level = 0;
  const close = (contentEnd: number, end: number): void => {
    level--;
    if (level > depth) return;
    const span = open.pop();
    if (span === undefined) return;
    const closed = { ...span, contentEnd, end };
    const parent = open.at(-1);
    if (parent === undefined) root = closed;
    else parent.children.push(closed);
  };
  for (let at = text.indexOf('<'); at !== -1;) {
    const end = markupEnd(text, at);
    const next = text[at + 1];
    if (next === '/') {
      close(at, end);
    } else if (next !== '!' && next !== '?') {
      if (level <= depth) open.push({ start: at, contentStart: end, children: [] });
      level++;
      if (text[end - 2] === '/') close(end, end);
    }
    at = text.indexOf('<', end);
  }
  if (root === undefined) throw new Error('the text has no root element');
  return root;
}

/** Behind the comment, CDATA section, processing instruction or tag that begins at an offset. */
function markupEnd(text: string, at: number): number {
  if (text.startsWith('<!--', at)) return behind(text, '-->', at + 4);
  if (text.startsWith('<![CDATA[', at)) return behind(text, ']]>', at + 9);
  if (text.startsWith('<?', at)) return behind(text, '?>', at + 2);
  return tagEnd(text, at);
}

/** Behind a tag: a `>` within an attribute value does not end it (XML 1.0 §3.1). */
function tagEnd(text: string, at: number): number {
  for (let from = at + 1; ;) {
    const end = text.indexOf('>', from);
    const quote = firstQuote(text, from, end);
    if (end === -1) throw new Error('a tag is not ended');
    if (quote === -1) return end + 1;
    from = behind(text, text[quote] ?? '"', quote + 1);
  }
}

function firstQuote(text: string, from: number, end: number): number {
  for (let i = from; i < end; i++) if (text[i] === '"' || text[i] === "'") return i;
  return -1;
}

function behind(text: string, ending: string, from: number): number {
  const found = text.indexOf(ending, from);
  if (found === -1) throw new Error(`"${ending}" is missing`);
  return found + ending.length;
}

/** An attribute of a start tag as it is written: `name="value"`, and what stands before it. */
export interface AttributeSpan {
  /** With its prefix. */
  readonly name: string;
  /** Of the white space before it. */
  readonly start: number;
  /** Behind the quotation mark that ends it. */
  readonly end: number;
}

/** The attributes of the start tag that begins at an offset of a well-formed document, in order. */
export function attributeSpans(text: string, at: number): readonly AttributeSpan[] {
  const spans: AttributeSpan[] = [];
  const name = /[^\s/>]+/y;
  name.lastIndex = at + 1;
  name.exec(text);
  for (let start = name.lastIndex; ;) {
    const attribute = /\s+([^\s=/>]+)\s*=\s*(["'])/y;
    attribute.lastIndex = start;
    const match = attribute.exec(text);
    if (match === null) return spans;
    const end = behind(text, match[2] ?? '"', attribute.lastIndex);
    spans.push({ name: match[1] ?? '', start, end });
    start = end;
  }
}
