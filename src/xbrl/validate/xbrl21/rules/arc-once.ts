import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { LabelledEnds } from '../../../taxonomy/documents/taxonomy-document.js';
import { NestedMap } from '../../../taxonomy/relationships/nested-map.js';
import { placeOf } from '../../../xml/place.js';
import type { XmlElement } from '../../../xml/tree.js';
import { clause } from '../clause.js';
import { linkRule } from '../link-holders.js';

export const arcRepeated = defineDiagnostic<{ from: string; to: string }>({
  code: 'xbrl21:arc-repeated',
  severity: 'error',
  basis: clause('3.5.3.9'),
  aliases: ['xlink:dupArcs'],
  message: {
    nl: ({ from, to }) => `Twee pijlen in dezelfde link gaan van “${from}” naar “${to}”.`,
    en: ({ from, to }) => `Two arcs of the same link go from “${from}” to “${to}”.`,
  },
  help: {
    nl: 'Zet de tweede pijl in een eigen extended link, of geef de locators andere labels.',
    en: 'Put the second arc in an extended link of its own, or give the locators other labels.',
  },
});

/**
 * XBRL 2.1 §3.5.3.9 with XLink 1.0 §5.1.3: no two arcs of one extended link join the same pair of labels,
 * whatever their arcroles.
 */
export const arcOnce = linkRule([arcRepeated], function* ({ file, links }) {
  for (const { arcs } of links) {
    const seen = new NestedMap<LabelledEnds, LabelledEnds, XmlElement>();
    for (const { from, to, element } of arcs) {
      const before = seen.get(from, to);
      if (before === undefined) seen.set(from, to, element);
      else {
        const where = { location: placeOf(file, element), related: [placeOf(file, before)] };
        yield arcRepeated({ from: from.label, to: to.label }, where);
      }
    }
  }
});
