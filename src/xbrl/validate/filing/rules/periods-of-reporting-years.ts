import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Instance } from '../../../instance/instance.js';
import type { Period } from '../../../report/aspects.js';
import { type DayBoundary, momentKey, parseMoment } from '../../../report/moment.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manualOfKvk } from '../manual.js';
import { type PeriodEnd, statedPeriodEnd } from '../stated-items.js';

export const periodOutsideYears = defineDiagnostic({
  code: 'BR-KVK-2.04',
  severity: 'error',
  basis: manualOfKvk('BR-KVK-2.04'),
  aliases: ['NL.BR-KVK-2.04'],
  message: {
    nl: () =>
      'Deze periode is niet die van het boekjaar of het vorige boekjaar, en geen begin of einde daarvan.',
    en: () =>
      'This period is not that of the financial year or the previous one, nor the beginning or end of one.',
  },
  help: {
    nl: 'Gebruik het boekjaar of het vorige boekjaar; voor een moment het einde van het boekjaar, of de dag voor het begin van een van beide.',
    en: 'Use the financial year or the previous one; for a moment the end of the year, or the day before either begins.',
  },
});

/**
 * BR-KVK-2.04: every context is of the current or the previous financial reporting period, or, for an
 * instant, of the end of the current one or the day before the beginning of either. Which these are, the
 * report says itself (jenv-bw2-i:FinancialReportingPeriod…); where it does not say all four dates once, the
 * rule has nothing to go by.
 */
export const periodsOfReportingYears: Rule<Subject> = {
  emits: [periodOutsideYears],

  *check({ file, instance }) {
    const currentStart = dateOf(instance, 'CurrentStartDate', 'start');
    const currentEnd = dateOf(instance, 'CurrentEndDate', 'end');
    const previousStart = dateOf(instance, 'PreviousStartDate', 'start');
    const previousEnd = dateOf(instance, 'PreviousEndDate', 'end');
    if (currentStart === undefined || currentEnd === undefined) return;
    if (previousStart === undefined || previousEnd === undefined) return;
    const allowed = new Set([
      `${currentStart}/${currentEnd}`,
      `${previousStart}/${previousEnd}`,
      // The beginning of a day is the end of the day before it.
      ...[currentEnd, currentStart, previousStart],
    ]);
    for (const { period, element } of instance.contexts) {
      const key = period === undefined ? undefined : keyOf(period);
      if (key === undefined || allowed.has(key)) continue;
      yield periodOutsideYears({}, { location: placeOf(file, element) });
    }
  },
};

/** The date that a report states for an end of its reporting periods; undefined unless it does so once. */
function dateOf(instance: Instance, end: PeriodEnd, dateMeans: DayBoundary): string | undefined {
  const item = statedPeriodEnd(instance, end);
  return item && key(item.value, dateMeans);
}

/** Undefined where a date cannot be read, which XML Schema reports. */
function keyOf(period: Period): string | undefined {
  if (period.kind === 'forever') return 'forever';
  if (period.kind === 'instant') return key(period.instant, 'end');
  const [start, end] = [key(period.start, 'start'), key(period.end, 'end')];
  return start === undefined || end === undefined ? undefined : `${start}/${end}`;
}

function key(text: string, dateMeans: DayBoundary): string | undefined {
  const moment = parseMoment(text, dateMeans);
  return moment && momentKey(moment);
}
