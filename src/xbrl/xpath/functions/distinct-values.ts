import type { Budget } from '../budget.js';
import { type AtomicValue, isMoment, isNumeric, isText } from '../values/atomic-value.js';
import { equal } from '../values/compare.js';
import { secondsOnTimeLine } from '../values/moment.js';
import { textOf } from '../values/value-text.js';

/** Values that are different by `eq`; NaN equals itself (F&O §15.1.6). */
export class DistinctValues {
  /** Values that may be equal stand together. */
  private readonly buckets = new Map<string, AtomicValue[]>();

  constructor(
    private readonly implicitZone: number,
    private readonly budget: Budget,
  ) {}

  /** Whether there was no value equal to it yet. */
  add(value: AtomicValue): boolean {
    const key = this.keyOf(value);
    const bucket = this.buckets.get(key);
    this.budget.spend(1 + (bucket?.length ?? 0));
    if (bucket === undefined) {
      this.buckets.set(key, [value]);
      return true;
    }
    if (key === NAN || bucket.some((other) => equal(value, other, this.implicitZone) === true)) return false;
    bucket.push(value);
    return true;
  }

  /** The same for equal values. */
  private keyOf(value: AtomicValue): string {
    if (isText(value)) return `"${value.value}`;
    // Numbers that are equal in any type are equal as floats.
    if (isNumeric(value)) return String(Math.fround(Number(value.value.toString())) + 0);
    if (isMoment(value)) return `${value.kind} ${secondsOnTimeLine(value, this.implicitZone)}`;
    switch (value.kind) {
      case 'duration':
        return `P${value.months}M${value.seconds.toFixed()}`;
      case 'QName':
      case 'NOTATION':
        return `${value.kind} ${value.name}`;
      case 'boolean':
      case 'hexBinary':
      case 'base64Binary':
        return `${value.kind} ${textOf(value)}`;
    }
  }
}

const NAN = 'NaN';
