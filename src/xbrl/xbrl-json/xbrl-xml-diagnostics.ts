import { type Basis, defineDiagnostic } from '../../diagnostics/diagnostic.js';

/** A section of xBRL-XML 1.0 (13 October 2021, errata to 19 April 2023): what the information model has no place for. */
function clause(section: string): Basis {
  return {
    document: 'xBRL-XML 1.0',
    clause: section,
    url: 'https://www.xbrl.org/Specification/xbrl-xml/REC-2021-10-13/xbrl-xml-REC-2021-10-13.html',
  };
}

export const contentNotDimensional = defineDiagnostic<{ concept: string; contextId: string }>({
  code: 'xbrlxe:nonDimensionalSegmentScenarioContent',
  severity: 'error',
  basis: clause('2.1.1'),
  message: {
    nl: ({ concept, contextId }) =>
      `Feit ${concept} kan niet in xBRL-JSON staan: zijn context ${contextId} zegt iets dat geen dimensie is.`,
    en: ({ concept, contextId }) =>
      `Fact ${concept} cannot stand in xBRL-JSON: its context ${contextId} says something that is no dimension.`,
  },
  help: {
    nl: 'Geef dit rapport als xBRL-XML; xBRL-JSON kan het niet bevatten.',
    en: 'Give this report as xBRL-XML; xBRL-JSON cannot hold it.',
  },
});

export const bothContainers = defineDiagnostic<{ concept: string; contextId: string }>({
  code: 'xbrlxe:inconsistentDimensionsContainer',
  severity: 'error',
  basis: clause('2.1.2'),
  message: {
    nl: ({ concept, contextId }) =>
      `Feit ${concept} kan niet in xBRL-JSON staan: het rapport heeft dimensies in segment en in scenario, zoals in context ${contextId}.`,
    en: ({ concept, contextId }) =>
      `Fact ${concept} cannot stand in xBRL-JSON: the report has dimensions in segment and in scenario, as in context ${contextId}.`,
  },
  help: {
    nl: 'Geef dit rapport als xBRL-XML; xBRL-JSON kan het niet bevatten.',
    en: 'Give this report as xBRL-XML; xBRL-JSON cannot hold it.',
  },
});

export const complexTypedDimension = defineDiagnostic<{ concept: string; dimension: string }>({
  code: 'xbrlxe:unsupportedComplexTypedDimension',
  severity: 'error',
  basis: clause('2.1.3'),
  message: {
    nl: ({ concept, dimension }) =>
      `Feit ${concept} kan niet in xBRL-JSON staan: de waarde van ${dimension} is niet enkel tekst.`,
    en: ({ concept, dimension }) =>
      `Fact ${concept} cannot stand in xBRL-JSON: the value of ${dimension} is not just text.`,
  },
  help: {
    nl: 'Geef dit rapport als xBRL-XML; xBRL-JSON kan het niet bevatten.',
    en: 'Give this report as xBRL-XML; xBRL-JSON cannot hold it.',
  },
});

export const tupleNotRepresentable = defineDiagnostic<{ concept: string }>({
  code: 'xbrlxe:unsupportedTuple',
  severity: 'error',
  basis: clause('2.1.4'),
  message: {
    nl: ({ concept }) => `${concept} is een tuple; xBRL-JSON kent die niet.`,
    en: ({ concept }) => `${concept} is a tuple, which xBRL-JSON does not have.`,
  },
  help: {
    nl: 'Geef dit rapport als xBRL-XML; xBRL-JSON kan het niet bevatten.',
    en: 'Give this report as xBRL-XML; xBRL-JSON cannot hold it.',
  },
});

export const fractionNotRepresentable = defineDiagnostic<{ concept: string }>({
  code: 'xbrlxe:unsupportedFraction',
  severity: 'error',
  basis: clause('2.1.5'),
  message: {
    nl: ({ concept }) => `${concept} is een breuk; xBRL-JSON kent die niet.`,
    en: ({ concept }) => `${concept} is a fraction, which xBRL-JSON does not have.`,
  },
  help: {
    nl: 'Geef dit rapport als xBRL-XML; xBRL-JSON kan het niet bevatten.',
    en: 'Give this report as xBRL-XML; xBRL-JSON cannot hold it.',
  },
});

export const footnoteRole = defineDiagnostic<{ role: string }>({
  code: 'xbrlxe:nonStandardFootnoteResourceRole',
  severity: 'error',
  basis: clause('2.1.6'),
  message: {
    nl: ({ role }) => `Een voetnoot heeft een eigen rol (${role}); xBRL-JSON kent die niet.`,
    en: ({ role }) => `A footnote has a role of its own (${role}), which xBRL-JSON does not have.`,
  },
  help: {
    nl: 'Geef dit rapport als xBRL-XML; xBRL-JSON kan het niet bevatten.',
    en: 'Give this report as xBRL-XML; xBRL-JSON cannot hold it.',
  },
});

export const zeroPrecision = defineDiagnostic<{ concept: string }>({
  code: 'xbrlxe:unsupportedZeroPrecisionFact',
  severity: 'error',
  basis: clause('2.1.7'),
  message: {
    nl: ({ concept }) => `Van ${concept} is niets zeker (precision 0); dat kan xBRL-JSON niet zeggen.`,
    en: ({ concept }) => `Nothing of ${concept} is certain (precision 0), which xBRL-JSON cannot say.`,
  },
  help: {
    nl: 'Geef dit rapport als xBRL-XML; xBRL-JSON kan het niet bevatten.',
    en: 'Give this report as xBRL-XML; xBRL-JSON cannot hold it.',
  },
});

export const linkbaseReference = defineDiagnostic<{ href: string }>({
  code: 'xbrlxe:unsupportedLinkbaseReference',
  severity: 'error',
  basis: clause('2.1.8'),
  message: {
    nl: ({ href }) => `Het rapport verwijst zelf naar een linkbase (${href}); dat kan xBRL-JSON niet.`,
    en: ({ href }) => `The report itself refers to a linkbase (${href}), which xBRL-JSON cannot.`,
  },
  help: {
    nl: 'Geef dit rapport als xBRL-XML; xBRL-JSON kan het niet bevatten.',
    en: 'Give this report as xBRL-XML; xBRL-JSON cannot hold it.',
  },
});

export const roleNotInTaxonomy = defineDiagnostic<{ role: string }>({
  code: 'xbrlxe:nonStandardRoleDefinitionNotInDTS',
  severity: 'error',
  basis: clause('2.1.9'),
  message: {
    nl: ({ role }) => `De rol ${role} van een voetnoot staat niet in de taxonomie.`,
    en: ({ role }) => `The role ${role} of a footnote is not in the taxonomy.`,
  },
  help: {
    nl: 'Noem in taxonomy ook het schema dat deze rol declareert, of gebruik een rol die de taxonomie kent.',
    en: 'Name in taxonomy the schema that declares this role too, or use a role that the taxonomy knows.',
  },
});

export const unlinkedFootnote = defineDiagnostic<{ text: string }>({
  code: 'xbrlxe:unlinkedFootnoteResource',
  severity: 'error',
  basis: clause('2.1.10'),
  message: {
    nl: ({ text }) => `Een voetnoot hoort bij geen feit: ${text}`,
    en: ({ text }) => `A footnote belongs to no fact: ${text}`,
  },
  help: {
    nl: 'Geef dit rapport als xBRL-XML; xBRL-JSON kan het niet bevatten.',
    en: 'Give this report as xBRL-XML; xBRL-JSON cannot hold it.',
  },
});

export const xmlBase = defineDiagnostic<{ base: string }>({
  code: 'xbrlxe:unsupportedXmlBase',
  severity: 'error',
  basis: clause('2.1.11'),
  message: {
    nl: ({ base }) => `Het rapport gebruikt xml:base (${base}); dat kan xBRL-JSON niet.`,
    en: ({ base }) => `The report uses xml:base (${base}), which xBRL-JSON cannot.`,
  },
  help: {
    nl: 'Geef dit rapport als xBRL-XML; xBRL-JSON kan het niet bevatten.',
    en: 'Give this report as xBRL-XML; xBRL-JSON cannot hold it.',
  },
});
