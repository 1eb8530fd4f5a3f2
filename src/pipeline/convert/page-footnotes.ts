import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { element, type HtmlElement } from '../../xbrl/html/element.js';
import type { Instance } from '../../xbrl/instance/instance.js';
import { XML } from '../../xbrl/instance/names.js';
import { parseDecimal } from '../../xbrl/numbers/decimal.js';
import { FACT_FOOTNOTE, STANDARD_FOOTNOTE, STANDARD_LINK } from '../../xbrl/taxonomy/standard-roles.js';
import { Findings } from '../../xbrl/xbrl-json/findings.js';
import { footnotesOf, type Note } from '../../xbrl/xbrl-json/write/footnotes.js';
import { localNameOf, namespaceOf, qname } from '../../xbrl/xml/qname.js';
import type { XmlElement } from '../../xbrl/xml/tree.js';
import { footnotesLost } from './convert-diagnostics.js';

/** In a page it could be an id that something else has. */
const XML_ID = qname(XML, 'id');

export interface PageFootnotes {
  /** `ix:footnote` elements, to be shown. */
  readonly shown: readonly HtmlElement[];
  /** `ix:relationship` elements, for the resources of the header (Inline XBRL 1.1 §13, §14). */
  readonly relationships: readonly HtmlElement[];
  /** What a page that refers to no roles has no place for, and footnotes without a language. */
  readonly lost: readonly Diagnostic[];
}

/**
 * The footnotes of an instance in a page.
 *
 * @param idOf the ids that the facts have in the page
 * @param ix the prefix of Inline XBRL in the page
 * @param taken the ids that the page has already
 */
export function footnotesInPage(
  instance: Instance,
  idOf: ReadonlyMap<XmlElement, string>,
  ix: string,
  taken: ReadonlySet<string>,
): PageFootnotes {
  const { notes, links } = footnotesOf(instance, idOf, new Findings(), taken);
  const standard = new Set(notes.filter(isForPage).map(({ id }) => id));
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
        relationships.push(relationship(from, to, link.orders[index], ix));
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

/** Every footnote of a page has a language (Inline XBRL 1.1 §6.1.1); that of the words around it is not its own. */
function isForPage({ role, language }: Note): boolean {
  return language !== undefined && (role === '' || role === STANDARD_FOOTNOTE);
}

/** An arc without an order has the order 1 (XBRL 2.1 §3.5.3.9.5). */
function relationship(from: string, to: string, order: string | undefined, ix: string): HtmlElement {
  const number = order === undefined ? undefined : parseDecimal(order);
  const written = number === undefined || number.equals(1) ? undefined : order;
  return element(`${ix}:relationship`, { fromRefs: from, toRefs: to, order: written });
}

/** The default namespace of a page is that of XHTML, as it is of the value of a note. */
function footnote({ id, language, value, element: { attributes } }: Note, ix: string): HtmlElement {
  const ofXml = attributes.filter(({ name }) => namespaceOf(name) === XML && name !== XML_ID);
  const own = Object.fromEntries(ofXml.map(({ name, value }) => [`xml:${localNameOf(name)}`, value]));
  return element(`${ix}:footnote`, { id, 'xml:lang': language, ...own }, { written: value });
}
