import { append } from '../../maps/append.js';
import { roleName } from '../../xbrl/query/choose-label.js';
import type { Taxonomy } from '../../xbrl/taxonomy/taxonomy.js';
import { type Features, featuresOf, type Worded, worded } from './features.js';
import type { Confidence, Reason } from './reason.js';
import { comparePoints, isAtLeast, type Points, sumOfPoints, wordPoints } from './similarity.js';

/** A role of the form, and what it is called in another taxonomy. */
export interface MatchedRole {
  readonly was: string;
  /** Undefined where nothing comes near. */
  readonly role: string | undefined;
  readonly confidence: Confidence | undefined;
  readonly points: Points;
  readonly reasons: readonly Reason[];
}

interface RoleFeatures {
  readonly uri: string;
  /** The last part of the address: what stands before it is the same for all. */
  readonly address: Worded;
  readonly name: Worded | undefined;
  /** The local names and Dutch labels of its concepts. */
  readonly content: ReadonlySet<string>;
  readonly concepts: readonly Features[];
}

const [ADDRESS, NAME, CONTENT] = [6, 6, 12];

/** Finds each role of a form in another taxonomy: by address, name and the concepts in it, each role once. */
export function matchRoles(roles: readonly string[], from: Taxonomy, to: Taxonomy): readonly MatchedRole[] {
  const wanted = rolesOf(from).filter(({ uri }) => roles.includes(uri));
  const candidates = rolesOf(to);
  const pairs = wanted.flatMap((was) =>
    candidates.map((is) => {
      const reasons = reasonsFor(was, is);
      return { was: was.uri, role: is.uri, reasons, points: sumOfPoints(reasons) };
    }),
  );
  pairs.sort((a, b) => comparePoints(b.points, a.points) || compareTexts(a.was + a.role, b.was + b.role));
  const matched = new Map<string, MatchedRole>();
  const taken = new Set<string>();
  for (const pair of pairs) {
    if (matched.has(pair.was) || taken.has(pair.role) || !isAtLeast(pair.points, 1, 2)) continue;
    taken.add(pair.role);
    matched.set(pair.was, { ...pair, confidence: confidenceOf(pair.points, pair.reasons) });
  }
  const nothing = { role: undefined, confidence: undefined, points: { got: 0, of: 0 }, reasons: [] };
  return roles.map((was) => matched.get(was) ?? { was, ...nothing });
}

function confidenceOf(points: Points, reasons: readonly Reason[]): Confidence {
  const isSame = reasons.some(({ by, got, of }) => by !== 'content' && got === of);
  const hasContent = reasons.some((reason) => reason.by === 'content' && isAtLeast(reason, 1, 2));
  if (isSame && hasContent) return 'high';
  return isAtLeast(points, 2, 3) ? 'medium' : 'low';
}

function reasonsFor(was: RoleFeatures, is: RoleFeatures): readonly Reason[] {
  const isThere = ({ name, nl }: Features) => is.content.has(name.text) || (nl && is.content.has(nl.text));
  const found = was.concepts.filter(isThere).length;
  const all = was.concepts.length;
  const content = all === 0 ? 0 : Math.floor((CONTENT * found) / all);
  const reasons: Reason[] = [
    {
      by: 'address',
      was: was.address.text,
      is: is.address.text,
      got: alike(was.address, is.address, ADDRESS),
      of: ADDRESS,
    },
    { by: 'content', was: String(all), is: String(found), got: content, of: CONTENT },
  ];
  if (was.name !== undefined && is.name !== undefined) {
    const got = alike(was.name, is.name, NAME);
    reasons.push({ by: 'label-nl', was: was.name.text, is: is.name.text, got, of: NAME });
  }
  return reasons;
}

function alike(a: Worded, b: Worded, of: number): number {
  return a.text === b.text ? of : Math.min(of - 1, wordPoints(a.words, b.words, of));
}

function rolesOf(taxonomy: Taxonomy): readonly RoleFeatures[] {
  const byRole = new Map<string, Features[]>();
  for (const features of featuresOf(taxonomy).values()) {
    for (const role of features.roles) {
      append(byRole, role, features);
    }
  }
  return [...byRole]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([uri, concepts]) => {
      const name = roleName(taxonomy, uri, 'nl');
      return {
        uri,
        address: worded(uri.replace(/^.*[:/]/s, '')),
        name: name === undefined ? undefined : worded(name),
        content: new Set(
          concepts.flatMap((one) => [one.name.text, ...(one.nl === undefined ? [] : [one.nl.text])]),
        ),
        concepts,
      };
    });
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
