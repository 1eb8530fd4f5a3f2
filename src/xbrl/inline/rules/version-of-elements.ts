import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { placeOf } from '../../xml/place.js';
import { inlineBasis, type InlineRule } from '../inline-rule.js';

export const oldVersion = defineDiagnostic({
  code: 'inline:version-not-read',
  severity: 'error',
  leavesOpen: true,
  basis: inlineBasis('2.3'),
  aliases: ['ix:multipleIxNamespaces'],
  message: {
    nl: () => 'Dit document gebruikt Inline XBRL 1.0; die versie leest dit programma niet.',
    en: () => 'This document uses Inline XBRL 1.0, a version that this program does not read.',
  },
  help: {
    nl: 'Vraag om een document in Inline XBRL 1.1, of laat dit met andere software nakijken.',
    en: 'Ask for a document in Inline XBRL 1.1, or have other software check this one.',
  },
});

/** §2.3: the namespace of version 1.1; elements in that of version 1.0 have no meaning in it. */
export const versionOfElements: InlineRule = {
  emits: [oldVersion],

  *check({ oldElements }) {
    for (const [{ file }, element] of oldElements) yield oldVersion({}, { location: placeOf(file, element) });
  },
};
