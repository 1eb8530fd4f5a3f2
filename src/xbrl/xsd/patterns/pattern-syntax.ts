import { caseVariants } from './case-variants.js';
import {
  anyBut,
  anyOf,
  type CharacterClass,
  multipleEscape,
  not,
  oneOf,
  propertyClass,
  without,
} from './character-class.js';

/** A pattern that is none (XML Schema Part 2 §F), or one that is too deep to be read. */
export class PatternError extends Error {}

/** A pattern, taken apart. */
export type PatternSyntax =
  | { readonly kind: 'characters'; readonly accepts: CharacterClass }
  | { readonly kind: 'sequence'; readonly pieces: readonly PatternSyntax[] }
  | { readonly kind: 'choice'; readonly branches: readonly PatternSyntax[] }
  | {
      readonly kind: 'repeat';
      readonly of: PatternSyntax;
      readonly min: number;
      readonly max: number;
      /** Whether it takes as little as it can. */
      readonly isReluctant: boolean;
    }
  | { readonly kind: 'group'; readonly number: number; readonly of: PatternSyntax }
  /** The same text again as a group took. */
  | { readonly kind: 'reference'; readonly group: number }
  | { readonly kind: 'start' | 'end' };

/** What XPath adds to patterns (F&O §7.6.1): anchors, reluctant quantifiers, references to groups, flags. */
export interface PatternDialect {
  /** `s`: a dot is any character at all. */
  readonly dotIsAny: boolean;
  /** `i` */
  readonly ignoresCase: boolean;
  /** `x`: white space outside of character classes does not count. */
  readonly ignoresSpace: boolean;
}

const DEEPEST = 200;
const CHARACTER_ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
const ESCAPED_ITSELF = '\\|.?*+(){}-[]^$';
const SPACE = '\t\n\r ';
const [LINE_ENDS, NEWLINE] = [[10, 13], [10]];

/**
 * Reads a pattern of XML Schema, or of XPath where a dialect is given.
 *
 * @throws PatternError where it is no pattern
 */
export function readPattern(pattern: string, dialect?: PatternDialect): PatternSyntax {
  return new PatternReader(pattern, dialect).read();
}

class PatternReader {
  private readonly characters: readonly string[];
  private at = 0;
  private depth = 0;
  private groups = 0;
  private readonly closedGroups = new Set<number>();

  constructor(
    private readonly pattern: string,
    private readonly dialect: PatternDialect | undefined,
  ) {
    this.characters = Array.from(pattern);
  }

  read(): PatternSyntax {
    const whole = this.alternatives();
    if (this.at < this.characters.length) this.refuse();
    return whole;
  }

  private alternatives(): PatternSyntax {
    if (++this.depth > DEEPEST) this.refuse();
    const branches = [this.branch()];
    while (this.take('|')) branches.push(this.branch());
    this.depth--;
    const [only] = branches;
    return branches.length === 1 && only !== undefined ? only : { kind: 'choice', branches };
  }

  private branch(): PatternSyntax {
    const pieces: PatternSyntax[] = [];
    for (;;) {
      this.skipSpace();
      if (this.at >= this.characters.length || this.peek() === '|' || this.peek() === ')') break;
      pieces.push(this.piece());
    }
    return { kind: 'sequence', pieces };
  }

  private piece(): PatternSyntax {
    const of = this.atom();
    this.skipSpace();
    const counts = this.quantifier();
    if (counts === undefined) return of;
    this.skipSpace();
    const isReluctant = this.dialect !== undefined && this.take('?');
    return { kind: 'repeat', of, min: counts[0], max: counts[1], isReluctant };
  }

  private quantifier(): readonly [min: number, max: number] | undefined {
    if (this.take('?')) return [0, 1];
    if (this.take('*')) return [0, Infinity];
    if (this.take('+')) return [1, Infinity];
    if (!this.take('{')) return undefined;
    const min = this.count();
    if (min === undefined) return this.refuse();
    const max = this.take(',') ? (this.count() ?? Infinity) : min;
    if (!this.take('}') || max < min) return this.refuse();
    return [min, max];
  }

  private count(): number | undefined {
    let digits = '';
    while (/^[0-9]$/.test(this.peek())) digits += this.next();
    return digits === '' ? undefined : Number(digits);
  }

  private atom(): PatternSyntax {
    const character = this.next();
    switch (character) {
      case '(':
        return this.group();
      case '[':
        return { kind: 'characters', accepts: this.characterClass() };
      case '.':
        return { kind: 'characters', accepts: this.dot() };
      case '\\':
        return this.reference() ?? { kind: 'characters', accepts: this.escape() };
      default:
        if ('?*+{})]|'.includes(character)) return this.refuse();
        if (this.dialect !== undefined && character === '^') return { kind: 'start' };
        if (this.dialect !== undefined && character === '$') return { kind: 'end' };
        return { kind: 'characters', accepts: this.single(character) };
    }
  }

  /** After `(`. */
  private group(): PatternSyntax {
    const number = ++this.groups;
    const of = this.alternatives();
    if (!this.take(')')) return this.refuse();
    this.closedGroups.add(number);
    return { kind: 'group', number, of };
  }

  /** After a backslash: the number of a group that is closed, as long as there are so many. */
  private reference(): PatternSyntax | undefined {
    if (this.dialect === undefined || !/^[1-9]$/.test(this.peek())) return undefined;
    let group = Number(this.next());
    while (/^[0-9]$/.test(this.peek()) && group * 10 + Number(this.peek()) <= this.groups) {
      group = group * 10 + Number(this.next());
    }
    return this.closedGroups.has(group) ? { kind: 'reference', group } : this.refuse();
  }

  /** XML Schema Part 2 §F.1.1, and F&O §7.6.1.1. */
  private dot(): CharacterClass {
    if (this.dialect === undefined) return anyBut(LINE_ENDS);
    return this.dialect.dotIsAny ? () => true : anyBut(NEWLINE);
  }

  /** After `[`: ranges and escapes, negated or not, and what is taken out of them: `[a-z-[aeiou]]`. */
  private characterClass(): CharacterClass {
    if (++this.depth > DEEPEST) this.refuse();
    const isNegated = this.take('^');
    const classes: CharacterClass[] = [];
    let subtracted: CharacterClass | undefined;
    while (!this.take(']')) {
      if (this.peek() === '-' && this.characters[this.at + 1] === '[') {
        this.at += 2;
        subtracted = this.characterClass();
        if (!this.take(']')) this.refuse();
        break;
      }
      classes.push(this.rangeOrEscape());
    }
    if (classes.length === 0) this.refuse();
    this.depth--;
    const positive = anyOf(classes);
    const whole = isNegated ? not(positive) : positive;
    return subtracted === undefined ? whole : without(whole, subtracted);
  }

  private rangeOrEscape(): CharacterClass {
    const first = this.classCharacter();
    if (typeof first !== 'string') return first;
    const after = this.characters[this.at + 1];
    if (this.peek() !== '-' || after === ']' || after === '[' || after === undefined) {
      return this.single(first);
    }
    this.at++;
    const last = this.classCharacter();
    if (typeof last !== 'string' || point(last) < point(first)) return this.refuse();
    return this.inAnyCase(oneOf([[point(first), point(last)]]));
  }

  /** A character of a class, or the class of an escape. */
  private classCharacter(): string | CharacterClass {
    const character = this.next();
    if (character === '[') return this.refuse();
    if (character !== '\\') return character;
    const letter = this.peek();
    const escaped = escapedCharacter(letter);
    if (escaped === undefined || letter === '') return this.escape();
    this.at++;
    return escaped;
  }

  /** After a backslash. */
  private escape(): CharacterClass {
    const letter = this.next();
    const escaped = escapedCharacter(letter);
    if (escaped !== undefined) return this.single(escaped);
    if (letter !== 'p' && letter !== 'P') return multipleEscape(letter) ?? this.refuse();
    if (!this.take('{')) return this.refuse();
    let name = '';
    while (this.peek() !== '}' && this.at < this.characters.length) name += this.next();
    const found = this.take('}') ? propertyClass(name) : undefined;
    if (found === undefined) return this.refuse();
    return letter === 'p' ? found : not(found);
  }

  private single(character: string): CharacterClass {
    const only = point(character);
    return this.inAnyCase((symbol) => symbol === only);
  }

  /** F&O §7.6.1.1, flag `i`: characters and ranges match what has another case; categories do not. */
  private inAnyCase(accepts: CharacterClass): CharacterClass {
    if (this.dialect?.ignoresCase !== true) return accepts;
    return (symbol) => accepts(symbol) || caseVariants(symbol).some((other) => accepts(other));
  }

  private skipSpace(): void {
    if (this.dialect?.ignoresSpace !== true) return;
    while (this.at < this.characters.length && SPACE.includes(this.peek())) this.at++;
  }

  private peek(): string {
    return this.characters[this.at] ?? '';
  }

  private next(): string {
    const character = this.characters[this.at];
    if (character === undefined) return this.refuse();
    this.at++;
    return character;
  }

  private take(character: string): boolean {
    if (this.peek() !== character) return false;
    this.at++;
    return true;
  }

  private refuse(): never {
    throw new PatternError(this.pattern);
  }
}

function escapedCharacter(letter: string): string | undefined {
  return CHARACTER_ESCAPES[letter] ?? (ESCAPED_ITSELF.includes(letter) ? letter : undefined);
}

function point(character: string): number {
  return character.codePointAt(0) ?? 0;
}
