import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { XSI_NIL } from '../../instance/names.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { UNIT_REF } from '../names.js';
import { isTrue, tagPlace, valueOf } from '../tag.js';

export const fractionUnitsDiffer = defineDiagnostic({
  code: 'inline:fraction-units-differ',
  severity: 'error',
  basis: inlineBasis('7.1.3'),
  aliases: ['FractionNestedAttributeMismatch', 'ix11.7.1.2:fractionNestedUnitRef'],
  message: {
    nl: () => 'Deze breuk staat in een breuk met een andere eenheid (unitRef).',
    en: () => 'This fraction stands in a fraction of another unit (unitRef).',
  },
  help: ASK_MAKER,
});

export const fractionNilDiffers = defineDiagnostic({
  code: 'inline:fraction-nil-differs',
  severity: 'error',
  basis: inlineBasis('7.1.3'),
  aliases: ['FractionNestedNilMismatch', 'ix11.7.1.2:fractionAncestors'],
  message: {
    nl: () => 'Van twee breuken in elkaar is de ene leeg (xsi:nil) en de andere niet.',
    en: () => 'Of two fractions in each other one is nil and the other is not.',
  },
  help: ASK_MAKER,
});

/** §7.1.3: fractions in each other have the same unit, and are nil alike. */
export const nestedFractions: InlineRule = {
  emits: [fractionUnitsDiffer, fractionNilDiffers],

  *check(set) {
    for (const tag of set.named('fraction')) {
      const { parent } = tag;
      if (parent?.name !== 'fraction') continue;
      const where = { location: tagPlace(tag), related: [tagPlace(parent)] };
      if (valueOf(tag, UNIT_REF) !== valueOf(parent, UNIT_REF)) yield fractionUnitsDiffer({}, where);
      if (isTrue(valueOf(tag, XSI_NIL)) !== isTrue(valueOf(parent, XSI_NIL)))
        yield fractionNilDiffers({}, where);
    }
  },
};
