import { append } from '../../../maps/append.js';
import { LINK, XLINK, XML } from '../../instance/names.js';
import { relativeAddress } from '../../taxonomy/resolve/relative-address.js';
import { FACT_FOOTNOTE, STANDARD_FOOTNOTE, STANDARD_LINK } from '../../taxonomy/standard-roles.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import type { Findings } from '../findings.js';
import type { JsonFact, JsonReport } from '../read/json-report.js';
import type { ElementMaker, MadeElement } from './made-element.js';
import { readNoteText } from '../note-text.js';
import type { ResolvedReport } from '../resolve/resolved-report.js';
import { roleNotInTaxonomy } from '../xbrl-xml-diagnostics.js';

/** The links of one group from one fact, by link type. */
interface Arc {
  readonly from: string;
  readonly arcrole: string;
  readonly to: readonly Target[];
  readonly at: number;
}

interface Target {
  readonly id: string;
  /** Its place among others; undefined where it is the only one. */
  readonly order: number | undefined;
}

/** Writes the links between facts, and the footnotes, as footnote links (XBRL 2.1 §4.11, xBRL-XML 1.0 §3.3). */
export class FootnoteLinks {
  /** The ids of facts that links begin or end at. */
  readonly linked: ReadonlySet<string>;
  private readonly arcs = new Map<string, Arc[]>();
  private readonly notes: ReadonlyMap<string, JsonFact>;

  constructor(
    private readonly json: JsonReport,
    { facts, notes }: ResolvedReport,
    private readonly elements: ElementMaker,
  ) {
    this.notes = new Map(notes.map((note) => [note.id, note]));
    const there = new Set(facts.map(({ json: { id } }) => id));
    const linked = new Set<string>();
    const { linkTypes, linkGroups } = json.documentInfo;
    for (const { id: from, links } of json.facts) {
      if (!there.has(from)) continue;
      for (const { type, group, targets, at } of links) {
        const [arcrole, role] = [linkTypes.get(type), linkGroups.get(group)];
        // What is linked to twice is linked to.
        const ids = new Set(targets.map(({ text }) => text));
        const known = [...ids].filter((id) => there.has(id) || this.notes.has(id));
        if (arcrole === undefined || role === undefined || known.length === 0) continue;
        for (const id of [from, ...known]) if (there.has(id)) linked.add(id);
        const to = known.map((id, index) => ({ id, order: known.length > 1 ? index + 1 : undefined }));
        append(this.arcs, role, { from, arcrole, to, at });
      }
    }
    this.linked = linked;
  }

  /**
   * References to the declarations of roles that are not standard ones (XBRL 2.1 §3.5.2.4, §3.5.2.5).
   *
   * @param url the address of the report
   */
  references(root: MadeElement, taxonomy: Taxonomy, url: string, findings: Findings): void {
    const arcs = [...this.arcs.values()].flat();
    const used = [
      ...[...this.arcs.keys()].map((uri) => ({ uri, kind: 'role', at: this.arcs.get(uri)?.[0]?.at ?? 0 })),
      ...arcs.map(({ arcrole, at }) => ({ uri: arcrole, kind: 'arcrole', at })),
    ] as const;
    const done = new Set([STANDARD_LINK, FACT_FOOTNOTE]);
    for (const { uri, kind, at } of used) {
      if (done.has(uri)) continue;
      done.add(uri);
      const type = kind === 'role' ? taxonomy.findRoleType(uri) : taxonomy.findArcroleType(uri);
      if (type?.id === undefined) {
        findings.add(roleNotInTaxonomy({ role: uri }, { location: this.json.source.placeOf(at, ['facts']) }));
        continue;
      }
      this.elements.make(root, [LINK, `${kind}Ref`], this.json.source.positionOf(at), [
        this.elements.attribute('type', 'simple', XLINK),
        this.elements.attribute('href', relativeAddress(`${type.document}#${type.id}`, url), XLINK),
        this.elements.attribute(`${kind}URI`, uri),
      ]);
    }
  }

  links(root: MadeElement): void {
    for (const [role, all] of this.arcs) for (const arcs of inLinks(all)) this.link(root, role, arcs);
  }

  private link(root: MadeElement, role: string, arcs: readonly Arc[]): void {
    const { elements } = this;
    const at = this.json.source.positionOf(arcs[0]?.at ?? 0);
    const link = elements.make(root, [LINK, 'footnoteLink'], at, [
      elements.attribute('type', 'extended', XLINK),
      elements.attribute('role', role, XLINK),
    ]);
    const labels = new Set<string>();
    for (const arc of arcs) {
      for (const id of [arc.from, ...arc.to.map((one) => one.id)]) {
        if (labels.has(id)) continue;
        labels.add(id);
        this.end(link, id, arc.at);
      }
      for (const to of arc.to) this.arc(link, arc, to);
    }
  }

  /** The end of arcs: a locator of a fact, or a footnote. */
  private end(link: MadeElement, id: string, offset: number): void {
    const { elements } = this;
    const note = this.notes.get(id);
    const at = this.json.source.positionOf(note?.at ?? offset);
    const label = elements.attribute('label', id, XLINK);
    if (note === undefined) {
      const type = elements.attribute('type', 'locator', XLINK);
      elements.make(link, [LINK, 'loc'], at, [type, elements.attribute('href', `#${id}`, XLINK), label]);
      return;
    }
    const language = note.dimensions.find(({ name }) => name === 'language')?.value;
    const footnote = elements.make(link, [LINK, 'footnote'], at, [
      elements.attribute('type', 'resource', XLINK),
      label,
      elements.attribute('role', STANDARD_FOOTNOTE, XLINK),
      ...(this.isFirst(id) ? [elements.attribute('id', id)] : []),
      ...(language === undefined ? [] : [elements.attribute('lang', language, XML)]),
    ]);
    elements.copy(footnote, readNoteText(note.value ?? '')?.children ?? [], at);
  }

  private readonly identified = new Set<string>();

  /** A footnote of several groups stands in each of their links; ids are unique. */
  private isFirst(id: string): boolean {
    if (this.identified.has(id)) return false;
    this.identified.add(id);
    return true;
  }

  private arc(link: MadeElement, { from, arcrole, at }: Arc, to: Target): void {
    const { elements } = this;
    elements.make(link, [LINK, 'footnoteArc'], this.json.source.positionOf(at), [
      elements.attribute('type', 'arc', XLINK),
      elements.attribute('arcrole', arcrole, XLINK),
      elements.attribute('from', from, XLINK),
      elements.attribute('to', to.id, XLINK),
      ...(to.order === undefined ? [] : [elements.attribute('order', String(to.order))]),
    ]);
  }
}

/**
 * Arcs as the links that can have them, in order: no two of one link lead from the same place to the same one, also
 * where their types differ (XLink 1.0 §5.1.3).
 */
function inLinks(arcs: readonly Arc[]): Iterable<readonly Arc[]> {
  const times = new Map<string, number>();
  const links = new Map<number, Arc[]>();
  for (const arc of arcs) {
    const parts = new Map<number, Target[]>();
    for (const target of arc.to) {
      const pair = `${arc.from} ${target.id}`;
      const before = times.get(pair) ?? 0;
      times.set(pair, before + 1);
      append(parts, before, target);
    }
    for (const [link, to] of parts) append(links, link, { ...arc, to });
  }
  return links.values();
}
