import { type Basis, defineDiagnostic } from '../../diagnostics/diagnostic.js';

/** A section of the Open Information Model 1.0 (13 October 2021, errata to 19 April 2023). */
function clause(section: string): Basis {
  return {
    document: 'Open Information Model 1.0',
    clause: section,
    url: 'https://www.xbrl.org/Specification/oim/REC-2021-10-13/oim-REC-2021-10-13.html',
  };
}

export const noteWithoutLanguage = defineDiagnostic<{ id: string }>({
  code: 'oime:missingLanguageForNoteFact',
  severity: 'error',
  basis: clause('3.5.1'),
  message: {
    nl: ({ id }) => `Voetnoot ${id} heeft geen taal.`,
    en: ({ id }) => `Footnote ${id} has no language.`,
  },
  help: {
    nl: 'Geef de voetnoot een taal: language in xBRL-JSON, xml:lang in XML.',
    en: 'Give the footnote a language: language in xBRL-JSON, xml:lang in XML.',
  },
});

export const noteWithoutId = defineDiagnostic<{ id: string }>({
  code: 'oime:missingNoteIDDimension',
  severity: 'error',
  basis: clause('3.5.1'),
  message: {
    nl: ({ id }) => `Voetnoot ${id} heeft geen noteId.`,
    en: ({ id }) => `Footnote ${id} has no noteId.`,
  },
  help: {
    nl: 'Geef de voetnoot een noteId, gelijk aan zijn sleutel in facts.',
    en: 'Give the footnote a noteId, the same as its key in facts.',
  },
});

export const noteOfOtherId = defineDiagnostic<{ id: string; noteId: string }>({
  code: 'oime:invalidNoteIDValue',
  severity: 'error',
  basis: clause('3.5.1'),
  message: {
    nl: ({ id, noteId }) => `Voetnoot ${id} heeft noteId ${noteId}; die twee moeten gelijk zijn.`,
    en: ({ id, noteId }) => `Footnote ${id} has noteId ${noteId}; the two must be the same.`,
  },
  help: {
    nl: 'Maak noteId gelijk aan de sleutel van de voetnoot in facts.',
    en: 'Make noteId the same as the key of the footnote in facts.',
  },
});

export const noteWithDimension = defineDiagnostic<{ id: string; dimension: string }>({
  code: 'oime:misplacedNoteFactDimension',
  severity: 'error',
  basis: clause('3.5.1'),
  message: {
    nl: ({ id, dimension }) => `Voetnoot ${id} heeft een dimensie die er niet bij hoort: ${dimension}.`,
    en: ({ id, dimension }) => `Footnote ${id} has a dimension that it does not take: ${dimension}.`,
  },
  help: {
    nl: 'Laat een voetnoot alleen concept, noteId en language hebben.',
    en: 'Let a footnote have concept, noteId and language only.',
  },
});

export const factWithNoteId = defineDiagnostic<{ id: string }>({
  code: 'oime:misplacedNoteIDDimension',
  severity: 'error',
  basis: clause('3.5.1'),
  message: {
    nl: ({ id }) => `Feit ${id} heeft een noteId, maar is geen voetnoot (xbrl:note).`,
    en: ({ id }) => `Fact ${id} has a noteId, but is no footnote (xbrl:note).`,
  },
  help: {
    nl: 'Haal noteId weg bij dit feit.',
    en: 'Take noteId out of this fact.',
  },
});

export const unusedNote = defineDiagnostic<{ id: string }>({
  code: 'oime:unusedNoteFact',
  severity: 'error',
  basis: clause('3.5.1'),
  message: {
    nl: ({ id }) => `Geen feit verwijst naar voetnoot ${id}.`,
    en: ({ id }) => `No fact refers to footnote ${id}.`,
  },
  help: {
    nl: 'Koppel de voetnoot aan een feit, of haal hem weg.',
    en: 'Link the footnote to a fact, or remove it.',
  },
});

export const invalidXhtml = defineDiagnostic<{ id: string }>({
  code: 'oime:invalidXHTMLFragment',
  severity: 'error',
  basis: clause('3.5.1'),
  message: {
    nl: ({ id }) => `De tekst van voetnoot ${id} is geen goed gevormd stuk XHTML.`,
    en: ({ id }) => `The text of footnote ${id} is no well-formed piece of XHTML.`,
  },
  help: {
    nl: 'Schrijf & als &amp; en < als &lt;, sluit elk element, en geef elementen de naamruimte van XHTML.',
    en: 'Write & as &amp; and < as &lt;, end every element, and put elements in the namespace of XHTML.',
  },
});

export const prefixedXhtml = defineDiagnostic<{ id: string }>({
  code: 'oime:xhtmlElementInNonDefaultNamespace',
  severity: 'error',
  basis: clause('3.5.1'),
  message: {
    nl: ({ id }) => `In voetnoot ${id} hebben elementen van XHTML een prefix.`,
    en: ({ id }) => `In footnote ${id}, elements of XHTML have a prefix.`,
  },
  help: {
    nl: 'Schrijf elementen van XHTML zonder prefix.',
    en: 'Write elements of XHTML without a prefix.',
  },
});

export const footnoteToFact = defineDiagnostic<{ target: string }>({
  code: 'oime:illegalStandardFootnoteTarget',
  severity: 'error',
  basis: clause('3.5.1'),
  message: {
    nl: ({ target }) => `Een gewone voetnoot verwijst naar ${target}, dat geen voetnoot (xbrl:note) is.`,
    en: ({ target }) => `An ordinary footnote link points to ${target}, which is no footnote (xbrl:note).`,
  },
  help: {
    nl: 'Laat de koppeling naar een voetnoot wijzen, of gebruik explanatoryFact.',
    en: 'Let the link point to a footnote, or use explanatoryFact.',
  },
});

export const disallowedDuplicate = defineDiagnostic<{ concept: string; allowed: string }>({
  code: 'xbrl-json:disallowed-duplicate',
  severity: 'error',
  aliases: ['oime:disallowedDuplicateFacts'],
  basis: clause('6'),
  message: {
    nl: ({ concept, allowed }) =>
      `${concept} staat er meer dan een keer voor hetzelfde, op een manier die xbrl:allowedDuplicates (${allowed}) niet toelaat.`,
    en: ({ concept, allowed }) =>
      `${concept} is there more than once for the same thing, in a way that xbrl:allowedDuplicates (${allowed}) does not allow.`,
  },
  help: {
    nl: 'Laat één van de feiten staan, of maak ze gelijk.',
    en: 'Keep one of the facts, or make them the same.',
  },
});

export const linkFromNote = defineDiagnostic<{ id: string }>({
  code: 'xbrl-json:link-from-footnote',
  severity: 'error',
  leavesOpen: true,
  basis: { document: 'XBRL 2.1', clause: '4.11.1.3.1' },
  message: {
    nl: ({ id }) =>
      `Voetnoot ${id} heeft zelf koppelingen; in XBRL 2.1, waarmee dit rapport wordt beoordeeld, beginnen die alleen bij feiten.`,
    en: ({ id }) =>
      `Footnote ${id} has links of its own; in XBRL 2.1, by which this report is judged, they begin at facts only.`,
  },
  help: {
    nl: 'Laat de koppelingen beginnen bij een feit dat geen voetnoot is, of gebruik er andere software voor.',
    en: 'Let the links begin at a fact that is no footnote, or use other software for it.',
  },
});
