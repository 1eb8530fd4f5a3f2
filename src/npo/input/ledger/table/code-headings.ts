import type { Place } from '../../../../diagnostics/diagnostic.js';
import type { Findings } from '../../findings.js';
import type { Codes, Dimension } from '../lines/ledger-line.js';
import { DIMENSION_WORDS, nameOf } from '../mapping/mapping-words.js';
import { codeAboveLines, codeOnFirstLine } from './table-row-diagnostics.js';
import { MOST_RELATED } from '../lines/tallies.js';

/** The codes that lists are grouped by. */
const GROUPED: readonly Dimension[] = ['account', 'costCentre', 'costUnit', 'project'];

/** Rows with nothing but a code, as the heading of a group has it, held against the lines that lack such a code. */
export class CodeHeadings {
  private readonly rows: Counted = new Map();
  private readonly totals: Counted = new Map();
  private readonly without = new Map<Dimension, number>();
  /** The code of a kind that was met last. */
  private readonly last = new Map<Dimension, string>();

  /** @param has the kinds of code that a row without date and amount has */
  takeRow(has: readonly Dimension[], place: Place): void {
    const [only] = has;
    if (only !== undefined && has.length === 1) countIn(this.rows, only, place);
  }

  /** @param of what stands in a row of totals for a code, behind the word that says so: `Totaal generaal` is of none */
  takeTotal(of: readonly (readonly [Dimension, string])[], place: Place): void {
    for (const [dimension, text] of of) {
      const code = this.last.get(dimension);
      if (code !== undefined && ` ${text} `.includes(` ${code} `)) countIn(this.totals, dimension, place);
    }
  }

  takeLine(codes: Codes): void {
    for (const dimension of GROUPED) {
      const code = codes[dimension];
      if (code === undefined) this.without.set(dimension, (this.without.get(dimension) ?? 0) + 1);
      else this.last.set(dimension, code);
    }
  }

  report(findings: Findings): void {
    for (const dimension of GROUPED) {
      const without = this.without.get(dimension) ?? 0;
      if (without === 0) continue;
      const part = nameOf(DIMENSION_WORDS, dimension);
      for (const [rows, make] of [
        [this.rows, codeAboveLines],
        [this.totals, codeOnFirstLine],
      ] as const) {
        const { count = 0, places: [source, ...related] = [] } = rows.get(dimension) ?? {};
        if (count > 0) findings.add(make({ count, without, part }, { source, related }));
      }
    }
  }
}

type Counted = Map<Dimension, { count: number; readonly places: Place[] }>;

function countIn(rows: Counted, dimension: Dimension, place: Place): void {
  const known = rows.get(dimension) ?? { count: 0, places: [] };
  rows.set(dimension, known);
  known.count += 1;
  if (known.places.length <= MOST_RELATED) known.places.push(place);
}
