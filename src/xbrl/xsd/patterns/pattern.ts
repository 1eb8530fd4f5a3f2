import { type Expression, Expressions, TooComplex } from '../derivatives.js';
import {
  anyButLineEnd,
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

type Characters = Expression<number, true>;

const DEEPEST = 200;
const CHARACTER_ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
const ESCAPED_ITSELF = '\\|.?*+(){}-[]^$';

/**
 * A regular expression of XML Schema Part 2 §F, anchored at both ends. No text takes more than linear
 * time, short of a pattern that cannot be held in memory; that one throws TooComplex.
 */
export class Pattern {
  private readonly expressions = new Expressions<number, true>();
  private readonly whole: Characters;

  /** @throws PatternError where it is no pattern */
  constructor(pattern: string) {
    this.whole = new PatternReader(pattern, this.expressions).read();
  }

  /** @throws TooComplex */
  matches(text: string): boolean {
    let at = this.whole;
    for (const character of text) {
      const step = this.expressions.step(at, character.codePointAt(0) ?? 0);
      if (step === undefined) return false;
      at = step.next;
    }
    return at.nullable;
  }
}

/** Whether a text is a pattern. */
export function isPattern(text: string): boolean {
  try {
    return new Pattern(text) instanceof Pattern;
  } catch (error) {
    if (error instanceof TooComplex) return true;
    if (error instanceof PatternError) return false;
    throw error;
  }
}

export { TooComplex };

class PatternReader {
  private readonly characters: readonly string[];
  private at = 0;
  private depth = 0;

  constructor(
    private readonly pattern: string,
    private readonly expressions: Expressions<number, true>,
  ) {
    this.characters = Array.from(pattern);
  }

  read(): Characters {
    const whole = this.alternatives();
    if (this.at < this.characters.length) this.refuse();
    return whole;
  }

  private alternatives(): Characters {
    if (++this.depth > DEEPEST) this.refuse();
    const branches = [this.branch()];
    while (this.take('|')) branches.push(this.branch());
    this.depth--;
    return this.expressions.choice(branches);
  }

  private branch(): Characters {
    const pieces: Characters[] = [];
    while (this.at < this.characters.length && this.peek() !== '|' && this.peek() !== ')') {
      pieces.push(this.piece());
    }
    return this.expressions.sequenceOf(pieces);
  }

  private piece(): Characters {
    const atom = this.atom();
    if (this.take('?')) return this.expressions.repeat(atom, 0, 1);
    if (this.take('*')) return this.expressions.repeat(atom, 0, Infinity);
    if (this.take('+')) return this.expressions.repeat(atom, 1, Infinity);
    if (!this.take('{')) return atom;
    const min = this.count();
    if (min === undefined) return this.refuse();
    const max = this.take(',') ? (this.count() ?? Infinity) : min;
    if (!this.take('}') || max < min) return this.refuse();
    return this.expressions.repeat(atom, min, max);
  }

  private count(): number | undefined {
    let digits = '';
    while (/^[0-9]$/.test(this.peek())) digits += this.next();
    return digits === '' ? undefined : Number(digits);
  }

  private atom(): Characters {
    const character = this.next();
    switch (character) {
      case '(': {
        const inner = this.alternatives();
        if (!this.take(')')) return this.refuse();
        return inner;
      }
      case '[':
        return this.leaf(this.characterClass());
      case '.':
        return this.leaf(anyButLineEnd);
      case '\\':
        return this.leaf(this.escape());
      default:
        if ('?*+{})]|'.includes(character)) return this.refuse();
        return this.leaf(single(character));
    }
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
    if (this.peek() !== '-' || after === ']' || after === '[' || after === undefined) return single(first);
    this.at++;
    const last = this.classCharacter();
    if (typeof last !== 'string' || point(last) < point(first)) return this.refuse();
    return oneOf([[point(first), point(last)]]);
  }

  /** A character of a class, or the class of an escape. */
  private classCharacter(): string | CharacterClass {
    const character = this.next();
    if (character === '[') return this.refuse();
    if (character !== '\\') return character;
    const letter = this.peek();
    const escaped = CHARACTER_ESCAPES[letter] ?? (ESCAPED_ITSELF.includes(letter) ? letter : undefined);
    if (escaped === undefined || letter === '') return this.escape();
    this.at++;
    return escaped;
  }

  /** After a backslash. */
  private escape(): CharacterClass {
    const letter = this.next();
    const escaped = CHARACTER_ESCAPES[letter] ?? (ESCAPED_ITSELF.includes(letter) ? letter : undefined);
    if (escaped !== undefined) return single(escaped);
    if (letter !== 'p' && letter !== 'P') return multipleEscape(letter) ?? this.refuse();
    if (!this.take('{')) return this.refuse();
    let name = '';
    while (this.peek() !== '}' && this.at < this.characters.length) name += this.next();
    const found = this.take('}') ? propertyClass(name) : undefined;
    if (found === undefined) return this.refuse();
    return letter === 'p' ? found : not(found);
  }

  private leaf(accepts: CharacterClass): Characters {
    return this.expressions.leaf((symbol) => (accepts(symbol) ? true : undefined));
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

function single(character: string): CharacterClass {
  const only = point(character);
  return (symbol) => symbol === only;
}

function point(character: string): number {
  return character.codePointAt(0) ?? 0;
}
