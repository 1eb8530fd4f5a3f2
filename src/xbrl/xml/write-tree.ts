import { isBlank } from './is-blank.js';
import type { NamespaceScope, XmlDocument, XmlElement, XmlNode } from './tree.js';
import { WrittenNames } from './written-name.js';
import { declarationsOf, escapeAttribute, escapeText } from './write-xml.js';

const PIECE = 1 << 16;
const INDENT = '  ';

/** What an attribute is to say instead of what it says; undefined where it stays. */
export type Replacement = (element: XmlElement, attribute: string, value: string) => string | undefined;

/**
 * A document as text in pieces: UTF-8, line feeds, two spaces a level where an element holds only elements. Content
 * that is mixed, or that may not be laid out, is written as it is (XML 1.0 §2.10). Prefixes and their declarations stay
 * as the tree has them where it declares them, in the order of their prefixes; comments and the layout of the file that
 * was read are gone. The same tree gives the same text.
 *
 * @param mayLayOut whether white space between the children of an element says nothing; not asked in content written as it is
 */
export function* writeTree(
  { root }: XmlDocument,
  mayLayOut: (element: XmlElement) => boolean,
  replace: Replacement = () => undefined,
): Generator<string> {
  const isLaidOut = (element: XmlElement) => mayLayOut(element) && holdsOnlyElements(element.children);
  let piece = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const stack: (Todo | string)[] = [{ element: root, margin: '\n' }];
  let names = new WrittenNames(root.scope);
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') piece += next;
    else {
      if (next.element.scope !== names.scope) names = new WrittenNames(next.element.scope);
      piece += begin(next, stack, names, { isLaidOut, replace });
    }
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n`;
}

/** An element yet to be written, and what begins its lines; undefined within content that is written as it is. */
interface Todo {
  readonly element: XmlElement;
  readonly margin: string | undefined;
}

interface Manner {
  readonly isLaidOut: (element: XmlElement) => boolean;
  readonly replace: Replacement;
}

/** Gives the start tag, and puts what follows on the stack. */
function begin(
  { element, margin }: Todo,
  stack: (Todo | string)[],
  names: WrittenNames,
  { isLaidOut, replace }: Manner,
): string {
  const { children } = element;
  const added = new Map<string, string>();
  const name = names.of(element.name, element.prefix, 'element', added);
  const attributes = attributeTexts(element, names, added, replace);
  const start = `<${name}${declarations(element, added)}${attributes}`;
  const inner = margin !== undefined && isLaidOut(element) ? `${margin}${INDENT}` : undefined;
  const kept = inner === undefined ? children : children.filter((child) => typeof child !== 'string');
  if (kept.length === 0) return `${start}/>`;
  stack.push(inner === undefined ? `</${name}>` : `${margin}</${name}>`);
  for (let i = kept.length - 1; i >= 0; i--) {
    const child = kept[i];
    if (child === undefined) continue;
    stack.push(typeof child === 'string' ? escapeText(child) : { element: child, margin: inner });
    if (inner !== undefined) stack.push(inner);
  }
  return `${start}>`;
}

function holdsOnlyElements(children: readonly XmlNode[]): boolean {
  return (
    children.some((child) => typeof child !== 'string') &&
    children.every((child) => typeof child !== 'string' || isBlank(child))
  );
}

/** The declarations that an element makes: those that are added, and its own where its scope is not that of its parent. */
function declarations({ scope, parent }: XmlElement, added: ReadonlyMap<string, string>): string {
  if (scope === parent?.scope && added.size === 0) return '';
  const declared = new Map(added);
  for (let at: NamespaceScope | undefined = scope; at !== undefined && at !== parent?.scope; at = at.parent) {
    for (const [prefix, namespace] of at.declared) if (!declared.has(prefix)) declared.set(prefix, namespace);
  }
  return declarationsOf(declared);
}

function attributeTexts(
  element: XmlElement,
  names: WrittenNames,
  added: Map<string, string>,
  replace: Replacement,
): string {
  let text = '';
  for (const { name, prefix, value } of element.attributes) {
    const written = names.of(name, prefix, 'attribute', added);
    text += ` ${written}="${escapeAttribute(replace(element, name, value) ?? value)}"`;
  }
  return text;
}
