import { XLINK, XML_LANG } from '../../instance/names.js';
import { qname, type QName } from '../../xml/qname.js';
import type { XmlAttribute } from '../../xml/tree.js';

const languages = new Map<string, XmlAttribute>();

/** An xml:lang attribute; those of one language are one object. */
export function languageAttribute(language: string): XmlAttribute {
  let known = languages.get(language);
  if (known === undefined) known = { name: XML_LANG, prefix: 'xml', value: language };
  // A hostile file has a language for each fact.
  if (languages.size < 100) languages.set(language, known);
  return known;
}

export function xlinkAttribute(local: string, value: string): XmlAttribute {
  return { name: qname(XLINK, local), prefix: 'xlink', value };
}

export function plainAttribute(name: QName, value: string): XmlAttribute {
  return { name, prefix: '', value };
}
