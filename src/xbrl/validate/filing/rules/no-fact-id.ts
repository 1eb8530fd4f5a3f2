import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { everyFact } from '../../../instance/every-fact.js';
import type { InstanceFact } from '../../../instance/instance.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { ID } from '../../../instance/names.js';
import { attribute } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { andMore, firstOccurrences } from '../first-occurrences.js';
import { manual } from '../manual.js';

export const factWithId = defineDiagnostic<{ name: string; more: number }>({
  code: 'FG-NL-09',
  severity: 'warning',
  basis: manual('FG-NL-09'),
  aliases: ['NL.FG-NL-09'],
  message: {
    nl: ({ name, more }) => `${name} heeft het attribuut id.${andMore(more).nl}`,
    en: ({ name, more }) => `${name} has the attribute id.${andMore(more).en}`,
  },
  help: {
    nl: 'Laat id weg bij gegevens: niets in het bestand verwijst ernaar.',
    en: 'Leave id out of facts: nothing in the file refers to it.',
  },
});

/** FG-NL-09: facts have no id. */
export const noFactId: Rule<Subject> = {
  emits: [factWithId],

  *check({ file, instance }) {
    yield* firstOccurrences(factsWithId(everyFact(instance)), ({ element }, more) =>
      factWithId({ name: writtenName(element), more }, { location: placeOf(file, element) }),
    );
  },
};

function* factsWithId(facts: Iterable<InstanceFact>): Generator<InstanceFact> {
  for (const fact of facts) if (attribute(fact.element, ID) !== undefined) yield fact;
}
