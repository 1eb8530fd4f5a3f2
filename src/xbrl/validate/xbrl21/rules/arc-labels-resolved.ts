import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { clause } from '../clause.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { at, linkHolders } from '../link-holders.js';

export const arcLabelUnknown = defineDiagnostic<{ end: 'from' | 'to'; label: string }>({
  code: 'xbrl21:arc-label-unknown',
  severity: 'error',
  basis: clause('3.5.3.9.2', '3.5.3.9.3'),
  aliases: ['xbrl.3.5.3.9.2:arcResource', 'xbrl.3.5.3.9.3:arcResource'],
  message: {
    nl: ({ end, label }) => `Een pijl heeft ${end} “${label}”, maar niets in dezelfde link heeft dat label.`,
    en: ({ end, label }) => `An arc has ${end} “${label}”, but nothing in the same link has that label.`,
  },
  help: {
    nl: 'Verwijs naar het xlink:label van een locator of resource in dezelfde extended link.',
    en: 'Refer to the xlink:label of a locator or resource in the same extended link.',
  },
});

/**
 * XBRL 2.1 §3.5.3.9.2 and §3.5.3.9.3: xlink:from and xlink:to of an arc are each the label of at least one
 * locator or resource of the same extended link. Footnote arcs are judged by `footnote-arc-ends`.
 */
export const arcLabelsResolved: Rule<TaxonomySubject> = {
  emits: [arcLabelUnknown],

  *check({ taxonomy }) {
    for (const { file, links } of linkHolders(taxonomy)) {
      for (const link of links) {
        for (const { from, to, element } of link.arcs) {
          if (from.ends.length === 0)
            yield arcLabelUnknown({ end: 'from', label: from.label }, at(file, element));
          if (to.ends.length === 0) yield arcLabelUnknown({ end: 'to', label: to.label }, at(file, element));
        }
      }
    }
  },
};
