import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { compareMoments, parseMoment } from '../../../report/moment.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';

export const startNotBeforeEnd = defineDiagnostic<{ contextId: string; start: string; end: string }>({
  code: 'xbrl21:start-not-before-end',
  severity: 'error',
  basis: clause('4.7.2'),
  aliases: ['xbrl.4.7.2:periodStartBeforeEnd'],
  message: {
    nl: ({ contextId, start, end }) =>
      `In context “${contextId}” ligt het begin (${start}) niet voor het einde (${end}).`,
    en: ({ contextId, start, end }) =>
      `In context “${contextId}” the start (${start}) is not before the end (${end}).`,
  },
  help: {
    nl: 'Verbeter startDate of endDate; een einddatum zonder tijd geldt tot het einde van die dag.',
    en: 'Correct startDate or endDate; an end date without a time lasts to the end of that day.',
  },
});

/**
 * XBRL 2.1 §4.7.2: the moment that endDate specifies is later than that of startDate, where a date without a
 * time is the beginning of its day in startDate and the end of its day in endDate.
 */
export const startBeforeEnd: Rule<Subject> = {
  emits: [startNotBeforeEnd],

  *check({ file, instance }) {
    for (const { id, period, element } of instance.contexts) {
      if (period?.kind !== 'duration') continue;
      const start = parseMoment(period.start, 'start');
      const end = parseMoment(period.end, 'end');
      if (start === undefined || end === undefined) continue;
      const order = compareMoments(start, end);
      if (order === undefined || order < 0) continue;
      const params = { contextId: id, start: period.start, end: period.end };
      yield startNotBeforeEnd(params, { location: placeOf(file, element) });
    }
  },
};
