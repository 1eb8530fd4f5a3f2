import { FOOTNOTE, FOOTNOTE_ARC, FOOTNOTE_LINK, LOC, XML, XML_LANG } from '../../instance/names.js';
import { attribute } from '../../xml/navigate.js';
import { namespaceOf, qname } from '../../xml/qname.js';
import type { XmlElement, XmlNode } from '../../xml/tree.js';
import { resolvedValue } from '../content/resolved-address.js';
import type { InlineSet } from '../inline-set.js';
import { DEFAULT_FOOTNOTE_ROLE, FOOTNOTE_ROLE, IX, ix, ORDER, TITLE } from '../names.js';
import { type Tag, valueOf } from '../tag.js';
import { idOf, type Relationship } from './relationships.js';
import { TargetElement } from './target-element.js';
import { languageAttribute, plainAttribute, xlinkAttribute } from './written-attribute.js';

const EXCLUDE = ix('exclude');
const CODEBASE = qname('', 'codebase');

/**
 * Adds an extended link for each link role (Inline XBRL 1.1 §13). All facts that a relationship begins at have
 * one label, so that it takes as many elements as it names facts and footnotes, and not one for each pair.
 *
 * @param isHere whether a fact is in the target document
 */
export function addFootnoteLinks(
  relationships: readonly Relationship[],
  isHere: (fact: Tag) => boolean,
  set: InlineSet,
  root: TargetElement,
): void {
  const links = new Map<string, FootnoteLink>();
  for (const relationship of relationships) {
    const from = relationship.from.filter(isHere);
    const toFacts = relationship.toFacts.filter(isHere);
    if (from.length === 0 || toFacts.length + relationship.toFootnotes.length === 0) continue;
    const { linkRole, tag } = relationship;
    const link = links.get(linkRole) ?? new FootnoteLink(linkRole, tag, set, root);
    links.set(linkRole, link);
    link.add(relationship, from, toFacts);
  }
}

class FootnoteLink {
  private readonly element: TargetElement;
  private readonly footnotes = new Map<Tag, string>();
  private count = 0;

  constructor(
    role: string,
    first: Tag,
    private readonly set: InlineSet,
    root: TargetElement,
  ) {
    const attributes = [xlinkAttribute('type', 'extended'), xlinkAttribute('role', role)];
    this.element = new TargetElement(FOOTNOTE_LINK, 'link', attributes, root, first);
    root.children.push(this.element);
  }

  add(relationship: Relationship, from: readonly Tag[], toFacts: readonly Tag[]): void {
    const number = ++this.count;
    const fromLabel = `from_${number}`;
    for (const fact of from) this.addLocator(fact, fromLabel, relationship.tag);
    if (toFacts.length > 0) {
      const label = `to_${number}`;
      for (const fact of toFacts) this.addLocator(fact, label, relationship.tag);
      this.addArc(relationship, fromLabel, label);
    }
    for (const footnote of relationship.toFootnotes) {
      this.addArc(relationship, fromLabel, this.labelOf(footnote));
    }
  }

  private addLocator(fact: Tag, label: string, relationship: Tag): void {
    const attributes = [
      xlinkAttribute('type', 'locator'),
      xlinkAttribute('href', `#${idOf(fact)}`),
      xlinkAttribute('label', label),
    ];
    this.element.children.push(new TargetElement(LOC, 'link', attributes, this.element, relationship));
  }

  private addArc({ tag, arcrole }: Relationship, from: string, to: string): void {
    const attributes = [
      xlinkAttribute('type', 'arc'),
      xlinkAttribute('arcrole', arcrole),
      xlinkAttribute('from', from),
      xlinkAttribute('to', to),
    ];
    const order = valueOf(tag, ORDER);
    if (order !== undefined) attributes.push(plainAttribute(ORDER, order));
    this.element.children.push(new TargetElement(FOOTNOTE_ARC, 'link', attributes, this.element, tag));
  }

  /** The label of a footnote, which is written once in a link. */
  private labelOf(footnote: Tag): string {
    const known = this.footnotes.get(footnote);
    if (known !== undefined) return known;
    const label = `footnote_${this.footnotes.size + 1}`;
    this.footnotes.set(footnote, label);
    const attributes = [
      xlinkAttribute('type', 'resource'),
      xlinkAttribute('label', label),
      xlinkAttribute('role', valueOf(footnote, FOOTNOTE_ROLE) ?? DEFAULT_FOOTNOTE_ROLE),
    ];
    const title = attribute(footnote.element, TITLE);
    if (title !== undefined) attributes.push(xlinkAttribute('title', title));
    for (const one of footnote.element.attributes) {
      if (namespaceOf(one.name) === XML && one.name !== XML_LANG) attributes.push(one);
    }
    if (footnote.language !== undefined) attributes.push(languageAttribute(footnote.language));
    const element = new TargetElement(FOOTNOTE, 'link', attributes, this.element, footnote);
    this.element.children.push(element);
    const { values, continuations } = this.set;
    for (const part of continuations.partsOf(footnote)) {
      if (!values.isExhausted) values.spend(addMarkup(part, values.baseOf(part.document.root), element));
    }
    return label;
  }
}

/**
 * Adds the content of a footnote: elements of Inline XBRL give way to their content, those of ix:exclude go.
 *
 * @returns how much that is: characters and elements
 */
function addMarkup(part: Tag, base: string | undefined, footnote: TargetElement): number {
  const { document } = part;
  let size = 0;
  const open = [{ children: part.element.children, next: 0, parent: footnote }];
  for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
    const child: XmlNode | undefined = at.children[at.next++];
    if (child === undefined) {
      open.pop();
    } else if (typeof child === 'string') {
      size += child.length;
      addText(child, at.parent);
    } else if (child.name !== EXCLUDE) {
      size++;
      const isTag = namespaceOf(child.name) === IX;
      const parent = isTag ? at.parent : copyOf(child, base, document, at.parent);
      open.push({ children: child.children, next: 0, parent });
    }
  }
  return size;
}

/** Adjacent texts are one node. */
function addText(text: string, parent: TargetElement): void {
  const last = parent.children.length - 1;
  const before = parent.children[last];
  if (typeof before === 'string') parent.children[last] = before + text;
  else parent.children.push(text);
}

function copyOf(
  element: XmlElement,
  base: string | undefined,
  document: Tag['document'],
  parent: TargetElement,
): TargetElement {
  const codebase = attribute(element, CODEBASE);
  const attributes = element.attributes.map((one) => {
    const value = resolvedValue(element.name, one.name, one.value, base, codebase);
    return value === one.value ? one : { ...one, value };
  });
  const copy = new TargetElement(element.name, element.prefix, attributes, parent, { element, document });
  parent.children.push(copy);
  return copy;
}
