import { collapsed } from '../xml/collapsed.js';
import { resolveQName } from '../xml/navigate.js';
import { localNameOf, namespaceOf, type QName } from '../xml/qname.js';
import type { XmlElement } from '../xml/tree.js';
import { XS } from './names.js';
import type { TypeDefinition } from './taxonomy.js';

const DECIMALS = new Set([
  ...['decimal', 'integer', 'nonPositiveInteger', 'negativeInteger', 'long', 'int', 'short', 'byte'],
  ...['nonNegativeInteger', 'unsignedLong', 'unsignedInt', 'unsignedShort', 'unsignedByte'],
  'positiveInteger',
]);
const TRUTH: ReadonlyMap<string, string> = new Map([
  ['1', 'true'],
  ['0', 'false'],
]);

/** How many values were no number: each is unequal to every other, and to itself. */
let notNumbers = 0;

/**
 * A text that two values of a simple type share exactly where they are equal (XBRL 2.1 §4.10, XPath 1.0
 * §3.4): numbers and truth values by value, names by what their prefixes stand for, all else as text.
 *
 * @param at the element whose prefixes hold
 */
export function valueKey(text: string, type: TypeDefinition | undefined, at: XmlElement): string {
  const builtIn = type && builtInName(type);
  if (builtIn === undefined || builtIn === 'string' || builtIn === 'anySimpleType') return text;
  const single = collapsed(text);
  if (DECIMALS.has(builtIn)) return decimalText(single);
  if (builtIn === 'float' || builtIn === 'double') return floatText(single);
  if (builtIn === 'boolean') return TRUTH.get(single) ?? single;
  if (builtIn === 'QName') return resolveQName(at, single) ?? single;
  return builtIn === 'normalizedString' ? text.replace(/[\t\n\r]/g, ' ') : single;
}

/** The local name of the built-in type that a type with simple content rests on. */
function builtInName(type: TypeDefinition): string | undefined {
  const seen = new Set<TypeDefinition>();
  for (let at: TypeDefinition | undefined = type; at !== undefined && !seen.has(at); at = at.base) {
    seen.add(at);
    if (at.derivation === 'list' || at.derivation === 'union') return 'token';
    for (const name of [at.name, at.baseName]) if (isBuiltIn(name)) return localNameOf(name);
  }
  return undefined;
}

function isBuiltIn(name: QName | undefined): name is QName {
  return name !== undefined && namespaceOf(name) === XS && localNameOf(name) !== 'anyType';
}

/** A decimal without the zeros and signs that do not change it; other text as it is. */
export function decimalText(text: string): string {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text);
  if (match === null) return text;
  const [, sign = '', whole = '', fraction = ''] = match;
  let start = 0;
  while (whole[start] === '0') start++;
  let end = fraction.length;
  while (fraction[end - 1] === '0') end--;
  const digits = `${whole.slice(start) || '0'}${end === 0 ? '' : `.${fraction.slice(0, end)}`}`;
  return sign === '-' && digits !== '0' ? `-${digits}` : digits;
}

function floatText(text: string): string {
  const number = text === 'INF' ? Infinity : text === '-INF' ? -Infinity : Number(text);
  // Text that is no number either is a problem of the schema; it equals itself no more than NaN does.
  return Number.isNaN(number) || text === '' ? `NaN ${++notNumbers}` : String(number === 0 ? 0 : number);
}
