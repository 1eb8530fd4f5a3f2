import { element, type Html, type HtmlAttributes, type HtmlElement } from '../../html/element.js';
import { declareFacts, type DeclaredFacts, type WrittenFact } from '../../instance/declared-facts.js';
import { XSI } from '../../instance/names.js';
import { choosePrefixes, type DocumentPrefixes } from '../../instance/prefixes.js';
import { InstanceWriter, namespacesOf } from '../../instance/write-instance.js';
import type { Fact, Report } from '../../report/fact.js';
import { qname, type QName } from '../../xml/qname.js';
import { ElementTree } from './element-tree.js';

export const IX = 'http://www.xbrl.org/2013/inlineXBRL';

const CUSTOMARY: readonly (readonly [string, string])[] = [[IX, 'ix']];

export interface InlineOptions {
  /** The language of the page: its `xml:lang`. A text fact in another one says so itself. */
  readonly language: string;
  /** Prefixes by namespace, as in `writeInstance`. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** The namespaces of the transformation rules that tags may name. */
  readonly registries?: readonly string[];
}

/** How the value of a fact is shown: text from which the transformation rule makes the value again. */
export interface Shown {
  readonly text: string;
  /** The transformation rule; without it the text is the value. */
  readonly format?: QName | undefined;
  /** The power of ten that the shown number is to be multiplied with. */
  readonly scale?: number | undefined;
}

/**
 * Puts the facts of one report into a page as Inline XBRL 1.1. Contexts and units have the ids and the order that
 * `writeInstance` gives them, and the n-th fact of the report has the id `fn` where it is tagged first. The
 * header comes last: it hides the facts that the page has not tagged, so that the page holds all of them.
 */
export class InlineWriter {
  /** The namespaces that the root element of the page must declare. */
  readonly root: HtmlAttributes;
  private readonly declared: DeclaredFacts;
  private readonly names: DocumentPrefixes;
  private readonly ids: ReadonlyMap<Fact, string>;
  private readonly written: ReadonlyMap<Fact, WrittenFact>;
  private readonly tagged = new Set<Fact>();

  constructor(
    private readonly report: Report,
    private readonly options: InlineOptions,
  ) {
    const { facts } = report;
    this.declared = declareFacts(facts);
    const namespaces = [...namespacesOf(facts), IX, ...(options.registries ?? [])];
    this.names = choosePrefixes(namespaces, new Map([...CUSTOMARY, ...options.prefixes]));
    this.root = Object.fromEntries(this.names.declarations);
    this.written = new Map(this.declared.facts.map((written) => [written.fact, written]));
    this.ids = new Map(facts.map((fact, index) => [fact, `f${index + 1}`]));
  }

  /** The id of the element that tags a fact of the report first. */
  idOf(fact: Fact): string {
    const id = this.ids.get(fact);
    if (id === undefined) throw new Error(`a fact of ${fact.concept} is not of this report`);
    return id;
  }

  /** Whether the page has the fact already. */
  isTagged(fact: Fact): boolean {
    return this.tagged.has(fact);
  }

  /**
   * A fact of the report in the page, as `ix:nonFraction` or `ix:nonNumeric`; a nil one is empty (Inline XBRL
   * 1.1 §10, §11). The minus sign of a negative number stands outside of the tag, where the page puts it: a
   * tag holds no sign. A fact that is tagged twice is two facts of equal value to its reader.
   */
  tag(fact: Fact, shown: Shown = plainly(fact)): HtmlElement {
    const { contextId, unitId } = this.writtenOf(fact);
    const attributes: Record<string, string | undefined> = {
      name: this.names.written(fact.concept),
      contextRef: contextId,
      unitRef: unitId,
    };
    if (!this.tagged.has(fact)) attributes['id'] = this.idOf(fact);
    this.tagged.add(fact);
    const isNumeric = unitId !== undefined;
    const kind = this.ix(isNumeric ? 'nonFraction' : 'nonNumeric');
    const language = fact.language ?? '';
    if (!isNumeric && language !== this.options.language) attributes['xml:lang'] = language;
    if (fact.value === undefined) {
      return element(kind, { ...attributes, [this.names.written(qname(XSI, 'nil'))]: 'true' });
    }
    if (shown.format !== undefined) attributes['format'] = this.names.written(shown.format);
    if (isNumeric) {
      // Exactly one of decimals, precision and nil is there (§10.1.1).
      attributes['decimals'] = fact.decimals ?? 'INF';
      if (shown.scale !== undefined && shown.scale !== 0) attributes['scale'] = String(shown.scale);
      if (isNegative(fact)) attributes['sign'] = '-';
    }
    return element(kind, attributes, shown.text);
  }

  /** `ix:header` with what was not tagged, the schema, the contexts and the units (Inline XBRL 1.1 §8, §9, §12, §14). */
  header(): HtmlElement {
    const hidden = this.report.facts.filter((fact) => !this.tagged.has(fact)).map((fact) => this.tag(fact));
    const { entryPoint } = this.report;
    const references = this.instanceElements((instance) => {
      instance.schemaRef(entryPoint);
    });
    const resources = this.instanceElements((instance) => {
      for (const [id, context] of this.declared.contexts) instance.context(id, context);
      for (const [id, unit] of this.declared.units) instance.unit(id, unit);
    });
    return element(
      this.ix('header'),
      {},
      hidden.length === 0 ? undefined : element(this.ix('hidden'), {}, onLines(hidden)),
      element(this.ix('references'), {}, onLines(references)),
      element(this.ix('resources'), {}, onLines(resources)),
    );
  }

  private instanceElements(write: (instance: InstanceWriter) => void): readonly Html[] {
    const tree = new ElementTree();
    write(new InstanceWriter(tree, this.names, this.options.language));
    return tree.elements;
  }

  private writtenOf(fact: Fact): WrittenFact {
    const written = this.written.get(fact);
    if (written === undefined) throw new Error(`a fact of ${fact.concept} is not of this report`);
    return written;
  }

  private ix(localName: string): string {
    return this.names.written(qname(IX, localName));
  }
}

/** Elements on lines of their own, where white space means nothing: findings tell lines. */
function onLines(elements: readonly Html[]): Html {
  return elements.map((one) => ['\n', one]);
}

/** Whether the value of a numeric fact has a minus sign. */
export function isNegative({ unit, value }: Fact): boolean {
  return unit !== undefined && value !== undefined && value.trimStart().startsWith('-');
}

/** The value itself; of a number without its sign. */
function plainly(fact: Fact): Shown {
  const { unit, value = '' } = fact;
  return { text: unit === undefined ? value : value.trim().replace(/^[+-]/, '') };
}
