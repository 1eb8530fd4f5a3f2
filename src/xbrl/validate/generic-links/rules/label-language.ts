import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { XML_LANG } from '../../../instance/names.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { GENERIC_LABEL } from '../../../taxonomy/relationships/element-resources.js';
import { standsFor } from '../../../taxonomy/substitution.js';
import { attribute } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { labelClause } from '../clause.js';

export const labelLanguageMissing = defineDiagnostic<{ element: string }>({
  code: 'generic-links:label-language',
  severity: 'error',
  basis: labelClause('2.1'),
  message: {
    nl: ({ element }) => `Het label ${element} zegt niet in welke taal het is (xml:lang ontbreekt).`,
    en: ({ element }) => `The label ${element} does not say in what language it is (xml:lang is missing).`,
  },
  help: {
    nl: 'Zet xml:lang op het label zelf.',
    en: 'Put xml:lang on the label itself.',
  },
});

/** Generic Labels 1.0 §2.1: every generic label has an attribute xml:lang of its own. */
export const labelLanguage: Rule<TaxonomySubject> = {
  emits: [labelLanguageMissing],

  *check({ taxonomy }) {
    for (const { file, linkbases } of taxonomy.documents) {
      for (const { element } of linkbases.flatMap(({ links }) =>
        links.flatMap(({ resources }) => resources),
      )) {
        if (attribute(element, XML_LANG) !== undefined || !standsFor(element.name, GENERIC_LABEL, taxonomy))
          continue;
        yield labelLanguageMissing({ element: writtenName(element) }, { location: placeOf(file, element) });
      }
    }
  },
};
