import type { Place } from '../../../../diagnostics/diagnostic.js';
import {
  type Codes,
  codesKey,
  type Dimension,
  type LedgerLine,
  type LineSink,
  type YearEnd,
} from '../lines/ledger-line.js';
import { foldCode } from '../mapping/mapping.js';
import { GrowingShare, type Share } from './reconciliation.js';

/** Lines that have the same codes, counted together. */
export interface Combination {
  /** Of its first line. */
  readonly place: Place;
  readonly codes: Codes;
  readonly isOpening: boolean;
  readonly speaksOfNpo: boolean;
  readonly yearEnd: YearEnd | undefined;
  readonly share: Share;
}

/** A file that has more than this is counted, but not told apart. */
const MOST_COMBINATIONS = 50_000;

/** What codes a ledger has, in which combinations, and for how much. Of any ledger a bounded amount. */
export class Inventory {
  private readonly combinations = new Map<string, Combination & { readonly share: GrowingShare }>();
  readonly total = new GrowingShare();

  readonly take: LineSink = (line) => {
    this.total.add(line);
    const key = keyOf(line);
    const isFull = this.combinations.size >= MOST_COMBINATIONS;
    const known = this.combinations.get(key) ?? (isFull ? this.combinations.get('') : undefined);
    if (known !== undefined) {
      known.share.add(line);
      return;
    }
    const share = new GrowingShare();
    share.add(line);
    const { place, codes, isOpening, speaksOfNpo, yearEnd } = line;
    const combination = isFull
      ? { place, codes: {}, isOpening: false, speaksOfNpo: false, yearEnd: undefined, share }
      : { place, codes, isOpening, speaksOfNpo, yearEnd, share };
    this.combinations.set(isFull ? '' : key, combination);
  };

  list(): readonly Combination[] {
    return [...this.combinations.values()];
  }

  /** The codes of one kind with their lines and money, by code; case and accents tell none apart. */
  codesOf(dimension: Dimension): ReadonlyMap<string, Share> {
    const shares = new Map<string, { readonly code: string; readonly share: GrowingShare }>();
    for (const { codes, share } of this.combinations.values()) {
      const code = codes[dimension];
      if (code === undefined) continue;
      const key = foldCode(code);
      const known = shares.get(key) ?? { code, share: new GrowingShare() };
      shares.set(key, known);
      known.share.add(share, share.count);
    }
    const sorted = [...shares].sort(([a], [b]) => (a < b ? -1 : 1));
    return new Map(sorted.map(([, { code, share }]) => [code, share]));
  }
}

function keyOf({ codes, isOpening, speaksOfNpo, yearEnd }: LedgerLine): string {
  const closing = yearEnd === undefined ? '' : `${yearEnd.by}${yearEnd.period ?? ''}`;
  return `${codesKey(codes)}\n${isOpening ? 'o' : ''}${speaksOfNpo ? 'n' : ''}${closing}`;
}
