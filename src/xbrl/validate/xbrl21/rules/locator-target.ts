import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { xlink } from '../../../taxonomy/names.js';
import { attribute } from '../../../xml/navigate.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';
import { at, linkHolders } from '../link-holders.js';

export const locatorAstray = defineDiagnostic<{ href: string }>({
  code: 'xbrl21:locator-unresolved',
  severity: 'error',
  basis: clause('3.5.3.7.2'),
  aliases: ['xbrl.3.5.4:hrefIdNotFound'],
  message: {
    nl: ({ href }) => `De locator wijst naar ${href}, maar in dat bestand is dat element er niet.`,
    en: ({ href }) => `The locator points to ${href}, but that document has no such element.`,
  },
  help: {
    nl: 'Verwijs naar de id van een element dat in het bestand staat.',
    en: 'Refer to the id of an element that is in the document.',
  },
});

const HREF = xlink('href');

/**
 * XBRL 2.1 §3.5.3.7.2: a locator points to XML fragments: what its href says is there. A document that is not
 * there is reported by discovery.
 */
export const locatorTarget: Rule<TaxonomySubject> = {
  emits: [locatorAstray],

  *check({ taxonomy }) {
    for (const { file, links } of linkHolders(taxonomy)) {
      for (const { locators } of links) {
        for (const locator of locators) {
          if (taxonomy.targetOf(locator) !== undefined) continue;
          const { element, target } = locator;
          if (target === undefined || taxonomy.findDocument(target.document) === undefined) continue;
          yield locatorAstray({ href: attribute(element, HREF) ?? '' }, at(file, element));
        }
      }
    }
  },
};
