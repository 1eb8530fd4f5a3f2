import type { Diagnostic } from '../../../../diagnostics/diagnostic.js';
import { append } from '../../../../maps/append.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { Decimal } from '../../../numbers/decimal.js';
import {
  addIntervals,
  type Interval,
  intersect,
  isPoint,
  point,
  scaleInterval,
} from '../../../numbers/interval.js';
import type { Taxonomy } from '../../../taxonomy/taxonomy.js';
import { placeOf } from '../../../xml/place.js';
import type { QName } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { type Calculations11, isSound, judgedSummations } from '../calculations-1.1.js';
import { type Aligned, alignedDataPoints, type DataPoint, reported, type Reported } from '../data-points.js';
import { excessDigits, KINDS } from '../inconsistencies.js';
import { intervalText } from '../interval-text.js';
import { incompatibilities } from '../oim-compatibility.js';
import type { Summation } from '../summation-networks.js';

/** So many items are named with a total that does not fit. */
const MOST_RELATED = 20;
const NOTHING = point(new Decimal(0));

/**
 * Calculations 1.1 §5.2: a calculation binds where its total is reported and, dimensionally aligned with
 * it, at least one of its contributing concepts (§5.1); what is nil counts as not reported. It is not
 * checked where one of the data points in it has digits beyond its decimals or items that contradict each
 * other. Otherwise it is consistent where the interval of the total and the sum of the intervals of the
 * parts, each times its weight, share a number.
 */
export function sumsOverlap(calculations: Calculations11): Rule<Subject> {
  const { inconsistent, contradiction } = KINDS[calculations.rounding];
  return {
    emits: [excessDigits, contradiction, inconsistent],

    *check({ file, instance, taxonomy }) {
      const summations = soundSummations(taxonomy, calculations);
      if (summations.size === 0) return;
      // Reports of another model are for `report-of-the-model`.
      if (incompatibilities(instance, taxonomy).next().done !== true) return;
      const concepts = new Set(summations.keys());
      for (const group of summations.values()) {
        for (const { parts } of group) for (const concept of parts.keys()) concepts.add(concept);
      }
      const judge = new Judge(file, taxonomy, calculations);
      for (const aligned of alignedDataPoints(instance, taxonomy, concepts)) {
        for (const total of aligned.values()) {
          for (const summation of summations.get(total.concept) ?? []) {
            judge.judge(total, summation, aligned);
          }
        }
      }
      yield* judge.findings();
    },
  };
}

/** A summation with its weights by concept. */
interface WeightedSummation {
  readonly role: string;
  readonly parts: ReadonlyMap<QName, Decimal>;
}

function soundSummations(
  taxonomy: Taxonomy,
  calculations: Calculations11,
): ReadonlyMap<QName, readonly WeightedSummation[]> {
  const byTotal = new Map<QName, WeightedSummation[]>();
  for (const summation of judgedSummations(taxonomy, calculations)) {
    if (!isSound(summation, taxonomy)) continue;
    const weighted = weightedOf(summation);
    append(byTotal, summation.total, weighted);
  }
  return byTotal;
}

function weightedOf({ role, parts }: Summation): WeightedSummation {
  return { role, parts: new Map(parts.map(({ concept, weight }) => [concept, weight])) };
}

interface Contribution {
  readonly point: DataPoint;
  readonly weight: Decimal;
}

interface Found {
  readonly position: number;
  readonly diagnostic: Diagnostic;
}

/** Judges bindings; what is wrong with a data point itself is found once. */
class Judge {
  private readonly values = new Map<DataPoint, Reported>();
  private readonly told = new Set<DataPoint>();
  private readonly found: Found[] = [];

  constructor(
    private readonly file: string,
    private readonly taxonomy: Taxonomy,
    private readonly calculations: Calculations11,
  ) {}

  /** What was found, in the order of the items. */
  *findings(): Generator<Diagnostic> {
    this.found.sort((a, b) => a.position - b.position);
    for (const { diagnostic } of this.found) yield diagnostic;
  }

  judge(total: DataPoint, { role, parts }: WeightedSummation, aligned: Aligned): void {
    const value = this.valueOf(total);
    if (value.kind === 'nil') return;
    const bound = contributionsTo(parts, aligned).filter(({ point }) => this.valueOf(point).kind !== 'nil');
    if (bound.length === 0) return;
    const wrong = [total, ...bound.map(({ point }) => point)].filter(
      (point) => this.valueOf(point).kind !== 'interval',
    );
    for (const point of wrong) this.tell(point);
    if (wrong.length > 0 || value.kind !== 'interval') return;
    const sum = bound.reduce((before, { point, weight }) => {
      const part = this.valueOf(point);
      return part.kind === 'interval' ? addIntervals(before, scaleInterval(part.interval, weight)) : before;
    }, NOTHING);
    if (intersect(value.interval, sum) === undefined)
      this.tellInconsistency(total, value.interval, sum, role, bound);
  }

  private valueOf(point: DataPoint): Reported {
    const known = this.values.get(point) ?? reported(point, this.taxonomy, this.calculations.rounding);
    this.values.set(point, known);
    return known;
  }

  private tell(point: DataPoint): void {
    if (this.told.has(point)) return;
    this.told.add(point);
    const value = this.valueOf(point);
    const [first, ...others] = point.items;
    if (first === undefined) return;
    const name = writtenName(first.element);
    if (value.kind === 'excess-digits') {
      const { item, value: number } = value;
      const params = {
        name,
        value: number.value.toString(),
        decimals: item.decimals ?? String(number.decimals),
      };
      const diagnostic = excessDigits(params, { location: placeOf(this.file, item.element) });
      this.found.push({ position: point.position, diagnostic });
    } else if (value.kind === 'contradiction') {
      const { contradiction } = KINDS[this.calculations.rounding];
      const shown = point.items.slice(0, MOST_RELATED);
      const values = shown.map(({ isNil, value: text }) => (isNil ? 'nil' : text.trim()));
      const related = others.slice(0, MOST_RELATED).map(({ element }) => placeOf(this.file, element));
      const diagnostic = contradiction(
        { name, values },
        { location: placeOf(this.file, first.element), related },
      );
      this.found.push({ position: point.position, diagnostic });
    }
  }

  private tellInconsistency(
    total: DataPoint,
    interval: Interval,
    sum: Interval,
    role: string,
    bound: readonly Contribution[],
  ): void {
    const [first] = total.items;
    if (first === undefined) return;
    const related = bound
      .flatMap(({ point }) => point.items)
      .slice(0, MOST_RELATED)
      .map(({ element }) => placeOf(this.file, element));
    const diagnostic = KINDS[this.calculations.rounding].inconsistent(
      {
        name: writtenName(first.element),
        value: first.value.trim(),
        range: isPoint(interval) ? undefined : intervalText(interval),
        computed: intervalText(sum),
        role,
      },
      { location: placeOf(this.file, first.element), related },
    );
    this.found.push({ position: total.position, diagnostic });
  }
}

/** The data points that count towards a total; the shorter of the two lists is walked. */
function contributionsTo(parts: ReadonlyMap<QName, Decimal>, aligned: Aligned): readonly Contribution[] {
  const found: Contribution[] = [];
  if (parts.size <= aligned.size) {
    for (const [concept, weight] of parts) {
      const point = aligned.get(concept);
      if (point !== undefined) found.push({ point, weight });
    }
    return found;
  }
  for (const point of aligned.values()) {
    const weight = parts.get(point.concept);
    if (weight !== undefined) found.push({ point, weight });
  }
  return found;
}
