import type { NamespaceScope } from '../../xml/tree.js';
import { Pattern, PatternError, TooComplex } from '../patterns/pattern.js';
import { BUILT_IN_TYPES, type BuiltInType, type WhiteSpace } from '../values/built-in-type.js';
import { readDecimal } from '../values/decimal-text.js';
import type { QName } from '../../xml/qname.js';

/** A constraining facet (XML Schema Part 2 §4.3), and the prefixes in scope where it is written. */
export interface FacetSyntax {
  readonly name: string;
  readonly value: string;
  readonly scope: NamespaceScope;
}

interface AnyStep {
  readonly kind: 'simple';
  /** Undefined for an anonymous type. */
  readonly name: QName | undefined;
  readonly base: SimpleType | undefined;
  readonly whiteSpace: WhiteSpace;
  /** The facets of this step of the derivation. */
  readonly facets: Facets;
}

/** A simple type (XML Schema Part 2 §4.1.1): one step of a derivation. */
export type SimpleType = AnyStep &
  (
    | { readonly variety: 'atomic'; readonly builtIn: BuiltInType }
    | { readonly variety: 'list'; readonly item: SimpleType }
    | { readonly variety: 'union'; readonly members: readonly SimpleType[] }
    /** xs:anySimpleType, and what cannot be found: everything is right. */
    | { readonly variety: 'any' }
  );

/** Why a text is no value of a type. */
export type ValueProblem =
  | { readonly kind: 'atomic' | 'list' | 'union'; readonly type: SimpleType }
  | {
      readonly kind: 'facet';
      readonly facet: string;
      readonly limit: string;
      readonly allowed: readonly string[];
    }
  /** Nobody can say: a facet that cannot be evaluated. */
  | { readonly kind: 'open'; readonly facet: string; readonly limit: string };

/** The facets of one step: each pattern and each enumeration is an alternative (§4.3.4.3, §4.3.5.4). */
export class Facets {
  private compiled: readonly Pattern[] | PatternError | undefined;
  private keys: ReadonlySet<string> | undefined;
  readonly patterns: readonly FacetSyntax[];
  private readonly enumeration: readonly FacetSyntax[];
  /** All other facets. */
  readonly bounds: readonly FacetSyntax[];

  constructor(syntax: readonly FacetSyntax[]) {
    this.patterns = syntax.filter(({ name }) => name === 'pattern');
    this.enumeration = syntax.filter(({ name }) => name === 'enumeration');
    this.bounds = syntax.filter(({ name }) => name !== 'pattern' && name !== 'enumeration');
  }

  /** @param text normalised, and accepted by the type without these facets */
  check(type: SimpleType, text: string, scope: NamespaceScope): readonly ValueProblem[] {
    const broken = this.bounds.filter((facet) => !holds(facet, type, text));
    const others = [this.checkPatterns(text), this.checkEnumeration(type, text, scope)];
    return [
      ...broken.map(
        ({ name, value }) => ({ kind: 'facet', facet: name, limit: value, allowed: [] }) as const,
      ),
      ...others.filter((problem) => problem !== undefined),
    ];
  }

  private checkPatterns(text: string): ValueProblem | undefined {
    if (this.patterns.length === 0) return undefined;
    const limit = this.patterns.map(({ value }) => value).join('|');
    try {
      this.compiled ??= this.patterns.map(({ value }) => new Pattern(value));
      if (this.compiled instanceof PatternError) return { kind: 'open', facet: 'pattern', limit };
      if (this.compiled.some((pattern) => pattern.matches(text))) return undefined;
      return { kind: 'facet', facet: 'pattern', limit, allowed: [] };
    } catch (error) {
      if (error instanceof PatternError) this.compiled = error;
      else if (!(error instanceof TooComplex)) throw error;
      return { kind: 'open', facet: 'pattern', limit };
    }
  }

  private checkEnumeration(type: SimpleType, text: string, scope: NamespaceScope): ValueProblem | undefined {
    if (this.enumeration.length === 0) return undefined;
    this.keys ??= new Set(
      this.enumeration.map(({ value, scope: declared }) =>
        valueKey(type, normalise(value, type.whiteSpace), declared),
      ),
    );
    if (this.keys.has(valueKey(type, text, scope))) return undefined;
    const allowed = this.enumeration.map(({ value }) => value);
    return { kind: 'facet', facet: 'enumeration', limit: '', allowed };
  }
}

export const NO_FACETS = new Facets([]);

/**
 * Why a text is no value of a type (XML Schema Part 2, cvc-datatype-valid): its form, or else every facet
 * that it breaks in the first step of the derivation that it fails.
 *
 * @param raw as in the document
 * @param scope the prefixes in scope, for QNames
 */
export function problemsWith(type: SimpleType, raw: string, scope: NamespaceScope): readonly ValueProblem[] {
  if (type.variety === 'any') return NO_PROBLEMS;
  const text = normalise(raw, type.whiteSpace);
  if (type.variety === 'atomic' && !type.builtIn.accepts(text, scope)) return [{ kind: 'atomic', type }];
  if (type.variety === 'list' && !items(text).every((item) => isValue(type.item, item, scope))) {
    return [{ kind: 'list', type }];
  }
  if (type.variety === 'union' && memberFor(type.members, raw, scope) === undefined) {
    return [{ kind: 'union', type }];
  }
  for (const facets of facetsOf(type)) {
    const problems = facets.check(type, text, scope);
    if (problems.length > 0) return problems;
  }
  return NO_PROBLEMS;
}

/**
 * What tells of a text as it is written that it is a value. Only of types of texts and addresses without facets:
 * what they accept before white space is normalised they accept after it. Undefined for others.
 */
export function acceptsAsWritten(type: SimpleType): BuiltInType['accepts'] | undefined {
  if (type.variety !== 'atomic' || facetsOf(type).length > 0) return undefined;
  const primitive = primitiveOf(type.builtIn);
  return primitive === 'string' || primitive === 'anyURI' ? type.builtIn.accepts : undefined;
}

export function isValue(type: SimpleType, text: string, scope: NamespaceScope): boolean {
  return problemsWith(type, text, scope).length === 0;
}

const NO_PROBLEMS: readonly ValueProblem[] = [];

/** A text that is equal for equal values of a type. @param text a value of the type */
export function valueKey(type: SimpleType, raw: string, scope: NamespaceScope): string {
  const text = normalise(raw, type.whiteSpace);
  switch (type.variety) {
    case 'any':
      return text;
    case 'atomic':
      return type.builtIn.key(text, scope);
    case 'list':
      return items(text)
        .map((item) => valueKey(type.item, item, scope))
        .join(' ');
    case 'union': {
      const member = memberFor(type.members, raw, scope);
      return member === undefined ? text : valueKey(member, raw, scope);
    }
  }
}

/**
 * A text that is equal for equal values of any types: those of different primitive types never are, nor is
 * a list equal to one of its items (XML Schema Part 2 §4.2.1).
 *
 * @param raw a value of the type
 */
export function typedKey(type: SimpleType, raw: string, scope: NamespaceScope): string {
  switch (type.variety) {
    case 'any':
      return `any ${raw}`;
    case 'atomic':
      return `${primitiveOf(type.builtIn)} ${valueKey(type, raw, scope)}`;
    case 'list': {
      const keys = items(raw).map((item) => typedKey(type.item, item, scope));
      return `list ${keys.map((key) => `${String(key.length)}:${key}`).join('')}`;
    }
    case 'union': {
      const member = memberFor(type.members, raw, scope);
      return member === undefined ? `any ${raw}` : typedKey(member, raw, scope);
    }
  }
}

/** A part of a value that is neither a list nor a union. */
export interface Atom {
  readonly builtIn: BuiltInType;
  readonly value: string;
}

/** The atomic parts of a value, in order, each normalised. @param raw a value of the type */
export function* atomsOf(type: SimpleType, raw: string, scope: NamespaceScope): Generator<Atom> {
  switch (type.variety) {
    case 'any':
      return;
    case 'atomic':
      yield { builtIn: type.builtIn, value: normalise(raw, type.whiteSpace) };
      return;
    case 'list':
      for (const item of items(raw)) yield* atomsOf(type.item, item, scope);
      return;
    case 'union': {
      const member = memberFor(type.members, raw, scope);
      if (member !== undefined) yield* atomsOf(member, raw, scope);
    }
  }
}

function primitiveOf(builtIn: BuiltInType): string {
  let at = builtIn;
  while (at.base !== undefined) {
    const base = BUILT_IN_TYPES.get(at.base);
    if (base === undefined) break;
    at = base;
  }
  return at.name;
}

/** XML Schema Part 2 §4.3.6. */
export function normalise(text: string, whiteSpace: WhiteSpace): string {
  if (whiteSpace === 'preserve' || !/[\t\n\r ]/.test(text)) return text;
  if (whiteSpace === 'replace') return text.replace(/[\t\n\r]/g, ' ');
  return items(text).join(' ');
}

const facetsOfTypes = new WeakMap<SimpleType, readonly Facets[]>();

/** The facets of every step of a derivation that has any, those of the type itself last. */
function facetsOf(type: SimpleType): readonly Facets[] {
  let known = facetsOfTypes.get(type);
  if (known === undefined) {
    const steps: Facets[] = [];
    for (let at: SimpleType | undefined = type; at !== undefined; at = at.base) {
      if (at.facets !== NO_FACETS) steps.push(at.facets);
    }
    facetsOfTypes.set(type, (known = steps.reverse()));
  }
  return known;
}

function memberFor(
  members: readonly SimpleType[],
  text: string,
  scope: NamespaceScope,
): SimpleType | undefined {
  return members.find((member) => isValue(member, text, scope));
}

function items(text: string): readonly string[] {
  return text.split(/[\t\n\r ]+/).filter((item) => item !== '');
}

function holds({ name, value, scope }: FacetSyntax, type: SimpleType, text: string): boolean {
  switch (name) {
    case 'length':
    case 'minLength':
    case 'maxLength':
      return lengthHolds(name, value, type, text);
    case 'totalDigits':
    case 'fractionDigits':
      return digitsHold(name, value, text);
    case 'minInclusive':
    case 'maxInclusive':
    case 'minExclusive':
    case 'maxExclusive': {
      if (type.variety !== 'atomic') return true;
      const limit = normalise(value, 'collapse');
      // A limit that is no value is an error of the schema, which is reported there.
      if (!type.builtIn.accepts(limit, scope) && !primitiveAccepts(type.builtIn, limit)) return true;
      const order = type.builtIn.compare(text, limit);
      return order !== undefined && boundHolds(name, order);
    }
    default:
      return true;
  }
}

/** The limit of an exclusive bound may lie outside of the derived type. */
function primitiveAccepts(builtIn: BuiltInType, limit: string): boolean {
  return builtIn.compare(limit, limit) === 0;
}

function boundHolds(
  name: 'minInclusive' | 'maxInclusive' | 'minExclusive' | 'maxExclusive',
  order: number,
): boolean {
  if (name === 'minInclusive') return order >= 0;
  if (name === 'maxInclusive') return order <= 0;
  return name === 'minExclusive' ? order > 0 : order < 0;
}

function lengthHolds(name: string, value: string, type: SimpleType, text: string): boolean {
  const length =
    type.variety === 'list'
      ? items(text).length
      : type.variety === 'atomic'
        ? type.builtIn.length(text)
        : undefined;
  const limit = Number(value);
  if (length === undefined || Number.isNaN(limit)) return true;
  if (name === 'length') return length === limit;
  return name === 'minLength' ? length >= limit : length <= limit;
}

/** §4.3.11, §4.3.12: digits of the value, not of the text. */
function digitsHold(name: string, value: string, text: string): boolean {
  const number = readDecimal(text);
  const limit = Number(value);
  if (number === undefined || Number.isNaN(limit)) return true;
  const { whole, fraction } = number;
  return (name === 'totalDigits' ? whole.length + fraction.length : fraction.length) <= limit;
}
