import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { unitText } from '../../../instance/unit-text.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';
import { AllowedUnits, type RegisteredUnit, type UnitsRegistry } from '../units-registry.js';

export const unitNotRegistered = defineDiagnostic<{
  name: string;
  unit: string;
  type: string;
  allowed: string;
}>({
  code: 'utre:error-NumericFactUtrInvalid',
  severity: 'error',
  basis: clause('4'),
  message: {
    nl: ({ name, unit, type, allowed }) =>
      `Feit ${name} heeft de eenheid ${unit}; bij het type ${type} staat in het eenhedenregister: ${allowed}.`,
    en: ({ name, unit, type, allowed }) =>
      `Fact ${name} has the unit ${unit}; for the type ${type} the units registry has: ${allowed}.`,
  },
  help: {
    nl: 'Kies een van deze eenheden, met haar eigen naamruimte, en reken het getal om.',
    en: 'Choose one of these units, with its own namespace, and convert the number.',
  },
});

const MOST_NAMED = 5;

/**
 * Units Registry - Structure 1.0 §4: the unit of a numeric fact is one that the registry has for the item
 * type of its concept, or else for the nearest type that this derives from and that is in the registry.
 */
export function unitRegistered(registry: UnitsRegistry): Rule<Subject> {
  const allowed = new AllowedUnits(registry);
  return {
    emits: [unitNotRegistered],

    *check({ file, instance, taxonomy }) {
      for (const { concept: name, unit, element } of instance.items) {
        const type = unit === undefined ? undefined : taxonomy.findConcept(name)?.type;
        if (type === undefined || unit === undefined) continue;
        const units = allowed.of(type);
        if (units.length === 0 || units.some((one) => allowed.allows(one, unit.unit))) continue;
        const params = {
          name: writtenName(element),
          unit: unitText(unit),
          type: units[0]?.itemType.local ?? '',
          allowed: namesOf(units),
        };
        yield unitNotRegistered(params, { location: placeOf(file, element) });
      }
    },
  };
}

function namesOf(units: readonly RegisteredUnit[]): string {
  const names = [...new Set(units.map(({ unitId }) => unitId))];
  return names.length > MOST_NAMED ? `${names.slice(0, MOST_NAMED).join(', ')}, …` : names.join(', ');
}
