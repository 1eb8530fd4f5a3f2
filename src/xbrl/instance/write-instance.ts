import type { Member, Period, Unit } from '../report/aspects.js';
import { sortedDimensions } from '../report/aspect-keys.js';
import type { Fact, Report } from '../report/fact.js';
import { namespaceOf, qname, type QName } from '../xml/qname.js';
import { type ElementWriter, type WrittenAttribute, xmlBytes } from '../xml/write-xml.js';
import { declareFacts, type Identified, type WrittenFact } from './declared-facts.js';
import { LINK, XBRLDI, XBRLI, XLINK, XSI } from './names.js';
import { choosePrefixes, type DocumentPrefixes } from './prefixes.js';

export interface WriteOptions {
  /** Prefixes by namespace. The customary ones, then `ns1`… stand in for those not given. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** The href of the one schemaRef. */
  readonly schemaRef: string;
  /** A comment before the schemaRef. */
  readonly comment?: string | undefined;
  /** xml:lang of the root; that of the report where it is not given. */
  readonly language?: string | undefined;
}

/**
 * A report as an xBRL-XML document (XBRL 2.1 §4). Facts keep their order; contexts and units follow
 * the order in which facts first need them, each once; dimensions stand in the scenario. A text fact
 * without a language takes that of the root. The same report and options give the same bytes.
 */
export function writeInstance(report: Report, options: WriteOptions): Uint8Array {
  const { facts, contexts, units } = declareFacts(report.facts);
  const names = choosePrefixes(namespacesOf(report.facts), options.prefixes);
  const language = options.language ?? report.language;
  return xmlBytes((xml) => {
    new InstanceWriter(xml, names, language).write(facts, contexts, units, options);
  });
}

export function namespacesOf(facts: readonly Fact[]): ReadonlySet<string> {
  const namespaces = new Set([XBRLI, LINK, XLINK]);
  for (const { concept, dimensions, unit, value } of facts) {
    namespaces.add(namespaceOf(concept));
    if (value === undefined) namespaces.add(XSI);
    for (const measure of unit?.numerators ?? []) namespaces.add(namespaceOf(measure));
    for (const measure of unit?.denominators ?? []) namespaces.add(namespaceOf(measure));
    if (dimensions.size > 0) namespaces.add(XBRLDI);
    for (const [dimension, member] of dimensions) {
      namespaces.add(namespaceOf(dimension));
      if (member.kind === 'explicit') namespaces.add(namespaceOf(member.member));
      else if (member.isXml !== true) namespaces.add(namespaceOf(member.element));
    }
  }
  return namespaces;
}

/** Writes the parts of an instance. */
export class InstanceWriter {
  private readonly xbrliNames = new Map<string, string>();

  constructor(
    private readonly xml: ElementWriter,
    private readonly names: DocumentPrefixes,
    private readonly language: string | undefined,
  ) {}

  write(
    facts: readonly WrittenFact[],
    contexts: Identified<Fact>,
    units: Identified<Unit>,
    { comment, schemaRef }: WriteOptions,
  ): void {
    const { xml } = this;
    const root: WrittenAttribute[] = [...this.names.declarations];
    if (this.language !== undefined) root.push(['xml:lang', this.language]);
    xml.start(this.xbrli('xbrl'), root);
    if (comment !== undefined) xml.comment(comment);
    this.schemaRef(schemaRef);
    for (const [id, context] of contexts) this.context(id, context);
    for (const [id, unit] of units) this.unit(id, unit);
    for (const fact of facts) this.fact(fact);
    xml.end();
  }

  schemaRef(href: string): void {
    this.xml.leaf(this.name(LINK, 'schemaRef'), [
      [this.name(XLINK, 'type'), 'simple'],
      [this.name(XLINK, 'href'), href],
    ]);
  }

  context(id: string, { entity, period, dimensions }: Fact): void {
    const { xml } = this;
    xml.start(this.xbrli('context'), [['id', id]]);
    xml.start(this.xbrli('entity'));
    xml.leaf(this.xbrli('identifier'), [['scheme', entity.scheme]], entity.identifier);
    xml.end();
    xml.start(this.xbrli('period'));
    this.period(period);
    xml.end();
    if (dimensions.size > 0) {
      xml.start(this.xbrli('scenario'));
      for (const [dimension, member] of sortedDimensions(dimensions)) this.dimension(dimension, member);
      xml.end();
    }
    xml.end();
  }

  private period(period: Period): void {
    const { xml } = this;
    switch (period.kind) {
      case 'duration':
        xml.leaf(this.xbrli('startDate'), [], period.start);
        xml.leaf(this.xbrli('endDate'), [], period.end);
        break;
      case 'instant':
        xml.leaf(this.xbrli('instant'), [], period.instant);
        break;
      case 'forever':
        xml.leaf(this.xbrli('forever'));
        break;
    }
  }

  private dimension(dimension: QName, member: Member): void {
    const { xml } = this;
    const attributes: WrittenAttribute[] = [['dimension', this.names.written(dimension)]];
    if (member.kind === 'explicit') {
      xml.leaf(this.name(XBRLDI, 'explicitMember'), attributes, this.names.written(member.member));
      return;
    }
    xml.start(this.name(XBRLDI, 'typedMember'), attributes);
    if (member.isXml === true) xml.raw(member.value);
    else xml.leaf(this.names.written(member.element), [], member.value);
    xml.end();
  }

  unit(id: string, { numerators, denominators }: Unit): void {
    const { xml } = this;
    xml.start(this.xbrli('unit'), [['id', id]]);
    if (denominators.length === 0) this.measures(numerators);
    else {
      xml.start(this.xbrli('divide'));
      xml.start(this.xbrli('unitNumerator'));
      this.measures(numerators);
      xml.end();
      xml.start(this.xbrli('unitDenominator'));
      this.measures(denominators);
      xml.end();
      xml.end();
    }
    xml.end();
  }

  private measures(measures: readonly QName[]): void {
    for (const measure of [...measures].sort()) {
      this.xml.leaf(this.xbrli('measure'), [], this.names.written(measure));
    }
  }

  fact({ fact, contextId, unitId }: WrittenFact): void {
    const attributes: WrittenAttribute[] = [['contextRef', contextId]];
    if (unitId !== undefined) attributes.push(['unitRef', unitId]);
    if (fact.decimals !== undefined) attributes.push(['decimals', fact.decimals]);
    const hasOwnLanguage = unitId === undefined && fact.language !== undefined;
    if (hasOwnLanguage && fact.language !== this.language) attributes.push(['xml:lang', fact.language]);
    if (fact.value === undefined) attributes.push([this.name(XSI, 'nil'), 'true']);
    this.xml.leaf(this.names.written(fact.concept), attributes, fact.value);
  }

  private name(namespace: string, localName: string): string {
    return this.names.written(qname(namespace, localName));
  }

  /** A dozen of them for each context: joined with their namespace once. */
  private xbrli(localName: string): string {
    const known = this.xbrliNames.get(localName) ?? this.name(XBRLI, localName);
    this.xbrliNames.set(localName, known);
    return known;
  }
}
