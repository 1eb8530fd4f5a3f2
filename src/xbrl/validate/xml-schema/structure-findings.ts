import { defineDiagnostic, type Text } from '../../../diagnostics/diagnostic.js';
import { listed, quoted, type Part, structures, the, type ValuePart } from './subject-text.js';

const CORRECT_FILE = {
  nl: 'Verbeter het bestand, of vraag de maker van de software die het schreef dat te doen.',
  en: 'Correct the file, or ask the maker of the software that wrote it to do so.',
};

export const emptyElementHasContent = defineDiagnostic<Part>({
  code: 'cvc-complex-type.2.1',
  severity: 'error',
  basis: structures('cvc-complex-type'),
  message: {
    nl: (part) => `${the.nl(part)} moet leeg zijn.`,
    en: (part) => `${the.en(part)} must be empty.`,
  },
  help: CORRECT_FILE,
});

export const valueHasElements = defineDiagnostic<Part>({
  code: 'cvc-complex-type.2.2',
  severity: 'error',
  basis: structures('cvc-complex-type'),
  message: {
    nl: (part) => `${the.nl(part)} mag alleen een waarde bevatten, geen andere elementen.`,
    en: (part) => `${the.en(part)} may hold a value only, no other elements.`,
  },
  help: {
    nl: 'Schrijf < en & in een waarde als &lt; en &amp;.',
    en: 'Write < and & in a value as &lt; and &amp;.',
  },
});

export const textBetweenElements = defineDiagnostic<Part>({
  code: 'cvc-complex-type.2.3',
  severity: 'error',
  basis: structures('cvc-complex-type'),
  message: {
    nl: (part) => `${the.nl(part)} bevat losse tekst; er mogen alleen elementen in staan.`,
    en: (part) => `${the.en(part)} holds loose text; only elements may stand in it.`,
  },
  help: CORRECT_FILE,
});

export const elementNotExpected = defineDiagnostic<Part & { expected: readonly string[] }>({
  code: 'cvc-complex-type.2.4',
  severity: 'error',
  basis: structures('cvc-complex-type'),
  message: {
    nl: (part) =>
      `${the.nl(part)} mag hier niet staan${part.expected.length === 0 ? '' : `; verwacht wordt: ${listed(part.expected)}`}.`,
    en: (part) =>
      `${the.en(part)} may not stand here${part.expected.length === 0 ? '' : `; expected is: ${listed(part.expected)}`}.`,
  },
  help: CORRECT_FILE,
});

export const contentIncomplete = defineDiagnostic<Part & { expected: readonly string[] }>({
  code: 'cvc-complex-type.2.4.b',
  severity: 'error',
  basis: structures('cvc-complex-type'),
  message: {
    nl: (part) =>
      `${the.nl(part)} is niet volledig${part.expected.length === 0 ? '' : `; er ontbreekt: ${listed(part.expected)}`}.`,
    en: (part) =>
      `${the.en(part)} is not complete${part.expected.length === 0 ? '' : `; missing is: ${listed(part.expected)}`}.`,
  },
  help: CORRECT_FILE,
});

export const attributeNotAllowed = defineDiagnostic<Part>({
  code: 'cvc-complex-type.3.2.2',
  severity: 'error',
  basis: structures('cvc-complex-type'),
  message: {
    nl: (part) => `${the.nl(part)} is niet toegestaan.`,
    en: (part) => `${the.en(part)} is not allowed.`,
  },
  help: CORRECT_FILE,
});

export const attributeMissing = defineDiagnostic<{ element: string; missing: string }>({
  code: 'cvc-complex-type.4',
  severity: 'error',
  basis: structures('cvc-complex-type'),
  message: {
    nl: ({ element, missing }) => `Het element ${element} mist het verplichte attribuut ${missing}.`,
    en: ({ element, missing }) => `The element ${element} lacks the required attribute ${missing}.`,
  },
  help: CORRECT_FILE,
});

export const attributeNotDeclared = defineDiagnostic<Part>({
  code: 'cvc-attribute.1',
  severity: 'error',
  basis: structures('cvc-attribute'),
  message: {
    nl: (part) => `${the.nl(part)} is in geen schema gedefinieerd.`,
    en: (part) => `${the.en(part)} is declared in no schema.`,
  },
  help: CORRECT_FILE,
});

export const elementNotDeclared = defineDiagnostic<Part & { namespace: string }>({
  code: 'cvc-elt.1',
  severity: 'error',
  basis: structures('cvc-elt'),
  message: {
    nl: (part) => `${the.nl(part)} is niet gedefinieerd in de taxonomie (naamruimte ${part.namespace}).`,
    en: (part) => `${the.en(part)} is not declared in the taxonomy (namespace ${part.namespace}).`,
  },
  help: {
    nl: 'Controleer de naam en het taxonomiejaar in de naamruimte, en of schemaRef naar het juiste toegangspunt verwijst.',
    en: 'Check the name and the year of the taxonomy in the namespace, and whether schemaRef leads to the right entry point.',
  },
});

const ONE_ID = {
  nl: 'Geef het element één id, in één attribuut.',
  en: 'Give the element one id, in one attribute.',
};

export const severalIds = defineDiagnostic<Part>({
  code: 'cvc-complex-type.5.1',
  severity: 'error',
  basis: structures('cvc-complex-type'),
  message: {
    nl: (part) => `${the.nl(part)} is een id, maar het element heeft al een ander attribuut dat er een is.`,
    en: (part) => `${the.en(part)} is an id, but the element has another attribute that is one.`,
  },
  help: ONE_ID,
});

export const idBesidesOwn = defineDiagnostic<Part & { readonly own: string }>({
  code: 'cvc-complex-type.5.2',
  severity: 'error',
  basis: structures('cvc-complex-type'),
  message: {
    nl: (part) =>
      `${the.nl(part)} is een id, maar voor het id van dit element is er het attribuut ${part.own}.`,
    en: (part) => `${the.en(part)} is an id, but this element has the attribute ${part.own} for its id.`,
  },
  help: ONE_ID,
});

export const elementIsAbstract = defineDiagnostic<Part>({
  code: 'cvc-elt.2',
  severity: 'error',
  basis: structures('cvc-elt'),
  message: {
    nl: (part) => `${the.nl(part)} is abstract: het ordent de taxonomie en kan niet worden gerapporteerd.`,
    en: (part) => `${the.en(part)} is abstract: it orders the taxonomy and cannot be reported.`,
  },
  help: {
    nl: 'Rapporteer een van de concepten die onder dit element vallen.',
    en: 'Report one of the concepts that come under this element.',
  },
});

export const notNillable = defineDiagnostic<Part>({
  code: 'cvc-elt.3.1',
  severity: 'error',
  basis: structures('cvc-elt'),
  message: {
    nl: (part) => `${the.nl(part)} mag geen xsi:nil hebben: het moet een waarde hebben.`,
    en: (part) => `${the.en(part)} may not have xsi:nil: it must have a value.`,
  },
  help: {
    nl: 'Vul een waarde in, of laat het element weg.',
    en: 'Fill in a value, or leave the element out.',
  },
});

export const nilHasContent = defineDiagnostic<Part>({
  code: 'cvc-elt.3.2.1',
  severity: 'error',
  basis: structures('cvc-elt'),
  message: {
    nl: (part) => `${the.nl(part)} heeft xsi:nil="true" en toch inhoud.`,
    en: (part) => `${the.en(part)} has xsi:nil="true" and yet has content.`,
  },
  help: {
    nl: 'Laat de inhoud weg, of xsi:nil.',
    en: 'Leave out the content, or xsi:nil.',
  },
});

export const typeNotResolved = defineDiagnostic<ValuePart>({
  code: 'cvc-elt.4.2',
  severity: 'error',
  basis: structures('cvc-elt'),
  message: {
    nl: (part) => `${the.nl(part)} noemt het type ${quoted(part.value)}; dat is niet gedefinieerd.`,
    en: (part) => `${the.en(part)} names the type ${quoted(part.value)}, which is not declared.`,
  },
  help: CORRECT_FILE,
});

export const typeNotDerived = defineDiagnostic<ValuePart>({
  code: 'cvc-elt.4.3',
  severity: 'error',
  basis: structures('cvc-elt'),
  message: {
    nl: (part) => `${the.nl(part)} noemt het type ${quoted(part.value)}; dat mag dit element niet hebben.`,
    en: (part) => `${the.en(part)} names the type ${quoted(part.value)}, which this element may not have.`,
  },
  help: CORRECT_FILE,
});

export const typeIsAbstract = defineDiagnostic<Part>({
  code: 'cvc-type.2',
  severity: 'error',
  basis: structures('cvc-type'),
  message: {
    nl: (part) =>
      `${the.nl(part)} heeft een abstract type; kies met xsi:type een type dat ervan is afgeleid.`,
    en: (part) => `${the.en(part)} has an abstract type; choose a type derived from it with xsi:type.`,
  },
  help: CORRECT_FILE,
});

export const elementNotJudged = defineDiagnostic<Part>({
  code: 'xsd:element-not-judged',
  severity: 'error',
  leavesOpen: true,
  basis: { document: 'npo-xbrl', clause: 'docs/architecture.md, hostile files' },
  message: {
    nl: (part) =>
      `Wat de taxonomie van het element ${part.element} vraagt, is te ingewikkeld of verwijst naar zichzelf; het is niet gecontroleerd.`,
    en: (part) =>
      `What the taxonomy asks of the element ${part.element} is too complex or refers to itself; it was not checked.`,
  },
  help: {
    nl: 'Controleer het bestand met andere software, of vraag de uitgever van de taxonomie naar dit element.',
    en: 'Check the file with other software, or ask the publisher of the taxonomy about this element.',
  },
});

export const moreViolations = defineDiagnostic<{ count: number }>({
  code: 'xsd:more-violations',
  severity: 'error',
  basis: { document: 'npo-xbrl', clause: 'docs/architecture.md, hostile files' },
  message: {
    nl: ({ count }) => `Er zijn nog ${count} andere fouten tegen het schema; die worden niet opgesomd.`,
    en: ({ count }) => `There are ${count} more violations of the schema, which are not listed.`,
  },
  help: {
    nl: 'Herstel eerst de fouten die wel zijn genoemd, en controleer het bestand dan opnieuw.',
    en: 'Mend the ones that are listed first, then check the file again.',
  },
});

export const schemaInvalid = defineDiagnostic<{ sentence: string }>({
  code: 'xsd:schema-invalid',
  severity: 'error',
  basis: {
    document: 'XML Schema Part 1',
    clause: '5.1',
    url: 'https://www.w3.org/TR/xmlschema-1/#conformance-schemaValidity',
  },
  message: {
    nl: ({ sentence }) =>
      `Het schema van de taxonomie deugt niet, dus het bestand is er niet tegen gecontroleerd: ${sentence}`,
    en: ({ sentence }) =>
      `The schema of the taxonomy is not right, so the file was not checked against it: ${sentence}`,
  },
  help: {
    nl: 'Vraag de uitgever van de taxonomie om een goed pakket.',
    en: 'Ask the publisher of the taxonomy for a proper package.',
  },
});

export const patternUnreadable = defineDiagnostic<{ pattern: string }>({
  code: 'xsd:pattern-unreadable',
  severity: 'error',
  basis: {
    document: 'XML Schema Part 2',
    clause: 'F',
    url: 'https://www.w3.org/TR/xmlschema-2/#regexs',
  },
  message: {
    nl: ({ pattern }) => `Het patroon ${quoted(pattern)} is geen reguliere expressie van XML Schema.`,
    en: ({ pattern }) => `The pattern ${quoted(pattern)} is no regular expression of XML Schema.`,
  },
  help: {
    nl: 'Vraag de uitgever van de taxonomie om een goed pakket.',
    en: 'Ask the publisher of the taxonomy for a proper package.',
  },
});

export const schemasNotJudged = defineDiagnostic<{ why: Text }>({
  code: 'xsd:schemas-not-judged',
  severity: 'error',
  leavesOpen: true,
  basis: { document: 'npo-xbrl', clause: 'docs/architecture.md, hostile files' },
  message: {
    nl: ({ why }) =>
      `De schema's van de taxonomie gaan het programma te boven; of ze deugen is niet vastgesteld (${why.nl}).`,
    en: ({ why }) =>
      `The schemas of the taxonomy are beyond this program; whether they are right was not found out (${why.en}).`,
  },
  help: {
    nl: 'Controleer het bestand met andere software.',
    en: 'Check the file with other software.',
  },
});
