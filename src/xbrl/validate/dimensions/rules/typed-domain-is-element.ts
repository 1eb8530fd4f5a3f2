import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { atDeclaration, nameOf } from '../arc-names.js';
import { clause } from '../clause.js';
import { typedDomainRefs } from '../typed-domain-ref.js';

export const typedDomainNoElement = defineDiagnostic<{ name: string; href: string }>({
  code: 'xbrldte:TypedDimensionError',
  severity: 'error',
  basis: clause('2.5.2.1.1'),
  message: {
    nl: ({ name, href }) =>
      `De verwijzing van dimensie ${name} naar haar waarden (“${href}”) leidt niet naar een globaal element dat niet abstract is.`,
    en: ({ name, href }) =>
      `The reference of dimension ${name} to its values (“${href}”) does not lead to a global element that is not abstract.`,
  },
  help: {
    nl: 'Verwijs naar het id van een globaal, niet abstract element.',
    en: 'Refer to the id of a global element that is not abstract.',
  },
});

/**
 * XBRL Dimensions 1.0 §2.5.2.1.1: xbrldt:typedDomainRef locates a global element declaration that is not
 * abstract. A schema outside the DTS is reported by `typed-domain-in-dts`.
 */
export const typedDomainIsElement: Rule<TaxonomySubject> = {
  emits: [typedDomainNoElement],

  *check({ taxonomy }) {
    const documents = new Set(taxonomy.documentUrls);
    for (const { dimension, href, document, fragment } of typedDomainRefs(taxonomy)) {
      const { typedDomain } = dimension;
      const isWrong = typedDomain === undefined ? documents.has(document) : typedDomain.abstract;
      if (fragment === '' || !isWrong) continue;
      yield typedDomainNoElement({ name: nameOf(dimension), href }, atDeclaration(dimension, taxonomy));
    }
  },
};
