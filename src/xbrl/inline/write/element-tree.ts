import { element, type Html, type HtmlElement } from '../../html/element.js';
import { readXml } from '../../xml/read-xml.js';
import { localNameOf, namespaceOf } from '../../xml/qname.js';
import type { XmlElement, XmlNode } from '../../xml/tree.js';
import type { ElementWriter, WrittenAttribute } from '../../xml/write-xml.js';

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Html[];
}

/** Takes the elements of an instance and keeps them as the elements of a page. */
export class ElementTree implements ElementWriter {
  private readonly open: OpenElement[] = [];
  private readonly closed: HtmlElement[] = [];

  /** The elements that were ended. */
  get elements(): readonly HtmlElement[] {
    return this.closed;
  }

  start(name: string, attributes: readonly WrittenAttribute[] = []): void {
    this.open.push({ name, attributes: Object.fromEntries(attributes), children: [] });
  }

  end(): void {
    const ended = this.open.pop();
    if (ended === undefined) throw new Error('There is no element to end.');
    this.add(ended);
  }

  leaf(name: string, attributes: readonly WrittenAttribute[] = [], text = ''): void {
    this.add(element(name, Object.fromEntries(attributes), text));
  }

  /** @param xml one element that is XML already, with the namespaces that it needs */
  raw(xml: string): void {
    const { document } = readXml(new TextEncoder().encode(xml), { file: '', url: '' });
    if (document === undefined) throw new Error('What is to be written is no XML.');
    this.add(htmlOf(document.root));
  }

  /** Pages have no comments. */
  comment(): void {
    return undefined;
  }

  private add(added: HtmlElement): void {
    (this.open.at(-1)?.children ?? this.closed).push(added);
  }
}

/** Every element declares its own namespace as the default one, so that no prefix can be taken twice. */
function htmlOf(root: XmlElement): HtmlElement {
  const attributes: Record<string, string> = { xmlns: namespaceOf(root.name) };
  for (const [index, { name, prefix, value }] of root.attributes.entries()) {
    const localName = localNameOf(name);
    if (namespaceOf(name) === '') attributes[localName] = value;
    else if (prefix === 'xml') attributes[`xml:${localName}`] = value;
    else {
      attributes[`xmlns:a${index}`] = namespaceOf(name);
      attributes[`a${index}:${localName}`] = value;
    }
  }
  return element(localNameOf(root.name), attributes, ...root.children.map(htmlOfNode));
}

function htmlOfNode(node: XmlNode): Html {
  return typeof node === 'string' ? node : htmlOf(node);
}
