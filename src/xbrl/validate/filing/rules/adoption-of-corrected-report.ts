import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { isBlank } from '../../../xml/is-blank.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manualOfKvk } from '../manual.js';
import { resubmissionOf } from '../resubmission.js';
import { statedItems } from '../stated-items.js';

export const adoptionNotStated = defineDiagnostic<{ name: string }>({
  code: 'BR-KVK-4.16',
  severity: 'error',
  basis: manualOfKvk('BR-KVK-4.16'),
  aliases: ['NL.BR-KVK-4.16'],
  message: {
    nl: ({ name }) =>
      `Dit rapport is gemeld als verbetering van een eerder, maar jenv-bw2-i:${name} is niet ingevuld.`,
    en: ({ name }) =>
      `This report is said to correct an earlier one, but jenv-bw2-i:${name} is not filled in.`,
  },
  help: {
    nl: 'Vul in dat het verbeterde rapport is vastgesteld, en op welke datum.',
    en: 'Fill in that the corrected report is adopted, and on what date.',
  },
});

/** BR-KVK-4.16: a report that corrects an earlier one states its date and status of adoption. */
export const adoptionOfCorrectedReport: Rule<Subject> = {
  emits: [adoptionNotStated],

  *check({ file, instance }) {
    const resubmission = resubmissionOf(instance);
    if (resubmission === undefined) return;
    for (const name of ['DocumentAdoptionDate', 'DocumentAdoptionStatus']) {
      if (statedItems(instance, 'jenv-bw2-i', name).some(({ value }) => !isBlank(value))) continue;
      yield adoptionNotStated({ name }, { location: placeOf(file, resubmission.element) });
    }
  },
};
