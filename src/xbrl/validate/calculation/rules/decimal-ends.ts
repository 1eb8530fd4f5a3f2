import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { type Calculations11, judgedSummations, nonDecimalEnds } from '../calculations-1.1.js';
import { calculations11 } from '../clause.js';

const CODE = 'calc11e:nonDecimalItemNode';

export const endNotDecimal = defineDiagnostic<{ name: string; role: string }>({
  code: 'calc11e:nonDecimalItemNode',
  severity: 'error',
  basis: calculations11('4', CODE),
  message: {
    nl: ({ name, role }) =>
      `${name} doet mee in een optelling, maar is geen item met een decimaal getal (rol ${role}).`,
    en: ({ name, role }) =>
      `${name} takes part in a summation, but is no item with a decimal number (role ${role}).`,
  },
  help: {
    nl: 'Geef het concept een type dat op xs:decimal berust, zoals monetaryItemType; float en double zijn dat niet.',
    en: 'Give the concept a type that rests on xs:decimal, such as monetaryItemType; float and double do not.',
  },
});

/** Calculations 1.1 §4: both ends of a summation-item relationship are items of a type derived from xs:decimal. */
export function decimalEnds(calculations: Calculations11): Rule<TaxonomySubject> {
  return {
    emits: [endNotDecimal],

    *check({ taxonomy }) {
      for (const summation of judgedSummations(taxonomy, calculations)) {
        for (const { concept, part } of nonDecimalEnds(summation, taxonomy)) {
          const name = nameInScope(concept, taxonomy.findElement(concept)?.element ?? part.arc, part.arc);
          yield endNotDecimal(
            { name, role: summation.role },
            { location: placeOf(taxonomy.fileOf(part.document), part.arc) },
          );
        }
      }
    },
  };
}
