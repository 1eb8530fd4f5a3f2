import { NCNAME_SOURCE } from '../../xsd/values/built-in-type.js';
import { failAt } from '../xpath-error.js';

export type TokenKind =
  /** Behind the last token. */
  | 'end'
  | 'string'
  | 'integer'
  | 'decimal'
  | 'double'
  /** A name without a prefix, which may be a keyword. */
  | 'name'
  /** `prefix:local` */
  | 'qualified'
  /** `prefix:*` */
  | 'any-local'
  /** `*:local` */
  | 'any-prefix'
  | 'symbol';

export interface Token {
  readonly kind: TokenKind;
  /** The value of a string, the local part of a name, and else the text itself. */
  readonly text: string;
  readonly prefix: string | undefined;
  readonly at: number;
  readonly end: number;
}

const NCNAME = new RegExp(NCNAME_SOURCE, 'uy');
const NUMBER = /(?:[0-9]+(\.[0-9]*)?|(\.[0-9]+))([eE][+-]?[0-9]+)?/y;
const SPACE = /[\t\n\r ]*/y;
const SYMBOL = /::|\/\/|\.\.|!=|<=|>=|<<|>>|[()[\],$@*+\-=<>|/.?]/y;

/** Takes an expression apart (XPath 2.0 §A.2); comments nest and separate tokens (§2.6). */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = afterSpace(source, 0); at < source.length;) {
    const token = readToken(source, at);
    tokens.push(token);
    at = afterSpace(source, token.end);
  }
  const { length } = source;
  tokens.push({ kind: 'end', text: '', prefix: undefined, at: length, end: length });
  return tokens;
}

/** The offset behind white space and comments. */
function afterSpace(source: string, start: number): number {
  let at = start;
  for (;;) {
    at = endOf(SPACE, source, at);
    if (!source.startsWith('(:', at)) return at;
    at = afterComment(source, at);
  }
}

function afterComment(source: string, start: number): number {
  let depth = 1;
  let at = start + 2;
  while (depth > 0) {
    if (source.startsWith('(:', at)) depth++;
    else if (source.startsWith(':)', at)) depth--;
    else if (at >= source.length) failAt(start, source, 'XPST0003', '(:');
    else {
      at++;
      continue;
    }
    at += 2;
  }
  return at;
}

function readToken(source: string, at: number): Token {
  const first = source[at] ?? '';
  if (first === '"' || first === "'") return readString(source, at, first);
  if (/[0-9]/.test(first) || (first === '.' && /[0-9]/.test(source[at + 1] ?? ''))) {
    return readNumber(source, at);
  }
  const name = nameAt(source, at);
  if (name !== '') return readName(source, at, name);
  if (first === '*' && source[at + 1] === ':') {
    const local = nameAt(source, at + 2);
    if (local !== '') {
      return { kind: 'any-prefix', text: local, prefix: undefined, at, end: at + 2 + local.length };
    }
  }
  const end = endOf(SYMBOL, source, at);
  if (end === at) failAt(at, source, 'XPST0003', first);
  return { kind: 'symbol', text: source.slice(at, end), prefix: undefined, at, end };
}

/** Quotation marks within are doubled. */
function readString(source: string, at: number, quote: string): Token {
  const parts: string[] = [];
  for (let start = at + 1; ;) {
    const end = source.indexOf(quote, start);
    if (end === -1) failAt(at, source, 'XPST0003', quote);
    if (source[end + 1] !== quote) {
      parts.push(source.slice(start, end));
      return { kind: 'string', text: parts.join(''), prefix: undefined, at, end: end + 1 };
    }
    parts.push(source.slice(start, end + 1));
    start = end + 2;
  }
}

function readNumber(source: string, at: number): Token {
  NUMBER.lastIndex = at;
  const [text = '', point, bare, exponent] = NUMBER.exec(source) ?? [];
  const end = at + text.length;
  // A number and a name need something between them (§A.2.2).
  if (nameAt(source, end) !== '' || /[0-9.]/.test(source[end] ?? '')) {
    failAt(at, source, 'XPST0003', source.slice(at, end + 1));
  }
  const kind =
    exponent !== undefined ? 'double' : point === undefined && bare === undefined ? 'integer' : 'decimal';
  return { kind, text, prefix: undefined, at, end };
}

function readName(source: string, at: number, name: string): Token {
  const colon = at + name.length;
  const plain: Token = { kind: 'name', text: name, prefix: undefined, at, end: colon };
  if (source[colon] !== ':') return plain;
  if (source[colon + 1] === '*') {
    return { kind: 'any-local', text: '', prefix: name, at, end: colon + 2 };
  }
  const local = nameAt(source, colon + 1);
  if (local === '') return plain;
  return { kind: 'qualified', text: local, prefix: name, at, end: colon + 1 + local.length };
}

function nameAt(source: string, at: number): string {
  return source.slice(at, endOf(NCNAME, source, at));
}

/** Where what matches at a place ends; the place itself where nothing does. @param sticky with the flag `y` */
function endOf(sticky: RegExp, source: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(source) ? sticky.lastIndex : at;
}
