import type { Text } from '../../diagnostics/diagnostic.js';
import type { Unit } from '../report/aspects.js';
import { XBRLI } from '../taxonomy/names.js';
import { qname, type QName } from '../xml/qname.js';
import type { PrefixMap } from './prefix-map.js';

/** A unit, or why a text is none; `unbound` names a measure of which the prefix stands for nothing. */
export type ReadUnit =
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'unbound'; readonly name: string }
  | { readonly kind: 'wrong'; readonly reason: Text };

/** `xbrli:pure` by itself, which a report leaves out (OIM 1.0 §3.4). */
export const PURE_UNIT = 'xbrli:pure';

const PURE = qname(XBRLI, 'pure');

export function isPure({ numerators, denominators }: Unit): boolean {
  return denominators.length === 0 && numerators.length === 1 && numerators[0] === PURE;
}

/**
 * A unit from its string representation (OIM Common Definitions 1.0 §3.4): measures with `*` between them, in
 * the order of their texts, and likewise below a `/`; parentheses only around several of one side, and only
 * where there is another side.
 */
export function readUnit(text: string, prefixes: PrefixMap): ReadUnit {
  const sides = text.split('/', 3);
  if (sides.length > 2) return wrong(ONE_SLASH);
  const measures: (readonly QName[])[] = [];
  for (const side of sides) {
    const read = readSide(side, sides.length === 2, prefixes);
    if ('kind' in read) return read;
    measures.push(read);
  }
  return { kind: 'unit', unit: { numerators: measures[0] ?? [], denominators: measures[1] ?? [] } };
}

/** The string representation of a unit. @param written a name with its prefix */
export function unitText({ numerators, denominators }: Unit, written: (name: QName) => string): string {
  const [above, below] = [numerators, denominators].map((measures) => measures.map(written).sort());
  if (below === undefined || below.length === 0) return (above ?? []).join('*');
  return `${sideText(above ?? [])}/${sideText(below)}`;
}

function sideText(measures: readonly string[]): string {
  return measures.length > 1 ? `(${measures.join('*')})` : measures.join('*');
}

function readSide(side: string, isDivided: boolean, prefixes: PrefixMap): readonly QName[] | ReadUnit {
  const isEnclosed = side.startsWith('(') && side.endsWith(')');
  const measures = (isEnclosed ? side.slice(1, -1) : side).split('*');
  if (isEnclosed !== (isDivided && measures.length > 1)) return wrong(PARENTHESES);
  const names: QName[] = [];
  for (const [index, measure] of measures.entries()) {
    const name = prefixes.name(measure);
    if (name === 'no-name') return wrong(NAMES);
    if (name === 'unbound') return { kind: 'unbound', name: measure };
    if (index > 0 && (measures[index - 1] ?? '') > measure) return wrong(ORDER);
    names.push(name);
  }
  return names;
}

function wrong(reason: Text): ReadUnit {
  return { kind: 'wrong', reason };
}

const ONE_SLASH: Text = { nl: 'er mag maar een / in staan', en: 'it may have only one /' };
const NAMES: Text = {
  nl: 'elke maat is een naam met een prefix, zonder spaties',
  en: 'each measure is a name with a prefix, without spaces',
};
const ORDER: Text = {
  nl: 'de maten staan niet in de volgorde van het alfabet',
  en: 'the measures are not in alphabetical order',
};
const PARENTHESES: Text = {
  nl: 'haakjes staan alleen om meer dan een maat, boven of onder een /',
  en: 'parentheses stand only around more than one measure, above or below a /',
};
