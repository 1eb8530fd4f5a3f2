import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { XBRLI } from '../../../instance/names.js';
import { parseMoment } from '../../../report/moment.js';
import { collapsed } from '../../../xml/collapsed.js';
import { descendants, ownText } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import { qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manualOfKvk } from '../manual.js';

export const dateNotPlain = defineDiagnostic<{ name: string; text: string }>({
  code: 'BR-KVK-4.20',
  severity: 'error',
  basis: manualOfKvk('BR-KVK-4.20'),
  aliases: ['NL.BR-KVK-4.20'],
  message: {
    nl: ({ name, text }) => `“${text}” bij ${name} is geen bestaande datum in de vorm jjjj-mm-dd.`,
    en: ({ name, text }) => `“${text}” at ${name} is no existing date of the form yyyy-mm-dd.`,
  },
  help: {
    nl: 'Schrijf een bestaande datum als jjjj-mm-dd, zonder tijd en zonder tijdzone.',
    en: 'Write an existing date as yyyy-mm-dd, without a time and without a time zone.',
  },
});

const DATES: ReadonlySet<QName> = new Set(
  ['startDate', 'endDate', 'instant'].map((localName) => qname(XBRLI, localName)),
);
const DATE_TYPE = qname(XBRLI, 'dateItemType');
const PLAIN = /^\d{4}-\d\d-\d\d$/;

/** BR-KVK-4.20: each date, of a period or of a fact, is one that exists, written as yyyy-mm-dd. */
export const plainDates: Rule<Subject> = {
  emits: [dateNotPlain],

  *check({ file, instance, taxonomy }) {
    const dates: { element: XmlElement; text: string }[] = [];
    for (const { element } of instance.contexts) {
      for (const date of descendants(element)) {
        if (DATES.has(date.name)) dates.push({ element: date, text: collapsed(ownText(date)) });
      }
    }
    for (const { concept, element, value, isNil } of instance.items) {
      const type = isNil ? undefined : taxonomy.findConcept(concept)?.type;
      if (type === undefined || taxonomy.findItemType(type) !== DATE_TYPE) continue;
      dates.push({ element, text: collapsed(value) });
    }
    for (const { element, text } of dates) {
      if (PLAIN.test(text) && parseMoment(text, 'start') !== undefined) continue;
      yield dateNotPlain({ name: writtenName(element), text }, { location: placeOf(file, element) });
    }
  },
};
