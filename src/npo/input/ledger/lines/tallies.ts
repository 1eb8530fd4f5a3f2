import type { Diagnostic, Place, Where } from '../../../../diagnostics/diagnostic.js';
import { Decimal } from '../../../../xbrl/numbers/decimal.js';
import type { Findings } from '../../findings.js';

/** How many places a finding names at most beside the first. */
export const MOST_RELATED = 20;

/** So many things are told apart; what comes after them is counted together. */
const MOST_KEYS = 200;

/** Lines that have the same said of them: how many, how much money, and where the first of them stand. */
export interface Tally {
  readonly count: number;
  readonly amount: Decimal;
  readonly where: Where;
}

/** Lines that were counted together, with the places of the first of them. */
export interface CountedLines {
  readonly count: number;
  readonly amount: Decimal;
  readonly places: readonly Place[];
}

interface Growing {
  count: number;
  amount: Decimal;
  readonly places: Place[];
  readonly make: (tally: Tally) => Diagnostic;
}

/**
 * Findings that are met line by line and said once each. Bounded, whatever the file: the places of the
 * first lines only, and one finding for all beyond the first two hundred.
 */
export class Tallies {
  private readonly byKey = new Map<string, Growing>();

  /** @param rest makes the finding of everything that is beyond the limit */
  constructor(private readonly rest: (tally: Tally) => Diagnostic) {}

  add(key: string, place: Place, amount: Decimal, make: (tally: Tally) => Diagnostic, count = 1): void {
    this.addLines(key, { count, places: [place], amount }, make);
  }

  /** Adds lines that were counted together; `places` are those of the first of them. */
  addLines(key: string, lines: CountedLines, make: (tally: Tally) => Diagnostic): void {
    const isFull = this.byKey.size >= MOST_KEYS && !this.byKey.has(key);
    const id = isFull ? '' : key;
    const { count, amount } = lines;
    const known = this.byKey.get(id);
    if (known === undefined) {
      this.byKey.set(id, { count, amount, places: [...lines.places], make: isFull ? this.rest : make });
      return;
    }
    known.count += count;
    known.amount = known.amount.plus(amount);
    for (const place of lines.places) if (known.places.length <= MOST_RELATED) known.places.push(place);
  }

  /** Says what was met, the largest amount first where amounts differ. */
  report(findings: Findings): void {
    const sorted = [...this.byKey.values()].sort((a, b) => b.amount.abs().comparedTo(a.amount.abs()));
    for (const { count, amount, places, make } of sorted) {
      const [source, ...related] = places;
      findings.add(make({ count, amount, where: { source, related } }));
    }
  }
}

export const NO_MONEY = new Decimal(0);
