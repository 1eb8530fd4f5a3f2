import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Context } from '../../../instance/instance.js';
import { momentKey, parseMoment } from '../../../report/moment.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { architecture } from '../manual.js';

export const sharedBoundary = defineDiagnostic<{ date: string }>({
  code: 'NTA-2.04.01.03',
  severity: 'error',
  basis: architecture('2.04.01.03'),
  message: {
    nl: ({ date }) => `Een periode eindigt op ${date}, de dag waarop een andere begint.`,
    en: ({ date }) => `A period ends on ${date}, the day on which another one begins.`,
  },
  help: {
    nl: 'Laat de eerste periode een dag eerder eindigen, of de tweede een dag later beginnen.',
    en: 'Let the first period end a day earlier, or the second begin a day later.',
  },
});

/**
 * NTA 2.04.01.03: no context ends on the date on which another one begins, however their time zone is written. Contexts with
 * one and the same period, of a single day, do not follow each other.
 */
export const noSharedBoundary: Rule<Subject> = {
  emits: [sharedBoundary],

  *check({ file, instance }) {
    const starting = new Map<string, Context[]>();
    for (const context of instance.contexts) {
      if (context.period?.kind !== 'duration') continue;
      const start = dateKey(context.period.start);
      const known = starting.get(start);
      if (known === undefined) starting.set(start, [context]);
      // Two with different ends are enough: one of them has not the period of whatever ends on this date.
      else if (known.length < 2 && endOf(known[0]) !== dateKey(context.period.end)) known.push(context);
    }
    for (const { period, element } of instance.contexts) {
      if (period?.kind !== 'duration') continue;
      const [start, end] = [dateKey(period.start), dateKey(period.end)];
      const other = starting.get(end)?.find((one) => start !== end || endOf(one) !== end);
      if (other === undefined) continue;
      const related = [placeOf(file, other.element)];
      yield sharedBoundary({ date: period.end }, { location: placeOf(file, element), related });
    }
  },
};

function endOf(context: Context | undefined): string | undefined {
  return context?.period?.kind === 'duration' ? dateKey(context.period.end) : undefined;
}

/**
 * The rule compares the dates themselves, so both mean one moment of their day. What is no date, or has a time, which is for
 * FR-NL-3.01, stands for itself: midnight at the beginning of a day is not an end on that day (XBRL 2.1 §4.7.2).
 */
function dateKey(text: string): string {
  const moment = text.includes('T') ? undefined : parseMoment(text, 'start');
  return moment === undefined ? `?${text}` : momentKey(moment);
}
