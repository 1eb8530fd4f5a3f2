import type { Place } from '../../diagnostics/diagnostic.js';
import type { Member } from '../../xbrl/report/aspects.js';
import type { Fact, Report } from '../../xbrl/report/fact.js';
import type { QName } from '../../xbrl/xml/qname.js';
import type { Binding, BindingLine, DimensionBinding } from './binding.js';
import { expand } from './facts.js';
import type { FigureKey, FigureKeys } from './figure.js';

/** A fact read back through its binding line. */
export interface ReadFigure {
  readonly line: BindingLine;
  readonly measure: string;
  /** The keys of the line and of the members; only those that the fact tells. */
  readonly keys: FigureKeys;
  readonly value: string;
  readonly place: Place;
}

/** The figures that the facts of a report stand for. Facts that the binding does not know are left out. */
export function readFigures(report: Report, binding: Binding): readonly ReadFigure[] {
  const linesOf = new Map<QName, BindingLine[]>();
  for (const line of binding.lines) {
    const name = expand(binding, line.concept);
    const lines = linesOf.get(name);
    if (lines === undefined) linesOf.set(name, [line]);
    else lines.push(line);
  }
  return report.facts.flatMap((fact) => {
    for (const line of linesOf.get(fact.concept) ?? []) {
      const figure = readFigure(fact, line, binding);
      if (figure !== undefined) return [figure];
    }
    return [];
  });
}

function readFigure(fact: Fact, line: BindingLine, binding: Binding): ReadFigure | undefined {
  const bound = Object.entries(line.dimensions ?? {});
  if (fact.value === undefined || fact.place === undefined || fact.dimensions.size !== bound.length) {
    return undefined;
  }
  const keys: Partial<Record<FigureKey, string>> = {};
  for (const [key, value] of Object.entries(line.where ?? {})) {
    // Of several levels in one fact the first stands for all; of several categories none does.
    const told = typeof value === 'string' ? value : key === 'level' ? value[0] : undefined;
    if (told !== undefined && told !== '$year') keys[key as FigureKey] = told;
  }
  for (const [axis, member] of bound) {
    const found = fact.dimensions.get(expand(binding, axis));
    const read = found === undefined ? undefined : keysOfMember(found, member, binding);
    if (read === undefined) return undefined;
    Object.assign(keys, read);
  }
  if (line.period === 'schoolYear') {
    const schoolYear = schoolYearOfPeriod(fact);
    if (schoolYear === undefined) return undefined;
    keys.schoolYear = schoolYear;
  }
  return { line, measure: line.measure, keys, value: fact.value, place: fact.place };
}

function keysOfMember(member: Member, bound: DimensionBinding, binding: Binding): FigureKeys | undefined {
  if ('typed' in bound) return member.kind === 'typed' ? { [bound.key]: member.value } : undefined;
  if (member.kind !== 'explicit') return undefined;
  const key = /\{(\w+)\}/.exec(bound.explicit)?.[1];
  const [before = '', after = ''] = bound.explicit.split(/\{\w+\}/);
  const name = expand(binding, before === '' ? bound.explicit : before);
  if (key === undefined) return member.member === name ? {} : undefined;
  if (!member.member.startsWith(name) || !member.member.endsWith(after)) return undefined;
  const value = member.member.slice(name.length, member.member.length - after.length);
  // `Intervention{intervention}Member` must not swallow `InterventionsTotalMember`.
  return /^[A-Z]\d*$/.test(value) ? { [key]: value } : undefined;
}

function schoolYearOfPeriod({ period }: Fact): string | undefined {
  if (period.kind !== 'duration') return undefined;
  const [start, end] = [/^(\d{4})-08-01$/.exec(period.start)?.[1], /^(\d{4})-07-31$/.exec(period.end)?.[1]];
  return start === undefined || end === undefined ? undefined : `${start}-${end}`;
}
