import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manual } from '../manual.js';

export const unusedUnit = defineDiagnostic<{ unitId: string }>({
  code: 'FR-NL-4.02',
  severity: 'error',
  basis: manual('FR-NL-4.02'),
  aliases: ['NL.FR-NL-4.02'],
  message: {
    nl: ({ unitId }) => `Geen enkel gegeven gebruikt eenheid ${unitId}.`,
    en: ({ unitId }) => `No fact uses unit ${unitId}.`,
  },
  help: {
    nl: 'Verwijder de eenheid, of laat het gegeven waar zij voor bedoeld is ernaar verwijzen.',
    en: 'Remove the unit, or let the fact that it is meant for refer to it.',
  },
});

/** FR-NL-4.02: every unit is used by a fact. */
export const noUnusedUnit: Rule<Subject> = {
  emits: [unusedUnit],

  *check({ file, instance }) {
    const used = new Set(instance.items.map(({ unitRef }) => unitRef));
    for (const { id, element } of instance.units) {
      if (!used.has(id)) yield unusedUnit({ unitId: id }, { location: placeOf(file, element) });
    }
  },
};
