import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause1, clause2 } from '../clause.js';
import { declared, enumerationConcepts } from '../enumeration-concepts.js';

const texts = {
  severity: 'error',
  message: {
    nl: ({ name }: { name: string }) =>
      `Het concept ${name} is een keuze uit een lijst, maar zegt niet in welke rol die staat (linkrole ontbreekt).`,
    en: ({ name }: { name: string }) =>
      `The concept ${name} is a choice from a list, but does not say in which role that stands (linkrole is missing).`,
  },
  help: {
    nl: 'Zet op de declaratie het attribuut linkrole met de rol waarin de leden van de lijst staan.',
    en: 'Put the attribute linkrole on the declaration, with the role that the members of the list stand in.',
  },
} as const;

export const linkRoleMissing1 = defineDiagnostic<{ name: string }>({
  code: 'enumte:MissingLinkRoleError',
  basis: clause1('2'),
  ...texts,
});

export const linkRoleMissing2 = defineDiagnostic<{ name: string }>({
  code: 'enum2te:MissingLinkRoleError',
  basis: clause2('4'),
  ...texts,
});

/**
 * Extensible Enumerations 2.0 §4 and 1.0 §2, third constraint: the declaration of an enumeration concept has
 * the attribute linkrole, of the namespace that its type comes from.
 */
export const linkRoleStated: Rule<TaxonomySubject> = {
  emits: [linkRoleMissing1, linkRoleMissing2],

  *check({ taxonomy }) {
    for (const enumeration of enumerationConcepts(taxonomy).values()) {
      if (enumeration.linkRole !== undefined) continue;
      const { name, where } = declared(enumeration, taxonomy);
      yield (enumeration.version === 1 ? linkRoleMissing1 : linkRoleMissing2)({ name }, where);
    }
  },
};
