import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { XBRLI } from '../../../instance/names.js';
import { firstChild } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import { qname } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manual } from '../manual.js';

export const foreverPeriod = defineDiagnostic<{ contextId: string }>({
  code: 'FR-NL-3.02',
  severity: 'error',
  basis: manual('FR-NL-3.02'),
  aliases: ['NL.FR-NL-3.02'],
  message: {
    nl: ({ contextId }) => `De periode van context ${contextId} is xbrli:forever.`,
    en: ({ contextId }) => `The period of context ${contextId} is xbrli:forever.`,
  },
  help: {
    nl: 'Geef de context een begin- en einddatum of een peildatum.',
    en: 'Give the context a start and end date or an instant.',
  },
});

const PERIOD = qname(XBRLI, 'period');
const FOREVER = qname(XBRLI, 'forever');

/** FR-NL-3.02: xbrli:forever is not used. */
export const noForever: Rule<Subject> = {
  emits: [foreverPeriod],

  *check({ file, instance }) {
    for (const { id, element } of instance.contexts) {
      const period = firstChild(element, PERIOD);
      const forever = period === undefined ? undefined : firstChild(period, FOREVER);
      if (forever !== undefined) yield foreverPeriod({ contextId: id }, { location: placeOf(file, forever) });
    }
  },
};
