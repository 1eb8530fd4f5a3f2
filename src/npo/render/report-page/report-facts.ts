import { append } from '../../../maps/append.js';
import { Decimal, parseDecimal, sum } from '../../../xbrl/numbers/decimal.js';
import type { Fact, Report } from '../../../xbrl/report/fact.js';
import type { Binding } from '../../mapping/binding/binding.js';
import type { FigureKeys } from '../../mapping/figures/figure.js';
import { type BoundFact, boundFacts } from '../../mapping/read/read-facts.js';
import { schoolYearsTold } from '../../mapping/figures/school-years-text.js';

/**
 * The facts of a report by what they measure. A page asks for them here and nowhere else, so that it says
 * nothing that the report does not.
 */
export class ReportFacts {
  /** The codes of the schools that the report tells of, in order. */
  readonly schools: readonly string[];
  /** The school years that facts are of, in order. */
  readonly schoolYears: readonly string[];
  /** The schools whose programme facts tell of, by school year. */
  private readonly withProgramme = new Map<string, Set<string>>();
  private readonly byKey = new Map<string, BoundFact>();
  private readonly codesByPlace = new Map<string, string[]>();
  private readonly bound: ReadonlyMap<Fact, BoundFact>;

  constructor(report: Report, binding: Binding) {
    const all = boundFacts(report, binding);
    this.bound = new Map(all.map((bound) => [bound.fact, bound]));
    for (const bound of all) {
      const key = keyOf(bound.measure, bound.keys, hasMember(bound));
      if (!this.byKey.has(key)) this.byKey.set(key, bound);
      this.rememberCode(bound);
      this.rememberProgramme(bound);
    }
    this.schools = distinct(all.map(({ keys }) => keys.school));
    this.schoolYears = distinct(all.map(({ keys }) => keys.schoolYear));
  }

  /** The fact of a measure with these keys and no others. */
  find(measure: string, keys: FigureKeys = {}): Fact | undefined {
    return this.byKey.get(keyOf(measure, keys, false))?.fact;
  }

  /** The fact of a measure where it is broken down by intervention; its total without a category. */
  findByIntervention(measure: string, keys: FigureKeys): Fact | undefined {
    return this.byKey.get(keyOf(measure, keys, true))?.fact;
  }

  /** The codes of the interventions that a measure is told for at a level, a school or a school year, in order. */
  interventions(measure: string, place: FigureKeys): readonly string[] {
    return (this.codesByPlace.get(keyOf(measure, place, true)) ?? []).toSorted(inOrderOfCodes);
  }

  /** Whether the report tells anything of a school's programme of a school year. */
  hasProgramme(school: string, schoolYear: string): boolean {
    return this.withProgramme.get(schoolYear)?.has(school) === true;
  }

  /** What the binding says of a fact of this report. */
  boundOf(fact: Fact): BoundFact {
    const bound = this.bound.get(fact);
    if (bound === undefined) throw new Error(`no line of the binding has ${fact.concept}`);
    return bound;
  }

  private rememberProgramme({ measure, keys: { school, schoolYear }, fact }: BoundFact): void {
    if (school === undefined || !measure.startsWith('programme.')) return;
    for (const year of schoolYearsTold(schoolYear, fact.value ?? '')) {
      const schools = this.withProgramme.get(year);
      if (schools === undefined) this.withProgramme.set(year, new Set([school]));
      else schools.add(school);
    }
  }

  private rememberCode({ measure, keys }: BoundFact): void {
    const { intervention, school, schoolYear, level } = keys;
    if (intervention === undefined) return;
    const key = keyOf(measure, { school, schoolYear, level }, true);
    append(this.codesByPlace, key, intervention);
  }
}

/** The amount of a fact; undefined where there is none, or it is nil. */
export function amountOf(fact: Fact | undefined): Decimal | undefined {
  return fact?.value === undefined ? undefined : parseDecimal(fact.value);
}

/** The sum of the facts that are there; undefined where none is. */
export function sumOf(facts: readonly (Fact | undefined)[]): Decimal | undefined {
  const amounts = facts.flatMap((fact) => amountOf(fact) ?? []);
  return amounts.length === 0 ? undefined : sum(amounts);
}

/** `B2` before `B10`. */
export function inOrderOfCodes(a: string, b: string): number {
  const [first, second] = [a.slice(0, 1), b.slice(0, 1)];
  if (first !== second) return first < second ? -1 : 1;
  return Number(a.slice(1)) - Number(b.slice(1));
}

export const ZERO = new Decimal(0);

type Keys = { readonly [Key in keyof FigureKeys]: FigureKeys[Key] | undefined };

function hasMember({ line }: BoundFact): boolean {
  return Object.values(line.dimensions ?? {}).some((bound) => 'explicit' in bound);
}

function keyOf(measure: string, keys: Keys, isByIntervention: boolean): string {
  const { school = '', schoolYear = '', level = '', category = '', intervention = '' } = keys;
  // The category of an intervention follows from it.
  const group = intervention === '' ? category : intervention;
  return [measure, school, schoolYear, level, group, isByIntervention ? 'by' : ''].join(' ');
}

function distinct(codes: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(codes.flatMap((code) => code ?? []))].sort();
}
