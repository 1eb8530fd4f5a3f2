import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { link } from '../../../taxonomy/names.js';
import { clause } from '../clause.js';
import { at, linkRule } from '../link-holders.js';
import { isStandardElement } from '../standard-role-uses.js';

export const locatorNotStandard = defineDiagnostic<{ element: string; link: string }>({
  code: 'xbrl21:custom-locator',
  severity: 'error',
  basis: clause('5.2.2.1', '5.2.3.1', '5.2.4.1', '5.2.5.1', '5.2.6.1', '4.11.1.1'),
  aliases: [
    ...['xbrl.5.2.2.1:customLocator', 'xbrl.5.2.3.1:customLocator', 'xbrl.5.2.4.1:customLocator'],
    ...['xbrl.5.2.5.1:customLocator', 'xbrl.5.2.6.1:customLocator', 'xbrl.4.11.1.1:customLocator'],
  ],
  message: {
    nl: ({ element, link: name }) =>
      `In ${name} staat de locator ${element}; daar mag alleen link:loc staan.`,
    en: ({ element, link: name }) => `${name} has the locator ${element}, where only link:loc may stand.`,
  },
  help: {
    nl: 'Gebruik link:loc als locator.',
    en: 'Use link:loc as the locator.',
  },
});

const LOC = link('loc');

/**
 * XBRL 2.1 §4.11.1.1, §5.2.2.1, §5.2.3.1, §5.2.4.1, §5.2.5.1 and §5.2.6.1: the only locator in an extended
 * link of the specification is link:loc.
 */
export const standardLocator = linkRule([locatorNotStandard], function* ({ file, links }) {
  for (const { element, locators } of links) {
    if (!isStandardElement(element.name)) continue;
    for (const { element: locator } of locators) {
      if (locator.name === LOC) continue;
      const params = { element: writtenName(locator), link: writtenName(element) };
      yield locatorNotStandard(params, at(file, locator));
    }
  }
});
