import type { Place, Text } from '../../../../diagnostics/diagnostic.js';
import type { Findings } from '../../findings.js';
import type { LineDecider } from '../decide/decide-line.js';
import type { Codes, Dimension } from '../lines/ledger-line.js';
import { type CodeRow, foldCode, type Mapping } from '../mapping/mapping.js';
import { codesLeftBlank, codesNotMapped, codesWithoutLines } from '../mapping/mapping-diagnostics.js';
import { DIMENSION_WORDS, nameOf } from '../mapping/mapping-words.js';
import { balanceOf, GrowingShare, type Share } from '../decide/reconciliation.js';
import { MOST_RELATED } from '../lines/tallies.js';

/** So many codes a finding names. */
const MOST_NAMED = 10;

/** So many codes are told apart; of others only the lines and money are counted. */
const MOST_TOLD_APART = 10_000;

interface Unknown {
  readonly label: Text | undefined;
  readonly share: GrowingShare;
  readonly place: Place | undefined;
}

/** The text of a code in a finding; undefined where it may not be told. */
export type ShownCode = (dimension: Dimension, code: string) => Text | undefined;

/** A code with the name of its kind: `project P17`. */
export function labelOf(dimension: Dimension, code: string): Text {
  const name = nameOf(DIMENSION_WORDS, dimension);
  return { nl: `${name.nl} ${code.slice(0, 80)}`, en: `${name.en} ${code.slice(0, 80)}` };
}

/** What a mapping does not say of codes, on lines of which nothing else says whether they are NPO. */
export class UnansweredCodes {
  private readonly withoutRow: CodesInQuestion;
  private readonly leftBlank: CodesInQuestion;

  constructor(
    private readonly decider: LineDecider,
    shown: ShownCode,
  ) {
    this.withoutRow = new CodesInQuestion(codesNotMapped, shown);
    this.leftBlank = new CodesInQuestion(codesLeftBlank, shown);
  }

  /** Takes lines with the same codes that the file as a whole decides, or nothing does. */
  take(codes: Codes, share: Share, place?: Place): void {
    const { withoutRow, leftBlank, decider } = this;
    const unknown = decider.codesWithoutRow(codes);
    if (unknown.length > 0) withoutRow.take(unknown, codes, share, place);
    else leftBlank.take(decider.codesLeftBlank(codes), codes, share, place);
  }

  report(file: string, findings: Findings): void {
    this.withoutRow.report(file, findings);
    this.leftBlank.report(file, findings);
  }
}

/** Codes that have the same said of them, in one finding. */
class CodesInQuestion {
  private readonly byCode = new Map<string, Unknown>();
  private readonly total = new GrowingShare();

  constructor(
    private readonly kind: typeof codesNotMapped,
    private readonly shown: ShownCode,
  ) {}

  take(dimensions: readonly Dimension[], codes: Codes, share: Share, place: Place | undefined): void {
    if (dimensions.length === 0) return;
    this.total.add(share, share.count);
    for (const dimension of dimensions) this.takeCode(dimension, codes[dimension] ?? '', share, place);
  }

  private takeCode(dimension: Dimension, code: string, share: Share, place: Place | undefined): void {
    const key = `${dimension} ${foldCode(code)}`;
    let known = this.byCode.get(key);
    if (known === undefined) {
      if (this.byCode.size >= MOST_TOLD_APART) return;
      known = { label: this.shown(dimension, code), share: new GrowingShare(), place };
      this.byCode.set(key, known);
    }
    known.share.add(share, share.count);
  }

  report(file: string, findings: Findings): void {
    if (this.total.count === 0) return;
    const sorted = [...this.byCode.values()].sort((a, b) =>
      balanceOf(b.share).abs().comparedTo(balanceOf(a.share).abs()),
    );
    const largest = sorted.slice(0, MOST_NAMED);
    const [source = { file }, ...related] = largest.flatMap(({ place }) => place ?? []);
    const named = largest.flatMap(({ label, share }) =>
      label === undefined ? [] : [{ label, count: share.count, amount: balanceOf(share) }],
    );
    const { count } = this.total;
    const params = { count, amount: balanceOf(this.total), named, more: sorted.length - named.length };
    findings.add(this.kind(params, { source, related }));
  }
}

/** The codes of a mapping that are NPO and that no line has, of all files that it was used for. */
export function reportCodesWithoutLines(
  { codes }: Mapping,
  used: ReadonlySet<CodeRow>,
  shown: ShownCode,
  findings: Findings,
): void {
  const idle = codes.filter((row) => row.npo === true && row.dimension !== 'file' && !used.has(row));
  const [first, ...others] = idle;
  if (first === undefined) return;
  const named = idle.slice(0, MOST_NAMED).flatMap(({ dimension, code }) => shown(dimension, code) ?? []);
  const related = others.slice(0, MOST_RELATED).map(({ place }) => place);
  findings.add(codesWithoutLines({ count: idle.length, named }, { source: first.place, related }));
}
