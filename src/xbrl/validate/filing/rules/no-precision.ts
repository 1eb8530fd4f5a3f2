import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manual } from '../manual.js';

export const precisionAttribute = defineDiagnostic<{ name: string; precision: string }>({
  code: 'FR-NL-5.06',
  severity: 'error',
  basis: manual('FR-NL-5.06'),
  aliases: ['NL.FR-NL-5.06'],
  message: {
    nl: ({ name, precision }) => `${name} heeft het attribuut precision (“${precision}”).`,
    en: ({ name, precision }) => `${name} has the attribute precision (“${precision}”).`,
  },
  help: {
    nl: 'Gebruik het attribuut decimals in plaats van precision.',
    en: 'Use the attribute decimals in place of precision.',
  },
});

/** FR-NL-5.06: the attribute precision is not used. */
export const noPrecision: Rule<Subject> = {
  emits: [precisionAttribute],

  *check({ file, instance }) {
    for (const { element, precision } of instance.items) {
      if (precision === undefined) continue;
      const location = placeOf(file, element);
      yield precisionAttribute({ name: writtenName(element), precision }, { location });
    }
  },
};
