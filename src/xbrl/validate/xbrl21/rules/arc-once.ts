import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { ArcSyntax, LabelledEnds } from '../../../taxonomy/documents/taxonomy-document.js';
import { NestedMap } from '../../../taxonomy/relationships/nested-map.js';
import { placeOf } from '../../../xml/place.js';
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
    // Nearly always one arc leads to a label; only where there are more, all of them are compared.
    const first = new Map<LabelledEnds, ArcSyntax>();
    const others = new NestedMap<LabelledEnds, LabelledEnds, ArcSyntax>();
    for (const arc of arcs) {
      const { from, to, element } = arc;
      const one = first.get(to);
      if (one === undefined) {
        first.set(to, arc);
        continue;
      }
      const before = one.from === from ? one : others.get(to, from);
      if (before === undefined) others.set(to, from, arc);
      else {
        const where = { location: placeOf(file, element), related: [placeOf(file, before.element)] };
        yield arcRepeated({ from: from.label, to: to.label }, where);
      }
    }
  }
});
