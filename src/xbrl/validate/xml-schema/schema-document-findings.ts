import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { datatypes, structures } from './subject-text.js';

/** What rules find in schema documents that libxml2 does not see, or must not be asked. */

export const substituteNotDerived = defineDiagnostic<{ name: string; head: string }>({
  code: 'e-props-correct.4',
  severity: 'error',
  basis: structures('e-props-correct'),
  message: {
    nl: ({ name, head }) =>
      `Het element ${name} staat in de substitutiegroep van ${head}, maar zijn type is niet van diens type afgeleid.`,
    en: ({ name, head }) =>
      `The element ${name} is in the substitution group of ${head}, but its type is not derived from the type of that.`,
  },
  help: {
    nl: 'Geef het element hetzelfde type of een daarvan afgeleid type, of neem het uit de substitutiegroep. De andere regels van XML Schema zijn niet nagegaan; kijk het schema daarna opnieuw na.',
    en: 'Give the element the same type or one derived from it, or take it out of the substitution group. The other rules of XML Schema were not checked; validate the schema again afterwards.',
  },
});

export const elementTwiceInAll = defineDiagnostic<{ name: string }>({
  code: 'cos-nonambig',
  severity: 'error',
  basis: structures('cos-nonambig'),
  message: {
    nl: ({ name }) => `In een groep xs:all staat het element ${name} meer dan eens.`,
    en: ({ name }) => `In a group xs:all the element ${name} stands more than once.`,
  },
  help: {
    nl: 'Noem elk element een keer: van twee is niet te zeggen welk bedoeld is.',
    en: 'Name each element once: of two nobody can say which one is meant.',
  },
});

export const facetTwice = defineDiagnostic<{ facet: string }>({
  code: 'src-single-facet-value',
  severity: 'error',
  basis: datatypes('src-single-facet-value'),
  message: {
    nl: ({ facet }) => `Een beperking heeft ${facet} meer dan eens.`,
    en: ({ facet }) => `A restriction has ${facet} more than once.`,
  },
  help: {
    nl: 'Laat er een staan: alleen pattern en enumeration mogen herhaald worden.',
    en: 'Leave one of them: only pattern and enumeration may be repeated.',
  },
});

export const headNotImported = defineDiagnostic<{ head: string; namespace: string }>({
  code: 'src-resolve.4',
  severity: 'error',
  basis: structures('src-resolve'),
  message: {
    nl: ({ head, namespace }) =>
      `De substitutiegroep ${head} is van de naamruimte ${namespace}, die dit schema niet importeert.`,
    en: ({ head, namespace }) =>
      `The substitution group ${head} is of the namespace ${namespace}, which this schema does not import.`,
  },
  help: {
    nl: 'Importeer die naamruimte in dit schema: dat een ander schema of een linkbase haar erbij brengt, is niet genoeg.',
    en: 'Import that namespace in this schema: that another schema or a linkbase brings it along is not enough.',
  },
});

export const importOfOtherNamespace = defineDiagnostic<{ written: string; found: string; schema: string }>({
  code: 'src-import.3',
  severity: 'error',
  basis: structures('src-import'),
  message: {
    nl: ({ written, found, schema }) =>
      `Een import noemt ${written === '' ? 'geen naamruimte' : `de naamruimte ${written}`}, maar ${schema} heeft ${found === '' ? 'er geen' : `de naamruimte ${found}`}.`,
    en: ({ written, found, schema }) =>
      `An import names ${written === '' ? 'no namespace' : `the namespace ${written}`}, but ${schema} has ${found === '' ? 'none' : `the namespace ${found}`}.`,
  },
  help: {
    nl: 'Laat de import de naamruimte van het schema noemen, of naar een ander schema leiden.',
    en: 'Have the import name the namespace of the schema, or lead to another schema.',
  },
});

export const attributeNotKnown = defineDiagnostic<{ element: string; attribute: string }>({
  code: 's4s-att-not-allowed',
  severity: 'error',
  basis: {
    document: 'XML Schema Part 1',
    clause: 'A',
    url: 'https://www.w3.org/TR/xmlschema-1/#normative-schemaSchema',
  },
  message: {
    nl: ({ element, attribute }) =>
      `Een xs:${element} heeft het attribuut ${attribute}, dat XML Schema niet kent.`,
    en: ({ element, attribute }) =>
      `An xs:${element} has the attribute ${attribute}, which XML Schema does not know.`,
  },
  help: {
    nl: 'Verwijder het attribuut, of geef het een naamruimte als het van iets anders is.',
    en: 'Remove the attribute, or give it a namespace where it belongs to something else.',
  },
});

export const idWithPreset = defineDiagnostic<{ name: string }>({
  code: 'e-props-correct.5',
  severity: 'error',
  basis: structures('e-props-correct'),
  message: {
    nl: ({ name }) =>
      `${name} is van een type dat van xs:ID is afgeleid, en heeft een standaard- of vaste waarde.`,
    en: ({ name }) => `${name} is of a type that is derived from xs:ID, and has a default or fixed value.`,
  },
  help: {
    nl: 'Laat default of fixed weg: een id is nooit op twee plaatsen hetzelfde.',
    en: 'Leave out default or fixed: an id is never the same in two places.',
  },
});
