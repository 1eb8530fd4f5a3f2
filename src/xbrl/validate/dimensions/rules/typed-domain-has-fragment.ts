import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { atDeclaration, nameOf } from '../arc-names.js';
import { clause } from '../clause.js';
import { typedDomainRefs } from '../typed-domain-ref.js';

export const typedDomainWithoutFragment = defineDiagnostic<{ name: string; href: string }>({
  code: 'xbrldte:TypedDimensionURIError',
  severity: 'error',
  basis: clause('2.5.2.1.1'),
  message: {
    nl: ({ name, href }) =>
      `De verwijzing van dimensie ${name} naar haar waarden (“${href}”) wijst geen element aan.`,
    en: ({ name, href }) =>
      `The reference of dimension ${name} to its values (“${href}”) points to no element.`,
  },
  help: {
    nl: 'Zet achter het adres van het schema een # en het id van het element.',
    en: 'Put a # and the id of the element behind the address of the schema.',
  },
});

/**
 * XBRL Dimensions 1.0 §2.5.2.1.1: xbrldt:typedDomainRef has a fragment identifier that locates an element.
 */
export const typedDomainHasFragment: Rule<TaxonomySubject> = {
  emits: [typedDomainWithoutFragment],

  *check({ taxonomy }) {
    for (const { dimension, href, fragment } of typedDomainRefs(taxonomy)) {
      if (fragment !== '') continue;
      yield typedDomainWithoutFragment({ name: nameOf(dimension), href }, atDeclaration(dimension, taxonomy));
    }
  },
};
