import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { XBRLI } from '../../../instance/names.js';
import { collapsed } from '../../../xml/collapsed.js';
import { descendants, ownText } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import { qname, type QName } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manual } from '../manual.js';

export const dateWithTime = defineDiagnostic<{ text: string }>({
  code: 'FR-NL-3.01',
  severity: 'error',
  basis: manual('FR-NL-3.01'),
  aliases: ['NL.FR-NL-3.01'],
  message: {
    nl: ({ text }) => `In een periode staat een tijd: ${text}.`,
    en: ({ text }) => `A period has a time in it: ${text}.`,
  },
  help: {
    nl: 'Schrijf alleen de datum, als jjjj-mm-dd; in JSON is de tijd altijd T00:00:00.',
    en: 'Write the date only, as yyyy-mm-dd; in JSON the time is always T00:00:00.',
  },
});

const DATES: ReadonlySet<QName> = new Set(
  ['startDate', 'endDate', 'instant'].map((localName) => qname(XBRLI, localName)),
);

/** FR-NL-3.01: the dates of a period have no time. A time zone behind a date alone is no time. */
export const datesWithoutTime: Rule<Subject> = {
  emits: [dateWithTime],

  *check({ file, instance }) {
    for (const { element } of instance.contexts) {
      for (const date of descendants(element)) {
        const text = DATES.has(date.name) ? collapsed(ownText(date)) : '';
        if (text.includes('T')) yield dateWithTime({ text }, { location: placeOf(file, date) });
      }
    }
  },
};
