import { namespaceOf, qname } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import { plain, XBRLDT, XLINK } from '../names.js';
import type { PlacedArc } from './arc-ends.js';

const ORDER = plain('order');
const WEIGHT = plain('weight');
const EXEMPT = new Set([plain('use'), plain('priority')]);
const BOOLEANS = new Set([qname(XBRLDT, 'closed'), qname(XBRLDT, 'usable')]);
const TRUTH: ReadonlyMap<string, string> = new Map([
  ['1', 'true'],
  ['0', 'false'],
]);

/**
 * What two arcs must have in common to be of one base set, apart from their arcrole
 * (XBRL 2.1 §3.5.3.9.7.3).
 */
export function baseSetKey({ arc, link }: PlacedArc): string {
  return `${link.link.element.name} ${arc.element.name} ${link.link.role}`;
}

/**
 * The non-exempt attributes of an arc as one string, equal where they are s-equal
 * (XBRL 2.1 §3.5.3.9.7.4 and §4.10): numbers and truth values by value, an absent order as 1.
 */
export function nonExemptAttributes(arc: XmlElement): string {
  const parts = new Map<string, string>([[ORDER, '1']]);
  for (const { name, value } of arc.attributes) {
    if (EXEMPT.has(name) || namespaceOf(name) === XLINK) continue;
    const text = value.trim();
    if (name === ORDER || name === WEIGHT) parts.set(name, numberText(text));
    else if (BOOLEANS.has(name)) parts.set(name, TRUTH.get(text) ?? text);
    else parts.set(name, value);
  }
  return JSON.stringify([...parts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A decimal without the zeros and signs that do not change it; other text as it is. */
function numberText(text: string): string {
  const match = /^([+-]?)0*(\d*)(?:\.(\d*?)0*)?$/.exec(text);
  if (match === null) return text;
  const [, sign = '', whole = '', fraction = ''] = match;
  const digits = `${whole === '' ? '0' : whole}${fraction === '' ? '' : `.${fraction}`}`;
  return sign === '-' && digits !== '0' ? `-${digits}` : digits;
}
