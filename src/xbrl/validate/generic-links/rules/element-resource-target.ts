import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import {
  ELEMENT_REFERENCE,
  GENERIC_LABEL,
  GENERIC_REFERENCE,
} from '../../../taxonomy/relationships/element-resources.js';
import { ELEMENT_LABEL } from '../../../taxonomy/standard-roles.js';
import { standsFor } from '../../../taxonomy/substitution.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { labelClause, referenceClause } from '../clause.js';

export const labelExpected = defineDiagnostic<{ element: string }>({
  code: 'generic-links:label-expected',
  severity: 'error',
  basis: labelClause('2.1.1'),
  message: {
    nl: ({ element }) => `Een pijl element-label eindigt bij ${element}, geen generiek label.`,
    en: ({ element }) => `An element-label arc ends at ${element}, which is no generic label.`,
  },
  help: {
    nl: 'Laat de pijl naar een label:label wijzen; hij begint bij het element dat het label krijgt.',
    en: 'Let the arc lead to a label:label; it begins at the element that gets the label.',
  },
});

export const referenceExpected = defineDiagnostic<{ element: string }>({
  code: 'generic-links:reference-expected',
  severity: 'error',
  basis: referenceClause('2.1.1'),
  message: {
    nl: ({ element }) => `Een pijl element-reference eindigt bij ${element}, geen generieke verwijzing.`,
    en: ({ element }) => `An element-reference arc ends at ${element}, which is no generic reference.`,
  },
  help: {
    nl: 'Laat de pijl naar een reference:reference wijzen; hij begint bij het element dat de verwijzing krijgt.',
    en: 'Let the arc lead to a reference:reference; it begins at the element that gets the reference.',
  },
});

const ENDS = [
  [ELEMENT_LABEL, GENERIC_LABEL, labelExpected],
  [ELEMENT_REFERENCE, GENERIC_REFERENCE, referenceExpected],
] as const;

/**
 * Generic Labels 1.0 §2.1.1 and Generic References 1.0 §2.1.1: what an element-label arc ends at is a generic
 * label, what an element-reference arc ends at a generic reference, or an element that may stand for one.
 */
export const elementResourceTarget: Rule<TaxonomySubject> = {
  emits: [labelExpected, referenceExpected],

  *check({ taxonomy }) {
    for (const [arcrole, head, kind] of ENDS) {
      for (const { to, arc, document } of taxonomy.findRelationships(arcrole)) {
        if (standsFor(to.name, head, taxonomy)) continue;
        const where = { location: placeOf(taxonomy.fileOf(document), arc) };
        yield kind({ element: writtenName(to) }, where);
      }
    }
  },
};
