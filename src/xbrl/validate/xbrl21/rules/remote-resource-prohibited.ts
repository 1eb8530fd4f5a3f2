import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';
import { at, linkHolders } from '../link-holders.js';
import { CONCEPT_LABEL, CONCEPT_REFERENCE } from '../../../taxonomy/standard-roles.js';

export const remoteResourceUsed = defineDiagnostic<{ arcrole: string }>({
  code: 'xbrl21:remote-resource',
  severity: 'error',
  basis: clause('5.2.2.3', '5.2.3.3'),
  aliases: ['xbrl.5.2.2.3:labelArcRemoteResource'],
  message: {
    nl: ({ arcrole }) =>
      `Een pijl ${arcrole} gaat naar een label of referentie in een andere link; dat mag alleen om die te verbieden.`,
    en: ({ arcrole }) =>
      `An arc ${arcrole} goes to a label or reference of another link, which only a prohibiting arc may.`,
  },
  help: {
    nl: 'Zet het label of de referentie in dezelfde link, of geef de pijl use="prohibited".',
    en: 'Put the label or reference in the same link, or give the arc use="prohibited".',
  },
});

/**
 * XBRL 2.1 §5.2.2.3 and §5.2.3.3: a concept-label or concept-reference arc goes to a resource of its own
 * link; one that goes to a locator has use="prohibited".
 */
export const remoteResourceProhibited: Rule<TaxonomySubject> = {
  emits: [remoteResourceUsed],

  *check({ taxonomy }) {
    for (const { file, links } of linkHolders(taxonomy)) {
      for (const { arcs } of links) {
        for (const { arcrole, to, isProhibiting, element } of arcs) {
          if (isProhibiting || (arcrole !== CONCEPT_LABEL && arcrole !== CONCEPT_REFERENCE)) continue;
          if (!to.ends.some((end) => 'target' in end)) continue;
          yield remoteResourceUsed({ arcrole }, at(file, element));
        }
      }
    }
  },
};
