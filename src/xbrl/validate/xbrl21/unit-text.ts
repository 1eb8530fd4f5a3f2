import type { UnitDeclaration } from '../../instance/instance.js';
import { nameInScope } from '../../instance/name-in-scope.js';
import { descendants } from '../../xml/navigate.js';
import type { QName } from '../../xml/qname.js';

/** A unit as a person reads it: `iso4217:EUR`, `iso4217:EUR/xbrli:shares`. */
export function unitText({ unit, element }: UnitDeclaration): string {
  // A measure may declare its prefix itself.
  const elements = [element, ...descendants(element)];
  const text = (names: readonly QName[]) => names.map((name) => nameInScope(name, ...elements)).join('*');
  return unit.denominators.length === 0
    ? text(unit.numerators)
    : `${text(unit.numerators)}/${text(unit.denominators)}`;
}
