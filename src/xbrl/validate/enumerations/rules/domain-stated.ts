import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause1, clause2 } from '../clause.js';
import { declared, enumerationConcepts } from '../enumeration-concepts.js';

const texts = {
  severity: 'error',
  message: {
    nl: ({ name }: { name: string }) =>
      `Het concept ${name} is een keuze uit een lijst, maar zegt niet uit welke (domain ontbreekt).`,
    en: ({ name }: { name: string }) =>
      `The concept ${name} is a choice from a list, but does not say which (domain is missing).`,
  },
  help: {
    nl: 'Zet op de declaratie het attribuut domain met de naam van het item waar de lijst onder hangt.',
    en: 'Put the attribute domain on the declaration, with the name of the item that the list hangs under.',
  },
} as const;

export const domainMissing1 = defineDiagnostic<{ name: string }>({
  code: 'enumte:MissingDomainError',
  basis: clause1('2'),
  ...texts,
});

export const domainMissing2 = defineDiagnostic<{ name: string }>({
  code: 'enum2te:MissingDomainError',
  basis: clause2('4'),
  ...texts,
});

/**
 * Extensible Enumerations 2.0 §4 and 1.0 §2, first constraint: the declaration of an enumeration concept has
 * the attribute domain, of the namespace that its type comes from.
 */
export const domainStated: Rule<TaxonomySubject> = {
  emits: [domainMissing1, domainMissing2],

  *check({ taxonomy }) {
    for (const enumeration of enumerationConcepts(taxonomy).values()) {
      if (enumeration.domain !== undefined) continue;
      const { name, where } = declared(enumeration, taxonomy);
      yield (enumeration.version === 1 ? domainMissing1 : domainMissing2)({ name }, where);
    }
  },
};
