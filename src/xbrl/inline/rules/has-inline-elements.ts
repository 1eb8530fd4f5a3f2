import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { placeOf } from '../../xml/place.js';
import { inlineBasis, type InlineRule } from '../inline-rule.js';

export const noInlineElements = defineDiagnostic({
  code: 'inline:no-inline-elements',
  severity: 'error',
  basis: inlineBasis('3.1'),
  message: {
    nl: () => 'Dit is geen Inline XBRL: er staat geen element van Inline XBRL 1.1 in.',
    en: () => 'This is no Inline XBRL: it has no element of Inline XBRL 1.1.',
  },
  help: {
    nl: 'Geef het document waarin de feiten gemerkt zijn, niet een gewone webpagina.',
    en: 'Give the document in which facts are tagged, not an ordinary web page.',
  },
});

export const pageWithoutInlineElements = defineDiagnostic({
  code: 'inline:page-without-inline-elements',
  severity: 'warning',
  basis: inlineBasis('3.1'),
  aliases: ['arelle:nonIxdsDocument'],
  message: {
    nl: () =>
      'Dit document heeft geen elementen van Inline XBRL; het hoort niet bij de set en is niet beoordeeld.',
    en: () => 'This document has no elements of Inline XBRL; it is no part of the set and was not judged.',
  },
  help: {
    nl: 'U hoeft niets te doen als dit document alleen om te lezen is.',
    en: 'There is nothing to do where this document is only meant to be read.',
  },
});

/** §3.1: an Inline XBRL document has elements of Inline XBRL; a set is made of such documents. */
export const hasInlineElements: InlineRule = {
  emits: [noInlineElements, pageWithoutInlineElements],

  *check({ documents, tags, oldElements }) {
    const tagged = new Set([...tags.map(({ document }) => document), ...oldElements.keys()]);
    const kind = tagged.size === 0 ? noInlineElements : pageWithoutInlineElements;
    for (const document of documents) {
      if (!tagged.has(document)) yield kind({}, { location: placeOf(document.file, document.root) });
    }
  },
};
