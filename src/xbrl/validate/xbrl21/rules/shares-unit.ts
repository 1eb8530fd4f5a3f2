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

const SHARES_TYPE = qname(XBRLI, 'sharesItemType');
const SHARES = qname(XBRLI, 'shares');

export const notShares = defineDiagnostic<{ name: string; unit: string }>({
  code: 'xbrl21:shares-unit',
  severity: 'error',
  basis: clause('4.8.2'),
  aliases: ['xbrl.4.8.2:sharesFactUnit-notSingleMeasure', 'xbrl.4.8.2:sharesFactUnit-notSharesMeasure'],
  message: {
    nl: ({ name, unit }) => `${name} is een aantal aandelen, maar de eenheid (${unit}) is niet xbrli:shares.`,
    en: ({ name, unit }) => `${name} is a number of shares, but its unit (${unit}) is not xbrli:shares.`,
  },
  help: {
    nl: 'Verwijs naar een eenheid met precies één xbrli:measure: xbrli:shares.',
    en: 'Refer to a unit with exactly one xbrli:measure: xbrli:shares.',
  },
});

/**
 * XBRL 2.1 §4.8.2: the unit of an item of the shares type, or of one derived from it, has a single measure,
 * which is xbrli:shares.
 */
export const sharesUnit: Rule<Subject> = {
  emits: [notShares],

  *check(subject) {
    const { file, taxonomy } = subject;
    for (const { item, concept } of classifiedItems(subject)) {
      if (item.unit === undefined || itemTypeOf(concept, taxonomy) !== SHARES_TYPE) continue;
      const [measure, ...others] = item.unit.unit.numerators;
      const isSingle = others.length === 0 && item.unit.unit.denominators.length === 0;
      if (isSingle && measure === SHARES) continue;
      yield notShares(
        { name: writtenName(item.element), unit: unitText(item.unit) },
        { location: placeOf(file, item.element), related: [placeOf(file, item.unit.element)] },
      );
    }
  },
};
