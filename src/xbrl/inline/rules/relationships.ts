import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { FROM_REFS, TO_REFS } from '../names.js';
import { idsOf, isFact, tagPlace } from '../tag.js';

export const danglingFrom = defineDiagnostic<{ id: string }>({
  code: 'inline:dangling-from-reference',
  severity: 'error',
  basis: inlineBasis('13.1.2'),
  aliases: ['DanglingRelationshipFromRef'],
  message: {
    nl: ({ id }) => `De relatie begint bij ${id} (fromRefs), maar er is geen feit dat zo heet.`,
    en: ({ id }) => `The relationship begins at ${id} (fromRefs), but there is no fact of that id.`,
  },
  help: ASK_MAKER,
});

export const danglingTo = defineDiagnostic<{ id: string }>({
  code: 'inline:dangling-to-reference',
  severity: 'error',
  basis: inlineBasis('13.1.2'),
  aliases: ['DanglingRelationshipToRef', 'ix11.13.1.2:relationshipToRef'],
  message: {
    nl: ({ id }) => `De relatie leidt naar ${id} (toRefs), maar er is geen feit of voetnoot die zo heet.`,
    en: ({ id }) => `The relationship leads to ${id} (toRefs), but there is no fact or footnote of that id.`,
  },
  help: ASK_MAKER,
});

export const relationToItself = defineDiagnostic<{ id: string }>({
  code: 'inline:relationship-to-itself',
  severity: 'error',
  basis: inlineBasis('13.1.2'),
  aliases: ['RelationshipCrossDuplication', 'ix11.13.1.2:relationshipFromToMatch'],
  message: {
    nl: ({ id }) => `Het kenmerk ${id} staat zowel in fromRefs als in toRefs van dezelfde relatie.`,
    en: ({ id }) => `The id ${id} is in both fromRefs and toRefs of one relationship.`,
  },
  help: ASK_MAKER,
});

export const mixedRelation = defineDiagnostic({
  code: 'inline:relationship-mixed',
  severity: 'error',
  basis: inlineBasis('13.1.2'),
  aliases: ['RelationshipMixedToRefs', 'ix11.13.1.2:relationshipReferencesMixed'],
  message: {
    nl: () => 'De relatie leidt naar voetnoten en naar feiten; één relatie leidt naar het een of het ander.',
    en: () => 'The relationship leads to footnotes and to facts; one relationship leads to either.',
  },
  help: ASK_MAKER,
});

/** §13.1.2: what a relationship names is there, facts at its beginning, footnotes or facts at its end, not both. */
export const relationships: InlineRule = {
  emits: [danglingFrom, danglingTo, relationToItself, mixedRelation],

  *check(set) {
    for (const tag of set.named('relationship')) {
      const where = { location: tagPlace(tag) };
      const from = new Set(idsOf(tag, FROM_REFS));
      const kinds = new Set<string>();
      for (const id of from) {
        const fact = set.tagsById.get(id);
        if (fact === undefined || !isFact(fact)) yield danglingFrom({ id }, where);
      }
      for (const id of new Set(idsOf(tag, TO_REFS))) {
        const end = set.tagsById.get(id);
        if (end !== undefined && (isFact(end) || end.name === 'footnote'))
          kinds.add(isFact(end) ? 'fact' : 'footnote');
        else yield danglingTo({ id }, where);
        if (from.has(id)) yield relationToItself({ id }, where);
      }
      if (kinds.size > 1) yield mixedRelation({}, where);
    }
  },
};
