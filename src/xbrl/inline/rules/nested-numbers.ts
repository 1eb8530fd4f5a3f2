import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { XSI_NIL } from '../../instance/names.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { FORMAT, SCALE, UNIT_REF } from '../names.js';
import { isTrue, qnameOf, type Tag, tagPlace, valueOf } from '../tag.js';

export const numbersDiffer = defineDiagnostic<{ attribute: string }>({
  code: 'inline:nested-numbers-differ',
  severity: 'error',
  basis: inlineBasis('10.1.2'),
  aliases: ['NonFractionNestedAttributeMismatch'],
  message: {
    nl: ({ attribute }) => `Twee ix:nonFraction in elkaar hebben een verschillende waarde van ${attribute}.`,
    en: ({ attribute }) => `Two ix:nonFraction in each other have different values of ${attribute}.`,
  },
  help: ASK_MAKER,
});

export const numberNilDiffers = defineDiagnostic({
  code: 'inline:nested-number-nil-differs',
  severity: 'error',
  basis: inlineBasis('10.1.2'),
  aliases: ['NonFractionNestedNilMismatch', 'ix11.10.1.1:nonFractionAncestors'],
  message: {
    nl: () => 'Een lege ix:nonFraction (xsi:nil) staat in een andere, of bevat een andere.',
    en: () => 'A nil ix:nonFraction stands in another, or holds another.',
  },
  help: ASK_MAKER,
});

/** §10.1.2: numbers in each other have the same format, scale and unit, and none of them is nil. */
export const nestedNumbers: InlineRule = {
  emits: [numbersDiffer, numberNilDiffers],

  *check(set) {
    for (const tag of set.named('nonFraction')) {
      const { parent } = tag;
      if (parent?.name !== 'nonFraction') continue;
      const where = { location: tagPlace(tag), related: [tagPlace(parent)] };
      if (isTrue(valueOf(tag, XSI_NIL)) || isTrue(valueOf(parent, XSI_NIL)))
        yield numberNilDiffers({}, where);
      for (const attribute of differing(tag, parent)) yield numbersDiffer({ attribute }, where);
    }
  },
};

function* differing(inner: Tag, outer: Tag): Generator<string> {
  if (qnameOf(inner, FORMAT) !== qnameOf(outer, FORMAT)) yield FORMAT;
  for (const name of [SCALE, UNIT_REF]) if (valueOf(inner, name) !== valueOf(outer, name)) yield name;
}
