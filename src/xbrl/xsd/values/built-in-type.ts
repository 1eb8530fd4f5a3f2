import { lookupNamespace } from '../../xml/navigate.js';
import { qname } from '../../xml/qname.js';
import type { NamespaceScope } from '../../xml/tree.js';
import { compareDateTimes, dateTimeKey, type DateTimeType, readDateTime } from './date-time.js';
import { compareDecimals, decimalKey, type DecimalText, readDecimal } from './decimal-text.js';
import { compareDurations, durationKey, readDuration } from './duration.js';

export type WhiteSpace = 'preserve' | 'replace' | 'collapse';

/** An atomic built-in type of XML Schema Part 2 §3. Texts are normalised for white space before. */
export interface BuiltInType {
  readonly name: string;
  /** The built-in type that it is derived from; undefined for a primitive type. */
  readonly base: string | undefined;
  readonly whiteSpace: WhiteSpace;
  readonly accepts: (text: string, scope: NamespaceScope) => boolean;
  /** Equal for equal values. @param text a text that the type accepts */
  key(text: string, scope: NamespaceScope): string;
  /** Negative, zero or positive; undefined where there is no order between the two. */
  compare(a: string, b: string): number | undefined;
  /** How long a value is, in the unit of its length facets (§4.3.1); undefined where they say nothing. */
  length(text: string): number | undefined;
}

type Primitive = Omit<BuiltInType, 'name' | 'base'>;

const NAME_START =
  'A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}-\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}';
const NAME_MORE = `${NAME_START}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}-\\u{2040}`;
/** The source of an expression for an NCName (Namespaces in XML 1.0 [4]); needs the flag `u`. */
export const NCNAME_SOURCE = `[${NAME_START}][${NAME_MORE}]*`;
const isName = named(`:${NAME_START}`, `:${NAME_MORE}`);
const isNmtoken = named(`:${NAME_MORE}`, `:${NAME_MORE}`);
const BOOLEAN = /^(?:true|false|1|0)$/;
const FLOAT = /^(?:[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?|-?INF|NaN)$/;
const HEX = /^(?:[0-9a-fA-F]{2})*$/;
const INTEGER = /^[+-]?[0-9]+$/;

/**
 * What begins with one of some characters and has none but others. Not one expression for the whole text: on
 * one of millions of characters that runs out of stack.
 */
function named(start: string, more: string): (text: string) => boolean {
  const begins = new RegExp(`^[${start}]`, 'u');
  const other = new RegExp(`[^${more}]`, 'u');
  return (text) => begins.test(text) && !other.test(text);
}

/** Parts of up to eight letters or digits, letters only in the first (XML Schema Part 2 §3.3.3). */
function isLanguage(text: string): boolean {
  return /^[a-zA-Z]{1,8}(?:-|$)/.test(text) && !/[a-zA-Z0-9]{9}|--|-$|[^a-zA-Z0-9-]/.test(text);
}

const anything = (): boolean => true;
const itself = (text: string): string => text;
const unordered = (): undefined => undefined;
const withoutLength = (): undefined => undefined;

const TEXT: Primitive = {
  whiteSpace: 'preserve',
  accepts: anything,
  key: itself,
  compare: unordered,
  length: characters,
};

const PRIMITIVES: Readonly<Record<string, Primitive>> = {
  string: TEXT,
  // XML Schema Part 2 §3.2.17 asks of an anyURI no more than that escaping makes a URI of it. Escaping leaves
  // `#` as it is (XLink 1.0 §5.4), and a URI reference has at most one (RFC 2396 §4, §4.1).
  anyURI: { ...TEXT, whiteSpace: 'collapse', accepts: (text) => text.indexOf('#') === text.lastIndexOf('#') },
  boolean: {
    ...TEXT,
    whiteSpace: 'collapse',
    accepts: (text) => BOOLEAN.test(text),
    key: (text) => String(text === 'true' || text === '1'),
    length: withoutLength,
  },
  decimal: {
    whiteSpace: 'collapse',
    accepts: (text) => readDecimal(text) !== undefined,
    key: (text) => decimalKey(decimal(text)),
    compare: (a, b) => compareDecimals(decimal(a), decimal(b)),
    length: withoutLength,
  },
  float: floating((text) => Math.fround(floatOf(text))),
  double: floating(floatOf),
  duration: {
    whiteSpace: 'collapse',
    accepts: (text) => readDuration(text) !== undefined,
    key: (text) => keyOf(readDuration(text), durationKey),
    compare: (a, b) => comparing(readDuration(a), readDuration(b), compareDurations),
    length: withoutLength,
  },
  dateTime: dateTime('dateTime'),
  time: dateTime('time'),
  date: dateTime('date'),
  gYearMonth: dateTime('gYearMonth'),
  gYear: dateTime('gYear'),
  gMonthDay: dateTime('gMonthDay'),
  gDay: dateTime('gDay'),
  gMonth: dateTime('gMonth'),
  hexBinary: {
    ...TEXT,
    whiteSpace: 'collapse',
    accepts: (text) => HEX.test(text),
    key: (text) => text.toUpperCase(),
    length: (text) => text.length / 2,
  },
  base64Binary: {
    ...TEXT,
    whiteSpace: 'collapse',
    accepts: isBase64,
    key: (text) => text.replace(/ /g, ''),
    length: (text) => Math.floor((text.replace(/[ =]/g, '').length * 3) / 4),
  },
  QName: qnames(),
  NOTATION: qnames(),
};

/** Derived types: their base, and what they accept of it. */
const DERIVED: Readonly<Record<string, readonly [base: string, accepts: (text: string) => boolean]>> = {
  normalizedString: ['string', anything],
  token: ['normalizedString', anything],
  language: ['token', isLanguage],
  NMTOKEN: ['token', isNmtoken],
  Name: ['token', isName],
  // Namespaces in XML 1.0 [4]: a name without a colon.
  NCName: ['Name', (text) => !text.includes(':')],
  ID: ['NCName', anything],
  IDREF: ['NCName', anything],
  // There are no entities without a DOCTYPE, which the reader refuses.
  ENTITY: ['NCName', () => false],
  integer: ['decimal', (text) => INTEGER.test(text)],
  nonPositiveInteger: ['integer', atMost('0')],
  negativeInteger: ['nonPositiveInteger', atMost('-1')],
  nonNegativeInteger: ['integer', atLeast('0')],
  positiveInteger: ['nonNegativeInteger', atLeast('1')],
  long: ['integer', within('-9223372036854775808', '9223372036854775807')],
  int: ['long', within('-2147483648', '2147483647')],
  short: ['int', within('-32768', '32767')],
  byte: ['short', within('-128', '127')],
  unsignedLong: ['nonNegativeInteger', atMost('18446744073709551615')],
  unsignedInt: ['unsignedLong', atMost('4294967295')],
  unsignedShort: ['unsignedInt', atMost('65535')],
  unsignedByte: ['unsignedShort', atMost('255')],
};

const WHITE_SPACE: Readonly<Record<string, WhiteSpace>> = { normalizedString: 'replace', token: 'collapse' };

/** The built-in lists: the types of their items. */
export const BUILT_IN_LISTS: Readonly<Record<string, string>> = {
  NMTOKENS: 'NMTOKEN',
  IDREFS: 'IDREF',
  ENTITIES: 'ENTITY',
};

/** The atomic built-in types by local name, each after the one that it is derived from. */
export const BUILT_IN_TYPES: ReadonlyMap<string, BuiltInType> = readBuiltInTypes();

function readBuiltInTypes(): Map<string, BuiltInType> {
  const types = new Map<string, BuiltInType>();
  for (const [name, primitive] of Object.entries(PRIMITIVES)) {
    types.set(name, { name, base: undefined, ...primitive });
  }
  for (const [name, [base, narrows]] of Object.entries(DERIVED)) {
    const wider = types.get(base);
    if (wider === undefined) continue;
    types.set(name, {
      ...wider,
      name,
      base,
      whiteSpace: WHITE_SPACE[name] ?? wider.whiteSpace,
      accepts: narrowed(wider.accepts, narrows),
    });
  }
  return types;
}

/** One question instead of two where one of them always has the same answer. */
function narrowed(wider: BuiltInType['accepts'], narrows: (text: string) => boolean): BuiltInType['accepts'] {
  if (narrows === anything) return wider;
  if (wider === anything) return narrows;
  return (text, scope) => wider(text, scope) && narrows(text);
}

function dateTime(type: DateTimeType): Primitive {
  return {
    whiteSpace: 'collapse',
    accepts: (text) => readDateTime(type, text) !== undefined,
    key: (text) => keyOf(readDateTime(type, text), dateTimeKey),
    compare: (a, b) => comparing(readDateTime(type, a), readDateTime(type, b), compareDateTimes),
    length: withoutLength,
  };
}

/** Floating-point types are JavaScript numbers by their definition (§3.2.4, §3.2.5). */
function floating(valueOf: (text: string) => number): Primitive {
  return {
    whiteSpace: 'collapse',
    accepts: (text) => FLOAT.test(text),
    key: (text) => String(valueOf(text)),
    compare: (a, b) => {
      const difference = valueOf(a) - valueOf(b);
      if (!Number.isNaN(difference)) return difference;
      return Object.is(valueOf(a), valueOf(b)) ? 0 : undefined;
    },
    length: withoutLength,
  };
}

/** Names with a prefix in scope; §4.3.1 leaves their length open. */
function qnames(): Primitive {
  const expand = (text: string, scope: NamespaceScope): string | undefined => {
    const parts = text.split(':');
    if (parts.length > 2 || !parts.every(isName)) return undefined;
    const namespace = lookupNamespace(scope, parts.length === 2 ? (parts[0] ?? '') : '');
    return namespace === undefined ? undefined : qname(namespace, parts.at(-1) ?? '');
  };
  return {
    whiteSpace: 'collapse',
    accepts: (text, scope) => expand(text, scope) !== undefined,
    key: (text, scope) => expand(text, scope) ?? text,
    compare: unordered,
    length: withoutLength,
  };
}

function within(least: string, most: string): (text: string) => boolean {
  const [isAtLeast, isAtMost] = [atLeast(least), atMost(most)];
  return (text) => isAtLeast(text) && isAtMost(text);
}

function atLeast(least: string): (text: string) => boolean {
  return (text) => compareDecimals(decimal(text), decimal(least)) >= 0;
}

function atMost(most: string): (text: string) => boolean {
  return (text) => compareDecimals(decimal(text), decimal(most)) <= 0;
}

/** @param text a decimal */
function decimal(text: string): DecimalText {
  return readDecimal(text) ?? { isNegative: false, whole: '', fraction: '' };
}

function floatOf(text: string): number {
  return Number(text.replace('INF', 'Infinity'));
}

function keyOf<Value>(value: Value | undefined, key: (value: Value) => string): string {
  return value === undefined ? '' : key(value);
}

function comparing<Value>(
  a: Value | undefined,
  b: Value | undefined,
  compare: (a: Value, b: Value) => number | undefined,
): number | undefined {
  return a === undefined || b === undefined ? undefined : compare(a, b);
}

/** §3.2.16: groups of four characters, single spaces between any, the last group padded. */
function isBase64(text: string): boolean {
  const characters = text.replace(/ /g, '');
  if (text.includes('  ') || characters.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(characters))
    return false;
  // The last character before the padding has no bits to spare.
  if (characters.endsWith('==')) return /[AQgw]==$/.test(characters);
  return !characters.endsWith('=') || /[AEIMQUYcgkosw048]=$/.test(characters);
}

/** In characters, not in UTF-16 units. */
function characters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdbff) count++;
  }
  return count;
}
