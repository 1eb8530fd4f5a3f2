import type { QName } from '../../xml/qname.js';
import type { SimpleType } from '../../xsd/components/simple-type.js';
import { builtInSimpleType } from '../../xsd/components/ur-types.js';
import { xs, XS } from '../../xsd/components/xs.js';
import { BUILT_IN_TYPES } from '../../xsd/values/built-in-type.js';
import type { DateTimeType } from '../../xsd/values/date-time.js';

export type MomentKind = DateTimeType;

const MOMENT_KINDS: ReadonlySet<string> = new Set<MomentKind>([
  ...(['dateTime', 'date', 'time', 'gYearMonth', 'gYear', 'gMonthDay', 'gDay', 'gMonth'] as const),
]);

export function isMomentKind(kind: string | undefined): kind is MomentKind {
  return kind !== undefined && MOMENT_KINDS.has(kind);
}

/** The primitive types (data model §2.6): how a value is held. */
export type AtomicKind =
  | MomentKind
  | 'untypedAtomic'
  | 'string'
  | 'anyURI'
  | 'boolean'
  | 'decimal'
  | 'float'
  | 'double'
  | 'duration'
  | 'hexBinary'
  | 'base64Binary'
  | 'QName'
  | 'NOTATION';

/** An atomic type of a schema, built in or not. */
export interface AtomicType {
  /** Undefined for an anonymous type. */
  readonly name: QName | undefined;
  readonly base: AtomicType | undefined;
  /** Undefined for xs:anyAtomicType only. */
  readonly kind: AtomicKind | undefined;
  readonly isInteger: boolean;
  /** The type in the schema; undefined for the types that XPath adds to XML Schema. */
  readonly simple: SimpleType | undefined;
}

const ANY_ATOMIC: AtomicType = {
  name: xs('anyAtomicType'),
  base: undefined,
  kind: undefined,
  isInteger: false,
  simple: undefined,
};

const builtIn: ReadonlyMap<string, AtomicType> = readBuiltIn();

function readBuiltIn(): Map<string, AtomicType> {
  const types = new Map<string, AtomicType>([['anyAtomicType', ANY_ATOMIC]]);
  const added = { name: xs('untypedAtomic'), base: ANY_ATOMIC, kind: 'untypedAtomic' } as const;
  types.set('untypedAtomic', { ...added, isInteger: false, simple: undefined });
  for (const [local, { base }] of BUILT_IN_TYPES) {
    const wider = base === undefined ? ANY_ATOMIC : types.get(base);
    if (wider === undefined) continue;
    types.set(local, {
      name: xs(local),
      base: wider,
      kind: wider.kind ?? (local as AtomicKind),
      isInteger: wider.isInteger || local === 'integer',
      simple: builtInSimpleType(local),
    });
  }
  const duration = types.get('duration');
  for (const local of ['yearMonthDuration', 'dayTimeDuration']) {
    types.set(local, {
      name: xs(local),
      base: duration,
      kind: 'duration',
      isInteger: false,
      simple: undefined,
    });
  }
  return types;
}

/** A built-in type that is known to be there. */
function known(local: string): AtomicType {
  const type = builtIn.get(local);
  if (type === undefined) throw new Error(`xs:${local} is no atomic type`);
  return type;
}

/** The types that rules of the language name. */
export const ATOMIC = {
  anyAtomicType: ANY_ATOMIC,
  untypedAtomic: known('untypedAtomic'),
  string: known('string'),
  anyURI: known('anyURI'),
  boolean: known('boolean'),
  decimal: known('decimal'),
  integer: known('integer'),
  float: known('float'),
  double: known('double'),
  duration: known('duration'),
  yearMonthDuration: known('yearMonthDuration'),
  dayTimeDuration: known('dayTimeDuration'),
  dateTime: known('dateTime'),
  date: known('date'),
  time: known('time'),
  gYearMonth: known('gYearMonth'),
  gYear: known('gYear'),
  gMonthDay: known('gMonthDay'),
  gDay: known('gDay'),
  gMonth: known('gMonth'),
  hexBinary: known('hexBinary'),
  base64Binary: known('base64Binary'),
  QName: known('QName'),
  NOTATION: known('NOTATION'),
  NCName: known('NCName'),
  ID: known('ID'),
  IDREF: known('IDREF'),
  ENTITY: known('ENTITY'),
} as const;

/** An atomic type of the XML Schema namespace; undefined where there is none of that name. */
export function builtInAtomicType(name: QName): AtomicType | undefined {
  return name.startsWith(`{${XS}}`) ? builtIn.get(name.slice(XS.length + 2)) : undefined;
}

const fromSchema = new WeakMap<SimpleType, AtomicType>();

/** The atomic type that a simple type is; undefined for a list, a union and xs:anySimpleType. */
export function atomicTypeOf(simple: SimpleType): AtomicType | undefined {
  if (simple.variety !== 'atomic') return undefined;
  const unknown: SimpleType[] = [];
  let base: AtomicType | undefined;
  for (let at: SimpleType | undefined = simple; at !== undefined && base === undefined; at = at.base) {
    base = fromSchema.get(at) ?? (at.name === undefined ? undefined : builtInAtomicType(at.name));
    if (base === undefined && at.variety === 'atomic') unknown.push(at);
  }
  base ??= known(simple.builtIn.name);
  for (const step of unknown.reverse()) {
    base = { name: step.name, base, kind: base.kind, isInteger: base.isInteger, simple: step };
    fromSchema.set(step, base);
  }
  return base;
}

/** derives-from of XPath 2.0 §2.5.4, for atomic types. */
export function derivesFrom(type: AtomicType, ancestor: AtomicType): boolean {
  for (let at: AtomicType | undefined = type; at !== undefined; at = at.base) {
    if (at === ancestor || (at.name !== undefined && at.name === ancestor.name)) return true;
  }
  return false;
}

/** The type as people write it. */
export function typeText(type: AtomicType): string {
  let at = type;
  while (at.name === undefined && at.base !== undefined) at = at.base;
  return (at.name ?? '').replace(`{${XS}}`, 'xs:');
}
