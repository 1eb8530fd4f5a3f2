import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { ID } from '../../instance/names.js';
import { collapsedAttribute } from '../../xml/navigate.js';
import { namespaceOf } from '../../xml/qname.js';
import { placeOf } from '../../xml/place.js';
import { inlineBasis, type InlineRule } from '../inline-rule.js';
import type { Resource } from '../inline-set.js';
import { IX } from '../names.js';

export const duplicateId = defineDiagnostic<{ id: string }>({
  code: 'inline:duplicate-id',
  severity: 'error',
  basis: inlineBasis('3.1.1'),
  aliases: ['DuplicateId', 'ix11.14.1.2:resourceIdDuplication'],
  message: {
    nl: ({ id }) => `Het kenmerk (id) ${id} komt meer dan eens voor in de documenten van de set.`,
    en: ({ id }) => `The id ${id} occurs more than once in the documents of the set.`,
  },
  help: {
    nl: 'Geef elk feit, elke context, eenheid en voetnoot een eigen kenmerk, ook over documenten heen.',
    en: 'Give each fact, context, unit and footnote an id of its own, across documents too.',
  },
});

/** §3.1.1: an id of an element of Inline XBRL, a context or a unit is unique in the whole set. */
export const uniqueIds: InlineRule = {
  emits: [duplicateId],

  *check({ tags, resources }) {
    const first = new Map<string, Resource>();
    // Relationships are among both.
    const declared = resources.filter(({ element }) => namespaceOf(element.name) !== IX);
    for (const one of [...tags, ...declared]) {
      const id = collapsedAttribute(one.element, ID);
      if (id === undefined) continue;
      const known = first.get(id);
      if (known === undefined) first.set(id, one);
      else {
        const related = [placeOf(known.document.file, known.element)];
        yield duplicateId({ id }, { location: placeOf(one.document.file, one.element), related });
      }
    }
  },
};
