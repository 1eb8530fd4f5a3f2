import { failAt, failTooComplex } from '../xpath-error.js';
import type { LexicalName } from './expression.js';
import { type Token, tokenize } from './token.js';

/** Levels of parentheses, predicates, arguments and the like: what the stack bears with ease. */
const DEEPEST = 200;

/** The tokens of an expression, read from left to right. */
export class TokenStream {
  protected readonly tokens: readonly Token[];
  private next = 0;
  private depth = 0;

  constructor(protected readonly source: string) {
    this.tokens = tokenize(source);
  }

  /** The token so many places ahead. */
  protected peek(ahead = 0): Token {
    const token = this.tokens[Math.min(this.next + ahead, this.tokens.length - 1)];
    if (token === undefined) throw new Error('an expression has at least one token');
    return token;
  }

  protected take(): Token {
    const token = this.peek();
    this.next++;
    return token;
  }

  /** Whether a symbol, or a word without a prefix, stands so many places ahead. */
  protected sees(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.text === text && (token.kind === 'symbol' || token.kind === 'name');
  }

  protected takes(text: string): boolean {
    if (!this.sees(text)) return false;
    this.next++;
    return true;
  }

  protected expect(text: string): Token {
    if (!this.sees(text)) this.refuse(text);
    return this.take();
  }

  /** The offset behind the token that was taken last. */
  protected endOfLast(): number {
    return this.tokens[this.next - 1]?.end ?? 0;
  }

  protected expectEnd(): void {
    if (this.peek().kind !== 'end') this.refuse();
  }

  protected expectName(): LexicalName {
    const { kind, text, prefix, at } = this.peek();
    if (kind !== 'name' && kind !== 'qualified') this.refuse();
    this.next++;
    return { prefix, local: text, at };
  }

  /** Runs what may nest in itself. @throws XPathError npo-xbrl:xpath-too-complex */
  protected nested<Value>(read: () => Value): Value {
    if (++this.depth > DEEPEST) failTooComplex('nesting');
    const value = read();
    this.depth--;
    return value;
  }

  /** @param expected what should have stood here */
  protected refuse(expected?: string): never {
    const { at, end } = this.peek();
    const found = this.source.slice(at, Math.min(end, at + 40));
    const detail = expected === undefined ? found : `${expected} ≠ ${found}`;
    failAt(at, this.source, 'XPST0003', detail);
  }
}
