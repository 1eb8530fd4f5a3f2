import type { Place } from '../../../../diagnostics/diagnostic.js';
import { type Codes, codesKey, type LedgerLine } from '../lines/ledger-line.js';
import { GrowingShare, type Share } from '../decide/reconciliation.js';
import { MOST_RELATED } from '../lines/tallies.js';

/** Lines with the same codes, and where the first of them stand. */
export interface Waiting {
  readonly codes: Codes;
  readonly share: Share;
  readonly places: readonly Place[];
}

/** So many combinations of codes wait; a file of endless codes must not fill the memory. */
const MOST_WAITING = 20_000;

/**
 * Lines of which no code says whether they are NPO, counted by their codes until the file has been read: a name
 * that speaks of NPO may come after the lines that it is about.
 */
export class WaitingLines {
  private readonly byCodes = new Map<string, { codes: Codes; share: GrowingShare; places: Place[] }>();

  /** Whether the line waits; it does not where too many do. */
  take(line: LedgerLine): boolean {
    const key = codesKey(line.codes);
    let known = this.byCodes.get(key);
    if (known === undefined) {
      if (this.byCodes.size >= MOST_WAITING) return false;
      known = { codes: line.codes, share: new GrowingShare(), places: [] };
      this.byCodes.set(key, known);
    }
    known.share.add(line);
    if (known.places.length <= MOST_RELATED) known.places.push(line.place);
    return true;
  }

  list(): readonly Waiting[] {
    return [...this.byCodes.values()];
  }
}
