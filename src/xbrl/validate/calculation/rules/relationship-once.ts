import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { type Calculations11, judgedSummations, repetitions } from '../calculations-1.1.js';
import { calculations11 } from '../clause.js';

const CODE = 'calc11e:duplicateCalculationRelationships';

export const relationshipRepeated = defineDiagnostic<{ total: string; item: string; role: string }>({
  code: 'calc11e:duplicateCalculationRelationships',
  severity: 'error',
  basis: calculations11('4', CODE),
  message: {
    nl: ({ total, item, role }) => `${item} telt meer dan eens mee in ${total} (rol ${role}).`,
    en: ({ total, item, role }) => `${item} counts towards ${total} more than once (role ${role}).`,
  },
  help: {
    nl: 'Laat één pijl tussen de twee staan en verbied of verwijder de andere.',
    en: 'Keep one arc between the two and prohibit or remove the others.',
  },
});

/**
 * Calculations 1.1 §4: in a network, no two relationships that are in force join the same total and the
 * same contributing concept.
 */
export function relationshipOnce(calculations: Calculations11): Rule<TaxonomySubject> {
  return {
    emits: [relationshipRepeated],

    *check({ taxonomy }) {
      for (const summation of judgedSummations(taxonomy, calculations)) {
        const { role, total } = summation;
        for (const { first, again } of repetitions(summation)) {
          yield relationshipRepeated(
            { total: nameInScope(total, again.arc), item: nameInScope(again.concept, again.arc), role },
            {
              location: placeOf(taxonomy.fileOf(again.document), again.arc),
              related: [placeOf(taxonomy.fileOf(first.document), first.arc)],
            },
          );
        }
      }
    },
  };
}
