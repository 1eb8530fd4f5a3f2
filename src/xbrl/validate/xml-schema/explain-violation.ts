import type { Diagnostic, DiagnosticKind, Where } from '../../../diagnostics/diagnostic.js';
import { nameInScope, writtenName } from '../../instance/name-in-scope.js';
import { textContent } from '../../instance/text-content.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { attribute } from '../../xml/navigate.js';
import { namespaceOf, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import { declaredType, namedType } from './expectations.js';
import * as structure from './structure-findings.js';
import type { Part, ValuePart } from './subject-text.js';
import * as value from './value-findings.js';

/** A sentence of libxml2 about an element of the document, or about an attribute of it. */
export interface Violation {
  readonly element: XmlElement;
  readonly attribute: QName | undefined;
  readonly sentence: string;
}

/** Takes `Element '{ns}name', attribute 'name': sentence` apart. */
export function violationAt(element: XmlElement, message: string): Violation {
  const match = /^Element '[^']*'(?:, attribute '([^']*)')?: (.*)$/s.exec(message);
  return {
    element,
    attribute: match?.[1] as QName | undefined,
    sentence: match?.[2] ?? message,
  };
}

/** The finding for a violation, by the clause of XML Schema that the sentence is about. */
export function explain(violation: Violation, taxonomy: Taxonomy, where: Where): Diagnostic {
  const part = partOf(violation);
  return (
    explainFacet(violation, part, where) ??
    explainValue(violation, part, taxonomy, where) ??
    explainStructure(violation, part, where) ??
    structure.otherViolation({ element: part.element, sentence: violation.sentence }, where)
  );
}

type FacetKind = DiagnosticKind<ValuePart & { readonly limit: string }>;

/** For each facet the words before its limit, which ends the sentence. */
const FACETS: ReadonlyMap<string, readonly [kind: FacetKind, before: string]> = new Map([
  ['length', [value.lengthInvalid, "the allowed length of '"]],
  ['minLength', [value.minLengthInvalid, "the allowed minimum length of '"]],
  ['maxLength', [value.maxLengthInvalid, "the allowed maximum length of '"]],
  ['pattern', [value.patternInvalid, "is not accepted by the pattern '"]],
  ['totalDigits', [value.totalDigitsInvalid, "more digits than are allowed ('"]],
  ['fractionDigits', [value.fractionDigitsInvalid, "more fractional digits than are allowed ('"]],
  ['minInclusive', [value.minInclusiveInvalid, "less than the minimum value allowed ('"]],
  ['maxInclusive', [value.maxInclusiveInvalid, "greater than the maximum value allowed ('"]],
  ['minExclusive', [value.minExclusiveInvalid, "must be greater than '"]],
  ['maxExclusive', [value.maxExclusiveInvalid, "must be less than '"]],
]);

function explainFacet({ sentence }: Violation, part: ValuePart, where: Where): Diagnostic | undefined {
  const facet = /^\[facet '(\w+)'\] /.exec(sentence)?.[1];
  if (facet === undefined) return undefined;
  if (facet === 'enumeration') {
    const set = between(sentence, 'is not an element of the set {', '}.') ?? '';
    const allowed = set.slice(1, -1).split("', '");
    return value.enumerationInvalid({ ...part, allowed }, where);
  }
  const [kind, before] = FACETS.get(facet) ?? [];
  const limit = before === undefined ? undefined : between(sentence, before, '.');
  return kind?.({ ...part, limit: (limit ?? '').replace(/'\)?$/, '') }, where);
}

const VARIETIES: Readonly<Record<string, DiagnosticKind<value.TypeParams>>> = {
  atomic: value.atomicInvalid,
  list: value.listInvalid,
  union: value.unionInvalid,
};

function explainValue(
  { element, attribute: name, sentence }: Violation,
  part: ValuePart,
  taxonomy: Taxonomy,
  where: Where,
): Diagnostic | undefined {
  const match = /is not a valid value of the (?:local )?(atomic|list|union) type(?: '([^']*)')?\.$/.exec(
    sentence,
  );
  const [, variety = '', typeName] = match ?? [];
  const kind = VARIETIES[variety];
  if (kind !== undefined) {
    if (typeName === 'xs:ID' && isNcName(part.value)) return value.idRepeated(part, where);
    const named = typeName === undefined ? undefined : namedType(typeName);
    const declared = name === undefined ? declaredType(element, taxonomy) : undefined;
    const type = named?.name ?? declared?.name ?? 'xs:anySimpleType';
    return kind({ ...part, type, expected: named?.expected ?? declared?.expected }, where);
  }
  const fixed = between(sentence, "does not match the fixed value constraint '", "'.");
  if (fixed === undefined) return undefined;
  const fixedKind = name === undefined ? value.elementNotFixedValue : value.attributeNotFixedValue;
  return fixedKind({ ...part, fixed }, where);
}

type PartKind = DiagnosticKind<ValuePart>;

/** Findings that need no more than what they are about, by what the sentence begins with. */
const SENTENCES: readonly (readonly [start: string, kind: PartKind | DiagnosticKind<Part>])[] = [
  ['Character content is not allowed, because the content type is empty', structure.emptyElementHasContent],
  ['Element content is not allowed, because the content type is empty', structure.emptyElementHasContent],
  ['Element content is not allowed, because the', structure.valueHasElements],
  ['Character content other than whitespace is not allowed', structure.textBetweenElements],
  ['No matching global attribute declaration available', structure.attributeNotDeclared],
  ['The element declaration is abstract', structure.elementIsAbstract],
  ["The element is not 'nillable'", structure.notNillable],
  ['Neither character nor element content is allowed because', structure.nilHasContent],
  ['The QName value ', structure.typeNotResolved],
  ['The type definition ', structure.typeNotDerived],
];

function explainStructure(
  { element, sentence }: Violation,
  part: ValuePart,
  where: Where,
): Diagnostic | undefined {
  if (isUndeclared(sentence)) {
    return structure.elementNotDeclared({ ...part, namespace: namespaceOf(element.name) }, where);
  }
  if (sentence.startsWith('This element is not expected.')) {
    return structure.elementNotExpected({ ...part, expected: expectedNames(sentence, element) }, where);
  }
  if (sentence.startsWith('Missing child element(s).')) {
    return structure.contentIncomplete({ ...part, expected: expectedNames(sentence, element) }, where);
  }
  const missing = between(sentence, "The attribute '", "' is required but missing.");
  if (missing !== undefined) return structure.attributeMissing({ element: part.element, missing }, where);
  if (/^The attribute '.*' is not allowed\.$/s.test(sentence))
    return structure.attributeNotAllowed(part, where);
  return SENTENCES.find(([start]) => sentence.startsWith(start))?.[1](part, where);
}

/** Whether a sentence says that the element is declared nowhere. */
export function isUndeclared(sentence: string): boolean {
  return (
    sentence.startsWith('No matching global element declaration available') ||
    sentence.startsWith('No matching global declaration available for the validation root')
  );
}

function partOf({ element, attribute: name }: Violation): ValuePart {
  if (name === undefined) return { element: writtenName(element), value: textContent(element) };
  return {
    element: writtenName(element),
    attribute: nameInScope(name, element),
    value: attribute(element, name) ?? '',
  };
}

/** The names in `Expected is one of ( {ns}a, {ns}b ).`, without wildcards. */
function expectedNames(sentence: string, element: XmlElement): readonly string[] {
  const names = between(sentence, ' ( ', ' ).')?.split(', ') ?? [];
  return names
    .filter((name) => !name.includes('*') && !name.startsWith('##'))
    .map((name) => nameInScope(name as QName, element));
}

/** What stands between the last occurrence of some words and the end of the sentence. */
function between(sentence: string, before: string, end: string): string | undefined {
  const start = sentence.lastIndexOf(before);
  if (start === -1 || !sentence.endsWith(end)) return undefined;
  return sentence.slice(start + before.length, sentence.length - end.length);
}

function isNcName(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}\p{M}._·-]*$/u.test(text.trim());
}
