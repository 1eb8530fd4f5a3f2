import { collapsed } from '../../xml/collapsed.js';
import { lookupNamespace } from '../../xml/navigate.js';
import { qname } from '../../xml/qname.js';
import type { NamespaceScope } from '../../xml/tree.js';
import { isValue, normalise } from '../../xsd/components/simple-type.js';
import { readDuration } from '../../xsd/values/duration.js';
import { ATOMIC, type AtomicType, derivesFrom, isMomentKind } from '../types/atomic-type.js';
import { fail } from '../xpath-error.js';
import { type AtomicValue, booleanValue, type DurationValue, type NameValue } from './atomic-value.js';
import { bounded, exact } from './exact-decimal.js';
import { readMoment } from './moment.js';

const NO_NAMESPACES: NamespaceScope = { parent: undefined, declared: new Map() };

/**
 * The value that a text is of a type: its lexical form (XML Schema Part 2) is judged by the schema's own
 * checks, facets included.
 *
 * @param text as in the document; white space is treated as the type says
 * @param scope the prefixes in scope, for names
 * @returns undefined where the text is no value of the type
 * @throws XPathError where the value is beyond what can be held (err:FODT0001, err:FODT0002, err:FOAR0002)
 */
export function readValue(
  type: AtomicType,
  text: string,
  scope: NamespaceScope = NO_NAMESPACES,
): AtomicValue | undefined {
  if (type.kind === undefined) return undefined;
  if (type.kind === 'untypedAtomic') return { kind: type.kind, type, value: text };
  if (type.simple === undefined) return readAddedDuration(type, collapsed(text));
  // Whether an entity is declared is not asked of a cast (F&O §17.1.1); NCNames have the same form.
  const simple = derivesFrom(type, ATOMIC.ENTITY) ? ATOMIC.NCName.simple : type.simple;
  if (simple === undefined || !isValue(simple, text, scope)) return undefined;
  return valueOf(type, normalise(text, simple.whiteSpace), scope);
}

/** @param text normalised, and known to be of the type */
function valueOf(type: AtomicType, text: string, scope: NamespaceScope): AtomicValue | undefined {
  const { kind } = type;
  if (isMomentKind(kind)) return readMoment(kind, type, text);
  switch (kind) {
    case undefined:
    case 'untypedAtomic':
      return undefined;
    case 'string':
    case 'anyURI':
      return { kind, type, value: text };
    case 'boolean':
      return { ...booleanValue(text === 'true' || text === '1'), type };
    case 'decimal':
      return { kind, type, value: bounded(exact(text.startsWith('+') ? text.slice(1) : text)) };
    case 'float':
    case 'double': {
      const number = Number(text.replace('INF', 'Infinity'));
      return { kind, type, value: kind === 'float' ? Math.fround(number) : number };
    }
    case 'duration':
      return durationOf(type, text);
    case 'QName':
    case 'NOTATION':
      return nameOf(kind, type, text, scope);
    case 'hexBinary':
      return { kind, type, value: text.toUpperCase() };
    case 'base64Binary':
      return { kind, type, value: Buffer.from(text, 'base64').toString('hex').toUpperCase() };
  }
}

/** F&O §10.3: durations of years and months only, or of days and time only. */
function readAddedDuration(type: AtomicType, text: string): DurationValue | undefined {
  const isYearMonth = derivesFrom(type, ATOMIC.yearMonthDuration);
  return (isYearMonth ? /[DT]/ : /^[^T]*[YM]/).test(text) ? undefined : durationOf(type, text);
}

function durationOf(type: AtomicType, text: string): DurationValue | undefined {
  const read = readDuration(text);
  if (read === undefined) return undefined;
  const months = Number(read.months);
  if (!Number.isSafeInteger(months)) fail('FODT0002');
  const seconds = bounded(exact(`${read.seconds}.${read.fraction || '0'}`));
  const isNegative = read.isNegative;
  return {
    kind: 'duration',
    type,
    months: isNegative && months !== 0 ? -months : months,
    seconds: isNegative && !seconds.isZero() ? seconds.negated() : seconds,
  };
}

function nameOf(
  kind: NameValue['kind'],
  type: AtomicType,
  text: string,
  scope: NamespaceScope,
): NameValue | undefined {
  const colon = text.indexOf(':');
  const prefix = colon === -1 ? '' : text.slice(0, colon);
  const namespace = lookupNamespace(scope, prefix);
  return namespace === undefined
    ? undefined
    : { kind, type, name: qname(namespace, text.slice(colon + 1)), prefix };
}
