import { languageAt } from '../instance/language-in-scope.js';
import { LINK, XBRLI } from '../instance/names.js';
import { localNameOf, namespaceOf, type QName } from '../xml/qname.js';
import type { XmlElement, XmlNode } from '../xml/tree.js';
import type { InlineDocument } from './inline-document.js';
import { IX, IX_1_0 } from './names.js';
import type { Tag } from './tag.js';

interface Frame {
  readonly children: readonly XmlNode[];
  next: number;
  readonly tag: CollectedTag | undefined;
  readonly language: string | undefined;
  readonly isInResource: boolean;
}

interface CollectedTag extends Tag {
  readonly children: Tag[];
}

/** What a document has of Inline XBRL. */
export interface CollectedTags {
  /** In document order. */
  readonly tags: readonly Tag[];
  /** The first element of Inline XBRL 1.0. */
  readonly old: XmlElement | undefined;
}

export function collectTags(document: InlineDocument): CollectedTags {
  const tags: Tag[] = [];
  let old: XmlElement | undefined;
  const kinds = new Map<QName, Kind>();
  const outside = { tag: undefined, language: undefined, isInResource: false };
  const open: Frame[] = [];
  const enter = (element: XmlElement, around: Omit<Frame, 'children' | 'next'>) => {
    const kind = kindOf(element.name, kinds);
    const language = languageAt(element, around.language);
    if (kind.isOld) old ??= element;
    let tag = around.tag;
    if (kind.local !== undefined) {
      const { isInResource } = around;
      tag = { name: kind.local, element, document, parent: around.tag, children: [], language, isInResource };
      around.tag?.children.push(tag);
      tags.push(tag);
    }
    if (element.children.length === 0) return;
    const isInResource = around.isInResource || kind.isResource;
    open.push({ children: element.children, next: 0, tag, language, isInResource });
  };
  enter(document.root, outside);
  for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
    const child = at.children[at.next++];
    if (child === undefined) open.pop();
    else if (typeof child !== 'string') enter(child, at);
  }
  return { tags, old };
}

interface Kind {
  /** The local name of a tag; undefined for other elements. */
  readonly local: string | undefined;
  readonly isResource: boolean;
  readonly isOld: boolean;
}

/** Asked of each name once. */
function kindOf(name: QName, known: Map<QName, Kind>): Kind {
  let kind = known.get(name);
  if (kind === undefined) {
    const namespace = namespaceOf(name);
    const isResource = namespace === XBRLI || namespace === LINK;
    const local = namespace === IX ? localNameOf(name) : undefined;
    kind = { local, isResource, isOld: namespace === IX_1_0 };
    known.set(name, kind);
  }
  return kind;
}
