import { append } from '../../maps/append.js';
import { getOrMake } from '../../maps/get-or-make.js';
import { entityKey, periodKey, sortedDimensions } from '../report/aspect-keys.js';
import type { Dimensions, Member, Period, Unit } from '../report/aspects.js';
import type { Fact, Report } from '../report/fact.js';
import { localNameOf, namespaceOf, type QName, qname } from '../xml/qname.js';
import type { ComparedFact, ComparedReport } from './compared-report.js';
import { shiftDate, shiftEnd, shiftYearPairs, yearOfEnd } from './shift-date.js';

/** How the facts of one report are held against those of another, of a later year: what is moved, and where to. */
export interface Alignment {
  /** So many years later. */
  readonly years: number;
  /** The namespaces of another edition of the same taxonomy, by those of the first report. */
  readonly namespaces: ReadonlyMap<string, string>;
}

/**
 * Finds how report `a` is held against report `b`. Namespaces that differ in their digits only are editions of
 * one taxonomy, where each has one such counterpart. The years are those that bring most facts together: of the
 * same concept, dimensions and unit, and a period that differs by whole years only.
 */
export function findAlignment(a: Report, b: Report): Alignment {
  const namespaces = editionsOf(a, b);
  return { namespaces, years: mostCommonShift(a, b, namespaces) };
}

/** The facts of a report as they are held against another's. */
export class AlignedReport {
  readonly report: ComparedReport;
  private readonly originals = new Map<Period, Period>();

  constructor(report: ComparedReport, alignment: Alignment) {
    const mover = new Mover(alignment);
    const facts = report.facts.map((fact) => {
      const moved = mover.fact(fact);
      this.originals.set(moved.period, fact.period);
      return moved;
    });
    this.report = { ...report, facts };
  }

  /** The period as the report has it, of one of its facts; undefined for another's. */
  original(period: Period): Period | undefined {
    return this.originals.get(period);
  }
}

/** Moves aspects, each once: facts share them. */
class Mover {
  private readonly periods = new Map<Period, Period>();
  private readonly dimensions = new Map<Dimensions, Dimensions>();
  private readonly units = new Map<Unit, Unit>();
  private readonly names = new Map<QName, QName>();

  constructor(private readonly alignment: Alignment) {}

  fact(fact: ComparedFact): ComparedFact {
    return {
      ...fact,
      meaning: this.meaning(fact),
      concept: this.name(fact.concept),
      period: getOrMake(this.periods, fact.period, (period) => shiftPeriod(period, this.alignment.years)),
      dimensions: getOrMake(this.dimensions, fact.dimensions, (all) => this.members(all)),
      unit: fact.unit && getOrMake(this.units, fact.unit, (unit) => this.unit(unit)),
    };
  }

  /** Of values, names are moved and school years, which say of each year's report the same as its period. */
  private meaning({ meaning, value, unit }: ComparedFact): ComparedFact['meaning'] {
    if (typeof meaning === 'object') return meaning.map((name) => this.name(name));
    const text = meaning ?? value;
    if (text === undefined || unit !== undefined) return meaning;
    const moved = shiftYearPairs(text, this.alignment.years);
    return moved === text ? meaning : moved;
  }

  private name(name: QName): QName {
    return getOrMake(this.names, name, () => {
      const other = this.alignment.namespaces.get(namespaceOf(name));
      return other === undefined ? name : qname(other, localNameOf(name));
    });
  }

  private members(dimensions: Dimensions): Dimensions {
    return new Map([...dimensions].map(([axis, member]) => [this.name(axis), this.member(member)]));
  }

  private member(member: Member): Member {
    if (member.kind === 'explicit') return { ...member, member: this.name(member.member) };
    const { value, meaning, isXml } = member;
    const { years } = this.alignment;
    const shifted = (text: string) => (isXml === true ? text : shiftYearPairs(shiftDate(text, years), years));
    return {
      ...member,
      element: this.name(member.element),
      value: shifted(value),
      ...(meaning !== undefined && {
        meaning: typeof meaning === 'string' ? shifted(meaning) : meaning.map((name) => this.name(name)),
      }),
    };
  }

  private unit({ numerators, denominators }: Unit): Unit {
    return {
      numerators: numerators.map((name) => this.name(name)),
      denominators: denominators.map((name) => this.name(name)),
    };
  }
}

function shiftPeriod(period: Period, years: number): Period {
  switch (period.kind) {
    case 'duration':
      return { ...period, start: shiftDate(period.start, years), end: shiftEnd(period.end, years) };
    case 'instant':
      return { ...period, instant: shiftEnd(period.instant, years) };
    case 'forever':
      return { ...period };
  }
}

/** The namespaces of all names that identify the facts of a report. */
function namespacesOf({ facts }: Report): ReadonlySet<string> {
  const namespaces = new Set<string>();
  const dimensions = new Set<Dimensions>();
  for (const { concept, dimensions: members } of facts) {
    namespaces.add(namespaceOf(concept));
    if (dimensions.has(members)) continue;
    dimensions.add(members);
    for (const [axis, member] of members) {
      namespaces.add(namespaceOf(axis));
      namespaces.add(namespaceOf(member.kind === 'explicit' ? member.member : member.element));
    }
  }
  return namespaces;
}

/** The namespaces of the first report that the second has in another edition, with that. */
export function editionsOf(a: Report, b: Report): ReadonlyMap<string, string> {
  const [before, after] = [namespacesOf(a), namespacesOf(b)];
  const [left, right] = [bySkeleton(before, after), bySkeleton(after, before)];
  const matched = new Map<string, string>();
  for (const [skeleton, [own, ...others]] of left) {
    const [counterpart, ...more] = right.get(skeleton) ?? [];
    if (own !== undefined && counterpart !== undefined && others.length + more.length === 0)
      matched.set(own, counterpart);
  }
  return matched;
}

/** The namespaces that the other does not have, by what is left of them without their digits. */
function bySkeleton(
  namespaces: ReadonlySet<string>,
  other: ReadonlySet<string>,
): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const namespace of [...namespaces].sort()) {
    if (other.has(namespace)) continue;
    const skeleton = namespace.replace(/\d+/g, '#');
    append(found, skeleton, namespace);
  }
  return found;
}

/** Of a fact with more periods than this the others do not vote: there are such facts in hostile files only. */
const MOST_PERIODS = 12;

function mostCommonShift(a: Report, b: Report, namespaces: ReadonlyMap<string, string>): number {
  const mover = new Mover({ years: 0, namespaces });
  const before = periodsByFact(a.facts.map((fact) => mover.fact(fact)));
  const votes = new Map<number, number>();
  for (const [key, periods] of periodsByFact(b.facts)) {
    const others = before.get(key) ?? [];
    for (const other of others) {
      for (const period of periods) {
        const years = shiftBetween(other, period);
        if (years !== undefined) votes.set(years, (votes.get(years) ?? 0) + 1);
      }
    }
  }
  const [best] = [...votes].sort(
    ([one, count], [other, against]) => against - count || Math.abs(one) - Math.abs(other) || one - other,
  );
  return best?.[0] ?? 0;
}

/** The periods that each thing is reported of. */
function periodsByFact(facts: readonly Fact[]): ReadonlyMap<string, readonly Period[]> {
  const found = new Map<string, Period[]>();
  for (const { concept, entity, dimensions, unit, period } of facts) {
    // Typed members may hold years themselves: what they have in common are their axes.
    const axes = sortedDimensions(dimensions).map(([axis, member]) =>
      member.kind === 'explicit' ? `${axis}=${member.member}` : axis,
    );
    const key = JSON.stringify([concept, entityKey(entity), axes, unit === undefined]);
    const periods = found.get(key);
    if (periods === undefined) found.set(key, [period]);
    else if (periods.length < MOST_PERIODS && !periods.includes(period)) periods.push(period);
  }
  return found;
}

/** By how many whole years a period is another; undefined where it is otherwise. */
function shiftBetween(from: Period, to: Period): number | undefined {
  const [own, other] = [from, to].map((period) =>
    period.kind === 'duration'
      ? yearOfEnd(period.end)
      : period.kind === 'instant'
        ? yearOfEnd(period.instant)
        : undefined,
  );
  if (own === undefined || other === undefined) return undefined;
  const years = other - own;
  return periodKey(shiftPeriod(from, years)) === periodKey(to) ? years : undefined;
}
