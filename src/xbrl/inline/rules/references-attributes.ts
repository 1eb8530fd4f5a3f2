import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { ID, XML } from '../../instance/names.js';
import { namespaceOf, qname } from '../../xml/qname.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { targetOf } from '../inline-set.js';
import { IX } from '../names.js';
import { type Tag, tagPlace } from '../tag.js';

export const repeatedAttribute = defineDiagnostic<{ name: string }>({
  code: 'inline:references-attribute-repeated',
  severity: 'error',
  basis: inlineBasis('12.1.2'),
  aliases: ['RepeatedOtherAttributes', 'ix11.12.1.2:referencesAttributeDuplication'],
  message: {
    nl: ({ name }) => `Het attribuut ${name} staat bij meer dan één ix:references van hetzelfde rapport.`,
    en: ({ name }) => `The attribute ${name} is on more than one ix:references of the same report.`,
  },
  help: ASK_MAKER,
});

export const repeatedId = defineDiagnostic({
  code: 'inline:references-id-repeated',
  severity: 'error',
  basis: inlineBasis('12.1.2'),
  aliases: ['RepeatedIdAttribute', 'ix11.12.1.2:referencesTargetId'],
  message: {
    nl: () => 'Meer dan één ix:references van hetzelfde rapport heeft een kenmerk (id).',
    en: () => 'More than one ix:references of the same report has an id.',
  },
  help: ASK_MAKER,
});

const XML_BASE = qname(XML, 'base');

/**
 * §12.1.2: of the ix:references of one target document one at most has an id, and one at most has each attribute
 * of another namespace, xml:base not counted: those are the attributes of the root element.
 */
export const referencesAttributes: InlineRule = {
  emits: [repeatedAttribute, repeatedId],

  *check(set) {
    const first = new Map<string, Tag>();
    for (const tag of set.named('references')) {
      for (const { name } of tag.element.attributes) {
        const namespace = namespaceOf(name);
        const isOther = namespace !== '' && namespace !== IX && name !== XML_BASE;
        if (name !== ID && !isOther) continue;
        const key = `${name} ${targetOf(tag) ?? ''}`;
        const known = first.get(key);
        if (known === undefined) {
          first.set(key, tag);
          continue;
        }
        const where = { location: tagPlace(tag), related: [tagPlace(known)] };
        yield name === ID ? repeatedId({}, where) : repeatedAttribute({ name }, where);
      }
    }
  },
};
