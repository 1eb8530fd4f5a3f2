import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Item } from '../../../instance/instance.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { XML_LANG } from '../../../instance/names.js';
import { collapsed } from '../../../xml/collapsed.js';
import { collapsedAttribute } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { architecture } from '../manual.js';

interface Params {
  readonly name: string;
  readonly language: string | undefined;
  readonly ofReport: string;
}

export const onlyInOtherLanguage = defineDiagnostic<Params>({
  code: 'NTA-2.04.03.02',
  severity: 'error',
  basis: architecture('2.04.03.02'),
  message: {
    nl: ({ name, language, ofReport }) =>
      `${name} staat alleen ${language === undefined ? 'zonder taal' : `in de taal “${language}”`} in het rapport; de taal van het rapport is “${ofReport}”.`,
    en: ({ name, language, ofReport }) =>
      `${name} is reported ${language === undefined ? 'without a language' : `in the language “${language}”`} only; the language of the report is “${ofReport}”.`,
  },
  help: {
    nl: 'Geef het gegeven in de taal van het rapport, en verbeter de taal die erbij staat (xml:lang; in JSON: language) als het dat al is.',
    en: 'Give the fact in the language of the report, and mend the language stated with it (xml:lang; in JSON: language) where it is so already.',
  },
});

/**
 * NTA 2.04.03.02: facts that are no numbers are reported in the default language, that of the root element; they
 * may be there in others besides. `nl-NL` is Dutch like `nl`; an empty xml:lang is no language (XML 1.0 §2.12). A
 * report without a default language is for FR-NL-2.03.
 */
export const textInLanguageOfReport: Rule<Subject> = {
  emits: [onlyInOtherLanguage],

  *check({ file, instance }) {
    const ofReport = collapsedAttribute(instance.document.root, XML_LANG) ?? '';
    if (ofReport === '') return;
    const texts = instance.items.filter(({ unitRef }) => unitRef === undefined);
    const isDefault = ({ language }: Item) =>
      language !== undefined && primary(language) === primary(ofReport);
    const others = texts.filter((item) => !isDefault(item));
    if (others.length === 0) return;
    const inDefault = new Set(texts.filter(isDefault).map(factOf));
    for (const item of others) {
      if (inDefault.has(factOf(item))) continue;
      const { element, language } = item;
      yield onlyInOtherLanguage(
        { name: writtenName(element), language, ofReport },
        { location: placeOf(file, element) },
      );
    }
  },
};

function factOf({ concept, contextRef }: Item): string {
  return `${contextRef ?? ''} ${concept}`;
}

/** The language of a tag, without the region or script (RFC 5646 §2.1). */
function primary(tag: string): string {
  return collapsed(tag).toLowerCase().split('-', 1)[0] ?? '';
}
