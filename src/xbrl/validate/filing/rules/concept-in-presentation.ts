import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { everyFact } from '../../../instance/every-fact.js';
import type { Instance, InstanceFact } from '../../../instance/instance.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { PARENT_CHILD } from '../../../taxonomy/standard-roles.js';
import type { Taxonomy } from '../../../taxonomy/taxonomy.js';
import { placeOf } from '../../../xml/place.js';
import { localNameOf, namespaceOf, type QName } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { ofEntryPoint } from '../entry-point-documents.js';
import { architecture } from '../manual.js';

export const conceptNotPresented = defineDiagnostic<{ name: string; count: number }>({
  code: 'NTA-2.04.00.04',
  severity: 'error',
  basis: architecture('2.04.00.04'),
  message: {
    nl: ({ name, count }) =>
      `Het entrypoint vraagt ${name} niet uit: het staat in geen presentatie${count > 1 ? ` (${count} keer gerapporteerd)` : ''}.`,
    en: ({ name, count }) =>
      `The entry point does not ask for ${name}: it is in no presentation${count > 1 ? ` (reported ${count} times)` : ''}.`,
  },
  help: {
    nl: 'Laat het gegeven weg, of verwijs naar het entrypoint dat erom vraagt.',
    en: 'Leave the fact out, or refer to the entry point that asks for it.',
  },
});

/** Its namespace has the version of the taxonomy in it. */
const COMMON_DICTIONARY = /^https?:\/\/(?:www\.)?nltaxonomie\.nl\/.*\/dictionary\/nl-common-data$/;

/**
 * NTA 2.04.00.04: “Een fact MOET voorkomen in de presentatie linkbase van het DTS entrypoint dat
 * aangeroepen wordt” (the filing rules are said to have it as FR-NL-5.08). One finding for each concept,
 * at its first fact. A concept that the taxonomy does not know is for the XML Schema layer.
 *
 * `nl-cd:TypedMemberPresentationOrder` (since NT11) says in what order members are shown and is itself in no
 * presentation: the rule is to let it through (dexbrlsite.nl, Aanpassing van de P-link rule).
 */
export const conceptInPresentation: Rule<Subject> = {
  emits: [conceptNotPresented],

  *check({ file, instance, taxonomy }) {
    const presented = presentedConcepts(instance, taxonomy);
    const isMissing = (concept: QName) =>
      !presented.has(concept) && taxonomy.findConcept(concept) !== undefined && !ordersMembers(concept);
    const missing = new Map<QName, { readonly first: InstanceFact; count: number }>();
    for (const fact of everyFact(instance)) {
      const known = missing.get(fact.concept);
      if (known !== undefined) known.count++;
      else if (isMissing(fact.concept)) {
        missing.set(fact.concept, { first: fact, count: 1 });
      }
    }
    for (const { first, count } of missing.values()) {
      const name = writtenName(first.element);
      yield conceptNotPresented({ name, count }, { location: placeOf(file, first.element) });
    }
  },
};

function ordersMembers(concept: QName): boolean {
  return (
    localNameOf(concept) === 'TypedMemberPresentationOrder' && COMMON_DICTIONARY.test(namespaceOf(concept))
  );
}

function presentedConcepts(instance: Instance, taxonomy: Taxonomy): ReadonlySet<QName> {
  const isOfEntryPoint = ofEntryPoint(instance, taxonomy);
  const presented = new Set<QName>();
  for (const { from, to, document } of taxonomy.filterRelationships(PARENT_CHILD))
    if (isOfEntryPoint(document)) presented.add(from.name).add(to.name);
  return presented;
}
