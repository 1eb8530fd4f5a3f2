import { localNameOf, namespaceOf, type QName } from '../xml/qname.js';
import type { Dimensions, Period, Unit } from './aspects.js';

/** Prefixes by namespace, for showing names to people. */
export type Prefixes = ReadonlyMap<string, string>;

/** `prefix:localName`; Clark notation for a namespace without a prefix. */
export function nameText(name: QName, prefixes: Prefixes): string {
  const prefix = prefixes.get(namespaceOf(name));
  return prefix === undefined ? name : prefix === '' ? localNameOf(name) : `${prefix}:${localNameOf(name)}`;
}

/** `2024-01-01/2024-12-31`, `2024-12-31` or `forever`. */
export function periodText(period: Period): string {
  switch (period.kind) {
    case 'duration':
      return `${period.start}/${period.end}`;
    case 'instant':
      return period.instant;
    case 'forever':
      return 'forever';
  }
}

/** `iso4217:EUR`, `xbrli:pure`, `iso4217:EUR/xbrli:shares`. */
export function unitText(unit: Unit, prefixes: Prefixes): string {
  const measures = (names: readonly QName[]) =>
    names
      .map((name) => nameText(name, prefixes))
      .sort()
      .join('*');
  const numerators = measures(unit.numerators);
  return unit.denominators.length === 0 ? numerators : `${numerators}/${measures(unit.denominators)}`;
}

/** Axis and member as text, sorted by axis. */
export function dimensionTexts(dimensions: Dimensions, prefixes: Prefixes): ReadonlyMap<string, string> {
  const texts = [...dimensions].map(
    ([axis, member]) =>
      [
        nameText(axis, prefixes),
        member.kind === 'explicit' ? nameText(member.member, prefixes) : member.value,
      ] as const,
  );
  return new Map(texts.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Axes and members in one line: `axis=member; axis=member`. */
export function dimensionsText(dimensions: Dimensions, prefixes: Prefixes): string {
  return [...dimensionTexts(dimensions, prefixes)].map(([axis, member]) => `${axis}=${member}`).join('; ');
}
