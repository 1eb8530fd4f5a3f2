import { append } from '../../../maps/append.js';
import type { Instance } from '../../instance/instance.js';
import { languageInScope } from '../../instance/language-in-scope.js';
import {
  FOOTNOTE,
  FOOTNOTE_ARC,
  ID,
  LOC,
  XLINK,
  XLINK_ARCROLE,
  XLINK_FROM,
  XLINK_HREF,
  XLINK_LABEL,
  XLINK_TO,
} from '../../instance/names.js';
import { parseDecimal } from '../../numbers/decimal.js';
import { FragmentIndex } from '../../taxonomy/documents/xpointer.js';
import { BaseAddresses } from '../../taxonomy/resolve/base-addresses.js';
import { STANDARD_FOOTNOTE } from '../../taxonomy/standard-roles.js';
import { childElements, collapsedAttribute } from '../../xml/navigate.js';
import { placeOf } from '../../xml/place.js';
import { qname, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import type { Findings } from '../findings.js';
import { FreeNames } from '../free-names.js';
import { noteText } from '../note-text.js';
import { noteWithoutLanguage } from '../oim-note-diagnostics.js';
import { isNcName } from '../../xml/xml-name.js';
import { tooManyLinks } from '../xbrl-json-diagnostics.js';
import { footnoteRole, unlinkedFootnote } from '../xbrl-xml-diagnostics.js';

const ROLE = qname(XLINK, 'role');
const [ORDER, USE, PRIORITY] = [qname('', 'order'), qname('', 'use'), qname('', 'priority')];

/** A text footnote as a fact (OIM 1.0 §3.5.1.1). */
export interface Note {
  readonly id: string;
  /** As it is written, of the footnote or of what it stands in. */
  readonly language: string | undefined;
  readonly value: string;
  /** Its role, as it stands; the empty string where it has none. */
  readonly role: string;
  readonly element: XmlElement;
}

/** What a fact or footnote is linked to in one network, in order. */
export interface Link {
  readonly arcrole: string;
  readonly role: string;
  readonly targets: readonly string[];
  /** The order of each target as its arc has it (XBRL 2.1 §3.5.3.9.5). */
  readonly orders: readonly string[];
}

export interface Footnotes {
  readonly notes: readonly Note[];
  /** By the id of the fact that they begin at. */
  readonly links: ReadonlyMap<string, readonly Link[]>;
}

interface Arc {
  readonly arcrole: string;
  readonly role: string;
  readonly from: string;
  readonly to: string;
  readonly order: string;
}

interface WrittenArc extends Arc {
  readonly element: XmlElement;
}

/** Labels that many ends share make many arcs of one. */
const MOST_ARCS = 1_000_000;

/**
 * The links and footnotes of an instance (xBRL-XML 1.0 §3.3): the effective arcs, each group in order.
 *
 * @param idOf the ids of facts
 * @param taken the ids that no footnote gets: those of the facts at least
 */
export function footnotesOf(
  instance: Instance,
  idOf: ReadonlyMap<XmlElement, string>,
  findings: Findings,
  taken: Iterable<string> = idOf.values(),
): Footnotes {
  const { footnoteLinks, file } = instance;
  if (footnoteLinks.length === 0) return { notes: [], links: new Map() };
  const notes = new NoteIds(new FreeNames(new Set(taken)));
  const ends = new LinkEnds(instance, idOf, notes);
  const written: WrittenArc[] = [];
  for (const arc of ends.arcsOf(footnoteLinks)) {
    written.push(arc);
    if (written.length <= MOST_ARCS) continue;
    findings.add(tooManyLinks({ limit: MOST_ARCS }, { location: placeOf(file, arc.element) }));
    return { notes: [], links: new Map() };
  }
  const arcs = effectiveArcs(written);
  const linked = new Set(arcs.map(({ to }) => to));
  for (const [footnote, { id, role, language }] of notes.all) {
    const where = { location: placeOf(file, footnote) };
    if (role !== '' && role !== STANDARD_FOOTNOTE) findings.add(footnoteRole({ role }, where));
    if (language === undefined) findings.add(noteWithoutLanguage({ id }, where));
    if (!linked.has(id)) findings.add(unlinkedFootnote({ text: noteText(footnote) }, where));
  }
  return { notes: [...notes.all.values()], links: grouped(arcs) };
}

/** Footnotes get the id that they have, or one that is free. */
class NoteIds {
  readonly all = new Map<XmlElement, Note>();

  constructor(private readonly ids: FreeNames) {}

  of(footnote: XmlElement): string {
    const known = this.all.get(footnote);
    if (known !== undefined) return known.id;
    const own = collapsedAttribute(footnote, ID) ?? '';
    const id = this.ids.give(isNcName(own) ? own : `n${this.all.size + 1}`);
    const language = languageInScope(footnote);
    const role = collapsedAttribute(footnote, ROLE) ?? '';
    this.all.set(footnote, { id, language, value: noteText(footnote), role, element: footnote });
    return id;
  }
}

/** The arcs of links between the facts and footnotes that their labels stand for. */
class LinkEnds {
  private readonly fragments: FragmentIndex;
  private readonly addresses: BaseAddresses;

  constructor(
    private readonly instance: Instance,
    private readonly idOf: ReadonlyMap<XmlElement, string>,
    private readonly notes: NoteIds,
  ) {
    this.fragments = new FragmentIndex(instance.document.root);
    this.addresses = new BaseAddresses(instance.document.url);
  }

  /** One arc for each pair of ends that its labels stand for. */
  *arcsOf(links: readonly XmlElement[]): Generator<WrittenArc> {
    for (const link of links) {
      const ids = this.idsOf(link);
      const role = textOf(link, ROLE);
      for (const element of childElements(link, FOOTNOTE_ARC)) {
        const arcrole = textOf(element, XLINK_ARCROLE);
        const order = textOf(element, ORDER) || '1';
        for (const from of ids.get(textOf(element, XLINK_FROM)) ?? []) {
          for (const to of ids.get(textOf(element, XLINK_TO)) ?? []) {
            yield { arcrole, role, from, to, order, element };
          }
        }
      }
    }
  }

  /** The ids of facts and footnotes by the labels of one link. */
  private idsOf(link: XmlElement): ReadonlyMap<string, readonly string[]> {
    const ids = new Map<string, string[]>();
    const add = (element: XmlElement, id: string | undefined) => {
      if (id !== undefined) append(ids, textOf(element, XLINK_LABEL), id);
    };
    for (const loc of childElements(link, LOC)) add(loc, this.factOf(loc));
    for (const footnote of childElements(link, FOOTNOTE)) add(footnote, this.notes.of(footnote));
    return ids;
  }

  private factOf(loc: XmlElement): string | undefined {
    const pointer = this.addresses.pointer(loc, collapsedAttribute(loc, XLINK_HREF) ?? '');
    if (pointer?.document !== this.instance.document.url) return undefined;
    const target = this.fragments.find(pointer.fragment);
    return target && this.idOf.get(target);
  }
}

/** XBRL 2.1 §3.5.3.9.7.5: an arc is prohibited by one of its kind with the same ends and no lower priority. */
function effectiveArcs(arcs: readonly WrittenArc[]): readonly Arc[] {
  const key = ({ arcrole, role, from, to }: Arc) => JSON.stringify([arcrole, role, from, to]);
  const priorityOf = (element: XmlElement) => Number(collapsedAttribute(element, PRIORITY) ?? 0) || 0;
  const prohibited = new Map<string, number>();
  for (const arc of arcs) {
    if (collapsedAttribute(arc.element, USE) !== 'prohibited') continue;
    const priority = Math.max(priorityOf(arc.element), prohibited.get(key(arc)) ?? -Infinity);
    prohibited.set(key(arc), priority);
  }
  return arcs.filter((arc) => priorityOf(arc.element) > (prohibited.get(key(arc)) ?? -Infinity));
}

function grouped(arcs: readonly Arc[]): ReadonlyMap<string, readonly Link[]> {
  const byFact = new Map<string, Map<string, Arc[]>>();
  for (const arc of arcs) {
    const networks = byFact.get(arc.from) ?? new Map<string, Arc[]>();
    byFact.set(arc.from, networks);
    const key = JSON.stringify([arc.arcrole, arc.role]);
    append(networks, key, arc);
  }
  return new Map([...byFact].map(([id, networks]) => [id, [...networks.values()].map(linkOf)]));
}

function linkOf(arcs: readonly Arc[]): Link {
  const ordered = arcs.map((arc) => ({ arc, order: parseDecimal(arc.order) }));
  ordered.sort((a, b) => (a.order === undefined || b.order === undefined ? 0 : a.order.comparedTo(b.order)));
  const orders = new Map<string, string>();
  for (const { arc } of ordered) if (!orders.has(arc.to)) orders.set(arc.to, arc.order);
  const { arcrole = '', role = '' } = arcs[0] ?? {};
  return { arcrole, role, targets: [...orders.keys()], orders: [...orders.values()] };
}

function textOf(element: XmlElement, name: QName): string {
  return collapsedAttribute(element, name) ?? '';
}
