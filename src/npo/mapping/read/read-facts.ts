import type { Place } from '../../../diagnostics/diagnostic.js';
import { append } from '../../../maps/append.js';
import { periodKey } from '../../../xbrl/report/aspect-keys.js';
import type { Member, Period } from '../../../xbrl/report/aspects.js';
import type { Fact, Report } from '../../../xbrl/report/fact.js';
import { collapsed } from '../../../xbrl/xml/collapsed.js';
import type { QName } from '../../../xbrl/xml/qname.js';
import type { ReportingYear } from '../../model/reporting-year.js';
import type { Binding, BindingLine, DimensionBinding } from '../binding/binding.js';
import { expand, unitOf } from '../facts/facts.js';
import type { FigureKey, FigureKeys } from '../figures/figure.js';

/** A fact read back through its binding line. */
export interface ReadFigure {
  readonly line: BindingLine;
  readonly measure: string;
  /** The keys of the line and of the members; only those that the fact tells. */
  readonly keys: FigureKeys;
  readonly value: string;
  readonly place: Place;
}

/** A fact with the line of the binding that it belongs to. */
export interface BoundFact {
  readonly fact: Fact;
  readonly line: BindingLine;
  readonly measure: string;
  /** The keys of the line and of the members; only those that the fact tells. */
  readonly keys: FigureKeys;
}

/** The figures that facts stand for; a fact without a value stands for none. */
export function readFigures(facts: readonly BoundFact[]): readonly ReadFigure[] {
  return facts.flatMap(({ fact: { value, place }, line, measure, keys }) =>
    value === undefined || place === undefined ? [] : [{ line, measure, keys, value, place }],
  );
}

/** Whether a fact is about the time, and in the unit, that its line of the binding has. */
export function isAsAsked(binding: Binding, { start, end }: ReportingYear): (bound: BoundFact) => boolean {
  const isOfYear = perPeriod((period) => isFromTo(period, start, end));
  return ({ fact, line }) =>
    (line.period === 'schoolYear' || isOfYear(fact.period)) && isInUnit(fact, unitOf(line, binding));
}

/** Whether a period is from the one day to the other, whatever time zone it says they are in. */
function isFromTo(period: Period, start: string, end: string): boolean {
  if (period.kind !== 'duration') return false;
  const local = { ...period, start: withoutZone(period.start), end: withoutZone(period.end) };
  return periodKey(local) === periodKey({ kind: 'duration', start, end });
}

/** What is asked of each fact is found out once for all that share a period. */
function perPeriod<Answer>(answer: (period: Period) => Answer): (period: Period) => Answer {
  const known = new WeakMap<Period, { readonly answer: Answer }>();
  return (period) => {
    const found = known.get(period) ?? { answer: answer(period) };
    known.set(period, found);
    return found.answer;
  };
}

function withoutZone(text: string): string {
  return text.replace(/(?:Z|[+-]\d\d:\d\d)$/, '');
}

export function isInUnit({ unit }: Fact, measure: QName | undefined): boolean {
  if (unit === undefined || measure === undefined) return unit === measure;
  return unit.numerators.length === 1 && unit.numerators[0] === measure && unit.denominators.length === 0;
}

/** The facts of a report that the binding knows, in their order. */
export function boundFacts(report: Report, binding: Binding): readonly BoundFact[] {
  const readersOf = new Map<QName, LineReader[]>();
  for (const line of binding.lines) {
    append(readersOf, expand(binding, line.concept), lineReader(line, binding));
  }
  return report.facts.flatMap((fact) => {
    for (const reader of readersOf.get(fact.concept) ?? []) {
      const keys = keysOfFact(fact, reader);
      if (keys !== undefined) return [{ fact, line: reader.line, measure: reader.line.measure, keys }];
    }
    return [];
  });
}

/** A line of the binding with its names expanded. */
interface LineReader {
  readonly line: BindingLine;
  /** The keys that every fact of the line has. */
  readonly keys: FigureKeys;
  readonly axes: readonly (readonly [axis: QName, read: (member: Member) => FigureKeys | undefined])[];
}

function lineReader(line: BindingLine, binding: Binding): LineReader {
  const keys: Partial<Record<FigureKey, string>> = {};
  for (const [key, value] of Object.entries(line.where ?? {})) {
    // Of several levels in one fact the first stands for all; of several categories none does.
    const told = typeof value === 'string' ? value : key === 'level' ? value[0] : undefined;
    if (told !== undefined && told !== '$year') keys[key as FigureKey] = told;
  }
  const axes = Object.entries(line.dimensions ?? {}).map(
    ([axis, member]) => [expand(binding, axis), memberReader(member, binding)] as const,
  );
  return { line, keys, axes };
}

/** Undefined where the fact is of another line. */
function keysOfFact(fact: Fact, { line, keys: always, axes }: LineReader): FigureKeys | undefined {
  if (fact.dimensions.size !== axes.length) return undefined;
  const keys: Partial<Record<FigureKey, string>> = { ...always };
  for (const [axis, read] of axes) {
    const member = fact.dimensions.get(axis);
    const found = member === undefined ? undefined : read(member);
    if (found === undefined) return undefined;
    Object.assign(keys, found);
  }
  if (line.period === 'schoolYear') {
    const schoolYear = schoolYearOf(fact.period);
    if (schoolYear === undefined) return undefined;
    keys.schoolYear = schoolYear;
  }
  return keys;
}

function memberReader(bound: DimensionBinding, binding: Binding): (member: Member) => FigureKeys | undefined {
  if ('typed' in bound)
    return (member) =>
      member.kind === 'typed' ? { [bound.key]: typedKey(bound.key, member.value) } : undefined;
  const key = /\{(\w+)\}/.exec(bound.explicit)?.[1];
  const [before = '', after = ''] = bound.explicit.split(/\{\w+\}/);
  const name = expand(binding, before === '' ? bound.explicit : before);
  return (member) => {
    if (member.kind !== 'explicit') return undefined;
    if (key === undefined) return member.member === name ? {} : undefined;
    if (!member.member.startsWith(name) || !member.member.endsWith(after)) return undefined;
    const value = member.member.slice(name.length, member.member.length - after.length);
    // `Intervention{intervention}Member` must not swallow `InterventionsTotalMember`.
    return /^[A-Z]\d*$/.test(value) ? { [key]: value } : undefined;
  };
}

/** A BRIN is the same school in either case, which its official type allows. */
function typedKey(key: FigureKey, value: string): string {
  return key === 'school' ? collapsed(value).toUpperCase() : value;
}

const schoolYearOf = perPeriod((period) => {
  if (period.kind !== 'duration') return undefined;
  const first = period.start.slice(0, 4);
  const last = String(Number(first) + 1);
  return isFromTo(period, `${first}-08-01`, `${last}-07-31`) ? `${first}-${last}` : undefined;
});
