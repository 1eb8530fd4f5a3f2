import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manualOfKvk } from '../manual.js';
import { isYes, resubmissionOf } from '../resubmission.js';
import { statedItems } from '../stated-items.js';

export const correctionNotAdopted = defineDiagnostic({
  code: 'BR-KVK-4.12',
  severity: 'error',
  basis: manualOfKvk('BR-KVK-4.12'),
  aliases: ['NL.BR-KVK-4.12'],
  message: {
    nl: () => 'Dit rapport is gemeld als verbetering van een eerder, maar zegt niet dat het is vastgesteld.',
    en: () => 'This report is said to correct an earlier one, but does not say that it is adopted.',
  },
  help: {
    nl: 'Rapporteer jenv-bw2-i:DocumentAdoptionStatus met “Ja” zodra het verbeterde rapport is vastgesteld, of meld het niet als verbetering.',
    en: 'Report jenv-bw2-i:DocumentAdoptionStatus with “Ja” once the corrected report is adopted, or do not report it as a correction.',
  },
});

/** BR-KVK-4.12: a report that corrects an earlier one has jenv-bw2-i:DocumentAdoptionStatus “Ja”. */
export const correctedReportAdopted: Rule<Subject> = {
  emits: [correctionNotAdopted],

  *check({ file, instance }) {
    const resubmission = resubmissionOf(instance);
    if (resubmission === undefined) return;
    if (statedItems(instance, 'jenv-bw2-i', 'DocumentAdoptionStatus').some(isYes)) return;
    yield correctionNotAdopted({}, { location: placeOf(file, resubmission.element) });
  },
};
