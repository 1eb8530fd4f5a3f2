import { SaxesParser } from 'saxes';

export interface XmlAttribute {
  readonly namespace: string;
  readonly local: string;
  readonly value: string;
}

export interface XmlNode {
  readonly namespace: string;
  readonly local: string;
  readonly attributes: readonly XmlAttribute[];
  /** The namespaces in scope, by prefix; the default namespace has the prefix ''. */
  readonly scope: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** The text directly within this element. */
  readonly text: string;
}

interface OpenNode extends XmlNode {
  readonly children: XmlNode[];
  text: string;
}

const outermost: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
]);

/** Reads a whole document. On purpose not the reader of the program, so that this check stands on its own. */
export function readTree(xml: string): XmlNode {
  const open: OpenNode[] = [];
  let root: XmlNode | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    const parent = open.at(-1);
    const node: OpenNode = {
      namespace: tag.uri,
      local: tag.local,
      attributes: Object.values(tag.attributes)
        .filter((attribute) => attribute.name !== 'xmlns' && attribute.prefix !== 'xmlns')
        .map((attribute) => ({ namespace: attribute.uri, local: attribute.local, value: attribute.value })),
      scope: new Map([...(parent?.scope ?? outermost), ...Object.entries(tag.ns)]),
      children: [],
      text: '',
    };
    parent?.children.push(node);
    root ??= node;
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node !== undefined) node.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  if (root === undefined) throw new Error('A document without an element.');
  return root;
}

export function collapse(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

export function attributeOf(node: XmlNode, local: string, namespace = ''): string | undefined {
  return node.attributes.find((attribute) => attribute.local === local && attribute.namespace === namespace)
    ?.value;
}

/** A prefixed name as {namespace}local, so that the choice of prefixes does not matter. */
export function resolveName(node: XmlNode, prefixed: string): string {
  const [local = '', prefix = ''] = collapse(prefixed).split(':').reverse();
  const namespace = node.scope.get(prefix);
  if (namespace === undefined) throw new Error(`The prefix of ${prefixed} is not declared.`);
  return `{${namespace}}${local}`;
}
