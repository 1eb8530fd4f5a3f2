import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { XML_LANG } from '../../../instance/names.js';
import { isBlank } from '../../../xml/is-blank.js';
import { attribute } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manual } from '../manual.js';

export const languageMissing = defineDiagnostic({
  code: 'FR-NL-2.03',
  severity: 'error',
  basis: manual('FR-NL-2.03'),
  aliases: ['NL.FR-NL-2.03'],
  message: {
    nl: () => 'Het rapport zegt niet in welke taal het is.',
    en: () => 'The report does not say what language it is in.',
  },
  help: {
    nl: 'Noem de taal, zoals nl: in XBRL met xml:lang op het element xbrli:xbrl, in Inline XBRL met xml:lang op het element html, in JSON met language bij elke tekst.',
    en: 'Name the language, such as nl: in XBRL with xml:lang on the element xbrli:xbrl, in Inline XBRL with xml:lang on the element html, in JSON with language at every text.',
  },
});

/** FR-NL-2.03: the root element xbrli:xbrl says in xml:lang what the language of the report is. */
export const languageOnRoot: Rule<Subject> = {
  emits: [languageMissing],

  *check({ file, instance }) {
    const { root } = instance.document;
    const language = attribute(root, XML_LANG) ?? '';
    if (isBlank(language)) yield languageMissing({}, { location: placeOf(file, root) });
  },
};
