import type { Fact } from '../report/fact.js';
import { lookupNamespace } from '../xml/navigate.js';
import { qname, type QName } from '../xml/qname.js';
import type { XmlElement } from '../xml/tree.js';
import { escapeAttribute, escapeText } from '../xml/write-xml.js';
import { attributeSpans, type ElementSpan } from './element-spans.js';
import type { Item } from './instance.js';
import { writtenName } from './name-in-scope.js';
import { XSI_NIL } from './names.js';
import type { Edit } from './splice-bytes.js';

const DECIMALS = qname('', 'decimals');
const PRECISION = qname('', 'precision');

/**
 * Gives an item the value and accuracy of a fact with the same aspects: nothing where it has them; otherwise its
 * content is replaced, and of its start tag only what speaks of accuracy or nil.
 */
export function* rewriteFact(text: string, span: ElementSpan, item: Item, fact: Fact): Generator<Edit> {
  const isSameValue = !item.isNil && item.value === fact.value;
  const isSameAccuracy = item.decimals === fact.decimals && item.precision === undefined;
  if (isSameValue && isSameAccuracy) return;
  const isOneTag = span.contentStart === span.end;
  const tagEnd = span.contentStart - (isOneTag ? 2 : 1);
  for (const { name, start, end } of attributeSpans(text, span.start)) {
    const expanded = attributeName(item.element, name);
    const isAccuracy = expanded === DECIMALS || expanded === PRECISION;
    if ((isAccuracy && !isSameAccuracy) || expanded === XSI_NIL) yield { start, end, text: '' };
  }
  const decimals =
    isSameAccuracy || fact.decimals === undefined ? '' : ` decimals="${escapeAttribute(fact.decimals)}"`;
  const value = escapeText(fact.value ?? '');
  if (isOneTag) {
    const written = `${decimals}>${value}</${writtenName(item.element)}>`;
    yield { start: tagEnd, end: span.end, text: written };
    return;
  }
  if (decimals !== '') yield { start: tagEnd, end: tagEnd, text: decimals };
  if (!isSameValue) yield { start: span.contentStart, end: span.contentEnd, text: value };
}

function attributeName({ scope }: XmlElement, written: string): QName {
  const [prefix = '', localName] = written.split(':');
  return localName === undefined ? qname('', prefix) : qname(lookupNamespace(scope, prefix) ?? '', localName);
}
