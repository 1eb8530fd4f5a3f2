import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { XSI_NIL } from '../../instance/names.js';
import type { XmlNode } from '../../xml/tree.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { ix } from '../names.js';
import { isTrue, tagPlace, valueOf } from '../tag.js';

export const numberMissing = defineDiagnostic({
  code: 'inline:number-missing',
  severity: 'error',
  basis: inlineBasis('10.1.1'),
  aliases: ['NonFractionIncompleteContent'],
  message: {
    nl: () => 'In ix:nonFraction staat geen getal, en het is niet leeg verklaard (xsi:nil).',
    en: () => 'There is no number in the ix:nonFraction, and it is not nil.',
  },
  help: ASK_MAKER,
});

export const numberContent = defineDiagnostic({
  code: 'inline:number-content',
  severity: 'error',
  basis: inlineBasis('10.1.1'),
  aliases: ['NonFractionChildElementMixed', 'ix11.10.1.1:nonFractionTextAndElementChildren'],
  message: {
    nl: () =>
      'In ix:nonFraction hoort alleen een getal te staan, of alleen één andere ix:nonFraction met dat getal.',
    en: () =>
      'An ix:nonFraction should hold a number only, or only one other ix:nonFraction with that number.',
  },
  help: ASK_MAKER,
});

const NON_FRACTION = ix('nonFraction');

/** §10.1.1: a number that is not nil holds text or one other number, and not both. */
export const contentOfNumbers: InlineRule = {
  emits: [numberMissing, numberContent],

  *check(set) {
    for (const tag of set.named('nonFraction')) {
      if (isTrue(valueOf(tag, XSI_NIL))) continue;
      const { children } = tag.element;
      if (children.length === 0) yield numberMissing({}, { location: tagPlace(tag) });
      else if (children.length > 1 || !isNumber(children[0]))
        yield numberContent({}, { location: tagPlace(tag) });
    }
  },
};

function isNumber(node: XmlNode | undefined): boolean {
  return typeof node === 'string' || node?.name === NON_FRACTION;
}
