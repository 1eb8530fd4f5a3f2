import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { parseMoment } from '../../../report/moment.js';
import { collapsed } from '../../../xml/collapsed.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manualOfKvk } from '../manual.js';
import { statedPeriodEnd } from '../stated-items.js';

export const periodsTooLong = defineDiagnostic<{ start: string; end: string }>({
  code: 'BR-KVK-4.17',
  severity: 'error',
  basis: manualOfKvk('BR-KVK-4.17'),
  aliases: ['NL.BR-KVK-4.17'],
  message: {
    nl: ({ start, end }) =>
      `Van het begin van het vorige boekjaar (${start}) tot het einde van dit boekjaar (${end}) is meer dan twee jaar.`,
    en: ({ start, end }) =>
      `From the beginning of the previous financial year (${start}) to the end of this one (${end}) is more than two years.`,
  },
  help: {
    nl: 'Controleer FinancialReportingPeriodPreviousStartDate en FinancialReportingPeriodCurrentEndDate; samen mogen de boekjaren niet langer dan twee jaar zijn.',
    en: 'Check FinancialReportingPeriodPreviousStartDate and FinancialReportingPeriodCurrentEndDate; together the financial years may not be longer than two years.',
  },
});

const DATE = /^(\d{4})(-\d\d-\d\d)/;

/**
 * BR-KVK-4.17: the current and the previous financial reporting period are less than two years. As Arelle counts,
 * a current end on the very day two years after the previous start is no mistake yet; where a report states
 * either date not once, or what is no date, the rule has nothing to go by.
 */
export const twoReportingYears: Rule<Subject> = {
  emits: [periodsTooLong],

  *check({ file, instance }) {
    const start = statedPeriodEnd(instance, 'PreviousStartDate');
    const end = statedPeriodEnd(instance, 'CurrentEndDate');
    if (start === undefined || end === undefined) return;
    const [, year, day] = dateIn(start.value) ?? [];
    const [last] = dateIn(end.value) ?? [];
    if (year === undefined || day === undefined || last === undefined) return;
    // Two years on there is no 29 February, and no date between it and the day before.
    const limit = `${String(Number(year) + 2).padStart(4, '0')}${day}`;
    if (last <= limit) return;
    yield periodsTooLong(
      { start: collapsed(start.value), end: collapsed(end.value) },
      { location: placeOf(file, end.element), related: [placeOf(file, start.element)] },
    );
  },
};

function dateIn(value: string): RegExpExecArray | null {
  return parseMoment(value, 'start') === undefined ? null : DATE.exec(collapsed(value));
}
