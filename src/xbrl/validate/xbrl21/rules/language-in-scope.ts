import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { XML_LANG } from '../../../instance/names.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { link } from '../../../taxonomy/names.js';
import { attribute } from '../../../xml/navigate.js';
import type { QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { clause } from '../clause.js';
import { at, linkRule } from '../link-holders.js';

export const languageMissing = defineDiagnostic<{ element: string }>({
  code: 'xbrl21:language-missing',
  severity: 'error',
  basis: clause('5.2.2.2.1', '4.11.1.2.1'),
  aliases: ['xbrl.5.2.2.2.1:labelLang', 'xbrl.4.11.1.2.1:footnoteLang'],
  message: {
    nl: ({ element }) => `Van ${element} is niet gezegd in welke taal het is.`,
    en: ({ element }) => `Nothing says in what language the ${element} is.`,
  },
  help: {
    nl: 'Zet xml:lang op het element of op een element erboven.',
    en: 'Put xml:lang on the element or on one above it.',
  },
});

const IN_A_LANGUAGE: ReadonlySet<QName> = new Set([link('label'), link('footnote')]);

/** XBRL 2.1 §5.2.2.2.1 and §4.11.1.2.1: for every label and footnote an xml:lang is in scope. */
export const languageInScope = linkRule([languageMissing], function* ({ file, links }) {
  for (const { resources } of links) {
    for (const { element } of resources) {
      if (!IN_A_LANGUAGE.has(element.name) || hasLanguage(element)) continue;
      yield languageMissing({ element: writtenName(element) }, at(file, element));
    }
  }
});

function hasLanguage(element: XmlElement): boolean {
  for (let up: XmlElement | undefined = element; up !== undefined; up = up.parent) {
    if (attribute(up, XML_LANG) !== undefined) return true;
  }
  return false;
}
