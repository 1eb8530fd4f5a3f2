import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../../instance/name-in-scope.js';
import { xs } from '../../../taxonomy/names.js';
import { attribute, descendants } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import { qname } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { documentsToJudge } from '../../documents-to-judge.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';
import { TYPED_DOMAIN_REF } from '../names.js';

const ELEMENT = xs('element');
const [NAME, REF] = [qname('', 'name'), qname('', 'ref')];

export const typedDomainRefElsewhere = defineDiagnostic<{ name: string }>({
  code: 'xbrldte:TypedDomainRefError',
  severity: 'error',
  basis: clause('2.5.2.1'),
  message: {
    nl: ({ name }) => `${name} heeft xbrldt:typedDomainRef maar is geen dimensie.`,
    en: ({ name }) => `${name} has xbrldt:typedDomainRef but is no dimension.`,
  },
  help: {
    nl: 'Verwijder het attribuut, of maak van het element een dimensie (substitutionGroup xbrldt:dimensionItem).',
    en: 'Remove the attribute, or make the element a dimension (substitutionGroup xbrldt:dimensionItem).',
  },
});

/**
 * XBRL Dimensions 1.0 §2.5.2.1: xbrldt:typedDomainRef occurs on dimension declarations only, of all element
 * declarations of a schema.
 */
export const typedDomainRefOnDimension: Rule<TaxonomySubject> = {
  emits: [typedDomainRefElsewhere],

  *check({ taxonomy }) {
    const dimensions = new Set<XmlElement>();
    for (const { kind, element } of taxonomy.findAllConcepts())
      if (kind === 'dimension') dimensions.add(element);
    for (const { url, root, targetNamespace } of documentsToJudge(
      taxonomy.schemaDocuments.values(),
      taxonomy,
    )) {
      for (const element of descendants(root, ELEMENT)) {
        if (attribute(element, TYPED_DOMAIN_REF) === undefined || dimensions.has(element)) continue;
        const local = attribute(element, NAME);
        const name =
          local === undefined
            ? (attribute(element, REF) ?? '')
            : nameInScope(qname(targetNamespace, local), element);
        yield typedDomainRefElsewhere({ name }, { location: placeOf(taxonomy.fileOf(url), element) });
      }
    }
  },
};
