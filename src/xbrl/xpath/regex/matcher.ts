import { isSameInAnyCase } from '../../xsd/patterns/case-variants.js';
import type { Budget } from '../budget.js';
import { failTooComplex } from '../xpath-error.js';
import type { Instruction, Program } from './program.js';

/** Where a match stands in a text, in UTF-16 units. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** The text of each group in order; undefined for one that took no part. */
  readonly groups: readonly (string | undefined)[];
}

export interface MatchOptions {
  /** `m`: anchors hold at lines too. */
  readonly isMultiline: boolean;
  /** `i`, for references. */
  readonly ignoresCase: boolean;
}

const MOST_STATES = 200_000_000;
const ABSENT = -1;

/**
 * Finds matches from left to right, the first alternative first. Without references to groups, a state
 * (instruction and position) that failed fails always, so each is tried once: a search takes no more steps
 * than the program has instructions, times the length of the text. With references the budget is the bound.
 */
export class Matcher {
  /** One bit a state, by position; undefined where states cannot be remembered. */
  private readonly visited: Uint32Array | undefined;
  private readonly wordsAPosition: number;
  private furthest = 0;
  private slots: number[] = [];
  /** What is left to try: an instruction and a position, or `-1 - slot` and what it held before. */
  private readonly stack: number[] = [];

  constructor(
    private readonly program: Program,
    private readonly text: string,
    private readonly options: MatchOptions,
    private readonly budget: Budget,
  ) {
    this.wordsAPosition = (program.instructions.length + 31) >> 5;
    const words = this.wordsAPosition * (text.length + 1);
    if (words * 32 > MOST_STATES) failTooComplex('regular expression');
    budget.spend(words >> 4);
    this.visited = program.hasReferences ? undefined : new Uint32Array(words);
  }

  /** The first match that starts at a position or behind it. @throws XPathError npo-xbrl:xpath-too-complex */
  find(from: number): Match | undefined {
    this.furthest = from;
    let found: Match | undefined;
    for (let start = from; start <= this.text.length && found === undefined; start++) {
      if (start === from || !isLowSurrogate(this.text, start)) found = this.matchAt(start);
    }
    const end = (this.furthest + 1) * this.wordsAPosition;
    this.visited?.fill(0, from * this.wordsAPosition, end);
    return found;
  }

  private matchAt(start: number): Match | undefined {
    this.slots = new Array<number>(this.program.slots).fill(ABSENT);
    this.stack.length = 0;
    this.stack.push(0, start);
    while (this.stack.length > 0) {
      const position = this.stack.pop() ?? 0;
      const instruction = this.stack.pop() ?? 0;
      if (instruction < 0) this.slots[-1 - instruction] = position;
      else if (this.run(instruction, position)) return this.found();
    }
    return undefined;
  }

  /** Runs on until a match, true, or a failure. */
  private run(instruction: number, position: number): boolean {
    const { instructions } = this.program;
    let [pc, at] = [instruction, position];
    for (;;) {
      this.budget.spend(1);
      const next = instructions[pc];
      if (next === undefined || this.wasHere(pc, at)) return false;
      if (next.op === 'match') return true;
      if (next.op === 'jump') {
        pc = next.target;
        continue;
      }
      if (next.op === 'split') {
        this.stack.push(next.second, at);
        pc = next.first;
        continue;
      }
      const after = this.step(next, at);
      if (after === undefined) return false;
      at = after;
      pc++;
    }
  }

  private wasHere(pc: number, at: number): boolean {
    if (this.visited === undefined) return false;
    const word = at * this.wordsAPosition + (pc >> 5);
    const bit = 1 << (pc & 31);
    const seen = this.visited[word] ?? 0;
    if ((seen & bit) !== 0) return true;
    this.visited[word] = seen | bit;
    if (at > this.furthest) this.furthest = at;
    return false;
  }

  /** The position behind an instruction; undefined where it fails. */
  private step(
    instruction: Exclude<Instruction, { op: 'match' | 'jump' | 'split' }>,
    at: number,
  ): number | undefined {
    switch (instruction.op) {
      case 'character': {
        const point = this.text.codePointAt(at);
        if (point === undefined || !instruction.accepts(point)) return undefined;
        return at + (point > 0xffff ? 2 : 1);
      }
      case 'save':
        this.stack.push(-1 - instruction.slot, this.slots[instruction.slot] ?? ABSENT);
        this.slots[instruction.slot] = at;
        return at;
      case 'progress':
        return this.slots[instruction.slot] === at ? undefined : at;
      case 'reference':
        return this.afterReference(instruction.group, at);
      case 'start':
        return at === 0 || (this.options.isMultiline && this.isLineStart(at)) ? at : undefined;
      case 'end':
        return this.isEnd(at) ? at : undefined;
    }
  }

  /** Not behind a line end that ends the text (F&O §7.6.1). */
  private isLineStart(at: number): boolean {
    return this.text[at - 1] === '\n' && at < this.text.length;
  }

  private isEnd(at: number): boolean {
    return at === this.text.length || (this.options.isMultiline && this.text[at] === '\n');
  }

  /** A group that took no part is as one that took nothing (F&O §7.6.1). */
  private afterReference(group: number, at: number): number | undefined {
    const taken = this.group(group) ?? '';
    this.budget.spend(taken.length);
    const here = this.text.slice(at, at + taken.length);
    const isSame = this.options.ignoresCase ? isSameInAnyCase(here, taken) : here === taken;
    return isSame ? at + taken.length : undefined;
  }

  private group(number: number): string | undefined {
    const [start = ABSENT, end = ABSENT] = [this.slots[2 * number], this.slots[2 * number + 1]];
    return start === ABSENT || end === ABSENT ? undefined : this.text.slice(start, end);
  }

  private found(): Match {
    const [start = 0, end = 0] = this.slots;
    const groups = Array.from({ length: this.program.groups }, (_, index) => this.group(index + 1));
    return { start, end, groups };
  }
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}
