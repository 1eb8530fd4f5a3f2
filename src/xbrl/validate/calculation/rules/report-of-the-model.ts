import { defineDiagnostic, type Text } from '../../../../diagnostics/diagnostic.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { type Calculations11, judgedSummations } from '../calculations-1.1.js';
import { calculations11 } from '../clause.js';
import { incompatibilities } from '../oim-compatibility.js';

const CODE = 'calc11e:oimIncompatibleReportWarning';

export const reportOutsideModel = defineDiagnostic<{ what: Text }>({
  code: 'calc11e:oimIncompatibleReportWarning',
  severity: 'warning',
  basis: calculations11('5', CODE),
  message: {
    nl: ({ what }) => `Dit rapport heeft ${what.nl}; zijn optellingen zijn daarom niet nagerekend.`,
    en: ({ what }) => `This report has ${what.en}; its sums were not checked for that reason.`,
  },
  help: {
    nl: 'Calculations 1.1 geldt alleen voor rapporten die in het Open Information Model passen; haal weg wat daar niet in past, of reken de optellingen zelf na.',
    en: 'Calculations 1.1 is for reports that fit the Open Information Model only; take away what does not fit, or check the sums yourself.',
  },
});

/**
 * Calculations 1.1 §5: a report that is none of the Open Information Model is not checked, and the user is
 * told.
 */
export function reportOfTheModel(calculations: Calculations11): Rule<Subject> {
  return {
    emits: [reportOutsideModel],

    *check({ file, instance, taxonomy }) {
      if (judgedSummations(taxonomy, calculations).next().done === true) return;
      for (const { what, element } of incompatibilities(instance, taxonomy)) {
        yield reportOutsideModel({ what }, { location: placeOf(file, element) });
      }
    },
  };
}
