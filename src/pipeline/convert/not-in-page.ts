import type { Diagnostic, Text } from '../../diagnostics/diagnostic.js';
import { ELEMENTS } from '../../xbrl/diff/not-compared.js';
import { everyFact } from '../../xbrl/instance/every-fact.js';
import type { Instance, Item } from '../../xbrl/instance/instance.js';
import { otherContent } from '../../xbrl/instance/other-content.js';
import { writtenName } from '../../xbrl/instance/name-in-scope.js';
import { parseNumber } from '../../xbrl/instance/numeric-value.js';
import { childElements } from '../../xbrl/xml/navigate.js';
import { placeOf } from '../../xbrl/xml/place.js';
import { namespaceOf, type QName } from '../../xbrl/xml/qname.js';
import { notInPage, taxonomyNotComplete } from './convert-diagnostics.js';
import type { PrefixedValues } from './prefixed-values.js';
import type { ValueTypes } from './value-types.js';

/** What of an instance a page with Inline XBRL has no place for. */
export function* whatIsNotInPage(
  instance: Instance,
  names: PrefixedValues,
  types: ValueTypes,
): Generator<Diagnostic> {
  const { file } = instance;
  for (const fact of everyFact(instance)) {
    const reason = fact.kind === 'tuple' ? TUPLE : reasonAgainst(fact, names);
    const where = { location: placeOf(file, fact.element) };
    if (reason !== undefined) yield notInPage({ concept: writtenName(fact.element), reason }, where);
    else if (fact.kind === 'item') yield* problemWithExponent(fact, file, types);
  }
  yield* problemsWithReferences(instance);
}

/**
 * A number in a page has no exponent (Inline XBRL 1.1 §10.1.1). Only xs:float and xs:double have one (XML Schema
 * Part 2 §3.2.4, §3.2.5): without it a value of another type would become a valid one.
 */
function* problemWithExponent(item: Item, file: string, types: ValueTypes): Generator<Diagnostic> {
  const { concept, element, unit, isNil, value } = item;
  if (unit === undefined || isNil || !/[eE]/.test(value)) return;
  const type = types.ofItem(concept);
  if (type?.has('float') === true || type?.has('double') === true) return;
  const where = { location: placeOf(file, element) };
  const { missing } = types;
  if (type === undefined && missing !== undefined) yield taxonomyNotComplete({ url: missing }, where);
  else yield notInPage({ concept: writtenName(element), reason: EXPONENT }, where);
}

function* problemsWithReferences({ file, references }: Instance): Generator<Diagnostic> {
  const toDocuments = references.filter(({ kind }) => kind === 'schemaRef' || kind === 'linkbaseRef');
  for (const [index, { kind, href, element }] of toDocuments.entries()) {
    if (index === 0 && kind === 'schemaRef') continue;
    const where = { location: placeOf(file, element) };
    yield notInPage({ concept: `${kind} ${href}`, reason: ONE_REFERENCE }, where);
  }
}

function reasonAgainst(item: Item, names: PrefixedValues): Text | undefined {
  const { context, element, unit, value, isNil, precision } = item;
  if (context?.entity === undefined || context.period === undefined) return NO_CONTEXT;
  if (otherContent(context) !== undefined || context.segment !== undefined) return NOT_SCENARIO;
  if (childElements(element).next().done !== true) return ELEMENTS;
  if (names.hasUnresolved(item)) return NO_NAME;
  if ([...namesOf(item)].some((name) => namespaceOf(name) === '')) return NO_NAMESPACE;
  if (unit === undefined || isNil) return undefined;
  if (parseNumber(value) === undefined) return NO_NUMBER;
  return /^0+$/.test(precision ?? '') ? NO_ACCURACY : undefined;
}

/** The names in a page that stand for a fact and what it is about; typed values that are XML declare their own. */
function* namesOf({ concept, context, unit }: Item): Generator<QName> {
  yield concept;
  if (unit !== undefined) yield* [...unit.unit.numerators, ...unit.unit.denominators];
  for (const { dimension, member } of context?.dimensions ?? []) {
    yield dimension;
    if (member.kind === 'explicit') yield member.member;
    else if (member.isXml !== true) yield member.element;
  }
}

const TUPLE: Text = { nl: 'het is een tuple', en: 'it is a tuple' };
const NO_CONTEXT: Text = {
  nl: 'de context ontbreekt of is niet volledig',
  en: 'its context is missing or not complete',
};
const NOT_SCENARIO: Text = {
  nl: 'de context zegt iets in segment, of iets dat geen dimensie is',
  en: 'its context says something in segment, or something that is no dimension',
};
const NO_NUMBER: Text = { nl: 'de waarde is geen getal', en: 'its value is no number' };
const EXPONENT: Text = {
  nl: 'de waarde heeft een exponent, en volgens de taxonomie mag dat hier niet',
  en: 'its value has an exponent, which the taxonomy does not allow here',
};
const NO_NAME: Text = {
  nl: 'een waarde is een naam met een voorvoegsel dat daar niet is gedeclareerd',
  en: 'a value is a name with a prefix that is not declared there',
};
const NO_NAMESPACE: Text = {
  nl: 'een naam, van het gegeven zelf, de eenheid of een dimensie, staat in geen naamruimte',
  en: 'a name, its own or one of its unit or dimensions, is in no namespace',
};
const NO_ACCURACY: Text = {
  nl: 'van de waarde is niets zeker (precision 0)',
  en: 'nothing of its value is certain (precision 0)',
};
const ONE_REFERENCE: Text = {
  nl: 'er is plaats voor één verwijzing naar een schema',
  en: 'there is room for one reference to a schema',
};
