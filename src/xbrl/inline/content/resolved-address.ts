import { collapsed } from '../../xml/collapsed.js';
import { localNameOf, namespaceOf, type QName } from '../../xml/qname.js';
import { xmlWords } from '../../xml/xml-words.js';
import { XHTML } from '../names.js';
import { resolvedReference, SCHEME } from './resolved-reference.js';

/** The attributes of XHTML 1.1 that hold addresses, by element. */
const ADDRESSES: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href']],
  ['area', ['href']],
  ['blockquote', ['cite']],
  ['del', ['cite']],
  ['form', ['action']],
  ['img', ['src', 'longdesc', 'usemap']],
  ['input', ['src', 'usemap']],
  ['ins', ['cite']],
  ['object', ['classid', 'codebase', 'data', 'usemap', 'archive']],
  ['q', ['cite']],
]);

/** Attributes of `object` that are relative to its codebase (HTML 4.01 §13.3). */
const OF_CODEBASE: ReadonlySet<string> = new Set(['classid', 'data', 'archive']);

/**
 * The value of an attribute with its relative addresses resolved (Inline XBRL 1.1 §6.1, §11.1; HTML 4.01
 * §12.4.1). Where the document has no `base` the value stays as it is written: where a file happens to lie
 * on somebody's disk is no part of a fact.
 *
 * @param base the address that `base` in the head of the document gives
 * @param codebase that of the element, where it has one
 */
export function resolvedValue(
  element: QName,
  attribute: QName,
  value: string,
  base: string | undefined,
  codebase: string | undefined,
): string {
  if (base === undefined || !holdsAddress(element, attribute)) return value;
  const name = localNameOf(attribute);
  const from =
    OF_CODEBASE.has(name) && codebase !== undefined
      ? (resolvedReference(collapsed(codebase), base) ?? base)
      : base;
  if (name === 'archive') {
    const words = xmlWords(value).map((one) => resolvedReference(one, from) ?? one);
    return words.join(' ');
  }
  const address = collapsed(value);
  return SCHEME.test(address) ? value : (resolvedReference(address, from) ?? value);
}

function holdsAddress(element: QName, attribute: QName): boolean {
  if (namespaceOf(element) !== XHTML || namespaceOf(attribute) !== '') return false;
  return ADDRESSES.get(localNameOf(element))?.includes(attribute) === true;
}
