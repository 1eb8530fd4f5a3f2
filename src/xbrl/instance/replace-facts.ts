import { contextKey, factKey, unitKey } from '../report/aspect-keys.js';
import type { Unit } from '../report/aspects.js';
import type { Fact } from '../report/fact.js';
import { BaseAddresses } from '../taxonomy/resolve/base-addresses.js';
import { childElements, collapsedAttribute, descendants } from '../xml/navigate.js';
import type { XmlElement } from '../xml/tree.js';
import { xmlBytes, type XmlWriter } from '../xml/write-xml.js';
import { unitId, type WrittenFact } from './declared-facts.js';
import { dropFootnotes, footnoteText, pointsByPlace } from './drop-footnotes.js';
import { type ElementSpan, elementSpans } from './element-spans.js';
import type { Context, Instance, Item } from './instance.js';
import { ID, XML_LANG } from './names.js';
import { namesInRoot } from './names-in-root.js';
import { otherContent } from './other-content.js';
import { rewriteFact } from './rewrite-fact.js';
import type { Edit } from './splice-bytes.js';
import { factOf } from './to-report.js';
import { InstanceWriter, namespacesOf } from './write-instance.js';

export interface ReplaceRequest {
  /** The text of the document, as it was decoded. */
  readonly text: string;
  readonly instance: Instance;
  /** Whether a fact gives way. Facts in tuples never do. */
  readonly isReplaced: (fact: Fact) => boolean;
  /** The facts that come instead. */
  readonly facts: readonly Fact[];
  /** Prefixes by namespace, for namespaces that the root element does not declare. */
  readonly prefixes: ReadonlyMap<string, string>;
}

/** A footnote that was about facts that went, and about nothing else. */
export interface LostFootnote {
  readonly element: XmlElement;
  readonly text: string;
}

export interface Replaced {
  /** In the order of their places. Undefined where footnotes point at places that would shift. */
  readonly edits: readonly Edit[] | undefined;
  readonly lostFootnotes: readonly LostFootnote[];
}

/**
 * Replaces facts of an instance in its text. A fact that is there already, with the same aspects, keeps its
 * element, and its bytes where value and accuracy are the same too; what is new follows the last fact that gives
 * way. New facts take contexts and units that are there; those that only facts that go have used, go. All
 * else stays as it is written.
 */
export function replaceFacts(request: ReplaceRequest): Replaced {
  return new Replacement(request).make();
}

/** An item that gives way, and the fact that comes in its place, if there is one. */
interface OldItem {
  readonly item: Item;
  readonly fact: Fact | undefined;
}

class Replacement {
  private readonly edits: Edit[] = [];
  private readonly root: XmlElement;
  private readonly span: ElementSpan;
  private readonly spanOf = new Map<XmlElement, ElementSpan>();
  private readonly lost: LostFootnote[] = [];

  constructor(private readonly request: ReplaceRequest) {
    this.root = request.instance.document.root;
    this.span = elementSpans(request.text, 2);
    for (const [index, child] of [...childElements(this.root)].entries()) {
      const span = this.span.children[index];
      if (span === undefined) throw new Error('the text is of another document');
      this.spanOf.set(child, span);
    }
  }

  make(): Replaced {
    const { facts, instance } = this.request;
    const old = this.oldItems();
    const there = new Set(old.map(({ fact }) => fact));
    const added = facts.filter((fact) => !there.has(fact));
    const gone = old.filter(({ fact }) => fact === undefined).map(({ item }) => item);
    const shifts = added.length > 0 || gone.length > 0;
    if (shifts && instance.footnoteLinks.some(pointsByPlace)) return { edits: undefined, lostFootnotes: [] };
    for (const { item, fact } of old) if (fact !== undefined) this.rewrite(item, fact);
    for (const { element } of gone) this.remove(element);
    const { contextIds, unitIds } = this.add(added, old);
    this.removeUnused(gone, contextIds, unitIds);
    this.dropFootnotes(gone);
    const edits = this.edits.sort((a, b) => a.start - b.start || a.end - b.end);
    return { edits, lostFootnotes: this.lost };
  }

  /** The items that give way: each fact that comes is matched with the first one that is the same fact. */
  private oldItems(): readonly OldItem[] {
    const { instance, facts, isReplaced } = this.request;
    const coming = new Map(facts.map((fact) => [factKey(fact), fact]));
    const old: OldItem[] = [];
    for (const item of instance.facts) {
      const fact = item.kind === 'item' ? factOf(item, instance.file) : undefined;
      if (item.kind !== 'item' || fact === undefined || !isReplaced(fact)) continue;
      const key = isPlain(item.context) ? factKey(fact) : '';
      old.push({ item, fact: coming.get(key) });
      coming.delete(key);
    }
    return old;
  }

  private rewrite(item: Item, fact: Fact): void {
    const span = this.spanOf.get(item.element);
    if (span === undefined) return;
    for (const edit of rewriteFact(this.request.text, span, item, fact)) this.edits.push(edit);
  }

  /** Takes an element out, with the white space before it. */
  private remove(element: XmlElement): void {
    const span = this.spanOf.get(element);
    if (span !== undefined) this.edits.push({ start: this.lineStart(span), end: span.end, text: '' });
  }

  private lineStart({ start }: ElementSpan): number {
    const { text } = this.request;
    let at = start;
    while (at > 0 && WHITE_SPACE.has(text[at - 1] ?? '')) at--;
    return at;
  }

  /** Writes new facts with the contexts and units that they need; gives the ids that they refer to. */
  private add(
    added: readonly Fact[],
    old: readonly OldItem[],
  ): { readonly contextIds: ReadonlySet<string>; readonly unitIds: ReadonlySet<string> } {
    const contexts = new Identities<Fact>(this.contextsThere(), this.takenIds());
    const units = new Identities<Unit>(this.unitsThere(), contexts.taken);
    const written = added.map((fact): WrittenFact => ({
      fact,
      contextId: contexts.idOf(contextKey(fact), fact, (number) => `c${number}`),
      unitId: fact.unit && units.idOf(unitKey(fact.unit), fact.unit, unitName(fact.unit)),
    }));
    const names = namesInRoot(
      this.root,
      added.length === 0 ? [] : namespacesOf(added),
      this.request.prefixes,
    );
    const language = collapsedAttribute(this.root, XML_LANG);
    const anchors = this.anchors(old);
    const insert = (anchor: XmlElement | undefined, write: (writer: InstanceWriter) => void): void => {
      const span = anchor && this.spanOf.get(anchor);
      const at = span?.end ?? this.span.contentEnd;
      const before = span === undefined ? '' : this.request.text.slice(this.lineStart(span), span.start);
      const text = fragment(before, (xml) => {
        write(new InstanceWriter(xml, names, language));
      });
      if (text !== '') this.edits.push({ start: at, end: at, text });
    };
    if (names.added !== '') {
      const tagEnd = this.span.contentStart - (this.span.contentStart === this.span.end ? 2 : 1);
      this.edits.push({ start: tagEnd, end: tagEnd, text: names.added });
    }
    insert(anchors.contexts, (writer) => {
      for (const [id, fact] of contexts.made) writer.context(id, fact);
    });
    insert(anchors.units, (writer) => {
      for (const [id, unit] of units.made) writer.unit(id, unit);
    });
    insert(anchors.facts, (writer) => {
      for (const fact of written) writer.fact(fact);
    });
    return {
      contextIds: new Set(written.map(({ contextId }) => contextId)),
      unitIds: new Set(written.flatMap(({ unitId: id }) => id ?? [])),
    };
  }

  /** What new elements come to stand behind. */
  private anchors(
    old: readonly OldItem[],
  ): Readonly<Record<'contexts' | 'units' | 'facts', XmlElement | undefined>> {
    const { contexts, units, references, facts } = this.request.instance;
    const behindReferences = contexts.at(-1)?.element ?? references.at(-1)?.element;
    return {
      contexts: behindReferences,
      units: units.at(-1)?.element ?? behindReferences,
      facts: old.at(-1)?.item.element ?? facts.at(-1)?.element ?? [...childElements(this.root)].at(-1),
    };
  }

  /** The contexts that facts may take, by what they say; of those with one id the first counts. */
  private contextsThere(): ReadonlyMap<string, string> {
    const there = new Map<string, string>();
    const seen = new Set<string>();
    for (const context of this.request.instance.contexts) {
      const { id, entity, period, dimensions } = context;
      if (id === '' || seen.has(id)) continue;
      seen.add(id);
      if (entity === undefined || period === undefined || !isPlain(context)) continue;
      const members = new Map(dimensions.map(({ dimension, member }) => [dimension, member]));
      const key = contextKey({ entity, period, dimensions: members });
      if (!there.has(key)) there.set(key, id);
    }
    return there;
  }

  private unitsThere(): ReadonlyMap<string, string> {
    const there = new Map<string, string>();
    const seen = new Set<string>();
    for (const { id, unit } of this.request.instance.units) {
      if (id === '' || seen.has(id)) continue;
      seen.add(id);
      const key = unitKey(unit);
      if (!there.has(key)) there.set(key, id);
    }
    return there;
  }

  /** Every id of the document: two elements never have the same one (XML Schema Part 2 §3.3.8). */
  private takenIds(): Set<string> {
    const taken = new Set<string>();
    for (const element of descendants(this.root)) {
      const id = collapsedAttribute(element, ID);
      if (id !== undefined) taken.add(id);
    }
    return taken;
  }

  /** Takes out the contexts and units that facts that go referred to, and that nothing refers to then. */
  private removeUnused(
    gone: readonly Item[],
    contextIds: ReadonlySet<string>,
    unitIds: ReadonlySet<string>,
  ): void {
    const { instance } = this.request;
    const going = new Set(gone);
    const staying = instance.items.filter((item) => !going.has(item));
    const stillUsed = new Set([...staying.map(({ contextRef }) => contextRef), ...contextIds]);
    const stillMeasured = new Set([...staying.map(({ unitRef }) => unitRef), ...unitIds]);
    const contexts = new Set(gone.flatMap(({ context }) => context ?? []));
    const units = new Set(gone.flatMap(({ unit }) => unit ?? []));
    for (const { id, element } of contexts) if (!stillUsed.has(id)) this.remove(element);
    for (const { id, element } of units) if (!stillMeasured.has(id)) this.remove(element);
  }

  private dropFootnotes(gone: readonly Item[]): void {
    const { footnoteLinks, document } = this.request.instance;
    const ids = new Set(gone.flatMap(({ element }) => collapsedAttribute(element, ID) ?? []));
    if (ids.size === 0) return;
    const bases = new BaseAddresses(document.url);
    for (const link of footnoteLinks) {
      const { elements, footnotes } = dropFootnotes(link, bases, document.url, (id) => ids.has(id));
      const inner = this.spanOf.get(link)?.children ?? [];
      for (const [index, child] of [...childElements(link)].entries()) {
        const span = inner[index];
        if (span !== undefined) this.spanOf.set(child, span);
      }
      for (const element of elements) this.remove(element);
      for (const element of footnotes) this.lost.push({ element, text: footnoteText(element) });
    }
  }
}

/** XML 1.0 §2.3. */
const WHITE_SPACE: ReadonlySet<string> = new Set([' ', '\t', '\r', '\n']);

/** Whether a context says nothing but dimensions, each once, and those in its scenario. */
function isPlain(context: Context | undefined): boolean {
  if (context === undefined || context.segment !== undefined) return false;
  const { dimensions } = context;
  const distinct = new Set(dimensions.map(({ dimension }) => dimension));
  return otherContent(context) === undefined && distinct.size === dimensions.length;
}

function unitName(unit: Unit): (number: number) => string {
  const name = unitId(unit);
  return (number) => (number === 1 ? name : `${name}_${number}`);
}

/** Ids for contexts or units: those that are there, then new ones that nothing else has. */
class Identities<Thing> {
  private readonly newOnes = new Map<string, readonly [id: string, thing: Thing]>();

  constructor(
    private readonly there: ReadonlyMap<string, string>,
    readonly taken: Set<string>,
  ) {}

  get made(): readonly (readonly [id: string, thing: Thing])[] {
    return [...this.newOnes.values()];
  }

  idOf(key: string, thing: Thing, name: (number: number) => string): string {
    const known = this.there.get(key) ?? this.newOnes.get(key)?.[0];
    if (known !== undefined) return known;
    let number = 1;
    while (this.taken.has(name(number))) number++;
    const id = name(number);
    this.taken.add(id);
    this.newOnes.set(key, [id, thing]);
    return id;
  }
}

/**
 * Elements as a piece of text to stand behind another one, laid out as that is.
 *
 * @param before the white space before that other element
 */
function fragment(before: string, write: (xml: XmlWriter) => void): string {
  const lines = before.lastIndexOf('\n');
  const margin = lines === -1 ? '' : before.slice(lines + 1);
  const newline = lines === -1 ? '' : before.includes('\r\n') ? '\r\n' : '\n';
  const text = new TextDecoder().decode(xmlBytes(write, { margin, newline }));
  if (text === '') return '';
  return newline + (newline === '' ? text : text.slice(0, -newline.length));
}
