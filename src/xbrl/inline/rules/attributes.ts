import { defineDiagnostic, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { XML, XSI } from '../../instance/names.js';
import { collapsed } from '../../xml/collapsed.js';
import { attribute, resolveQName } from '../../xml/navigate.js';
import { namespaceOf, qname } from '../../xml/qname.js';
import { isNcName, PLAIN_NAME } from '../../xml/xml-name.js';
import { xmlWords } from '../../xml/xml-words.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { IX } from '../names.js';
import { type AttributeType, TAG_SCHEMAS, type TagSchema } from '../tag-schema.js';
import { type Tag, tagPlace } from '../tag.js';

export const attributeNotAllowed = defineDiagnostic<{ element: string; name: string }>({
  code: 'inline:attribute-not-allowed',
  severity: 'error',
  basis: inlineBasis('3.4'),
  aliases: ['xbrl.core.xml.SchemaValidationError.cvc-complex-type_3_2_2'],
  message: {
    nl: ({ element, name }) => `Het element ix:${element} mag geen attribuut ${name} hebben.`,
    en: ({ element, name }) => `The element ix:${element} may not have an attribute ${name}.`,
  },
  help: ASK_MAKER,
});

export const attributeMissing = defineDiagnostic<{ element: string; name: string }>({
  code: 'inline:attribute-missing',
  severity: 'error',
  basis: inlineBasis('3.4'),
  aliases: ['xbrl.core.xml.SchemaValidationError.cvc-complex-type_4'],
  message: {
    nl: ({ element, name }) => `Bij ix:${element} ontbreekt het attribuut ${name}.`,
    en: ({ element, name }) => `The attribute ${name} of ix:${element} is missing.`,
  },
  help: ASK_MAKER,
});

export const attributeValue = defineDiagnostic<{ element: string; name: string; value: string }>({
  code: 'inline:attribute-value',
  severity: 'error',
  basis: inlineBasis('3.4'),
  aliases: ['xbrl.core.xml.SchemaValidationError.cvc-attribute_3'],
  message: {
    nl: ({ element, name, value }) => `De waarde “${value}” is ongeldig voor ${name} van ix:${element}.`,
    en: ({ element, name, value }) => `The value “${value}” is not valid for ${name} of ix:${element}.`,
  },
  help: {
    nl: 'Controleer de waarde; bij namen ook of het voorvoegsel (prefix) is gedeclareerd.',
    en: 'Check the value; for names also whether the prefix is declared.',
  },
});

/** §3.4: the schema says which attributes an element has, which it must have, and of what type they are. */
export const attributes: InlineRule = {
  emits: [attributeNotAllowed, attributeMissing, attributeValue],

  *check({ tags }) {
    for (const tag of tags) {
      const schema = Object.hasOwn(TAG_SCHEMAS, tag.name) ? TAG_SCHEMAS[tag.name] : undefined;
      if (schema !== undefined) yield* findingsOf(tag, schema);
    }
  },
};

function* findingsOf(tag: Tag, schema: TagSchema): Generator<Diagnostic> {
  const element = tag.name;
  const where = { location: tagPlace(tag) };
  for (const name of schema.required) {
    if (attribute(tag.element, qname('', name)) === undefined)
      yield attributeMissing({ element, name }, where);
  }
  for (const { name, value } of tag.element.attributes) {
    const namespace = namespaceOf(name);
    if (namespace !== '') {
      if (!mayHave(schema, namespace)) yield attributeNotAllowed({ element, name }, where);
      continue;
    }
    const type = Object.hasOwn(schema.attributes, name) ? schema.attributes[name] : undefined;
    if (type === undefined) yield attributeNotAllowed({ element, name }, where);
    else if (!isValid(tag, type, value)) yield attributeValue({ element, name, value }, where);
  }
}

/** Those of XML Schema for instances stand anywhere (XML Schema Part 1 §2.6). */
function mayHave({ others }: TagSchema, namespace: string): boolean {
  if (namespace === XSI) return true;
  return others === 'any' ? namespace !== IX : others === 'xml' && namespace === XML;
}

function isValid(tag: Tag, type: AttributeType, value: string): boolean {
  const text = collapsed(value);
  switch (type) {
    case 'name':
      return isNCName(text);
    case 'ids':
      return text !== '' && xmlWords(text).every(isNCName);
    case 'qname':
      return isQName(text) && resolveQName(tag.element, text) !== undefined;
    case 'boolean':
      return /^(?:true|false|1|0)$/.test(text);
    case 'decimal':
      return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text);
    case 'integer':
      return /^[+-]?\d+$/.test(text);
    case 'decimals':
      return /^(?:[+-]?\d+|INF)$/.test(text);
    case 'precision':
      return /^(?:\+?\d+|-0+|INF)$/.test(text);
    case 'sign':
      return value === '-';
    case 'anyURI':
    case 'string':
      return true;
  }
}

function isNCName(text: string): boolean {
  // Quicker to see.
  return PLAIN_NAME.test(text) || isNcName(text);
}

function isQName(text: string): boolean {
  const colon = text.indexOf(':');
  return isNCName(text.slice(colon + 1)) && (colon === -1 || isNCName(text.slice(0, colon)));
}
