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
    nl: () => 'Op het element xbrli:xbrl staat geen taal (xml:lang).',
    en: () => 'The element xbrli:xbrl states no language (xml:lang).',
  },
  help: {
    nl: 'Zet xml:lang="nl" op het element xbrli:xbrl, of de taal waarin het rapport is geschreven.',
    en: 'Put xml:lang="nl" on the element xbrli:xbrl, or the language that the report is written in.',
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
