import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { UnitDeclaration } from '../../../instance/instance.js';
import { unitKey } from '../../../report/aspect-keys.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manual } from '../manual.js';

export const duplicateUnit = defineDiagnostic<{ unitId: string; firstId: string }>({
  code: 'FR-NL-4.01',
  severity: 'error',
  basis: manual('FR-NL-4.01'),
  aliases: ['NL.FR-NL-4.01'],
  message: {
    nl: ({ unitId, firstId }) => `Eenheid ${unitId} is dezelfde als eenheid ${firstId}.`,
    en: ({ unitId, firstId }) => `Unit ${unitId} is the same as unit ${firstId}.`,
  },
  help: {
    nl: 'Houd één van de twee eenheden en laat alle gegevens daarnaar verwijzen.',
    en: 'Keep one of the two units and let all facts refer to that one.',
  },
});

/** FR-NL-4.01: no two units have the same measures; their order does not matter. */
export const noDuplicateUnit: Rule<Subject> = {
  emits: [duplicateUnit],

  *check({ file, instance }) {
    const firsts = new Map<string, UnitDeclaration>();
    for (const declaration of instance.units) {
      const key = unitKey(declaration.unit);
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, declaration);
        continue;
      }
      const related = [placeOf(file, first.element)];
      const location = placeOf(file, declaration.element);
      yield duplicateUnit({ unitId: declaration.id, firstId: first.id }, { location, related });
    }
  },
};
