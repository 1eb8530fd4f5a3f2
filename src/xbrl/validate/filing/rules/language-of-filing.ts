import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { XML_LANG } from '../../../instance/names.js';
import { collapsedAttribute } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manualOfKvk } from '../manual.js';

export const languageNotAccepted = defineDiagnostic<{ language: string }>({
  code: 'FR-KVK-2.01',
  severity: 'error',
  basis: manualOfKvk('FR-KVK-2.01'),
  aliases: ['NL.FR-KVK-2.01'],
  message: {
    nl: ({ language }) => `De taal van het rapport is “${language}”, niet nl, en, de of fr.`,
    en: ({ language }) => `The language of the report is “${language}”, not nl, en, de or fr.`,
  },
  help: {
    nl: 'Noem als taal nl, en, de of fr: in XBRL met xml:lang op het element xbrli:xbrl, in Inline XBRL met xml:lang op het element html, in JSON met language bij elke tekst.',
    en: 'Name as language nl, en, de or fr: in XBRL with xml:lang on the element xbrli:xbrl, in Inline XBRL with xml:lang on the element html, in JSON with language at every text.',
  },
});

const ACCEPTED: ReadonlySet<string> = new Set(['nl', 'en', 'de', 'fr']);

/** FR-KVK-2.01: the root element has xml:lang with the value nl, en, de or fr. */
export const languageOfFiling: Rule<Subject> = {
  emits: [languageNotAccepted],

  *check({ file, instance }) {
    const { root } = instance.document;
    const language = collapsedAttribute(root, XML_LANG) ?? '';
    if (!ACCEPTED.has(language)) yield languageNotAccepted({ language }, { location: placeOf(file, root) });
  },
};
