import { VOID_ELEMENTS } from '../html/void-elements.js';
import { descendants } from '../xml/navigate.js';
import { localNameOf, namespaceOf } from '../xml/qname.js';
import { readXml } from '../xml/read-xml.js';
import type { XmlElement, XmlNode } from '../xml/tree.js';
import { escapeAttribute, escapeText, illegalCharacterIndex } from '../xml/write-xml.js';
import { XHTML } from './names.js';

export interface NoteText {
  readonly children: readonly XmlNode[];
  /** Whether an element of XHTML has a prefix, which it must not (OIM 1.0 §3.5.1.1). */
  readonly hasPrefixes: boolean;
}

/**
 * The value of a footnote as XML (OIM 1.0 §3.5.1.1): text, and elements of XHTML, which is the default namespace.
 * Undefined where it is no well-formed fragment, or where an element on its top level is of another namespace.
 */
export function readNoteText(value: string): NoteText | undefined {
  if (illegalCharacterIndex(value) !== -1) return undefined;
  const bytes = new TextEncoder().encode(`<footnote xmlns="${XHTML}">${value}</footnote>`);
  const { document } = readXml(bytes, { file: '', url: '' });
  if (document === undefined) return undefined;
  const { root } = document;
  const isXhtml = ({ name }: XmlElement) => namespaceOf(name) === XHTML;
  if (root.children.some((child) => typeof child !== 'string' && !isXhtml(child))) return undefined;
  const hasPrefixes = [...descendants(root)].some((element) => isXhtml(element) && element.prefix !== '');
  return { children: root.children, hasPrefixes };
}

/**
 * What stands in a footnote as the value of its fact: well-formed text that does not depend on the prefixes of the
 * report it came from. Elements of XHTML are in the default namespace, and an HTML parser takes each for what it is.
 */
export function noteText(footnote: XmlElement): string {
  const parts: string[] = [];
  const stack: (XmlNode | { readonly text: string })[] = [...footnote.children].reverse();
  const scopes = new Map<XmlElement, string>();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') parts.push(escapeText(next));
    else if ('text' in next) parts.push(next.text);
    else {
      const outer = (next.parent && scopes.get(next.parent)) ?? XHTML;
      const [namespace, name] = [namespaceOf(next.name), localNameOf(next.name)];
      scopes.set(next, namespace);
      const declared = namespace === outer ? '' : ` xmlns="${escapeAttribute(namespace)}"`;
      const start = `${name}${declared}${attributeTexts(next)}`;
      if (next.children.length === 0 && namespace === XHTML && VOID_ELEMENTS.has(name)) {
        parts.push(`<${start}/>`);
        continue;
      }
      parts.push(`<${start}>`);
      stack.push({ text: `</${name}>` });
      for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i] ?? '');
    }
  }
  return parts.join('');
}

function attributeTexts({ attributes }: XmlElement): string {
  return attributes
    .map(({ name, prefix, value }, index) => {
      const assignment = `${localNameOf(name)}="${escapeAttribute(value)}"`;
      const namespace = namespaceOf(name);
      if (namespace === '') return ` ${assignment}`;
      if (prefix === 'xml') return ` xml:${assignment}`;
      return ` xmlns:a${index}="${escapeAttribute(namespace)}" a${index}:${assignment}`;
    })
    .join('');
}
