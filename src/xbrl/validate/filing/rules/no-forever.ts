import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { XBRLI } from '../../../instance/names.js';
import { firstChild } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import { qname } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manual } from '../manual.js';

export const foreverPeriod = defineDiagnostic({
  code: 'FR-NL-3.02',
  severity: 'error',
  basis: manual('FR-NL-3.02'),
  aliases: ['NL.FR-NL-3.02'],
  message: {
    nl: () =>
      'Hier staat geen begin, einde of peildatum, maar een periode zonder grenzen (xbrli:forever; in JSON: geen period).',
    en: () =>
      'There is no beginning, end or instant here, but a period without limits (xbrli:forever; in JSON: no period).',
  },
  help: {
    nl: 'Geef een begin- en einddatum of een peildatum.',
    en: 'Give a start and end date or an instant.',
  },
});

const PERIOD = qname(XBRLI, 'period');
const FOREVER = qname(XBRLI, 'forever');

/** FR-NL-3.02: xbrli:forever is not used. */
export const noForever: Rule<Subject> = {
  emits: [foreverPeriod],

  *check({ file, instance }) {
    for (const { element } of instance.contexts) {
      const period = firstChild(element, PERIOD);
      const forever = period === undefined ? undefined : firstChild(period, FOREVER);
      if (forever !== undefined) yield foreverPeriod({}, { location: placeOf(file, forever) });
    }
  },
};
