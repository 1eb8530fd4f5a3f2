import type { Diagnostic, Place, Text } from '../../../diagnostics/diagnostic.js';
import { groupBy } from '../../../maps/group-by.js';
import { Decimal, sum } from '../../../xbrl/numbers/decimal.js';
import type { Dimensions, Entity, Member, Period, Unit } from '../../../xbrl/report/aspects.js';
import type { Fact, Report } from '../../../xbrl/report/fact.js';
import { qname, type QName } from '../../../xbrl/xml/qname.js';
import type { ReportingYear } from '../../model/reporting-year.js';
import type { Binding, BindingLine, DimensionBinding } from '../binding/binding.js';
import { type FigureTable, figureTable, keyText, partsOf, sortedByKey } from './cells.js';
import { demandedAnswerMissing, expectedAnswerMissing } from './diagnostics.js';
import type { Figure, FigureKey, FigureKeys } from '../figures/figure.js';
import { numberText, valueOf } from './written-value.js';

/** What the figures of a submission are in the facts of one taxonomy. */
export interface BoundFacts {
  /** Undefined where a demanded fact, or the entity, cannot be formed. */
  readonly report: Report | undefined;
  /** The facts that could be formed, whether or not they make a report. */
  readonly facts: readonly Fact[];
  readonly diagnostics: readonly Diagnostic[];
  /** Those among them that say that an answer is missing, with the line that asks for it. */
  readonly unanswered: ReadonlyMap<Diagnostic, BindingLine>;
  /** For totals that are sums of rounded parts: the sum of the parts before rounding. */
  readonly roundings: readonly Rounding[];
}

/** A total of parts that were rounded, and the sum of the parts before that, in euros. */
export interface Rounding {
  readonly fact: Fact;
  readonly exact: Decimal;
}

/** What findings need to point at a blank: the question of a concept, the place of its answer. */
export interface Questions {
  question(concept: QName): Text;
  place(measure: string): Place;
}

/** Forms the facts of a binding, in the order of its lines and then of their keys. */
export function factsOf(
  figures: readonly Figure[],
  binding: Binding,
  year: ReportingYear,
  questions: Questions,
): BoundFacts {
  return new FactMaker(figureTable(figures), binding, year, questions).make();
}

interface Formed {
  readonly keys: FigureKeys;
  readonly fact: Fact;
  /** The amount before rounding. */
  readonly exact: Decimal | undefined;
}

/** What all facts of a line have. */
interface LineAspects {
  readonly concept: QName;
  readonly unit: Unit | undefined;
  readonly dimensions: (keys: FigureKeys) => Dimensions;
}

class FactMaker {
  private readonly diagnostics: Diagnostic[] = [];
  private readonly unanswered = new Map<Diagnostic, BindingLine>();
  private readonly formed = new Map<BindingLine, readonly Formed[]>();
  private readonly aspects = new Map<BindingLine, LineAspects>();
  private readonly periods = new Map<string, Period>();
  private readonly dimensions = new Map<string, (keys: FigureKeys) => Dimensions>();
  private complete = true;

  constructor(
    private readonly figures: FigureTable,
    private readonly binding: Binding,
    private readonly year: ReportingYear,
    private readonly questions: Questions,
  ) {}

  make(): BoundFacts {
    const { scheme, measure } = this.binding.entity;
    const identifier = this.figures.code(measure);
    const { lines } = this.binding;
    this.formAll({ scheme, identifier: identifier ?? '' });
    if (identifier === undefined) this.complete = false;
    const entryPoint = this.binding.entryPoints[String(this.year.year)];
    const facts = lines.flatMap((line) => this.formed.get(line) ?? []).map(({ fact }) => fact);
    const report =
      this.complete && entryPoint !== undefined
        ? { entryPoint, language: this.binding.language, facts }
        : undefined;
    const roundings = lines
      .filter(({ sumOf }) => sumOf !== undefined)
      .flatMap((line) => this.formed.get(line) ?? [])
      .flatMap(({ fact, exact }) => (exact === undefined ? [] : [{ fact, exact }]));
    return { report, facts, diagnostics: this.diagnostics, unanswered: this.unanswered, roundings };
  }

  /** Totals come after the lines that they sum. */
  private formAll(entity: Entity): void {
    const { lines } = this.binding;
    for (const line of lines) {
      if (line.sumOf === undefined) this.formed.set(line, this.formLine(line, entity));
    }
    for (const line of lines) {
      if (line.sumOf !== undefined) this.formed.set(line, this.formTotals(line, entity));
    }
    for (const line of lines) {
      const { demanded, expected } = line;
      if (this.formed.get(line)?.length !== 0) continue;
      if (demanded !== undefined && this.figures.isDemanded(demanded)) {
        this.complete = false;
        this.missing(line, demandedAnswerMissing);
      } else if (expected !== undefined && this.figures.isDemanded(expected)) {
        this.missing(line, expectedAnswerMissing);
      }
    }
  }

  private formLine(line: BindingLine, entity: Entity): readonly Formed[] {
    return this.figures.cells(line, this.year.year).flatMap((cell) => {
      const { text, exact, diagnostics } = valueOf(line, cell, () => this.question(line));
      this.diagnostics.push(...diagnostics);
      if (text === undefined) return [];
      return [{ keys: cell.keys, fact: this.fact(line, cell.keys, entity, text, cell.sources), exact }];
    });
  }

  /** A total per cell of the parts: the sum of the parts as they were rounded. */
  private formTotals(line: BindingLine, entity: Entity): readonly Formed[] {
    const parts = partsOf(this.binding, line).flatMap((other) => this.formed.get(other) ?? []);
    const groups = groupBy(parts, ({ keys }) => keyText(keys, line.per ?? []));
    return sortedByKey(groups).map((group) => {
      const keys = group[0]?.keys ?? {};
      const total = sum(group.map(({ fact }) => new Decimal(fact.value ?? '0')));
      const exact = sum(group.map((part) => part.exact ?? new Decimal(part.fact.value ?? '0')));
      const sources = this.figures.places.distinct(group.map(({ fact }) => fact));
      return { keys, fact: this.fact(line, keys, entity, numberText(line, total), sources), exact };
    });
  }

  private fact(
    line: BindingLine,
    keys: FigureKeys,
    entity: Entity,
    value: string,
    sources: readonly Place[],
  ): Fact {
    const { concept, unit, dimensions } = this.aspectsOf(line);
    return {
      concept,
      entity,
      period: this.period(line, keys),
      dimensions: dimensions(keys),
      unit,
      language: unit === undefined ? this.binding.language : undefined,
      value,
      decimals: unit === undefined ? undefined : (line.decimals ?? 'INF'),
      place: undefined,
      sources,
    };
  }

  /** Facts share their aspects: keys of aspects are made once for each. */
  private aspectsOf(line: BindingLine): LineAspects {
    const known = this.aspects.get(line);
    if (known !== undefined) return known;
    const measure = unitOf(line, this.binding);
    const aspects = {
      concept: this.name(line.concept),
      unit: measure === undefined ? undefined : { numerators: [measure], denominators: [] },
      dimensions: this.dimensionsOf(line.dimensions ?? {}),
    };
    this.aspects.set(line, aspects);
    return aspects;
  }

  private period(line: BindingLine, { schoolYear }: FigureKeys): Period {
    const of = line.period === 'schoolYear' ? (schoolYear ?? '') : '';
    const known = this.periods.get(of);
    if (known !== undefined) return known;
    const period = line.period === 'schoolYear' ? schoolYearPeriod(of) : reportingPeriod(this.year);
    this.periods.set(of, period);
    return period;
  }

  /** The dimensions of a line by the keys of a fact; lines with the same ones share them. */
  private dimensionsOf(bound: Readonly<Record<string, DimensionBinding>>): (keys: FigureKeys) => Dimensions {
    const text = JSON.stringify(bound);
    const known = this.dimensions.get(text);
    if (known !== undefined) return known;
    const axes = Object.entries(bound).map(([axis, member]) => [this.name(axis), member] as const);
    const byMembers = new Map<string, Dimensions>();
    const dimensions = (keys: FigureKeys): Dimensions => {
      const members = axes.map(([, member]) => memberText(member, keys));
      const key = members.join('\n');
      const one =
        byMembers.get(key) ??
        new Map(axes.map(([axis, member], at) => [axis, this.member(member, members[at] ?? '')]));
      byMembers.set(key, one);
      return one;
    };
    this.dimensions.set(text, dimensions);
    return dimensions;
  }

  private member(bound: DimensionBinding, text: string): Member {
    return 'typed' in bound
      ? { kind: 'typed', element: this.name(bound.typed), value: text }
      : { kind: 'explicit', member: this.name(text) };
  }

  private missing(line: BindingLine, kind: typeof demandedAnswerMissing): void {
    const source = this.questions.place(line.measure);
    const finding = kind({ question: this.question(line), file: this.binding.file }, { source });
    this.diagnostics.push(finding);
    this.unanswered.set(finding, line);
  }

  private question({ concept }: BindingLine): Text {
    return this.questions.question(this.name(concept));
  }

  private name(prefixed: string): QName {
    return expand(this.binding, prefixed);
  }
}

/** The value of a typed member, the prefixed name of an explicit one. */
function memberText(bound: DimensionBinding, keys: FigureKeys): string {
  if ('typed' in bound) return keys[bound.key] ?? '';
  return bound.explicit.replace(/\{(\w+)\}/g, (_, key: string) => keys[key as FigureKey] ?? '');
}

function reportingPeriod({ start, end }: ReportingYear): Period {
  return { kind: 'duration', start, end };
}

function schoolYearPeriod(schoolYear: string): Period {
  const [first = '', last = ''] = schoolYear.split('-');
  return { kind: 'duration', start: `${first}-08-01`, end: `${last}-07-31` };
}

/** The measure that is the unit of the facts of a line; undefined where they have none. */
export function unitOf({ unit }: BindingLine, binding: Binding): QName | undefined {
  return unit === undefined ? undefined : expand(binding, binding.units[unit] ?? unit);
}

/** The expanded name of a prefixed name of a binding. Throws for a prefix that it does not declare. */
export function expand(binding: Binding, prefixed: string): QName {
  const [prefix = '', localName = ''] = prefixed.split(':');
  const namespace = binding.prefixes[prefix];
  if (namespace === undefined)
    throw new Error(`binding ${binding.id} uses undeclared prefix in "${prefixed}"`);
  return qname(namespace, localName);
}
