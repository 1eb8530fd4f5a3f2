import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { XBRLI } from '../../instance/names.js';
import { namespaceOf } from '../../xml/qname.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { tagPlace } from '../tag.js';

export const instanceAttribute = defineDiagnostic<{ element: string; name: string }>({
  code: 'inline:instance-attribute',
  severity: 'error',
  basis: inlineBasis('7.1.2, 10.1.1, 11.1.1, 12.1.1, 15.1.1'),
  aliases: ['InvalidAttributeContent'],
  message: {
    nl: ({ element, name }) =>
      `Het element ix:${element} heeft het attribuut ${name} uit de naamruimte van XBRL-rapporten.`,
    en: ({ element, name }) =>
      `The element ix:${element} has the attribute ${name} of the namespace of XBRL instances.`,
  },
  help: ASK_MAKER,
});

const THESE = ['fraction', 'nonFraction', 'nonNumeric', 'references', 'tuple'];

/** §7.1.2, §10.1.1, §11.1.1, §12.1.1, §15.1.1: no attributes in the namespace of instances. */
export const noInstanceAttributes: InlineRule = {
  emits: [instanceAttribute],

  *check(set) {
    for (const tag of set.named(...THESE)) {
      for (const { name } of tag.element.attributes) {
        if (namespaceOf(name) === XBRLI)
          yield instanceAttribute({ element: tag.name, name }, { location: tagPlace(tag) });
      }
    }
  },
};
