import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { parseDecimal } from '../../../numbers/decimal.js';
import { link, plain } from '../../../taxonomy/names.js';
import { attribute } from '../../../xml/navigate.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';
import { at, linkHolders } from '../link-holders.js';

export const weightZero = defineDiagnostic({
  code: 'xbrl21:weight-zero',
  severity: 'error',
  basis: clause('5.2.5.2.1'),
  aliases: ['xbrl.5.2.5.2.1:zeroWeight'],
  message: {
    nl: () => 'Een rekenrelatie heeft het gewicht 0.',
    en: () => 'A calculation relationship has the weight 0.',
  },
  help: {
    nl: 'Geef het gewicht waarmee de post meetelt, meestal 1 of -1, of haal de pijl weg.',
    en: 'Give the weight with which the item counts, mostly 1 or -1, or take the arc away.',
  },
});

const CALCULATION_ARC = link('calculationArc');
const WEIGHT = plain('weight');

/** XBRL 2.1 §5.2.5.2.1: the weight of a calculationArc is not zero. */
export const weightNotZero: Rule<TaxonomySubject> = {
  emits: [weightZero],

  *check({ taxonomy }) {
    for (const { file, links } of linkHolders(taxonomy)) {
      for (const { arcs } of links) {
        for (const { element } of arcs) {
          if (element.name !== CALCULATION_ARC) continue;
          const weight = parseDecimal(attribute(element, WEIGHT) ?? '');
          if (weight?.isZero() === true) yield weightZero({}, at(file, element));
        }
      }
    }
  },
};
