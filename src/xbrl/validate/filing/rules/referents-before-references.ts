import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { CONTEXT, LINK, UNIT, XBRLI } from '../../../instance/names.js';
import { childElements } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import { namespaceOf, qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manual } from '../manual.js';

export const elementTooLate = defineDiagnostic<{ name: string; after: string; count: number }>({
  code: 'FG-NL-04',
  severity: 'warning',
  basis: manual('FG-NL-04'),
  aliases: ['NL.FG-NL-04'],
  message: {
    nl: ({ name, after, count }) =>
      `${name} staat na ${after}${count > 1 ? `; in totaal staan er ${count} te laat` : ''}.`,
    en: ({ name, after, count }) =>
      `${name} stands after ${after}${count > 1 ? `; ${count} of them stand too late in all` : ''}.`,
  },
  help: {
    nl: 'Houd de volgorde aan: schemaRef, linkbaseRef, roleRef, arcroleRef, contexten, eenheden, gegevens.',
    en: 'Keep to the order: schemaRef, linkbaseRef, roleRef, arcroleRef, contexts, units, facts.',
  },
});

const ORDER: readonly QName[] = [
  qname(LINK, 'schemaRef'),
  qname(LINK, 'linkbaseRef'),
  qname(LINK, 'roleRef'),
  qname(LINK, 'arcroleRef'),
  CONTEXT,
  UNIT,
];
const FACTS = ORDER.length;

/**
 * FG-NL-04: what is referred to stands before what refers to it: the children of the root are in the
 * order schemaRef, linkbaseRef, roleRef, arcroleRef, context, unit, facts. One finding for each kind of
 * element that stands too late, at the first one.
 */
export const referentsBeforeReferences: Rule<Subject> = {
  emits: [elementTooLate],

  *check({ file, instance }) {
    const late = new Map<number, { readonly first: XmlElement; readonly after: XmlElement; count: number }>();
    let furthest: { readonly rank: number; readonly element: XmlElement } | undefined;
    for (const element of childElements(instance.document.root)) {
      const rank = rankOf(element.name);
      if (rank === undefined) continue;
      if (furthest === undefined || rank > furthest.rank) furthest = { rank, element };
      if (rank === furthest.rank) continue;
      const known = late.get(rank);
      if (known === undefined) late.set(rank, { first: element, after: furthest.element, count: 1 });
      else known.count++;
    }
    for (const { first, after, count } of late.values()) {
      yield elementTooLate(
        { name: writtenName(first), after: writtenName(after), count },
        { location: placeOf(file, first), related: [placeOf(file, after)] },
      );
    }
  },
};

/** Footnote links and whatever else is no fact have no place in the order. */
function rankOf(name: QName): number | undefined {
  const rank = ORDER.indexOf(name);
  if (rank !== -1) return rank;
  const namespace = namespaceOf(name);
  return namespace === XBRLI || namespace === LINK ? undefined : FACTS;
}
