import { element, type Html, type HtmlAttributes, type HtmlElement } from '../../html/element.js';
import { declareFacts, type DeclaredFacts, type WrittenFact } from '../../instance/declared-facts.js';
import { XBRLI, XSI } from '../../instance/names.js';
import { choosePrefixes, type DocumentPrefixes } from '../../instance/prefixes.js';
import { InstanceWriter, namespacesOf } from '../../instance/write-instance.js';
import type { Fact, Report } from '../../report/fact.js';
import { collapsed } from '../../xml/collapsed.js';
import { localNameOf, namespaceOf, qname, type QName } from '../../xml/qname.js';
import { declarationOf } from '../../xml/write-xml.js';
import { ElementTree } from './element-tree.js';

export const IX = 'http://www.xbrl.org/2013/inlineXBRL';

const CUSTOMARY: readonly (readonly [string, string])[] = [[IX, 'ix']];

export interface InlineOptions {
  /** The language in force where the tags stand. A text fact in another one says so itself. */
  readonly language: string;
  /** Prefixes by namespace, as in `writeInstance`. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** The namespaces of the transformation rules that tags may name. */
  readonly registries?: readonly string[];
  /**
   * What the prefixes mean that the value of a fact speaks with, the empty one for the default namespace: it is the
   * same in the page. The root element declares those that are free there, and the tag the others.
   */
  readonly spoken?: ReadonlyMap<Fact, ReadonlyMap<string, string>>;
}

/** How the value of a fact is shown: text, marked up or not, from which the transformation rule makes the value again. */
export interface Shown {
  readonly text: Html;
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
  private readonly declarations: Map<string, string>;
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
    this.declarations = new Map(this.names.declarations);
    for (const prefixes of options.spoken?.values() ?? []) {
      for (const [prefix, namespace] of prefixes) {
        const name = declarationOf(prefix);
        if (prefix !== '' && !this.declarations.has(name)) this.declarations.set(name, namespace);
      }
    }
    this.root = Object.fromEntries([...this.declarations].sort(([a], [b]) => (a < b ? -1 : 1)));
    this.written = new Map(this.declared.facts.map((written) => [written.fact, written]));
    this.ids = new Map(facts.map((fact, index) => [fact, `f${index + 1}`]));
  }

  /** The id of the element that tags a fact of the report first. */
  idOf(fact: Fact): string {
    const id = this.ids.get(fact);
    if (id === undefined) throw new Error(`a fact of ${fact.concept} is not of this report`);
    return id;
  }

  /** The ids of contexts, units and facts: what else has an id in the page has another. */
  get takenIds(): ReadonlySet<string> {
    const { contexts, units } = this.declared;
    return new Set([...[...contexts, ...units].map(([id]) => id), ...this.ids.values()]);
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
    const own = this.declaredAt(fact);
    const isNumeric = unitId !== undefined;
    const kind = this.writtenBeside(own, qname(IX, isNumeric ? 'nonFraction' : 'nonNumeric'));
    const name = this.writtenBeside(own, fact.concept);
    const format = shown.format && this.writtenBeside(own, shown.format);
    const attributes: Record<string, string | undefined> = {
      ...Object.fromEntries([...own].map(([prefix, namespace]) => [declarationOf(prefix), namespace])),
      name,
      contextRef: contextId,
      unitRef: unitId,
    };
    if (!this.tagged.has(fact)) attributes['id'] = this.idOf(fact);
    this.tagged.add(fact);
    const language = fact.language ?? '';
    if (!isNumeric && language !== this.options.language) attributes['xml:lang'] = language;
    if (fact.value === undefined) {
      return element(kind, { ...attributes, [this.names.written(qname(XSI, 'nil'))]: 'true' });
    }
    attributes['format'] = format;
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
    const references = this.instanceElements(new ElementTree(), (instance) => {
      instance.schemaRef(entryPoint);
    });
    // A dozen names in each context are shorter without a prefix.
    const withoutPrefix = new ElementTree(this.names.written(qname(XBRLI, '')));
    const resources = this.instanceElements(withoutPrefix, (instance) => {
      for (const [id, context] of this.declared.contexts) instance.context(id, context);
      for (const [id, unit] of this.declared.units) instance.unit(id, unit);
    });
    return element(
      this.ix('header'),
      {},
      hidden.length === 0 ? undefined : element(this.ix('hidden'), {}, onLines(hidden)),
      element(this.ix('references'), {}, onLines(references)),
      element(this.ix('resources'), { xmlns: XBRLI }, onLines(resources)),
    );
  }

  private instanceElements(tree: ElementTree, write: (instance: InstanceWriter) => void): readonly Html[] {
    write(new InstanceWriter(tree, this.names, this.options.language));
    return tree.elements;
  }

  /** The prefixes that mean something else at the tag of a fact than at the root of the page. */
  private declaredAt(fact: Fact): Map<string, string> {
    const spoken = this.options.spoken?.get(fact) ?? [];
    return new Map(
      [...spoken].filter(([prefix, namespace]) => this.declarations.get(declarationOf(prefix)) !== namespace),
    );
  }

  /** A name as a tag writes it that declares prefixes of its own; where it needs one of them, it gets another. */
  private writtenBeside(own: Map<string, string>, name: QName): string {
    const written = this.names.written(name);
    const colon = written.indexOf(':');
    if (colon === -1 || !own.has(written.slice(0, colon))) return written;
    let number = 1;
    while (own.has(`own${number}`) || this.declarations.has(declarationOf(`own${number}`))) number++;
    own.set(`own${number}`, namespaceOf(name));
    return `own${number}:${localNameOf(name)}`;
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
  return unit !== undefined && value !== undefined && collapsed(value).startsWith('-');
}

/** The value itself; of a number without its sign. */
function plainly(fact: Fact): Shown {
  const { unit, value = '' } = fact;
  return { text: unit === undefined ? value : collapsed(value).replace(/^[+-]/, '') };
}
