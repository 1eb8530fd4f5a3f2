import { Cursor } from './cursor.js';
import { isBlank } from './is-blank.js';
import { LineCount } from './line-count.js';
import { isXmlName } from './xml-name.js';

/** Characters that XML does not have (XML 1.0 §2.2); lone surrogates do not come out of a decoder. */

const NO_CHARACTER = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/;
/** XML 1.0 §2.8 [23], for version 1.0. */
const DECLARATION =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/;
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6}));|&/g;
const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const BANG = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;

/** The attributes of a tag. */
export interface RawAttributes {
  /**
   * As they are written, with their prefixes. The same array for tags of one name that follow each other with the
   * same names.
   */
  readonly names: readonly string[];
  /** With references resolved; as many as there are names, whatever stands behind them. */
  readonly values: readonly string[];
}

/** Takes the parts of a document in their order. Names are as they are written. */
export interface XmlSink {
  /**
   * @param attributes only good until the next tag
   * @param line of the `<`, from one, and its column likewise
   */
  open(name: string, attributes: RawAttributes, line: number, column: number): void;
  /** Once or more for the text between two tags. */
  text(text: string): void;
  close(name: string): void;
}

/** What this reader does not take on: something is wrong, or so rare that the careful reader may have it. */
const DOUBT = new Error('left to the careful reader');

/** Leaves a document to the careful reader. */
export function doubt(): never {
  throw DOUBT;
}

/**
 * Goes through a document that is plainly well-formed, in one pass over its text. False at the first thing
 * that is not plain. Namespaces are left to the sink, as are attributes with the same name.
 *
 * @param maxDepth how many elements may be open at once
 */
export function scanXml(text: string, sink: XmlSink, maxDepth: number): boolean {
  if (NO_CHARACTER.test(text)) return false;
  try {
    new Scanner(text, sink, maxDepth).scan();
    return true;
  } catch (error) {
    if (error === DOUBT) return false;
    throw error;
  }
}

/** The last tag of a name, and what followed it: most tags are like the one before, and are not taken apart again. */
class KnownTag implements RawAttributes {
  names: string[] = [];
  readonly values: string[] = [];
  /** What stands before each value: white space, the name, and up to the quotation mark. */
  readonly leads: string[] = [];
  /** The values as they are written behind those. */
  readonly written: (string | undefined)[] = [];
  /** The tag that came next, the last time. */
  next: KnownTag | undefined;
  private differs = false;

  constructor(readonly name: string) {}

  /** Another name than the last time, and from here on for the rest of this tag. */
  setName(at: number, name: string): void {
    if (!this.differs) this.names = this.names.slice(0, at);
    this.differs = true;
    this.names.push(name);
  }

  /** There are no more attributes than these. */
  end(count: number): void {
    if (count < this.names.length) this.names = this.names.slice(0, count);
    this.differs = false;
  }
}

class Scanner {
  private at = 0;
  private hasRoot = false;
  private readonly lines: LineCount;
  private readonly ampersands: Cursor;
  private readonly returns: Cursor;
  private readonly sectionEnds: Cursor;
  private readonly openNames: string[] = [];
  private readonly tags = new Map<string, KnownTag>();
  private last = new KnownTag('');
  private readonly checkedNames = new Set<string>();
  /** The text between tags is nearly always one of a few: line breaks and indents. */
  private indent = '';

  constructor(
    private readonly text: string,
    private readonly sink: XmlSink,
    private readonly maxDepth: number,
  ) {
    this.lines = new LineCount(text);
    this.ampersands = new Cursor(text, '&');
    this.returns = new Cursor(text, '\r');
    this.sectionEnds = new Cursor(text, ']]>');
  }

  scan(): void {
    this.at = DECLARATION.exec(this.text)?.[0].length ?? 0;
    for (;;) {
      const start = this.text.indexOf('<', this.at);
      if (start === -1) break;
      if (start > this.at) this.characters(this.at, start);
      this.at = start;
      this.markup(this.text.charCodeAt(start + 1));
    }
    if (this.at < this.text.length) this.characters(this.at, this.text.length);
    if (this.openNames.length > 0 || !this.hasRoot) doubt();
  }

  private markup(next: number): void {
    if (next === SLASH) this.endTag();
    else if (next === QUESTION) this.instruction();
    else if (next === BANG) this.commentOrSection();
    else this.startTag();
  }

  private characters(start: number, end: number): void {
    const { text } = this;
    if (this.sectionEnds.from(start) < end) doubt();
    const { indent } = this;
    if (end - start === indent.length && text.startsWith(indent, start)) {
      this.sink.text(indent);
      return;
    }
    let value = text.slice(start, end);
    if (this.openNames.length === 0) {
      // XML 1.0 §2.1 and §2.8: nothing but white space stands outside the root element.
      if (!isBlank(value)) doubt();
      return;
    }
    if (this.returns.from(start) < end) value = value.replace(/\r\n?/g, '\n');
    if (this.ampersands.from(start) < end) value = resolved(value);
    else if (text.charCodeAt(start) === NEWLINE && isBlank(value) && !value.includes('\r'))
      this.indent = value;
    this.sink.text(value);
  }

  private startTag(): void {
    const { text } = this;
    const start = this.at;
    const column = this.lines.goTo(start);
    const tag = this.tag(start + 1);
    const { name } = tag;
    if (this.openNames.length >= this.maxDepth) doubt();
    if (this.openNames.length === 0 && this.hasRoot) doubt();
    this.hasRoot = true;
    let code = this.attributes(tag);
    const isEmpty = code === SLASH;
    if (isEmpty) code = text.charCodeAt(++this.at);
    if (code !== GREATER) doubt();
    this.at++;
    this.sink.open(name, tag, this.lines.line, column);
    if (isEmpty) this.sink.close(name);
    else this.openNames.push(name);
  }

  /** What is known of the tags of the name at a place; reading goes on behind it. Tags tend to follow each other. */
  private tag(start: number): KnownTag {
    let tag = this.last.next;
    if (tag !== undefined && this.isName(tag.name, start)) {
      this.at = start + tag.name.length;
    } else {
      const name = this.name(start);
      tag = this.tags.get(name);
      if (tag === undefined) this.tags.set(name, (tag = new KnownTag(name)));
      this.last.next = tag;
    }
    return (this.last = tag);
  }

  /** Reads attributes up to the end of the tag, and gives the character that stands there. */
  private attributes(tag: KnownTag): number {
    const { text } = this;
    for (let count = 0; ; count++) {
      const lead = count < tag.names.length ? tag.leads[count] : undefined;
      if (lead !== undefined && text.startsWith(lead, this.at)) {
        this.at += lead.length;
      } else {
        const code = this.attributeLead(tag, count);
        if (code === GREATER || code === SLASH) {
          tag.end(count);
          return code;
        }
      }
      this.attributeValue(tag, count);
    }
  }

  /** Goes behind the quotation mark that opens a value, or to the end of the tag; gives the character there. */
  private attributeLead(tag: KnownTag, count: number): number {
    const before = this.at;
    const code = this.skipSpace();
    if (code === GREATER || code === SLASH) return code;
    if (this.at === before) doubt();
    const known = tag.names[count];
    if (known !== undefined && this.isName(known, this.at)) this.at += known.length;
    else tag.setName(count, this.name(this.at));
    if (this.skipSpace() !== EQUALS) doubt();
    this.at++;
    const quote = this.skipSpace();
    if (quote !== QUOTE && quote !== APOSTROPHE) doubt();
    this.at++;
    tag.leads[count] = this.text.slice(before, this.at);
    tag.written[count] = undefined;
    return quote;
  }

  /** XML 1.0 §3.3.3: white space becomes spaces, unless it was written as a reference. */
  private attributeValue(tag: KnownTag, count: number): void {
    const { text, at: start } = this;
    const quote = text.charCodeAt(start - 1);
    const before = tag.written[count];
    if (before !== undefined && text.startsWith(before, start)) {
      this.at = start + before.length + 1;
      if (text.charCodeAt(this.at - 1) === quote) return;
    }
    const end = text.indexOf(quote === QUOTE ? '"' : "'", start);
    if (end === -1) doubt();
    this.at = end + 1;
    const written = text.slice(start, end);
    let value = written;
    if (value.includes('<')) doubt();
    if (/[\t\r\n]/.test(value)) value = value.replace(/\r\n|[\t\r\n]/g, ' ');
    if (this.ampersands.from(start) < end) value = resolved(value);
    tag.written[count] = written;
    tag.values[count] = value;
  }

  private endTag(): void {
    const { text } = this;
    const name = this.openNames.pop() ?? doubt();
    if (!text.startsWith(name, this.at + 2)) doubt();
    this.at += 2 + name.length;
    if (this.skipSpace() !== GREATER) doubt();
    this.at++;
    this.sink.close(name);
  }

  private instruction(): void {
    const end = this.text.indexOf('?>', this.at);
    const target = this.name(this.at + 2);
    const next = this.text.charCodeAt(this.at);
    if (end === -1 || this.at > end || /^xml$/i.test(target)) doubt();
    if (this.at < end && !isSpace(next)) doubt();
    this.at = end + 2;
  }

  private commentOrSection(): void {
    const { text } = this;
    if (text.startsWith('<!--', this.at)) {
      // XML 1.0 §2.5: two hyphens occur in a comment only at its end.
      const end = text.indexOf('--', this.at + 4);
      if (end === -1 || text.charCodeAt(end + 2) !== GREATER) doubt();
      this.at = end + 3;
    } else if (text.startsWith('<![CDATA[', this.at) && this.openNames.length > 0) {
      const end = text.indexOf(']]>', this.at);
      if (end === -1) doubt();
      this.sink.text(text.slice(this.at + 9, end).replace(/\r\n?/g, '\n'));
      this.at = end + 3;
    } else {
      doubt();
    }
  }

  /** The name at a place; reading goes on behind it. */
  private name(start: number): string {
    const { text } = this;
    let end = start;
    while (end < text.length && ENDS_NAME[text.charCodeAt(end)] !== 1) end++;
    const name = text.slice(start, end);
    if (!this.checkedNames.has(name)) {
      if (!isXmlName(name)) doubt();
      this.checkedNames.add(name);
    }
    this.at = end;
    return name;
  }

  /** Whether a name stands at a place. */
  private isName(name: string, start: number): boolean {
    return this.text.startsWith(name, start) && ENDS_NAME[this.text.charCodeAt(start + name.length)] === 1;
  }

  /** Goes to the next character that is no white space, and gives it. */
  private skipSpace(): number {
    let code = this.text.charCodeAt(this.at);
    while (isSpace(code)) code = this.text.charCodeAt(++this.at);
    return code;
  }
}

function isSpace(code: number): boolean {
  return code === SPACE || code === NEWLINE || code === TAB || code === RETURN;
}

/** One for what ends a name: white space, and what stands in markup behind a name. */
const ENDS_NAME = new Uint8Array(128);
for (const code of [TAB, NEWLINE, RETURN, SPACE, EQUALS, GREATER, SLASH, QUESTION]) ENDS_NAME[code] = 1;

/** A text with its references resolved (XML 1.0 §4.1, §4.6). Replacing them in one call takes 150 bytes for each. */
function resolved(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const match of text.matchAll(REFERENCE)) {
    if (match.index > at) pieces.push(text.slice(at, match.index));
    pieces.push(characterOf(match));
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push(text.slice(at));
  return pieces.join('');
}

function characterOf([, name, decimal, hexadecimal]: readonly (string | undefined)[]): string {
  if (name !== undefined) return PREDEFINED[name] ?? doubt();
  if (decimal === undefined && hexadecimal === undefined) doubt();
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
  if (!isCharacter(code)) doubt();
  return String.fromCodePoint(code);
}

/** XML 1.0 §2.2 [2]. */
function isCharacter(code: number): boolean {
  return (
    code === TAB ||
    code === NEWLINE ||
    code === RETURN ||
    (code >= SPACE && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}
