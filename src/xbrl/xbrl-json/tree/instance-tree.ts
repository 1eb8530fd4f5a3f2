import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { LINK, XBRLDI, XBRLI, XLINK, XML, XSI } from '../../instance/names.js';
import { choosePrefixes, type DocumentPrefixes } from '../../instance/prefixes.js';
import { absoluteAddress } from '../../taxonomy/resolve/base-addresses.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { localNameOf, namespaceOf, qname, type QName } from '../../xml/qname.js';
import type { Position, XmlAttribute, XmlDocument } from '../../xml/tree.js';
import { Findings } from '../findings.js';
import { FootnoteLinks } from './footnote-links.js';
import type { JsonReport, JsonText } from '../read/json-report.js';
import { ElementMaker, type MadeElement } from './made-element.js';
import { positionBasedId } from '../position-based-id.js';
import { resolveFacts } from '../resolve/resolve-facts.js';
import type { InstanceText } from '../resolve/resolve-value.js';
import type {
  ResolvedContext,
  ResolvedFact,
  ResolvedReport,
  ResolvedUnit,
} from '../resolve/resolved-report.js';

export interface InstanceTree {
  /** The report as an xBRL-XML document; the places are those of the JSON. */
  readonly document: XmlDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** A taxonomy reference of an xBRL-JSON report: as it stands, and its absolute address. */
export interface TaxonomyReference extends JsonText {
  readonly url: string;
}

/** The documents that the taxonomy of a report begins with (OIM 1.0 §3.2). @param url the address of the report */
export function taxonomyReferences(
  { documentInfo: { taxonomy, baseUrl } }: JsonReport,
  url: string,
): readonly TaxonomyReference[] {
  return taxonomy.map(({ text, at }) => ({ text, at, url: absoluteAddress(text, baseUrl ?? url) ?? text }));
}

/**
 * An xBRL-JSON report as the xBRL-XML document that says the same (xBRL-XML 1.0 §3), so that everything that is
 * known of instances holds for it. Facts keep their order; what could not be resolved is reported and left out.
 *
 * @param url the address of the report
 */
export function instanceTree(json: JsonReport, taxonomy: Taxonomy, url: string): InstanceTree {
  const { report, diagnostics } = resolveFacts(json, taxonomy);
  const findings = new Findings();
  for (const finding of diagnostics) findings.add(finding);
  const root = new TreeMaking(json, report, url).make(taxonomy, findings);
  return { document: { url, root }, diagnostics: findings.all };
}

class TreeMaking {
  private readonly names: DocumentPrefixes;
  private readonly elements: ElementMaker;
  private readonly language: string | undefined;

  constructor(
    private readonly json: JsonReport,
    private readonly report: ResolvedReport,
    private readonly url: string,
  ) {
    const own = [...json.documentInfo.prefixes.namespaces].map(([prefix, uri]) => [uri, prefix] as const);
    const wanted = new Map([...report.domainPrefixes, ...own]);
    this.names = choosePrefixes(namespacesOf(report), wanted);
    const declared = this.names.declarations.map(
      ([name, uri]) => [name.slice('xmlns:'.length), uri] as const,
    );
    const outer = { parent: undefined, declared: new Map([['xml', XML]]) };
    this.elements = new ElementMaker({ parent: outer, declared: new Map(declared) });
    this.language = commonLanguage(report.facts);
  }

  make(taxonomy: Taxonomy, findings: Findings): MadeElement {
    const { elements, json, report } = this;
    const language = this.language === undefined ? [] : [elements.attribute('lang', this.language, XML)];
    const root = elements.make(undefined, [XBRLI, 'xbrl'], { line: 1, column: 1 }, language);
    for (const { text, url, at } of taxonomyReferences(json, this.url)) {
      const href = json.documentInfo.baseUrl === undefined ? text : url;
      elements.make(root, [LINK, 'schemaRef'], this.at(at), this.simpleLink(href));
    }
    const footnotes = new FootnoteLinks(json, report, elements);
    footnotes.references(root, taxonomy, this.url, findings);
    for (const context of report.contexts) this.context(root, context);
    for (const unit of report.units) this.unit(root, unit);
    for (const [index, fact] of report.facts.entries()) this.fact(root, fact, index, footnotes.linked);
    footnotes.links(root);
    return root;
  }

  private at(offset: number): Position {
    return this.json.source.positionOf(offset);
  }

  private simpleLink(href: string): readonly XmlAttribute[] {
    return [this.elements.attribute('type', 'simple', XLINK), this.elements.attribute('href', href, XLINK)];
  }

  private context(root: MadeElement, { id, at, entity, period, dimensions }: ResolvedContext): void {
    const { elements } = this;
    const here = this.at(at);
    const context = elements.make(root, [XBRLI, 'context'], here, [elements.attribute('id', id)]);
    const holder = elements.make(context, [XBRLI, 'entity'], here);
    const scheme = [elements.attribute('scheme', entity.scheme)];
    elements.make(holder, [XBRLI, 'identifier'], here, scheme, entity.identifier);
    const inSegment = this.report.container === 'segment';
    if (inSegment) this.dimensions(holder, 'segment', dimensions, here);
    const time = elements.make(context, [XBRLI, 'period'], here);
    if (period.kind === 'forever') elements.make(time, [XBRLI, 'forever'], here);
    else if (period.kind === 'instant') elements.make(time, [XBRLI, 'instant'], here, [], period.instant);
    else {
      elements.make(time, [XBRLI, 'startDate'], here, [], period.start);
      elements.make(time, [XBRLI, 'endDate'], here, [], period.end);
    }
    if (!inSegment) this.dimensions(context, 'scenario', dimensions, here);
  }

  private dimensions(
    parent: MadeElement,
    container: 'segment' | 'scenario',
    dimensions: ResolvedContext['dimensions'],
    at: Position,
  ): void {
    if (dimensions.length === 0) return;
    const { elements, names } = this;
    const holder = elements.make(parent, [XBRLI, container], at);
    for (const one of dimensions) {
      const here = this.at(one.at);
      const dimension = [elements.attribute('dimension', names.written(one.dimension))];
      if (one.kind === 'explicit') {
        elements.make(holder, [XBRLDI, 'explicitMember'], here, dimension, names.written(one.member));
        continue;
      }
      const typed = elements.make(holder, [XBRLDI, 'typedMember'], here, dimension);
      const nil = one.value === undefined ? [elements.attribute('nil', 'true', XSI)] : [];
      elements.make(typed, nameParts(one.element), here, nil, this.text(one.value));
    }
  }

  private unit(root: MadeElement, { id, at, unit: { numerators, denominators } }: ResolvedUnit): void {
    const { elements } = this;
    const here = this.at(at);
    const unit = elements.make(root, [XBRLI, 'unit'], here, [elements.attribute('id', id)]);
    const measures = (parent: MadeElement, names: readonly QName[]) => {
      for (const name of [...names].sort()) {
        elements.make(parent, [XBRLI, 'measure'], here, [], this.names.written(name));
      }
    };
    if (denominators.length === 0) {
      measures(unit, numerators);
      return;
    }
    const divide = elements.make(unit, [XBRLI, 'divide'], here);
    measures(elements.make(divide, [XBRLI, 'unitNumerator'], here), numerators);
    measures(elements.make(divide, [XBRLI, 'unitDenominator'], here), denominators);
  }

  private fact(root: MadeElement, fact: ResolvedFact, index: number, linked: ReadonlySet<string>): void {
    const { elements } = this;
    const { json, concept, context, unit, value, decimals, language } = fact;
    const attributes = [elements.attribute('contextRef', context.id)];
    // An id that the place of the fact gives it anyhow is not written: other rules may forbid ids.
    if (linked.has(json.id) || json.id !== positionBasedId(index)) {
      attributes.unshift(elements.attribute('id', json.id));
    }
    if (unit !== undefined) attributes.push(elements.attribute('unitRef', unit.id));
    if (decimals !== undefined) attributes.push(elements.attribute('decimals', decimals));
    if (language !== undefined && language !== this.language) {
      attributes.push(elements.attribute('lang', language, XML));
    }
    if (value === undefined) attributes.push(elements.attribute('nil', 'true', XSI));
    elements.make(root, nameParts(concept), this.at(json.at), attributes, this.text(value));
  }

  private text(value: InstanceText | undefined): string {
    if (value === undefined || typeof value === 'string') return value ?? '';
    return value.map(({ namespace, local }) => this.names.written(qname(namespace, local))).join(' ');
  }
}

/** The language that most text facts have, the first of those that share that; none where a text has no language. */
function commonLanguage(facts: readonly ResolvedFact[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { language, isText } of facts) {
    if (isText && language === undefined) return undefined;
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let common: string | undefined;
  for (const [language, count] of counts) if (count > (counts.get(common ?? '') ?? 0)) common = language;
  return common;
}

function namespacesOf({ facts, contexts, units, notes }: ResolvedReport): ReadonlySet<string> {
  const namespaces = new Set([XBRLI, LINK, XLINK]);
  const add = (value: InstanceText | undefined) => {
    if (typeof value === 'object') for (const { namespace } of value) namespaces.add(namespace);
    if (value === undefined) namespaces.add(XSI);
  };
  for (const { concept, value } of facts) {
    namespaces.add(namespaceOf(concept));
    add(value);
  }
  for (const { dimensions } of contexts) {
    for (const one of dimensions) {
      namespaces.add(XBRLDI).add(namespaceOf(one.dimension));
      if (one.kind === 'explicit') namespaces.add(namespaceOf(one.member));
      else {
        namespaces.add(namespaceOf(one.element));
        add(one.value);
      }
    }
  }
  for (const { unit } of units) {
    for (const name of [...unit.numerators, ...unit.denominators]) namespaces.add(namespaceOf(name));
  }
  if (notes.length > 0) namespaces.add(LINK);
  return namespaces;
}

function nameParts(name: QName): readonly [namespace: string, local: string] {
  return [namespaceOf(name), localNameOf(name)];
}
