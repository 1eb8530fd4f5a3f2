import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { XBRLI } from '../../../instance/names.js';
import { placeOf } from '../../../xml/place.js';
import { qname } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { classifiedItems } from '../classified-items.js';
import { clause } from '../clause.js';
import { itemTypeOf } from '../../../taxonomy/item-type.js';
import { unitText } from '../../../instance/unit-text.js';

const MONETARY = qname(XBRLI, 'monetaryItemType');
const CURRENCY = /^\{http:\/\/www\.xbrl\.org\/2003\/iso4217\}[A-Z]{3}$/;

export const notACurrency = defineDiagnostic<{ name: string; unit: string }>({
  code: 'xbrl21:monetary-unit',
  severity: 'error',
  basis: clause('4.8.2'),
  aliases: ['xbrl.4.8.2:monetaryFactUnit-notSingleMeasure', 'xbrl.4.8.2:monetaryFactUnit-notMonetaryMeasure'],
  message: {
    nl: ({ name, unit }) => `${name} is een bedrag, maar de eenheid (${unit}) is niet één valuta.`,
    en: ({ name, unit }) => `${name} is an amount of money, but its unit (${unit}) is not one currency.`,
  },
  help: {
    nl: 'Verwijs naar een eenheid met precies één xbrli:measure uit ISO 4217, zoals iso4217:EUR.',
    en: 'Refer to a unit with exactly one xbrli:measure of ISO 4217, such as iso4217:EUR.',
  },
});

/**
 * XBRL 2.1 §4.8.2: the unit of an item of the monetary type, or of one derived from it, has a single
 * measure in the namespace http://www.xbrl.org/2003/iso4217 whose local part is an ISO 4217 currency
 * designation. Whether a code of three capitals is (or once was) a currency is left to the registry.
 */
export const monetaryUnit: Rule<Subject> = {
  emits: [notACurrency],

  *check(subject) {
    const { file, taxonomy } = subject;
    for (const { item, concept } of classifiedItems(subject)) {
      if (item.unit === undefined || itemTypeOf(concept, taxonomy) !== MONETARY) continue;
      const [measure, ...others] = item.unit.unit.numerators;
      const isSingle = others.length === 0 && item.unit.unit.denominators.length === 0;
      if (isSingle && measure !== undefined && CURRENCY.test(measure)) continue;
      yield notACurrency(
        { name: writtenName(item.element), unit: unitText(item.unit) },
        { location: placeOf(file, item.element), related: [placeOf(file, item.unit.element)] },
      );
    }
  },
};
