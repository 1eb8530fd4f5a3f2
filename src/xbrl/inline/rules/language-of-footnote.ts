import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { inlineBasis, type InlineRule } from '../inline-rule.js';
import { tagPlace } from '../tag.js';

export const footnoteWithoutLanguage = defineDiagnostic({
  code: 'inline:footnote-without-language',
  severity: 'error',
  basis: inlineBasis('6.1.1'),
  aliases: ['FootnoteWithoutXmlLangInScope'],
  message: {
    nl: () => 'Van de voetnoot staat niet vast in welke taal zij is: xml:lang ontbreekt.',
    en: () => 'Nothing says what language the footnote is in: xml:lang is missing.',
  },
  help: {
    nl: 'Zet xml:lang bij het element html, of bij de voetnoot zelf.',
    en: 'Put xml:lang on the element html, or on the footnote itself.',
  },
});

/** §6.1.1: an xml:lang is in scope at each footnote. */
export const languageOfFootnote: InlineRule = {
  emits: [footnoteWithoutLanguage],

  *check(set) {
    for (const tag of set.named('footnote')) {
      if (tag.language === undefined) yield footnoteWithoutLanguage({}, { location: tagPlace(tag) });
    }
  },
};
