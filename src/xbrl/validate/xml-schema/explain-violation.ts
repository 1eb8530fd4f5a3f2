import type { Diagnostic, DiagnosticKind, Where } from '../../../diagnostics/diagnostic.js';
import { nameInScope, writtenName } from '../../instance/name-in-scope.js';
import { textContent } from '../../instance/text-content.js';
import { attribute } from '../../xml/navigate.js';
import { namespaceOf, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import type { ValueProblem } from '../../xsd/components/simple-type.js';
import type { Violation } from '../../xsd/violation.js';
import { expectedOf, labelOfType, typeLabel } from './expectations.js';
import * as identity from './identity-findings.js';
import * as structure from './structure-findings.js';
import type { ValuePart } from './subject-text.js';
import * as value from './value-findings.js';

/** The finding for a violation, by the clause of XML Schema that it breaks. */
export function explain(violation: Violation, where: Where): Diagnostic {
  const { element } = violation;
  const part = partOf(element, undefined);
  switch (violation.kind) {
    case 'undeclared-element':
      return structure.elementNotDeclared({ ...part, namespace: namespaceOf(element.name) }, where);
    case 'unexpected-element':
      return structure.elementNotExpected({ ...part, expected: names(violation.expected, element) }, where);
    case 'incomplete-content':
      return structure.contentIncomplete({ ...part, expected: names(violation.expected, element) }, where);
    case 'type-not-found':
      return structure.typeNotResolved(typePart(element, violation.type), where);
    case 'type-not-derived':
      return structure.typeNotDerived(typePart(element, violation.type), where);
    case 'attribute-not-allowed':
      return structure.attributeNotAllowed(partOf(element, violation.attribute), where);
    case 'attribute-undeclared':
      return structure.attributeNotDeclared(partOf(element, violation.attribute), where);
    case 'attribute-missing': {
      const missing = nameInScope(violation.missing, element);
      return structure.attributeMissing({ element: part.element, missing }, where);
    }
    case 'several-ids':
      return structure.severalIds(partOf(element, violation.attribute), where);
    case 'id-besides-own': {
      const own = nameInScope(violation.own, element);
      return structure.idBesidesOwn({ ...partOf(element, violation.attribute), own }, where);
    }
    case 'value':
      return explainValue(violation, where);
    case 'not-fixed-value': {
      const params = { ...partOf(element, violation.attribute), fixed: violation.fixed };
      const kind =
        violation.attribute === undefined ? value.elementNotFixedValue : value.attributeNotFixedValue;
      return kind(params, where);
    }
    case 'id-repeated':
      return value.idRepeated(partOf(element, violation.attribute), where);
    case 'id-not-found':
      return identity.idNotFound({ ...partOf(element, violation.attribute), id: violation.id }, where);
    case 'field-not-one-value':
    case 'key-repeated':
    case 'key-incomplete':
    case 'key-nillable':
    case 'key-not-found':
      return explainConstraint(violation, where);
    case 'abstract-element':
    case 'abstract-type':
    case 'nil-not-allowed':
    case 'nil-with-content':
    case 'content-in-empty':
    case 'elements-in-value':
    case 'text-between-elements':
    case 'not-judged':
      return BY_KIND[violation.kind](part, where);
  }
}

type PlainKind = Extract<
  Violation['kind'],
  | 'abstract-element'
  | 'abstract-type'
  | 'nil-not-allowed'
  | 'nil-with-content'
  | 'content-in-empty'
  | 'elements-in-value'
  | 'text-between-elements'
  | 'not-judged'
>;

/** Findings that need no more than what they are about. */
const BY_KIND: Readonly<Record<PlainKind, (part: ValuePart, where: Where) => Diagnostic>> = {
  'abstract-element': structure.elementIsAbstract,
  'abstract-type': structure.typeIsAbstract,
  'nil-not-allowed': structure.notNillable,
  'nil-with-content': structure.nilHasContent,
  'content-in-empty': structure.emptyElementHasContent,
  'elements-in-value': structure.valueHasElements,
  'text-between-elements': structure.textBetweenElements,
  'not-judged': structure.elementNotJudged,
};

type FacetKind = DiagnosticKind<ValuePart & { readonly limit: string }>;

const FACETS: Readonly<Record<string, FacetKind>> = {
  length: value.lengthInvalid,
  minLength: value.minLengthInvalid,
  maxLength: value.maxLengthInvalid,
  pattern: value.patternInvalid,
  totalDigits: value.totalDigitsInvalid,
  fractionDigits: value.fractionDigitsInvalid,
  minInclusive: value.minInclusiveInvalid,
  maxInclusive: value.maxInclusiveInvalid,
  minExclusive: value.minExclusiveInvalid,
  maxExclusive: value.maxExclusiveInvalid,
};

const VARIETIES: Readonly<Record<'atomic' | 'list' | 'union', DiagnosticKind<value.TypeParams>>> = {
  atomic: value.atomicInvalid,
  list: value.listInvalid,
  union: value.unionInvalid,
};

type ConstraintViolation = Extract<Violation, { readonly constraint: QName }>;

function explainConstraint(violation: ConstraintViolation, where: Where): Diagnostic {
  const { element } = violation;
  const part = { element: writtenName(element), constraint: nameInScope(violation.constraint, element) };
  switch (violation.kind) {
    case 'field-not-one-value':
      return identity.fieldNotOneValue({ ...part, field: violation.field }, where);
    case 'key-incomplete':
      return identity.keyIncomplete({ ...part, field: violation.field }, where);
    case 'key-nillable':
      return identity.keyNillable(part, where);
    case 'key-repeated': {
      const kind = violation.isKey ? identity.keyNotUnique : identity.valueNotUnique;
      return kind({ ...part, values: violation.values }, where);
    }
    case 'key-not-found': {
      const refers = nameInScope(violation.refers, element);
      return identity.keyNotFound({ ...part, refers, values: violation.values }, where);
    }
  }
}

function explainValue(
  { element, attribute: name, typeName, problem }: Extract<Violation, { readonly kind: 'value' }>,
  where: Where,
): Diagnostic {
  const part = partOf(element, name);
  if (problem.kind === 'open') return value.valueNotJudged({ ...part, limit: problem.limit }, where);
  if (problem.kind === 'facet') return explainFacet(problem, part, where);
  const type = typeName === undefined ? labelOfType(problem.type) : typeLabel(typeName);
  return VARIETIES[problem.kind]({ ...part, type, expected: expectedOf(problem.type) }, where);
}

function explainFacet(
  { facet, limit, allowed }: Extract<ValueProblem, { readonly kind: 'facet' }>,
  part: ValuePart,
  where: Where,
): Diagnostic {
  const kind = FACETS[facet];
  return kind === undefined
    ? value.enumerationInvalid({ ...part, allowed }, where)
    : kind({ ...part, limit }, where);
}

function typePart(element: XmlElement, type: string): ValuePart {
  return { element: writtenName(element), attribute: 'xsi:type', value: type };
}

function partOf(element: XmlElement, name: QName | undefined): ValuePart {
  if (name === undefined) return { element: writtenName(element), value: textContent(element) };
  return {
    element: writtenName(element),
    attribute: nameInScope(name, element),
    value: attribute(element, name) ?? '',
  };
}

function names(all: readonly QName[], element: XmlElement): readonly string[] {
  return all.map((name) => nameInScope(name, element));
}
