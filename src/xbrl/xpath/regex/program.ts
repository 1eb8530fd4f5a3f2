import type { CharacterClass } from '../../xsd/patterns/character-class.js';
import type { PatternSyntax } from '../../xsd/patterns/pattern-syntax.js';
import { failTooComplex } from '../xpath-error.js';

/** One step of a matcher; targets are indexes of instructions. */
export type Instruction =
  | { readonly op: 'character'; readonly accepts: CharacterClass }
  /** Goes on at one place, and at the other where that fails. */
  | { op: 'split'; first: number; second: number }
  | { op: 'jump'; target: number }
  /** Remembers the position: 2n and 2n + 1 are the start and end of group n. */
  | { readonly op: 'save'; readonly slot: number }
  /** Fails where nothing was taken since the position was saved. */
  | { readonly op: 'progress'; readonly slot: number }
  | { readonly op: 'reference'; readonly group: number }
  | { readonly op: 'start' | 'end' }
  | { readonly op: 'match' };

export interface Program {
  readonly instructions: readonly Instruction[];
  /** The parenthesised groups, without the whole match. */
  readonly groups: number;
  readonly slots: number;
  readonly hasReferences: boolean;
}

const MOST_INSTRUCTIONS = 20_000;

/** @throws XPathError npo-xbrl:xpath-too-complex where counted repetitions make too much of it */
export function programOf(syntax: PatternSyntax): Program {
  return new ProgramWriter(syntax).write();
}

class ProgramWriter {
  private readonly instructions: Instruction[] = [];
  private groups = 0;
  private hasReferences = false;
  /** Slots behind those of the groups, one a loop. */
  private loops = 0;

  constructor(private readonly syntax: PatternSyntax) {}

  write(): Program {
    this.survey(this.syntax);
    this.add({ op: 'save', slot: 0 });
    this.emit(this.syntax);
    this.add({ op: 'save', slot: 1 });
    this.add({ op: 'match' });
    const slots = 2 * (this.groups + 1) + this.loops;
    return {
      instructions: this.instructions,
      groups: this.groups,
      slots,
      hasReferences: this.hasReferences,
    };
  }

  private survey(syntax: PatternSyntax): void {
    switch (syntax.kind) {
      case 'sequence':
        for (const piece of syntax.pieces) this.survey(piece);
        break;
      case 'choice':
        for (const branch of syntax.branches) this.survey(branch);
        break;
      case 'repeat':
        this.survey(syntax.of);
        break;
      case 'group':
        this.groups = Math.max(this.groups, syntax.number);
        this.survey(syntax.of);
        break;
      case 'reference':
        this.hasReferences = true;
        break;
      case 'characters':
      case 'start':
      case 'end':
        break;
    }
  }

  private add<One extends Instruction>(instruction: One): One {
    if (this.instructions.length >= MOST_INSTRUCTIONS) failTooComplex('regular expression');
    this.instructions.push(instruction);
    return instruction;
  }

  private get next(): number {
    return this.instructions.length;
  }

  private emit(syntax: PatternSyntax): void {
    switch (syntax.kind) {
      case 'characters':
        this.add({ op: 'character', accepts: syntax.accepts });
        break;
      case 'sequence':
        for (const piece of syntax.pieces) this.emit(piece);
        break;
      case 'choice':
        this.emitChoice(syntax.branches);
        break;
      case 'repeat':
        this.emitRepeat(syntax);
        break;
      case 'group':
        this.add({ op: 'save', slot: 2 * syntax.number });
        this.emit(syntax.of);
        this.add({ op: 'save', slot: 2 * syntax.number + 1 });
        break;
      case 'reference':
        this.add({ op: 'reference', group: syntax.group });
        break;
      case 'start':
      case 'end':
        this.add({ op: syntax.kind });
        break;
    }
  }

  private emitChoice(branches: readonly PatternSyntax[]): void {
    const jumps: { op: 'jump'; target: number }[] = [];
    branches.forEach((branch, index) => {
      if (index === branches.length - 1) {
        this.emit(branch);
        return;
      }
      const split = this.add({ op: 'split', first: this.next + 1, second: 0 });
      this.emit(branch);
      jumps.push(this.add({ op: 'jump', target: 0 }));
      split.second = this.next;
    });
    for (const jump of jumps) jump.target = this.next;
  }

  private emitRepeat({ of, min, max, isReluctant }: Extract<PatternSyntax, { kind: 'repeat' }>): void {
    for (let count = 0; count < min; count++) this.emitOnce(of);
    if (max === Infinity) {
      this.emitLoop(of, isReluctant);
      return;
    }
    const exits: { op: 'split'; first: number; second: number }[] = [];
    for (let count = min; count < max; count++) {
      exits.push(this.add({ op: 'split', first: this.next + 1, second: 0 }));
      this.emitOnce(of);
    }
    for (const exit of exits) this.leadOut(exit, isReluctant);
  }

  /** Even what takes no instruction counts, so that counting ends. */
  private emitOnce(of: PatternSyntax): void {
    const before = this.next;
    this.emit(of);
    if (this.next === before) this.add({ op: 'jump', target: this.next + 1 });
  }

  private emitLoop(of: PatternSyntax, isReluctant: boolean): void {
    const split = this.add({ op: 'split', first: this.next + 1, second: 0 });
    const start = this.next - 1;
    if (this.hasReferences) {
      const slot = 2 * (this.groups + 1) + this.loops++;
      this.add({ op: 'save', slot });
      this.emit(of);
      this.add({ op: 'progress', slot });
    } else {
      this.emit(of);
    }
    this.add({ op: 'jump', target: start });
    this.leadOut(split, isReluctant);
  }

  private leadOut(split: { first: number; second: number }, isReluctant: boolean): void {
    const [body, exit] = [split.first, this.next];
    split.first = isReluctant ? exit : body;
    split.second = isReluctant ? body : exit;
  }
}
