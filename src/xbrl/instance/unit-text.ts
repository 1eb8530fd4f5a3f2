import type { UnitDeclaration } from './instance.js';
import { nameInScope } from './name-in-scope.js';
import { descendants } from '../xml/navigate.js';
import type { QName } from '../xml/qname.js';

/** A person reads no unit of more measures than this. */
const MOST_SHOWN = 10;

/** A unit as a person reads it: `iso4217:EUR`, `iso4217:EUR/xbrli:shares`. */
export function unitText({ unit, element }: UnitDeclaration): string {
  // A measure may declare its prefix itself.
  const elements = [element];
  for (const inner of descendants(element)) {
    if (elements.length > 2 * MOST_SHOWN) break;
    elements.push(inner);
  }
  const text = (names: readonly QName[]) => {
    const shown = names.slice(0, MOST_SHOWN).map((name) => nameInScope(name, ...elements));
    return (names.length > shown.length ? [...shown, '…'] : shown).join('*');
  };
  return unit.denominators.length === 0
    ? text(unit.numerators)
    : `${text(unit.numerators)}/${text(unit.denominators)}`;
}
