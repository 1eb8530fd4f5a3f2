import { collapsed } from '../xml/collapsed.js';
import type { QName } from '../xml/qname.js';
import type { Dimensions, Entity, Member, Period, Unit } from './aspects.js';
import type { Fact } from './fact.js';
import { type DayBoundary, momentKey, parseMoment } from './moment.js';

/**
 * Canonical texts of aspects: two aspects are the same exactly when their texts are. The equalities
 * are those of XBRL 2.1 §4.10 (contexts, periods, units) on the level of a report, where dimensions
 * stand for the content of segment and scenario.
 */

export const entityKey = remembered(({ scheme, identifier }: Entity): string =>
  JSON.stringify([scheme, identifier]),
);

/** Equal for the same stretch of time however it is written: `2024-12-31` as end is `2025-01-01T00:00:00`. */
export const periodKey = remembered((period: Period): string => {
  switch (period.kind) {
    case 'duration':
      return JSON.stringify([dateKey(period.start, 'start'), dateKey(period.end, 'end')]);
    case 'instant':
      return JSON.stringify([dateKey(period.instant, 'end')]);
    case 'forever':
      return '[]';
  }
});

/** What is no date stands for itself. */
function dateKey(text: string, dateMeans: DayBoundary): string {
  const moment = parseMoment(text, dateMeans);
  return moment === undefined ? `?${collapsed(text)}` : momentKey(moment);
}

/** The order of measures does not matter (XBRL 2.1 §4.10, units). */
export const unitKey = remembered(({ numerators, denominators }: Unit): string =>
  JSON.stringify([[...numerators].sort(), [...denominators].sort()]),
);

export function memberKey(member: Member): string {
  return member.kind === 'explicit'
    ? JSON.stringify([member.member])
    : JSON.stringify([member.element, meaningKey(member), member.isXml === true ? 1 : 0]);
}

function meaningKey({ meaning, value }: Member & { readonly kind: 'typed' }): string {
  return typeof meaning === 'object' ? meaning.join(' ') : (meaning ?? value);
}

/** The order of dimensions does not matter. */
export const dimensionsKey = remembered((dimensions: Dimensions): string =>
  dimensions.size === 0 ? '' : JSON.stringify(sortedDimensions(dimensions).map(keyOfDimension)),
);

function keyOfDimension([dimension, member]: readonly [QName, Member]): readonly [QName, string] {
  return [dimension, memberKey(member)];
}

/** Dimensions in the order of their names. */
export function sortedDimensions(dimensions: Dimensions): (readonly [QName, Member])[] {
  return [...dimensions].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Who, when and of what: all that a context carries. */
export function contextKey(context: Pick<Fact, 'entity' | 'period' | 'dimensions'>): string {
  const { entity, period, dimensions } = context;
  // Each part is JSON, or empty: no part can run into the next.
  return `${entityKey(entity)} ${periodKey(period)} ${dimensionsKey(dimensions)}`;
}

/** All that identifies a fact, its value left out. A language tag is compared without regard to case (RFC 5646 §2.1.1). */
export function factKey(fact: Fact): string {
  const unit = fact.unit === undefined ? '' : unitKey(fact.unit);
  return `${fact.concept} ${fact.language?.toLowerCase() ?? ''} ${unit} ${contextKey(fact)}`;
}

/** Facts share their aspects, which never change: a key is made once for each. */
function remembered<Aspect extends object>(keyOf: (aspect: Aspect) => string): (aspect: Aspect) => string {
  const known = new WeakMap<Aspect, string>();
  return (aspect) => {
    const key = known.get(aspect) ?? keyOf(aspect);
    known.set(aspect, key);
    return key;
  };
}
