import type { Text } from '../../diagnostics/diagnostic.js';
import type { JsonList, JsonMember, JsonNode, JsonObject, JsonScalar } from './json-node.js';
import type { JsonPath } from './json-source.js';

/** Something that a JSON text may not have, where, and by which keys one comes there. */
export interface JsonProblem {
  readonly at: number;
  readonly path: JsonPath;
  readonly reason: Text;
  /** Set where a limit of ours was met. */
  readonly isLimit?: boolean;
}

export interface ScannedJson {
  /** Undefined where the text is no JSON. */
  readonly root: JsonNode | undefined;
  /** What makes the text unreadable, or every key that stands twice in its object. */
  readonly problems: readonly JsonProblem[];
}

const BACKSLASH = 0x5c;
const QUOTE = 0x22;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const FEW_MEMBERS = 8;

/**
 * Reads a JSON text (RFC 8259) strictly. Nesting costs none of the program's own stack, time is linear, and no
 * number becomes a JavaScript number.
 *
 * @param maxDepth how many objects and lists may be open at once
 */
export function scanJson(text: string, maxDepth: number): ScannedJson {
  return new Scanner(text, maxDepth).scan();
}

/** An object or list of which the end has not come yet. */
interface Open {
  readonly node: JsonObject | JsonList;
  readonly members: JsonMember[];
  readonly items: JsonNode[];
  readonly isObject: boolean;
  key: string;
  keyAt: number;
}

/** Ends the scan at what cannot be read. */
class Unreadable extends Error {
  constructor(
    readonly at: number,
    readonly reason: Text,
    readonly isLimit = false,
  ) {
    super(reason.en);
  }
}

class Scanner {
  private at = 0;
  private readonly stack: Open[] = [];
  private readonly problems: JsonProblem[] = [];

  constructor(
    private readonly text: string,
    private readonly maxDepth: number,
  ) {}

  scan(): ScannedJson {
    try {
      const root = this.document();
      return { root, problems: this.problems };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      const problem = { at: error.at, path: this.path(), reason: error.reason, isLimit: error.isLimit };
      return { root: undefined, problems: [...this.problems, problem] };
    }
  }

  private document(): JsonNode {
    for (;;) {
      let node: JsonNode | undefined = this.value();
      while (node !== undefined) {
        const open = this.stack.at(-1);
        if (open === undefined) return this.ended(node);
        node = this.put(open, node);
      }
    }
  }

  /** A value that is complete; undefined where an object or list begins that has something in it. */
  private value(): JsonNode | undefined {
    this.skipSpace();
    const character = this.text[this.at];
    if (character === '{' || character === '[') return this.begin(character === '{');
    const at = this.at;
    if (character === '"') return { type: 'string', at, text: this.string() };
    return this.word() ?? this.number();
  }

  private begin(isObject: boolean): JsonNode | undefined {
    const { at } = this;
    if (this.stack.length >= this.maxDepth) throw new Unreadable(at, tooDeep(this.maxDepth), true);
    const [members, items]: [JsonMember[], JsonNode[]] = [[], []];
    const node: JsonObject | JsonList = isObject
      ? { type: 'object', at, members }
      : { type: 'list', at, items };
    this.at++;
    this.skipSpace();
    if (this.text[this.at] === (isObject ? '}' : ']')) {
      this.at++;
      return node;
    }
    const open = { node, members, items, isObject, key: '', keyAt: 0 };
    this.stack.push(open);
    if (isObject) this.key(open);
    return undefined;
  }

  /** Puts a value where it belongs. Gives what it completes; undefined where another value follows. */
  private put(open: Open, value: JsonNode): JsonNode | undefined {
    if (open.isObject) open.members.push({ key: open.key, at: open.keyAt, value });
    else open.items.push(value);
    this.skipSpace();
    const character = this.text[this.at];
    if (character === ',') {
      this.at++;
      if (open.isObject) this.key(open);
      return undefined;
    }
    if (character !== (open.isObject ? '}' : ']')) throw this.unexpected();
    this.at++;
    this.stack.pop();
    this.reportTwice(open.members);
    return open.node;
  }

  private ended(root: JsonNode): JsonNode {
    this.skipSpace();
    if (this.at < this.text.length) throw this.unexpected();
    return root;
  }

  private key(open: Open): void {
    this.skipSpace();
    open.keyAt = this.at;
    if (this.text[this.at] !== '"') throw this.unexpected();
    open.key = this.string();
    this.skipSpace();
    if (this.text[this.at] !== ':') throw this.unexpected();
    this.at++;
  }

  /** Reads from the opening quote past the closing one. */
  private string(): string {
    const { text } = this;
    let from = ++this.at;
    let read = '';
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (code === QUOTE) {
        const rest = text.slice(from, this.at++);
        return read === '' ? rest : read + rest;
      }
      // Also the end of the text, which has no code.
      if (!(code >= 0x20)) throw this.unexpected();
      if (code === BACKSLASH) {
        read += text.slice(from, this.at) + this.escape();
        from = this.at;
      } else this.at++;
    }
  }

  private escape(): string {
    const letter = this.text[this.at + 1] ?? '';
    const digits = this.text.slice(this.at + 2, this.at + 6);
    if (letter === 'u' && /^[0-9a-fA-F]{4}$/.test(digits)) {
      this.at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const character = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
    if (character === undefined) throw this.unexpected();
    this.at += 2;
    return character;
  }

  private word(): JsonScalar | undefined {
    const { at } = this;
    for (const text of ['true', 'false', 'null']) {
      if (!this.text.startsWith(text, at)) continue;
      this.at += text.length;
      return { type: text === 'null' ? 'null' : 'boolean', at, text };
    }
    return undefined;
  }

  private number(): JsonScalar {
    const { at, text } = this;
    if (text[this.at] === '-') this.at++;
    if (text[this.at] === '0') this.at++;
    else this.digits();
    if (text[this.at] === '.') {
      this.at++;
      this.digits();
    }
    if (text[this.at] === 'e' || text[this.at] === 'E') {
      this.at++;
      if (text[this.at] === '+' || text[this.at] === '-') this.at++;
      this.digits();
    }
    return { type: 'number', at, text: text.slice(at, this.at) };
  }

  private digits(): void {
    const from = this.at;
    while (isDigit(this.text.charCodeAt(this.at))) this.at++;
    if (this.at === from) throw this.unexpected();
  }

  private skipSpace(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.at++;
    }
  }

  private reportTwice(members: readonly JsonMember[]): void {
    if (members.length < 2) return;
    if (members.length <= FEW_MEMBERS) {
      for (const [index, { key, at }] of members.entries()) {
        for (let before = 0; before < index; before++) {
          if (members[before]?.key !== key) continue;
          this.reportAllTwice(members, at);
          return;
        }
      }
      return;
    }
    this.reportAllTwice(members, 0);
  }

  private reportAllTwice(members: readonly JsonMember[], from: number): void {
    const seen = new Set<string>();
    for (const { key, at } of members) {
      if (seen.has(key) && at >= from) {
        this.problems.push({ at, path: [...this.path(), key], reason: twice(key) });
      }
      seen.add(key);
    }
  }

  /** Where the value stands that is being read. */
  private path(): JsonPath {
    return this.stack.map(({ isObject, key, items }) => (isObject ? key : items.length));
  }

  private unexpected(): Unreadable {
    const character = this.text.codePointAt(this.at);
    return new Unreadable(this.at, character === undefined ? ENDS : unexpected(character));
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const ENDS: Text = { nl: 'de tekst houdt te vroeg op', en: 'the text ends too early' };

function unexpected(code: number): Text {
  const hex = code.toString(16).toUpperCase().padStart(4, '0');
  const shown =
    code > 0x20 && !(code >= 0xd800 && code <= 0xdfff) ? `‘${String.fromCodePoint(code)}’` : `U+${hex}`;
  return {
    nl: `het teken ${shown} wordt hier niet verwacht`,
    en: `the character ${shown} is not expected here`,
  };
}

function tooDeep(limit: number): Text {
  return { nl: `er is dieper genest dan ${limit} niveaus`, en: `it is nested deeper than ${limit} levels` };
}

function twice(key: string): Text {
  return { nl: `de sleutel ‘${key}’ staat er twee keer`, en: `the key ‘${key}’ stands twice` };
}
