import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { attribute } from '../../../xml/navigate.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { arcNames, type ArcNames, atArc } from '../arc-names.js';
import { clause } from '../clause.js';
import { ALL, CONTEXT_ELEMENT, NOT_ALL } from '../names.js';

export const contextElementMissing = defineDiagnostic<ArcNames>({
  code: 'xbrldte:HasHypercubeMissingContextElementAttributeError',
  severity: 'error',
  basis: clause('2.3.1.1'),
  message: {
    nl: ({ from, to }) =>
      `De pijl van ${from} naar hypercube ${to} zegt niet waar de dimensies staan: xbrldt:contextElement ontbreekt.`,
    en: ({ from, to }) =>
      `The arc from ${from} to hypercube ${to} does not say where its dimensions stand: xbrldt:contextElement is missing.`,
  },
  help: {
    nl: 'Voeg xbrldt:contextElement toe met de waarde segment of scenario.',
    en: 'Add xbrldt:contextElement with the value segment or scenario.',
  },
});

/**
 * XBRL Dimensions 1.0 §2.3.1.1: a has-hypercube arc (all or notAll) has an xbrldt:contextElement attribute.
 * Its values are checked by the schema.
 */
export const hasHypercubeContextElement: Rule<TaxonomySubject> = {
  emits: [contextElementMissing],

  *check({ taxonomy }) {
    for (const relationship of [ALL, NOT_ALL].flatMap((arcrole) => taxonomy.filterRelationships(arcrole))) {
      if (attribute(relationship.arc, CONTEXT_ELEMENT) !== undefined) continue;
      yield contextElementMissing(arcNames(relationship), atArc(relationship, taxonomy));
    }
  },
};
