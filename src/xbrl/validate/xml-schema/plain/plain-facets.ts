import { attribute } from '../../../xml/navigate.js';
import { PLAIN_NAME } from '../../../xml/xml-name.js';
import type { XmlElement } from '../../../xml/tree.js';
import { isValue, type SimpleType } from '../../../xsd/components/simple-type.js';
import { plain, xs } from '../../../xsd/components/xs.js';
import { isPattern } from '../../../xsd/patterns/pattern.js';
import { type Attributes, contentOf, hasOnly } from './plain-text.js';

const VALUE = plain('value');
const IN_XS = xs('');
const [PATTERN, ENUMERATION] = [xs('pattern'), xs('enumeration')];
const OF_LIST: Attributes = { id: PLAIN_NAME, value: /^/ };
const OF_BOUND: Attributes = { ...OF_LIST, fixed: /^false$/ };

/** Nothing that is normalised, or not the same in all encodings. */
const TEXT = /^[!-~]+(?: [!-~]+)*$/;
/** Parts of patterns that say the same to everybody: sets of letters and digits, a few signs, groups, quantifiers. */
const PLAIN_PATTERN =
  /^(?:\[\^?(?:[A-Za-z0-9]-[A-Za-z0-9]|[A-Za-z0-9,@.])+\]|\[[-.@]\]|[\w@,/-]|\\[d.-]|[?*+()|]|\{\d{1,3}(?:,\d{0,3})?\})+$/;
const LONGEST_PATTERN = 1000;

const [LENGTH, DIGITS] = [/^\d{1,9}$/, /^\d{1,3}$/];
/** Of at most fifteen digits: such numbers are in the order of the JavaScript numbers nearest to them. */
const NUMBER = /^-?(?:\d{1,12}|\d{1,9}\.\d{1,6})$/;
const OF_STRINGS: Attributes = { length: LENGTH, minLength: LENGTH, maxLength: LENGTH };
const OF_INTEGERS: Attributes = {
  totalDigits: /^[1-9]\d{0,2}$/,
  minInclusive: NUMBER,
  maxInclusive: NUMBER,
};
const OF_DECIMALS: Attributes = { ...OF_INTEGERS, fractionDigits: DIGITS };
/** Bounds by the built-in type that may have them (XML Schema Part 2 §C), and how they are written plainly. */
const BOUNDS: ReadonlyMap<string, Attributes> = new Map([
  ['string', OF_STRINGS],
  ['normalizedString', OF_STRINGS],
  ['token', OF_STRINGS],
  ['integer', OF_INTEGERS],
  ['nonNegativeInteger', OF_INTEGERS],
  ['positiveInteger', OF_INTEGERS],
  ['decimal', OF_DECIMALS],
]);

/**
 * Whether the facets of a restriction are right beyond doubt: of a kind that the base may have (XML Schema Part 2
 * §4.1.5), and no wider than those of the base (§4.3).
 *
 * @param facets the children of xs:restriction
 */
export function arePlainFacets(facets: readonly XmlElement[], base: SimpleType): boolean {
  // Part 1 §3.14.6: nothing is restricted that has no variety.
  if (base.variety === 'any') return false;
  if (facets.length === 0) return true;
  const allowed = base.variety === 'atomic' ? BOUNDS.get(base.builtIn.name) : undefined;
  const inherited = allowed && boundsOf(base);
  if (inherited === undefined) return false;
  const own = new Map<string, string>();
  for (const facet of facets) {
    const value = attribute(facet, VALUE);
    if (value === undefined || contentOf(facet)?.length !== 0) return false;
    if (facet.name === PATTERN) {
      if (!hasOnly(facet, OF_LIST) || !isPlainPattern(value)) return false;
    } else if (facet.name === ENUMERATION) {
      if (!hasOnly(facet, OF_LIST) || allowed !== OF_STRINGS) return false;
      if (!TEXT.test(value) || !isOfBase(value, base, facet)) return false;
    } else {
      const name = facet.name.startsWith(IN_XS) ? facet.name.slice(IN_XS.length) : '';
      if (!hasOnly(facet, OF_BOUND) || allowed?.[name]?.test(value) !== true || own.has(name)) return false;
      if (allowed[name] === NUMBER && !isOfBase(value, base, facet)) return false;
      own.set(name, value);
    }
  }
  return areNarrower(own, inherited);
}

function isPlainPattern(value: string): boolean {
  return value.length <= LONGEST_PATTERN && PLAIN_PATTERN.test(value) && isPattern(value);
}

/** §4.3.5.4, §4.3.7.4, §4.3.10.4: a value of the base. */
function isOfBase(value: string, base: SimpleType, { scope }: XmlElement): boolean {
  return !hasPattern(base) && isValue(base, value, scope);
}

function hasPattern(type: SimpleType): boolean {
  for (const { facets } of stepsOf(type)) if (facets.patterns.length > 0) return true;
  return false;
}

/** What bounds a type, the nearest of each kind; undefined where something does that is not written plainly. */
function boundsOf(type: SimpleType): ReadonlyMap<string, string> | undefined {
  const bounds = new Map<string, string>();
  for (const { facets } of stepsOf(type)) {
    for (const { name, value } of facets.bounds) {
      if ((OF_STRINGS[name] ?? OF_DECIMALS[name])?.test(value) !== true) return undefined;
      if (!bounds.has(name)) bounds.set(name, value);
    }
  }
  return bounds;
}

function* stepsOf(type: SimpleType): Generator<SimpleType> {
  for (let at: SimpleType | undefined = type; at !== undefined; at = at.base) yield at;
}

/** Whether bounds are no wider than others, and leave values between them. */
function areNarrower(own: ReadonlyMap<string, string>, inherited: ReadonlyMap<string, string>): boolean {
  const lengths = [...inherited.keys(), ...own.keys()].filter((name) => name in OF_STRINGS);
  // §4.3.1.4: a length is the only one of its kind, here in all steps of a derivation.
  if (lengths.includes('length') && lengths.length > 1) return false;
  for (const [name, value] of own) {
    const before = Number(inherited.get(name) ?? value);
    if (name.startsWith('min') ? Number(value) < before : Number(value) > before) return false;
  }
  const bound = (name: string) => Number(own.get(name) ?? inherited.get(name));
  // Comparing with what is not there is false.
  return !(
    bound('minLength') > bound('maxLength') ||
    bound('fractionDigits') > bound('totalDigits') ||
    bound('minInclusive') > bound('maxInclusive')
  );
}
