import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { XML_LANG } from '../../../instance/names.js';
import { collapsedAttribute, descendants } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manualOfKvk } from '../manual.js';

export const otherLanguage = defineDiagnostic<{ language: string; ofReport: string }>({
  code: 'FR-KVK-2.02',
  severity: 'error',
  basis: manualOfKvk('FR-KVK-2.02'),
  aliases: ['NL.FR-KVK-2.02'],
  message: {
    nl: ({ language, ofReport }) =>
      `Hier is de taal “${language}”, maar die van het rapport is “${ofReport}”.`,
    en: ({ language, ofReport }) =>
      `The language here is “${language}”, but that of the report is “${ofReport}”.`,
  },
  help: {
    nl: 'Geef hier de taal van het rapport op (xml:lang; in JSON: language), of laat xml:lang hier weg.',
    en: 'State the language of the report here (xml:lang; in JSON: language), or leave xml:lang out here.',
  },
});

/** FR-KVK-2.02: wherever xml:lang stands in an instance, it has the value that it has on the root element. */
export const oneLanguage: Rule<Subject> = {
  emits: [otherLanguage],

  *check({ file, instance }) {
    const { root } = instance.document;
    const ofReport = collapsedAttribute(root, XML_LANG) ?? '';
    for (const element of descendants(root)) {
      const language = collapsedAttribute(element, XML_LANG);
      if (language === undefined || language === ofReport) continue;
      yield otherLanguage({ language, ofReport }, { location: placeOf(file, element) });
    }
  },
};
