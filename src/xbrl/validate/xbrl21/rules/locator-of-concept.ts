import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { link, xlink } from '../../../taxonomy/names.js';
import type { Taxonomy } from '../../../taxonomy/taxonomy.js';
import { attribute } from '../../../xml/navigate.js';
import type { QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';
import { at, linkHolders } from '../link-holders.js';

export const locatorOfSomethingElse = defineDiagnostic<{ href: string }>({
  code: 'xbrl21:locator-target',
  severity: 'error',
  basis: clause('5.2.2.1', '5.2.3.1', '5.2.4.1', '5.2.5.1', '5.2.6.1'),
  aliases: [
    ...['xbrl.5.2.2.1:labelLinkLocTarget', 'xbrl.5.2.3.1:referenceLinkLocTarget'],
    ...['xbrl.5.2.4.1:presentationLinkLocTarget', 'xbrl.5.2.5.1:calculationLinkLocTarget'],
    'xbrl.5.2.6.1:definitionLinkLocTarget',
  ],
  message: {
    nl: ({ href }) => `De locator wijst naar ${href}; daar staat geen concept.`,
    en: ({ href }) => `The locator points to ${href}, which is no concept.`,
  },
  help: {
    nl: 'Verwijs naar de id van een concept, of in een label- of referentielink naar een label of referentie.',
    en: 'Refer to the id of a concept, or in a label or reference link to a label or reference.',
  },
});

const HREF = xlink('href');

/** Besides concepts, what a locator of a standard link may point to: the resources of such links. */
const RESOURCES: ReadonlyMap<QName, QName | undefined> = new Map<QName, QName | undefined>([
  [link('labelLink'), link('label')],
  [link('referenceLink'), link('reference')],
  [link('presentationLink'), undefined],
  [link('calculationLink'), undefined],
  [link('definitionLink'), undefined],
]);

/**
 * XBRL 2.1 §5.2.2.1, §5.2.3.1, §5.2.4.1, §5.2.5.1 and §5.2.6.1: a loc in a link of the specification points to a concept; in label and
 * reference links it may also point to a label or reference, so that an arc to it can be prohibited.
 */
export const locatorOfConcept: Rule<TaxonomySubject> = {
  emits: [locatorOfSomethingElse],

  *check({ taxonomy }) {
    for (const { file, links } of linkHolders(taxonomy)) {
      for (const { element: extended, locators } of links) {
        if (!RESOURCES.has(extended.name)) continue;
        for (const locator of locators) {
          const found = taxonomy.targetOf(locator);
          if (found === undefined || isAllowed(found, extended.name, taxonomy)) continue;
          const { element } = locator;
          yield locatorOfSomethingElse({ href: attribute(element, HREF) ?? '' }, at(file, element));
        }
      }
    }
  },
};

function isAllowed(target: XmlElement, linkName: QName, taxonomy: Taxonomy): boolean {
  return taxonomy.conceptOf(target) !== undefined || target.name === RESOURCES.get(linkName);
}
