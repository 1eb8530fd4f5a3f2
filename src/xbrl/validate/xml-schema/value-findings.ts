import { defineDiagnostic, type DiagnosticKind, type Text } from '../../../diagnostics/diagnostic.js';
import { datatypes, listed, quoted, structures, the, type ValuePart } from './subject-text.js';

const CORRECT_VALUE = {
  nl: 'Verbeter de waarde in de bron en maak het bestand opnieuw.',
  en: 'Correct the value where it comes from and make the file again.',
};

/** What is expected of values of a built-in type; undefined where there is no telling. */
export interface TypeParams extends ValuePart {
  readonly type: string;
  readonly expected: Text | undefined;
}

function datatypeInvalid(
  code: string,
  variety: { readonly nl: string; readonly en: string },
): DiagnosticKind<TypeParams> {
  return defineDiagnostic<TypeParams>({
    code,
    severity: 'error',
    basis: datatypes('cvc-datatype-valid'),
    message: {
      nl: (part) =>
        `${the.nl(part)} heeft de waarde ${quoted(part.value)}; dat is geen geldige waarde van ${variety.nl} ${part.type}${part.expected === undefined ? '' : ` (${part.expected.nl})`}.`,
      en: (part) =>
        `${the.en(part)} has the value ${quoted(part.value)}, which is no valid value of ${variety.en} ${part.type}${part.expected === undefined ? '' : ` (${part.expected.en})`}.`,
    },
    help: CORRECT_VALUE,
  });
}

export const atomicInvalid = datatypeInvalid('cvc-datatype-valid.1.2.1', { nl: 'het type', en: 'the type' });
export const listInvalid = datatypeInvalid('cvc-datatype-valid.1.2.2', {
  nl: 'het lijsttype',
  en: 'the list type',
});
export const unionInvalid = datatypeInvalid('cvc-datatype-valid.1.2.3', {
  nl: 'het verenigingstype',
  en: 'the union type',
});

interface FacetParams extends ValuePart {
  /** The value of the facet. */
  readonly limit: string;
}

type Sentence = Readonly<Record<'nl' | 'en', (params: FacetParams) => string>>;

function facetInvalid(code: string, rest: Sentence): DiagnosticKind<FacetParams> {
  return defineDiagnostic<FacetParams>({
    code,
    severity: 'error',
    basis: datatypes(code),
    message: {
      nl: (params) => `${the.nl(params)} heeft de waarde ${quoted(params.value)}; ${rest.nl(params)}.`,
      en: (params) => `${the.en(params)} has the value ${quoted(params.value)}; ${rest.en(params)}.`,
    },
    help: CORRECT_VALUE,
  });
}

export const lengthInvalid = facetInvalid('cvc-length-valid', {
  nl: ({ limit }) => `die moet precies ${limit} tekens lang zijn`,
  en: ({ limit }) => `it must be exactly ${limit} characters long`,
});
export const minLengthInvalid = facetInvalid('cvc-minLength-valid', {
  nl: ({ limit }) => `die moet ten minste ${limit} tekens lang zijn`,
  en: ({ limit }) => `it must be at least ${limit} characters long`,
});
export const maxLengthInvalid = facetInvalid('cvc-maxLength-valid', {
  nl: ({ limit }) => `die mag hoogstens ${limit} tekens lang zijn`,
  en: ({ limit }) => `it must be at most ${limit} characters long`,
});
export const patternInvalid = facetInvalid('cvc-pattern-valid', {
  nl: ({ limit }) => `die past niet op het patroon ${limit}`,
  en: ({ limit }) => `it does not match the pattern ${limit}`,
});
export const totalDigitsInvalid = facetInvalid('cvc-totalDigits-valid', {
  nl: ({ limit }) => `die mag hoogstens ${limit} cijfers hebben`,
  en: ({ limit }) => `it must have at most ${limit} digits`,
});
export const fractionDigitsInvalid = facetInvalid('cvc-fractionDigits-valid', {
  nl: ({ limit }) => `die mag hoogstens ${limit} cijfers achter de punt hebben`,
  en: ({ limit }) => `it must have at most ${limit} digits behind the point`,
});
export const minInclusiveInvalid = facetInvalid('cvc-minInclusive-valid', {
  nl: ({ limit }) => `die moet ${limit} of hoger zijn`,
  en: ({ limit }) => `it must be ${limit} or higher`,
});
export const maxInclusiveInvalid = facetInvalid('cvc-maxInclusive-valid', {
  nl: ({ limit }) => `die moet ${limit} of lager zijn`,
  en: ({ limit }) => `it must be ${limit} or lower`,
});
export const minExclusiveInvalid = facetInvalid('cvc-minExclusive-valid', {
  nl: ({ limit }) => `die moet hoger zijn dan ${limit}`,
  en: ({ limit }) => `it must be higher than ${limit}`,
});
export const maxExclusiveInvalid = facetInvalid('cvc-maxExclusive-valid', {
  nl: ({ limit }) => `die moet lager zijn dan ${limit}`,
  en: ({ limit }) => `it must be lower than ${limit}`,
});

export const valueNotJudged = defineDiagnostic<FacetParams>({
  code: 'xsd:value-not-judged',
  severity: 'error',
  leavesOpen: true,
  basis: { document: 'npo-xbrl', clause: 'docs/architecture.md, hostile files' },
  message: {
    nl: (params) =>
      `${the.nl(params)} heeft de waarde ${quoted(params.value)}; of die op het patroon ${params.limit} past, kan het programma niet nagaan.`,
    en: (params) =>
      `${the.en(params)} has the value ${quoted(params.value)}; whether it matches the pattern ${params.limit} is beyond this program.`,
  },
  help: {
    nl: 'Controleer het bestand met andere software, of vraag de uitgever van de taxonomie naar dit patroon.',
    en: 'Check the file with other software, or ask the publisher of the taxonomy about this pattern.',
  },
});

export const enumerationInvalid = defineDiagnostic<ValuePart & { allowed: readonly string[] }>({
  code: 'cvc-enumeration-valid',
  severity: 'error',
  basis: datatypes('cvc-enumeration-valid'),
  message: {
    nl: (part) =>
      `${the.nl(part)} heeft de waarde ${quoted(part.value)}; toegestaan zijn: ${listed(part.allowed)}.`,
    en: (part) =>
      `${the.en(part)} has the value ${quoted(part.value)}; allowed are: ${listed(part.allowed)}.`,
  },
  help: {
    nl: 'Kies een van de toegestane waarden, precies zo geschreven.',
    en: 'Choose one of the allowed values, written exactly so.',
  },
});

export const idRepeated = defineDiagnostic<ValuePart>({
  code: 'cvc-id.2',
  severity: 'error',
  basis: structures('cvc-id'),
  message: {
    nl: (part) =>
      `${the.nl(part)} heeft de waarde ${quoted(part.value)}, die al eerder in het bestand is gebruikt.`,
    en: (part) => `${the.en(part)} has the value ${quoted(part.value)}, which the file has used before.`,
  },
  help: {
    nl: 'Geef elk element een eigen id, en pas de verwijzingen ernaar aan.',
    en: 'Give every element an id of its own, and adjust the references to it.',
  },
});

export const attributeNotFixedValue = defineDiagnostic<ValuePart & { fixed: string }>({
  code: 'cvc-attribute.4',
  severity: 'error',
  basis: structures('cvc-attribute'),
  message: {
    nl: (part) =>
      `${the.nl(part)} heeft de waarde ${quoted(part.value)}; die moet ${quoted(part.fixed)} zijn.`,
    en: (part) => `${the.en(part)} has the value ${quoted(part.value)}; it must be ${quoted(part.fixed)}.`,
  },
  help: CORRECT_VALUE,
});

export const elementNotFixedValue = defineDiagnostic<ValuePart & { fixed: string }>({
  code: 'cvc-elt.5.2.2',
  severity: 'error',
  basis: structures('cvc-elt'),
  message: {
    nl: (part) =>
      `${the.nl(part)} heeft de waarde ${quoted(part.value)}; die moet ${quoted(part.fixed)} zijn.`,
    en: (part) => `${the.en(part)} has the value ${quoted(part.value)}; it must be ${quoted(part.fixed)}.`,
  },
  help: CORRECT_VALUE,
});
