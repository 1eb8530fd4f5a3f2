import type { Expectation, Variation } from './suite.js';

/** A finding of a run that speaks against a file. */
export interface Finding {
  readonly code: string;
  readonly layer: string;
}

/** What `validate` said of the files of a variation. */
export type Outcome =
  | {
      readonly kind: 'judged';
      readonly verdict: string;
      readonly findings: readonly Finding[];
      /** What the suite shows of a case beside its verdict, and is otherwise with us. */
      readonly differences: readonly string[];
    }
  | { readonly kind: 'exception'; readonly error: string };

/** What people decided about the cases of a suite, having read them. */
export interface Review {
  /** Codes of ours by variation: at least one of them must be found where the suite only says invalid. */
  readonly reasons: Readonly<Record<string, readonly string[]>>;
  /** Codes of ours, or `layer:` and the name of a layer, by a code of the suite that we spell otherwise. */
  readonly translations: Readonly<Record<string, readonly string[]>>;
  /** Variations that we hold to be wrong, each with the reason. */
  readonly wrongCases: Readonly<Record<string, string>>;
}

/** What became of a variation. */
export interface Judgement {
  readonly variation: Variation;
  readonly passed: boolean;
  /** Why it failed; undefined where it passed. */
  readonly complaint: string | undefined;
  /** The codes found that are what the suite asks for, each once. */
  readonly matched: readonly string[];
  /** The other codes found, each once. */
  readonly extra: readonly string[];
  /** Why the case is held to be wrong, where it is. */
  readonly heldWrong: string | undefined;
}

/** Compares an outcome with what the suite wants; a case held to be wrong must not pass. */
export function judge(variation: Variation, outcome: Outcome, review: Review): Judgement {
  const accepted = acceptedBy(variation, review);
  const { complaint, matched, extra } = compare(variation.expected, outcome, accepted);
  const heldWrong = review.wrongCases[variation.id];
  if (heldWrong === undefined) {
    return { variation, passed: complaint === undefined, complaint, matched, extra, heldWrong };
  }
  const passes = complaint === undefined;
  const reason = passes ? 'is listed as a wrong case, and passes: take it off the list' : undefined;
  return { variation, passed: !passes, complaint: reason, matched, extra, heldWrong };
}

/** The names in a review that no variation has. */
export function strayNames(review: Review, variations: readonly Variation[]): readonly string[] {
  const known = new Set(variations.map(({ id }) => id));
  return [...Object.keys(review.reasons), ...Object.keys(review.wrongCases)].filter((id) => !known.has(id));
}

type Compared = Pick<Judgement, 'complaint' | 'matched' | 'extra'>;

function compare(expected: Expectation, outcome: Outcome, accepted: readonly string[]): Compared {
  if (outcome.kind === 'exception') {
    return { complaint: `exception: ${outcome.error}`, matched: [], extra: [] };
  }
  const { verdict, findings, differences } = outcome;
  const matches = ({ code, layer }: Finding) =>
    accepted.includes(code) || accepted.includes(`layer:${layer}`);
  const matched = distinct(findings.filter(matches));
  const extra = distinct(findings.filter((finding) => !matches(finding)));
  const complain = (complaint: string | undefined): Compared => ({ complaint, matched, extra });
  if (verdict === 'undetermined') return complain('undetermined');
  const [difference] = differences;
  if (difference !== undefined) return complain(`${differences.length} differences, such as ${difference}`);
  if (expected.kind === 'valid') {
    const isClean = verdict === 'valid' && findings.length === 0;
    return complain(isClean ? undefined : `expected valid, found ${verdict}`);
  }
  if (findings.length === 0) return complain(`expected ${wanted(expected)}, found ${verdict}`);
  if (expected.kind === 'invalid' && accepted.length === 0) return complain('no reason was reviewed');
  if (matched.length === 0) return complain(`expected ${accepted.join(' or ')}, found other reasons`);
  return complain(undefined);
}

function acceptedBy({ id, expected }: Variation, { reasons, translations }: Review): readonly string[] {
  switch (expected.kind) {
    case 'valid':
      return [];
    case 'invalid':
      return reasons[id] ?? [];
    case 'codes':
      return expected.codes.flatMap((code) => translations[code] ?? [code]);
  }
}

function wanted(expected: Expectation): string {
  return expected.kind === 'codes' ? expected.codes.join(' or ') : expected.kind;
}

function distinct(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ code }) => code))].sort();
}
