import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { atDeclaration, nameOf } from '../arc-names.js';
import { clause } from '../clause.js';
import { typedDomainRefs } from '../typed-domain-ref.js';

export const typedDomainOutsideDts = defineDiagnostic<{ name: string; href: string }>({
  code: 'xbrldte:OutOfDTSSchemaError',
  severity: 'error',
  basis: clause('2.5.2.1.1'),
  message: {
    nl: ({ name, href }) =>
      `De verwijzing van dimensie ${name} naar haar waarden (“${href}”) leidt naar een schema buiten de taxonomie.`,
    en: ({ name, href }) =>
      `The reference of dimension ${name} to its values (“${href}”) leads to a schema outside the taxonomy.`,
  },
  help: {
    nl: 'Importeer het schema met de waarden in de taxonomie.',
    en: 'Import the schema of the values into the taxonomy.',
  },
});

/**
 * XBRL Dimensions 1.0 §2.5.2.1.1: the schema that xbrldt:typedDomainRef leads to is part of the same DTS.
 */
export const typedDomainInDts: Rule<TaxonomySubject> = {
  emits: [typedDomainOutsideDts],

  *check({ taxonomy }) {
    const documents = new Set(taxonomy.documentUrls);
    for (const { dimension, href, document, fragment } of typedDomainRefs(taxonomy)) {
      if (fragment === '' || dimension.typedDomain !== undefined || documents.has(document)) continue;
      yield typedDomainOutsideDts({ name: nameOf(dimension), href }, atDeclaration(dimension, taxonomy));
    }
  },
};
