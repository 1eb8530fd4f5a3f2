import type { Change } from '../../../xbrl/diff/change.js';
import { periodKey, sortedDimensions } from '../../../xbrl/report/aspect-keys.js';
import type { Member } from '../../../xbrl/report/aspects.js';
import { localNameOf } from '../../../xbrl/xml/qname.js';
import { groupBy } from '../../../maps/group-by.js';
import { conceptText, memberText, type Words } from '../working-page/fact-words.js';
import { taxonomyOrder, type TaxonomyOrder } from './taxonomy-order.js';

/** A change with what it is called in its table. */
export interface ChangeRow {
  readonly change: Change;
  readonly name: string;
  /** Whether it is the total of its category, or of them all. */
  readonly isTotal: boolean;
}

/** Rows below one heading of a table: those of a category. */
export interface RowsPart {
  /** Undefined for facts that are not broken down. */
  readonly heading: string | undefined;
  readonly rows: readonly ChangeRow[];
}

/** A section of the form. */
export interface Section {
  readonly title: string;
  readonly parts: readonly RowsPart[];
}

/** All that changed of one school, or of the whole. */
export interface AboutGroup {
  readonly about: string;
  readonly sections: readonly Section[];
  readonly count: Readonly<Record<Change['kind'], number>>;
}

export interface OutlineTexts {
  /** What facts are about that say nothing of a school or the like. */
  readonly whole: string;
  /** The section of facts that the taxonomy presents nowhere. */
  readonly other: string;
}

interface Placed extends ChangeRow {
  readonly about: string;
  readonly section: string;
  readonly heading: string | undefined;
  /** Compared number by number, then by text. */
  readonly order: readonly (number | string)[];
}

/**
 * Changes as a person looks for them: first what they are about, which is what their typed members say (a
 * school), then the section of the form, then the category, which is the branch of the explicit member in the
 * tree of its axis. In the order of the taxonomy; what it does not have comes last.
 */
export function outlineOf(
  changes: readonly Change[],
  words: Words,
  texts: OutlineTexts,
): readonly AboutGroup[] {
  const order = taxonomyOrder(words);
  const placed = changes.map((change) => placedOf(change, order, words, texts));
  placed.sort(byOrder);
  return grouped(placed, ({ about }) => about).map((ofOne) => ({
    about: ofOne[0]?.about ?? '',
    sections: grouped(ofOne, ({ section }) => section).map((ofSection) => ({
      title: ofSection[0]?.section ?? '',
      parts: grouped(ofSection, ({ heading = '' }) => heading).map((rows) => ({
        heading: rows[0]?.heading,
        rows,
      })),
    })),
    count: countOf(ofOne),
  }));
}

const LAST = Number.MAX_SAFE_INTEGER;

function placedOf(
  change: Change,
  order: TaxonomyOrder,
  words: Words,
  { whole, other }: OutlineTexts,
): Placed {
  const { concept, dimensions, period } = change;
  const presented = order.concept(concept, dimensions);
  const typed: Member[] = [];
  const explicit: {
    readonly text: string;
    readonly rank: number;
    readonly category: string | undefined;
    readonly isTotal: boolean;
  }[] = [];
  for (const [axis, member] of sortedDimensions(dimensions)) {
    if (member.kind === 'typed') {
      typed.push(member);
      continue;
    }
    const place = order.member(axis, member.member);
    explicit.push({
      text: memberText(member, words),
      rank: place?.rank ?? LAST,
      category: place?.category && conceptText(place.category, words),
      isTotal: place !== undefined && (place.category === undefined || place.category === member.member),
    });
  }
  const label = conceptText(concept, words);
  const categories = explicit.flatMap(({ category }) => category ?? []);
  const about = typed.map((member) => memberText(member, words)).join('; ');
  return {
    change,
    about: about === '' ? whole : about,
    section: presented?.section ?? other,
    heading: explicit.length === 0 ? undefined : [label, ...categories].join(': '),
    name: explicit.length === 0 ? label : explicit.map(({ text }) => text).join('; '),
    isTotal: explicit.length > 0 && explicit.every((one) => one.isTotal),
    order: [
      about === '' ? 0 : 1,
      about,
      presented?.rank ?? LAST,
      localNameOf(concept),
      explicit.length,
      ...explicit.map(({ rank }) => rank),
      periodKey(period),
    ],
  };
}

function byOrder(a: Placed, b: Placed): number {
  for (const [index, own] of a.order.entries()) {
    const other = b.order[index];
    if (other === undefined || own === other) continue;
    return own < other ? -1 : 1;
  }
  return 0;
}

/** Runs of what has the same key become one; what has that key again later joins it. */
function grouped<One>(all: readonly One[], keyOf: (one: One) => string): readonly (readonly One[])[] {
  return [...groupBy(all, keyOf).values()];
}

function countOf(rows: readonly ChangeRow[]): AboutGroup['count'] {
  const count = { changed: 0, added: 0, removed: 0 };
  for (const { change } of rows) count[change.kind] += 1;
  return count;
}
