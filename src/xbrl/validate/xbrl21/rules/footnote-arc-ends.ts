import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import {
  FOOTNOTE,
  FOOTNOTE_ARC,
  LOC,
  XLINK_ARCROLE,
  XLINK_FROM,
  XLINK_LABEL,
  XLINK_TO,
} from '../../../instance/names.js';
import { FACT_FOOTNOTE } from '../../../taxonomy/standard-roles.js';
import { attribute, childElements, collapsedAttribute } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import type { QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';

export const footnoteArcLoose = defineDiagnostic<{ end: 'from' | 'to'; label: string }>({
  code: 'xbrl21:footnote-arc-ends',
  severity: 'error',
  basis: clause('4.11.1.3.1'),
  message: {
    nl: ({ end, label }) =>
      `Een voetnootpijl heeft ${end} “${label}”; daar staat in dezelfde link geen ${WORDS.nl[end]}.`,
    en: ({ end, label }) =>
      `A footnote arc has ${end} “${label}”, where the same link has no ${WORDS.en[end]}.`,
  },
  help: {
    nl: 'Laat from het label van een link:loc geven en to dat van een link:footnote.',
    en: 'Let from give the label of a link:loc and to that of a link:footnote.',
  },
});

const WORDS = {
  nl: { from: 'verwijzing naar een gegeven', to: 'voetnoot' },
  en: { from: 'locator of a fact', to: 'footnote' },
} as const;

/**
 * XBRL 2.1 §4.11.1.3.1: an arc with the arcrole fact-footnote goes from an item or tuple, so from a loc,
 * to a footnote resource, both in the extended link of the arc (§3.5.3.9).
 */
export const footnoteArcEnds: Rule<Subject> = {
  emits: [footnoteArcLoose],

  *check({ file, instance }) {
    for (const link of instance.footnoteLinks) {
      const locators = labels(link, LOC);
      const footnotes = labels(link, FOOTNOTE);
      for (const arc of childElements(link, FOOTNOTE_ARC)) {
        if (collapsedAttribute(arc, XLINK_ARCROLE) !== FACT_FOOTNOTE) continue;
        const location = placeOf(file, arc);
        const from = attribute(arc, XLINK_FROM) ?? '';
        const to = attribute(arc, XLINK_TO) ?? '';
        if (!locators.has(from)) yield footnoteArcLoose({ end: 'from', label: from }, { location });
        if (!footnotes.has(to)) yield footnoteArcLoose({ end: 'to', label: to }, { location });
      }
    }
  },
};

function labels(link: XmlElement, name: QName): ReadonlySet<string> {
  const found = new Set<string>();
  for (const end of childElements(link, name)) found.add(attribute(end, XLINK_LABEL) ?? '');
  return found;
}
