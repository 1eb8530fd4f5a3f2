/** An attribute as it is written: a qualified name and its value. */
export type WrittenAttribute = readonly [name: string, value: string];

/** Takes the bytes of a document piece by piece. */
export type ByteSink = (bytes: Uint8Array) => void;

/** How a fragment fits into a document that is there already. */
export interface FragmentLayout {
  /** What stands before each line. */
  readonly margin: string;
  /** What ends each line. */
  readonly newline: string;
}

const DOCUMENT: FragmentLayout = { margin: '', newline: '\n' };
const FLUSH_AT = 1 << 16;
const INDENT = '  ';
const QUALIFIED_NAME = /^(?:[\p{L}_][\p{L}\p{M}\p{N}_.\-·]*:)?[\p{L}_][\p{L}\p{M}\p{N}_.\-·]*$/u;
/** Everything but the Char production of XML 1.0 §2.2; a surrogate is matched only where it has no partner. */
const ILLEGAL_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** The index of the first character that no XML document can carry, -1 where there is none. */
export function illegalCharacterIndex(text: string): number {
  return text.search(ILLEGAL_CHARACTER);
}

/** Character data that a reader gives back unchanged: a carriage return would become a line feed (XML 1.0 §2.11). */
export function escapeText(text: string): string {
  if (!/[&<>\r]/.test(text)) return text;
  return text.replace(/[&<>\r]/g, (character) => TEXT_ESCAPES[character] ?? character);
}

/** An attribute value that a reader gives back unchanged: white space would become spaces (XML 1.0 §3.3.3). */
export function escapeAttribute(text: string): string {
  if (!/[&<>"\t\n\r]/.test(text)) return text;
  return text.replace(/[&<>"\t\n\r]/g, (character) => ATTRIBUTE_ESCAPES[character] ?? character);
}

/** The attributes that declare prefixes, sorted, each with a space before it; the empty prefix is the default namespace. */
export function declarationsOf(declared: ReadonlyMap<string, string>): string {
  return [...declared]
    .filter(([prefix]) => prefix !== 'xml')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([prefix, namespace]) => ` ${declarationOf(prefix)}="${escapeAttribute(namespace)}"`)
    .join('');
}

/** The name of the attribute that declares a prefix, or the default namespace. */
export function declarationOf(prefix: string): string {
  return prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
}

const TEXT_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#xD;',
};
const ATTRIBUTE_ESCAPES: Readonly<Record<string, string>> = {
  ...TEXT_ESCAPES,
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
};

/**
 * Writes a document of elements that hold either elements or text, never both, to a sink: UTF-8,
 * line feeds, two spaces a level, no byte that depends on anything but the calls. Names and text must
 * be such as XML can carry; anything else is a mistake of the caller and throws.
 */
export class XmlWriter {
  private readonly open: string[] = [];
  private readonly encoder = new TextEncoder();
  private readonly names = new Set<string>();
  private pending: string;

  /** @param fragment set where no document is written, but a piece of one: without an XML declaration */
  constructor(
    private readonly sink: ByteSink,
    private readonly fragment?: FragmentLayout,
  ) {
    this.pending = fragment === undefined ? '<?xml version="1.0" encoding="UTF-8"?>\n' : '';
  }

  /** Starts an element that holds elements. */
  start(name: string, attributes: readonly WrittenAttribute[] = []): void {
    this.line(`<${this.checked(name)}${this.attributeTexts(attributes)}>`);
    this.open.push(name);
  }

  end(): void {
    const name = this.open.pop();
    if (name === undefined) throw new Error('There is no element to end.');
    this.line(`</${name}>`);
  }

  /** Writes an element that holds text, or nothing. */
  leaf(name: string, attributes: readonly WrittenAttribute[] = [], text = ''): void {
    const head = `${this.checked(name)}${this.attributeTexts(attributes)}`;
    this.line(text === '' ? `<${head}/>` : `<${head}>${escapeText(checkedText(text))}</${name}>`);
  }

  /** Writes an element that is XML already. */
  raw(xml: string): void {
    this.line(checkedText(xml));
  }

  /** Writes a comment; two hyphens in a row, which XML does not allow there, are set apart. */
  comment(text: string): void {
    this.line(`<!-- ${checkedText(text).replace(/-(?=-)/g, '- ')} -->`);
  }

  /** Hands over what is left. Every element must have been ended. */
  finish(): void {
    if (this.open.length > 0) throw new Error(`${this.open.length} elements are not ended.`);
    this.flush();
  }

  private attributeTexts(attributes: readonly WrittenAttribute[]): string {
    let text = '';
    for (const [name, value] of attributes) {
      text += ` ${this.checked(name)}="${escapeAttribute(checkedText(value))}"`;
    }
    return text;
  }

  private checked(name: string): string {
    if (this.names.has(name)) return name;
    if (!QUALIFIED_NAME.test(name)) throw new Error(`Not a name in XML: ${JSON.stringify(name)}.`);
    this.names.add(name);
    return name;
  }

  private line(text: string): void {
    const { margin, newline } = this.fragment ?? DOCUMENT;
    this.pending += `${margin}${INDENT.repeat(this.open.length)}${text}${newline}`;
    if (this.pending.length >= FLUSH_AT) this.flush();
  }

  private flush(): void {
    this.sink(this.encoder.encode(this.pending));
    this.pending = '';
  }
}

/** What takes elements in document order: a document, or a tree of another kind. */
export type ElementWriter = Pick<XmlWriter, 'start' | 'end' | 'leaf' | 'raw' | 'comment'>;

/** Runs a writer and gives its bytes as one array. */
export function xmlBytes(write: (writer: XmlWriter) => void, fragment?: FragmentLayout): Uint8Array {
  const chunks: Uint8Array[] = [];
  const writer = new XmlWriter((bytes) => chunks.push(bytes), fragment);
  write(writer);
  writer.finish();
  const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}

function checkedText(text: string): string {
  const index = illegalCharacterIndex(text);
  if (index === -1) return text;
  const code = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  throw new Error(`XML cannot carry the character U+${code}.`);
}
