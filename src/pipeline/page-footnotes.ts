import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { element, type Html, type HtmlElement } from '../xbrl/html/element.js';
import type { Instance } from '../xbrl/instance/instance.js';
import { Findings } from '../xbrl/xbrl-json/findings.js';
import { footnotesOf, type Link, type Note } from '../xbrl/xbrl-json/footnotes.js';
import { FACT_FOOTNOTE, STANDARD_FOOTNOTE, STANDARD_LINK, XHTML } from '../xbrl/xbrl-json/names.js';
import { localNameOf, namespaceOf } from '../xbrl/xml/qname.js';
import type { XmlElement, XmlNode } from '../xbrl/xml/tree.js';
import { footnotesLost } from './convert-diagnostics.js';

export interface PageFootnotes {
  /** `ix:footnote` elements, to be shown. */
  readonly shown: readonly HtmlElement[];
  /** `ix:relationship` elements, for the resources of the header (Inline XBRL 1.1 §13, §14). */
  readonly relationships: readonly HtmlElement[];
  /** What a page that refers to no roles has no place for. */
  readonly lost: readonly Diagnostic[];
}

/**
 * The footnotes of an instance in a page.
 *
 * @param idOf the ids that the facts have in the page
 * @param ix the prefix of Inline XBRL in the page
 */
export function footnotesInPage(
  instance: Instance,
  idOf: ReadonlyMap<XmlElement, string>,
  ix: string,
): PageFootnotes {
  const { notes, links } = footnotesOf(instance, idOf, new Findings());
  const standard = new Set(notes.filter(({ role }) => isStandardRole(role)).map(({ id }) => id));
  const shown = new Set<string>();
  const relationships: HtmlElement[] = [];
  const lost: string[] = [];
  for (const [from, ofFact] of links) {
    for (const link of ofFact) {
      const isStandard = link.role === STANDARD_LINK && link.arcrole === FACT_FOOTNOTE;
      for (const [index, to] of link.targets.entries()) {
        if (!isStandard || !standard.has(to)) {
          lost.push(`${from} → ${to} (${link.arcrole})`);
          continue;
        }
        shown.add(to);
        relationships.push(relationship(from, to, index, link, ix));
      }
    }
  }
  const left = notes.filter(({ id }) => !shown.has(id)).map(({ value }) => value);
  const where = { location: { file: instance.file } };
  return {
    shown: notes.filter(({ id }) => shown.has(id)).map((note) => footnote(note, ix)),
    relationships,
    lost: [...left, ...lost].map((text) => footnotesLost({ text }, where)),
  };
}

function isStandardRole(role: string): boolean {
  return role === '' || role === STANDARD_FOOTNOTE;
}

function relationship(from: string, to: string, index: number, { targets }: Link, ix: string): HtmlElement {
  const order = targets.length > 1 ? String(index + 1) : undefined;
  return element(`${ix}:relationship`, { fromRefs: from, toRefs: to, order });
}

function footnote({ id, language, element: { children } }: Note, ix: string): HtmlElement {
  return element(`${ix}:footnote`, { id, 'xml:lang': language ?? '' }, children.map(htmlOf));
}

/** The default namespace of a page is that of XHTML. */
function htmlOf(node: XmlNode): Html {
  if (typeof node === 'string') return node;
  const namespace = namespaceOf(node.name);
  const attributes: Record<string, string> = namespace === XHTML ? {} : { xmlns: namespace };
  for (const { name, value } of node.attributes) {
    if (namespaceOf(name) === '') attributes[localNameOf(name)] = value;
  }
  return element(localNameOf(node.name), attributes, node.children.map(htmlOf));
}
