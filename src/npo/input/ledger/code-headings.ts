import type { Place } from '../../../diagnostics/diagnostic.js';
import type { Findings } from '../findings.js';
import type { Codes, Dimension } from './ledger-line.js';
import { DIMENSION_WORDS, nameOf } from './mapping-words.js';
import { codeAboveLines } from './table-row-diagnostics.js';
import { MOST_RELATED } from './tallies.js';

/** The codes that lists are grouped by. */
const GROUPED: readonly Dimension[] = ['account', 'costCentre', 'costUnit', 'project'];

/** Rows with nothing but a code, as the heading of a group has it, held against the lines that lack such a code. */
export class CodeHeadings {
  private readonly rows = new Map<Dimension, { count: number; readonly places: Place[] }>();
  private readonly without = new Map<Dimension, number>();

  /** @param has the kinds of code that a row without date and amount has */
  takeRow(has: readonly Dimension[], place: Place): void {
    const [only] = has;
    if (only === undefined || has.length > 1) return;
    const known = this.rows.get(only) ?? { count: 0, places: [] };
    this.rows.set(only, known);
    known.count += 1;
    if (known.places.length <= MOST_RELATED) known.places.push(place);
  }

  takeLine(codes: Codes): void {
    for (const dimension of GROUPED) {
      if (codes[dimension] === undefined) this.without.set(dimension, (this.without.get(dimension) ?? 0) + 1);
    }
  }

  report(findings: Findings): void {
    for (const dimension of GROUPED) {
      const [rows, without = 0] = [this.rows.get(dimension), this.without.get(dimension)];
      if (rows === undefined || without === 0) continue;
      const { count, places } = rows;
      const [source, ...related] = places;
      const part = nameOf(DIMENSION_WORDS, dimension);
      findings.add(codeAboveLines({ count, without, part }, { source, related }));
    }
  }
}
