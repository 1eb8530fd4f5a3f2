import { CONTEXT, ID, LINK, UNIT, XBRLI, XML, XML_LANG } from '../../instance/names.js';
import { BaseAddresses } from '../../taxonomy/resolve/base-addresses.js';
import { childElements, collapsedAttribute } from '../../xml/navigate.js';
import { namespaceOf, qname, type QName } from '../../xml/qname.js';
import type { XmlAttribute, XmlDocument } from '../../xml/tree.js';
import { targetOf, type InlineSet, type Resource } from '../inline-set.js';
import { IX } from '../names.js';
import { addFootnoteLinks } from './footnote-links.js';
import type { Relationship } from './relationships.js';
import { addCopy, TargetElement } from './target-element.js';
import { addFacts } from './target-facts.js';
import { languageAttribute } from './written-attribute.js';
import type { TargetContent } from './target-content.js';

const XBRL = qname(XBRLI, 'xbrl');
const XML_BASE = qname(XML, 'base');
const ROLE_URI = qname('', 'roleURI');
const ARCROLE_URI = qname('', 'arcroleURI');
/** In the order in which an instance has them (XBRL 2.1 §4.1). */
const REFERENCES = ['schemaRef', 'linkbaseRef', 'roleRef', 'arcroleRef'].map((local) => qname(LINK, local));

/**
 * Makes a target document (Inline XBRL 1.1 §3.2): references, contexts, units, facts and footnote links, as the
 * mapping rules of each element have them.
 *
 * @param isUsed whether a target document has use for a context, unit, role or arcrole; one that none has use
 *   for goes to the first, so that it is judged too
 */
export function buildTarget(
  content: TargetContent,
  set: InlineSet,
  relationships: readonly Relationship[],
  isUsed: (use: string) => boolean,
): XmlDocument {
  const url = set.documents[0]?.url ?? '';
  const root = rootOf(content, set);
  const mine = set.resources.filter(({ element }) => {
    const use = useOf(element.name, element);
    return use !== undefined && isUsed(use);
  });
  addReferences(content.name, mine, set, root, url);
  for (const name of [CONTEXT, UNIT]) {
    for (const { element, document } of mine) if (element.name === name) addCopy(element, document, root);
  }
  addFacts(content.facts, set, root);
  addFootnoteLinks(relationships, (fact) => content.all.has(fact), set, root);
  return { url, root };
}

/** Undefined for what is no part of a target document by itself. */
function useOf(name: QName, element: Resource['element']): string | undefined {
  const value = (of: QName) => collapsedAttribute(element, of) ?? '';
  if (name === CONTEXT) return `context ${value(ID)}`;
  if (name === UNIT) return `unit ${value(ID)}`;
  if (name === REFERENCES[2]) return `role ${value(ROLE_URI)}`;
  return name === REFERENCES[3] ? `arcrole ${value(ARCROLE_URI)}` : undefined;
}

/**
 * §12: the root element has the attributes and namespaces of the references of the target. It also has the
 * language that is in force there, so that facts need to say theirs only where it is another: not every type
 * of a fact allows an attribute for it.
 */
function rootOf({ name }: TargetContent, set: InlineSet): TargetElement {
  const references = set.named('references').filter((tag) => targetOf(tag) === name);
  const attributes = new Map<QName, XmlAttribute>();
  for (const { element } of references) {
    for (const one of element.attributes) {
      const namespace = namespaceOf(one.name);
      const isKept = one.name === ID || (namespace !== '' && namespace !== IX && one.name !== XML_BASE);
      if (isKept && !attributes.has(one.name)) attributes.set(one.name, one);
    }
  }
  const first = references[0] ?? set.named('header')[0] ?? set.tags[0];
  if (first === undefined) throw new Error('a set has tags');
  if (!attributes.has(XML_LANG) && first.language !== undefined)
    attributes.set(XML_LANG, languageAttribute(first.language));
  return new TargetElement(XBRL, 'xbrli', [...attributes.values()], undefined, first);
}

function addReferences(
  target: string | undefined,
  resources: readonly Resource[],
  set: InlineSet,
  root: TargetElement,
  url: string,
): void {
  const ofTarget = set.named('references').filter((tag) => targetOf(tag) === target);
  const references = ofTarget.flatMap(({ element, document }) =>
    [...childElements(element)].map((child) => ({ element: child, document })),
  );
  const addresses = new Map(set.documents.map((document) => [document, new BaseAddresses(document.url)]));
  for (const name of REFERENCES) {
    for (const { element, document } of [...references, ...resources]) {
      if (element.name !== name) continue;
      const base = addresses.get(document)?.resolve(element, '') ?? url;
      addReference({ element, document }, base, url, root);
    }
  }
}

/** A reference keeps its address as written, and says what it is relative to where that is not the document. */
function addReference(reference: Resource, base: string, url: string, root: TargetElement): void {
  const { element, document } = reference;
  const others = element.attributes.filter(({ name }) => name !== XML_BASE);
  const attributes = base === url ? others : [...others, { name: XML_BASE, prefix: 'xml', value: base }];
  const copy = new TargetElement(element.name, element.prefix, attributes, root, reference);
  root.children.push(copy);
  for (const child of element.children) {
    if (typeof child === 'string') copy.children.push(child);
    else addCopy(child, document, copy);
  }
}
