import type { Taxonomy } from '../../xbrl/taxonomy/taxonomy.js';
import type { QName } from '../../xbrl/xml/qname.js';
import { type ComparedType, type Features, featuresOf, type Worded } from './features.js';
import type { Confidence, Criterion, Reason } from './reason.js';
import { comparePoints, isAtLeast, type Points, sumOfPoints, wordPoints } from './similarity.js';

/** A concept of another taxonomy that may be meant, and why. */
export interface Candidate {
  readonly concept: QName;
  readonly points: Points;
  readonly reasons: readonly Reason[];
}

/** A concept of the form, and what it is in another taxonomy. */
export interface MatchedConcept {
  readonly was: QName;
  /** Undefined where nothing comes near. */
  readonly match: Candidate | undefined;
  readonly confidence: Confidence | undefined;
  /** What else comes near, the nearest first. */
  readonly others: readonly Candidate[];
}

const POINTS: Readonly<Record<Criterion, number>> = {
  name: 12,
  'label-nl': 12,
  'label-en': 6,
  role: 8,
  type: 6,
  period: 2,
  balance: 2,
  address: 0,
  content: 0,
  cube: 0,
};

/** So many candidates of each concept are held to be the same. */
const KEPT = 5;
/** By so many points of the whole a match must be ahead of what comes next. */
const CLEAR_LEAD = 3;

/**
 * Finds concepts in another taxonomy, each concept once: by name, labels, type, period, balance and role. Values
 * of another kind, and another period type, are never the same.
 *
 * @param roles what the roles of the form are called in the other taxonomy
 */
export function matchConcepts(
  concepts: readonly QName[],
  from: Taxonomy,
  to: Taxonomy,
  roles: ReadonlyMap<string, string>,
): readonly MatchedConcept[] {
  const wanted = concepts.flatMap((name) => featuresOf(from).get(name) ?? []);
  const others = [...featuresOf(to).values()];
  const near = new Map(wanted.map((was) => [was.concept.name, nearest(was, others, roles)]));
  const pairs = [...near].flatMap(([was, candidates]) => candidates.map((candidate) => ({ was, candidate })));
  const order = new Map(concepts.map((name, index) => [name, index]));
  pairs.sort(
    (a, b) =>
      comparePoints(b.candidate.points, a.candidate.points) ||
      (order.get(a.was) ?? 0) - (order.get(b.was) ?? 0) ||
      (a.candidate.concept < b.candidate.concept ? -1 : 1),
  );
  const chosen = new Map<QName, Candidate>();
  const taken = new Set<QName>();
  for (const { was, candidate } of pairs) {
    if (chosen.has(was) || taken.has(candidate.concept) || !isAtLeast(candidate.points, 1, 2)) continue;
    chosen.set(was, candidate);
    taken.add(candidate.concept);
  }
  return concepts.map((was) => matched(was, chosen.get(was), near.get(was) ?? [], taken));
}

function matched(
  was: QName,
  match: Candidate | undefined,
  near: readonly Candidate[],
  taken: ReadonlySet<QName>,
): MatchedConcept {
  const others = near.filter((candidate) => candidate !== match && isAtLeast(candidate.points, 1, 2));
  if (match === undefined) return { was, match, confidence: undefined, others };
  // What another question was found to be is no rival.
  const rival = others.find(({ concept }) => !taken.has(concept));
  return { was, match, confidence: confidenceOf(match, rival), others };
}

function confidenceOf({ points, reasons }: Candidate, rival: Candidate | undefined): Confidence {
  const lead = rival === undefined ? points.got : points.got - rival.points.got;
  const isWhole = (by: Criterion) => reasons.some((reason) => reason.by === by && reason.got === reason.of);
  const isSame = isWhole('name') || isWhole('label-nl');
  const agrees = isWhole('type') && isWhole('balance') && isWhole('role');
  if (isSame && agrees && lead >= CLEAR_LEAD) return 'high';
  return isAtLeast(points, 2, 3) && lead >= CLEAR_LEAD ? 'medium' : 'low';
}

function nearest(
  was: Features,
  others: readonly Features[],
  roles: ReadonlyMap<string, string>,
): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const is of others) {
    if (is.kind !== was.kind || is.concept.periodType !== was.concept.periodType) continue;
    const reasons = reasonsFor(was, is, roles);
    const candidate = { concept: is.concept.name, points: sumOfPoints(reasons), reasons };
    const last = kept.at(-1);
    if (kept.length === KEPT && last !== undefined && compare(candidate, last) >= 0) continue;
    kept.push(candidate);
    kept.sort(compare);
    if (kept.length > KEPT) kept.pop();
  }
  return kept;
}

function compare(a: Candidate, b: Candidate): number {
  return comparePoints(b.points, a.points) || (a.concept < b.concept ? -1 : 1);
}

function reasonsFor(was: Features, is: Features, roles: ReadonlyMap<string, string>): readonly Reason[] {
  const reasons: Reason[] = [compared('name', was.name, is.name)];
  for (const [by, a, b] of [
    ['label-nl', was.nl, is.nl],
    ['label-en', was.en, is.en],
  ] as const) {
    if (a !== undefined && b !== undefined) reasons.push(compared(by, a, b));
  }
  const equal = (by: Criterion, a: string, b: string): Reason => {
    return { by, was: a, is: b, got: a === b ? POINTS[by] : 0, of: POINTS[by] };
  };
  reasons.push(
    roleReason(was, is, roles),
    { by: 'type', was: was.type.name, is: is.type.name, got: typePoints(was.type, is.type), of: POINTS.type },
    equal('period', was.concept.periodType ?? '', is.concept.periodType ?? ''),
    equal('balance', was.concept.balance ?? '', is.concept.balance ?? ''),
  );
  return reasons;
}

function compared(by: Criterion, a: Worded, b: Worded): Reason {
  const of = POINTS[by];
  const isSame = a.text === b.text;
  return {
    by,
    was: a.text,
    is: b.text,
    got: isSame ? of : Math.min(of - 1, wordPoints(a.words, b.words, of)),
    of,
  };
}

/** In how many of the roles that were found it stands, of those that it stands in now. */
function roleReason(was: Features, is: Features, roles: ReadonlyMap<string, string>): Reason {
  const expected = [...was.roles].flatMap((role) => roles.get(role) ?? []);
  const there = expected.filter((role) => is.roles.has(role));
  const got = expected.length === 0 ? 0 : Math.floor((POINTS.role * there.length) / expected.length);
  return { by: 'role', was: String(expected.length), is: String(there.length), got, of: POINTS.role };
}

function typePoints(was: ComparedType, is: ComparedType): number {
  if (was.name === is.name && was.facets === is.facets) return POINTS.type;
  if (was.name === is.name || was.facets === is.facets) return POINTS.type - 1;
  return was.item === is.item ? POINTS.type / 2 : 0;
}
