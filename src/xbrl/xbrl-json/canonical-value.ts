import { parseMoment } from '../report/moment.js';
import type { TypeDefinition } from '../taxonomy/taxonomy.js';
import { XS } from '../taxonomy/names.js';
import { collapsed } from '../xml/collapsed.js';
import { localNameOf, namespaceOf, type QName } from '../xml/qname.js';
import { BUILT_IN_TYPES } from '../xsd/values/built-in-type.js';
import { readDateTimeParts } from '../xsd/values/date-time.js';
import { readDecimal } from '../xsd/values/decimal-text.js';
import { civilDate, dayOf } from '../xpath/values/calendar.js';
import { dateTimeText } from './period-text.js';

const NO_SCOPE = { parent: undefined, declared: new Map<string, string>() };
const INTEGERS = new Set([
  ...['integer', 'nonPositiveInteger', 'negativeInteger', 'long', 'int', 'short', 'byte'],
  ...[
    'nonNegativeInteger',
    'unsignedLong',
    'unsignedInt',
    'unsignedShort',
    'unsignedByte',
    'positiveInteger',
  ],
]);
const MOST_FLOAT_DIGITS = 9;
const MINUTES_PER_DAY = 1440;

/**
 * The canonical representation of a value (XML Schema Part 2 §3, second edition), as xBRL-JSON 1.0 §6.1.1 takes
 * it; where that defines none, the value with its white space normalised. Undefined where the text is no value
 * of the built-in type that the type rests on. Names with prefixes are not looked at.
 */
export function canonicalText(type: TypeDefinition | undefined, text: string): string | undefined {
  const shape = shapeOf(type);
  if (shape.kind === 'union') {
    for (const member of shape.members) {
      const canonical = canonicalText(member, text);
      if (canonical !== undefined) return canonical;
    }
    return undefined;
  }
  if (shape.kind === 'atomic') return canonicalAtom(shape.name, text);
  const items = collapsed(text)
    .split(' ')
    .filter((item) => item !== '');
  const canonical = items.map((item) => canonicalText(shape.item, item));
  return canonical.includes(undefined) ? undefined : canonical.join(' ');
}

/** What the values of a type with simple content are made of. */
export type Shape =
  | { readonly kind: 'atomic'; readonly name: string }
  | { readonly kind: 'list'; readonly item: TypeDefinition | undefined }
  | { readonly kind: 'union'; readonly members: readonly TypeDefinition[] };

export function shapeOf(type: TypeDefinition | undefined): Shape {
  if (type === undefined) return TEXT;
  let shape = shapes.get(type);
  if (shape === undefined) shapes.set(type, (shape = findShape(type)));
  return shape;
}

const TEXT: Shape = { kind: 'atomic', name: 'string' };
const shapes = new WeakMap<TypeDefinition, Shape>();

function findShape(type: TypeDefinition): Shape {
  const seen = new Set<TypeDefinition>();
  for (let at: TypeDefinition | undefined = type; at !== undefined && !seen.has(at); at = at.base) {
    seen.add(at);
    if (at.derivation === 'list') return { kind: 'list', item: at.members?.[0] };
    if (at.derivation === 'union') return { kind: 'union', members: at.members ?? [] };
    for (const name of [at.name, at.baseName])
      if (isBuiltInAtomic(name)) return { kind: 'atomic', name: localNameOf(name) };
  }
  return TEXT;
}

/** Whether a name is that of a built-in type of XML Schema whose values are no lists. */
export function isBuiltInAtomic(name: QName | undefined): name is QName {
  return name !== undefined && namespaceOf(name) === XS && BUILT_IN_TYPES.has(localNameOf(name));
}

function canonicalAtom(name: string, text: string): string | undefined {
  const type = BUILT_IN_TYPES.get(name);
  if (type === undefined) return text;
  const normalised =
    type.whiteSpace === 'preserve' ? text : type.whiteSpace === 'replace' ? replaced(text) : collapsed(text);
  if (name === 'QName' || name === 'NOTATION') return normalised;
  if (!type.accepts(normalised, NO_SCOPE)) return undefined;
  if (INTEGERS.has(name)) return integerText(normalised);
  switch (name) {
    case 'boolean':
      return normalised === '1' ? 'true' : normalised === '0' ? 'false' : normalised;
    case 'decimal':
      return decimalText(normalised);
    case 'float':
    case 'double':
      return floatText(name, normalised);
    case 'dateTime':
      return dateTime(normalised);
    case 'date':
      return date(normalised);
    case 'time':
      return time(normalised);
    case 'hexBinary':
      return normalised.toUpperCase();
    case 'base64Binary':
      return normalised.replaceAll(' ', '');
    default:
      return normalised;
  }
}

/** §3.2.3.2: a point, and a digit on each side of it. */
function decimalText(text: string): string {
  const number = readDecimal(text);
  return number === undefined
    ? text
    : `${number.isNegative ? '-' : ''}${number.whole || '0'}.${number.fraction || '0'}`;
}

function integerText(text: string): string {
  const number = readDecimal(text);
  return number === undefined ? text : `${number.isNegative ? '-' : ''}${number.whole || '0'}`;
}

/** §3.2.4.2, §3.2.5.2: one digit before the point. Such values are binary numbers by their definition. */
function floatText(name: 'float' | 'double', text: string): string {
  if (/INF|NaN/.test(text)) return text;
  const double = Number(text);
  const value = name === 'float' ? Math.fround(double) : double;
  if (!Number.isFinite(value)) return value < 0 ? '-INF' : 'INF';
  if (value === 0) return Object.is(value, -0) ? '-0.0E0' : '0.0E0';
  const [mantissa = '', exponent = '0'] = shortest(name, value).split('e');
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
}

/** The fewest digits that stand for a number of the type. */
function shortest(name: 'float' | 'double', value: number): string {
  if (name === 'double') return value.toExponential();
  for (let digits = 0; digits < MOST_FLOAT_DIGITS; digits++) {
    const text = value.toExponential(digits);
    if (Math.fround(Number(text)) === value) return text;
  }
  return value.toExponential();
}

/** §3.2.7.2: in UTC where there is a zone. */
function dateTime(text: string): string {
  const moment = parseMoment(text, 'start');
  return moment === undefined ? text : dateTimeText(moment);
}

/** §3.2.8.2: in UTC where there is a zone; midnight is the beginning of a day. */
function time(text: string): string {
  const moment = parseMoment(`1970-01-02T${text}`, 'start');
  return moment === undefined ? text : dateTimeText(moment).slice(dateTimeText(moment).indexOf('T') + 1);
}

/** §3.2.9.2: with a zone between -11:59 and +12:00, which says of every moment on which day it falls. */
function date(text: string): string {
  const parts = readDateTimeParts('date', text);
  if (parts?.zone === undefined) return text;
  const [written] = /^-?\d+-\d\d-\d\d/.exec(text) ?? [text];
  const turn = parts.zone > MINUTES_PER_DAY / 2 ? 1 : parts.zone <= -MINUTES_PER_DAY / 2 ? -1 : 0;
  const zone = zoneText(parts.zone - turn * MINUTES_PER_DAY);
  if (turn === 0) return `${written}${zone}`;
  const { year, month, day } = civilDate(dayOf(Number(parts.year), parts.month, parts.day) - turn);
  const digits = String(Math.abs(year > 0 ? year : year - 1)).padStart(4, '0');
  return `${year > 0 ? '' : '-'}${digits}-${twoDigits(month)}-${twoDigits(day)}${zone}`;
}

function zoneText(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function replaced(text: string): string {
  return /[\t\n\r]/.test(text) ? text.replace(/[\t\n\r]/g, ' ') : text;
}
