import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.js';
import { readInstance } from '../../../../src/xbrl/instance/read-instance.js';
import { discoverTaxonomy } from '../../../../src/xbrl/taxonomy/dts.js';
import type { Taxonomy } from '../../../../src/xbrl/taxonomy/taxonomy.js';
import { compiledFormulas } from '../../../../src/xbrl/validate/formula/compile/compile-formulas.js';
import {
  type FormulaOptions,
  type FormulaRun,
  runFormulas,
} from '../../../../src/xbrl/validate/formula/evaluate/run-formulas.js';
import { readXml } from '../../../../src/xbrl/xml/read-xml.js';
import {
  appinfo,
  IMPORTS,
  item,
  linkbase,
  linkbaseRef,
  memorySource,
  schema,
} from '../../taxonomy/memory-source.js';

const NAMESPACES = [
  'xmlns:gen="http://xbrl.org/2008/generic"',
  'xmlns:variable="http://xbrl.org/2008/variable"',
  'xmlns:va="http://xbrl.org/2008/assertion/value"',
  'xmlns:ea="http://xbrl.org/2008/assertion/existence"',
  'xmlns:cf="http://xbrl.org/2008/filter/concept"',
  'xmlns:df="http://xbrl.org/2008/filter/dimension"',
  'xmlns:gf="http://xbrl.org/2008/filter/general"',
  'xmlns:bf="http://xbrl.org/2008/filter/boolean"',
  'xmlns:pf="http://xbrl.org/2008/filter/period"',
  'xmlns:ssf="http://xbrl.org/2008/filter/segment-scenario"',
  'xmlns:xff="http://www.xbrl.org/2010/function/formula"',
  'xmlns:ef="http://xbrl.org/2008/filter/entity"',
  'xmlns:mf="http://xbrl.org/2008/filter/match"',
  'xmlns:rf="http://xbrl.org/2008/filter/relative"',
  'xmlns:tf="http://xbrl.org/2008/filter/tuple"',
  'xmlns:uf="http://xbrl.org/2008/filter/unit"',
  'xmlns:vf="http://xbrl.org/2008/filter/value"',
  'xmlns:acf="http://xbrl.org/2010/filter/aspect-cover"',
  'xmlns:crf="http://xbrl.org/2010/filter/concept-relation"',
  'xmlns:formula="http://xbrl.org/2008/formula"',
  'xmlns:ca="http://xbrl.org/2008/assertion/consistency"',
  'xmlns:xbrldi="http://xbrl.org/2006/xbrldi"',
  'xmlns:msg="http://xbrl.org/2010/message"',
  'xmlns:cfi="http://xbrl.org/2010/custom-function"',
  'xmlns:sev="http://xbrl.org/2022/assertion-severity"',
  'xmlns:xfi="http://www.xbrl.org/2008/function/instance"',
  'xmlns:my="http://my"',
  'xmlns:t="http://t"',
].join(' ');

const monetary = (name: string): string =>
  `<xs:element id="t_${name}" name="${name}" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" xbrli:periodType="duration" nillable="true"/>`;

const abstract = (name: string, head: string, attributes = ''): string =>
  `<xs:element id="t_${name}" name="${name}" type="xbrli:stringItemType" abstract="true" substitutionGroup="${head}" xbrli:periodType="duration" ${attributes}/>`;

/** total, part, other: money; note: text; greeting: text with a default; box: a tuple of parts; region: an axis with a default; row: a typed axis; cash: money at an instant, of a type and a
 * head of its own; share: a fraction; ownFilter, ownSet: nobody knows. */
const CONCEPTS = [
  ...['total', 'part', 'other'].map(monetary),
  item('note'),
  item('greeting', 'default="hello"'),
  `<xs:element id="t_box" name="box" substitutionGroup="xbrli:tuple" nillable="true"><xs:complexType><xs:sequence><xs:element ref="t:part" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>`,
  abstract('region', 'xbrldt:dimensionItem'),
  ...['all', 'north', 'south'].map((name) => abstract(name, 'xbrli:item')),
  '<xs:element id="t_line" name="line" type="xs:string"/>',
  abstract('row', 'xbrldt:dimensionItem', 'xbrldt:typedDomainRef="#t_line"'),
  '<xs:attribute name="grade" type="xs:integer"/>',
  '<xs:complexType name="ownMoney"><xs:simpleContent><xs:restriction base="xbrli:monetaryItemType"/></xs:simpleContent></xs:complexType>',
  '<xs:element id="t_cash" name="cash" type="t:ownMoney" substitutionGroup="t:total" xbrli:periodType="instant" xbrli:balance="debit" t:grade="7"/>',
  '<xs:element id="t_share" name="share" type="xbrli:fractionItemType" substitutionGroup="xbrli:item" xbrli:periodType="duration"/>',
  '<xs:element name="ownFilter" substitutionGroup="variable:filter" type="variable:resource.type"/>',
  '<xs:element name="ownSet" substitutionGroup="variable:variableSet" type="variable:variableSet.type"/>',
].join('');

const VARIABLES =
  '<xs:import namespace="http://xbrl.org/2008/variable" schemaLocation="http://www.xbrl.org/2008/variable.xsd"/>';

const DEFAULT_REGION = `<link:definitionLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">
  <link:loc xlink:type="locator" xlink:href="t.xsd#t_region" xlink:label="region"/>
  <link:loc xlink:type="locator" xlink:href="t.xsd#t_all" xlink:label="all"/>
  <link:definitionArc xlink:type="arc" xlink:arcrole="http://xbrl.org/int/dim/arcrole/dimension-default" xlink:from="region" xlink:to="all"/>
</link:definitionLink>`;

/** A taxonomy with the resources and arcs of a generic link. */
export function taxonomyWith(...content: readonly string[]): Taxonomy {
  const links = `<gen:link xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">${content.join('\n')}</gen:link>`;
  const documents = {
    'http://t/t.xsd': schema(
      'http://t',
      appinfo(linkbaseRef('rules.xml')) + IMPORTS + VARIABLES + CONCEPTS,
      'xmlns:variable="http://xbrl.org/2008/variable"',
    ),
    'http://t/rules.xml': linkbase(
      `<link:roleRef xlink:type="simple" roleURI="http://www.xbrl.org/2003/role/link" xlink:href="http://www.xbrl.org/2008/variable.xsd"/>${DEFAULT_REGION}${links}`,
      NAMESPACES,
    ),
  };
  return discoverTaxonomy(
    ['http://t/t.xsd', 'http://www.xbrl.org/2022/severities.xml'],
    memorySource(documents),
  ).taxonomy;
}

/** The codes of what is wrong with the formulas of a taxonomy. */
export function problemsIn(...content: readonly string[]): readonly string[] {
  return compiledFormulas(taxonomyWith(...content)).problems.map(({ code }) => code);
}

export interface FactOptions {
  /** A year; 2 by itself stands for nothing. */
  readonly period?: string;
  readonly entity?: string;
  readonly region?: string;
  readonly row?: string;
  readonly isNil?: boolean;
}

/** A fact with a context of its own. */
export function fact(name: string, value: string | number, options: FactOptions = {}): WrittenFact {
  return { name, value: String(value), options };
}

export interface WrittenFact {
  readonly name: string;
  readonly value: string;
  readonly options: FactOptions;
}

/** A report of facts, and XML among them as it stands. */
export function report(facts: readonly (WrittenFact | string)[]): string {
  const written = facts.map((one, index) =>
    typeof one === 'string' ? one : contextOf(one, index) + factOf(one, index),
  );
  return [
    '<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase"',
    ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:t="http://t"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:iso4217="http://www.xbrl.org/2003/iso4217">',
    '<link:schemaRef xlink:type="simple" xlink:href="t.xsd"/>',
    '<xbrli:unit id="EUR"><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unit>\n',
    ...written,
    '</xbrli:xbrl>',
  ].join('');
}

function contextOf({ options }: WrittenFact, index: number): string {
  const { period = '2001', entity = 'me', region, row } = options;
  const members = [
    region === undefined
      ? ''
      : `<xbrldi:explicitMember dimension="t:region">t:${region}</xbrldi:explicitMember>`,
    row === undefined
      ? ''
      : `<xbrldi:typedMember dimension="t:row"><t:line>${row}</t:line></xbrldi:typedMember>`,
  ].join('');
  const segment = members === '' ? '' : `<xbrli:segment>${members}</xbrli:segment>`;
  const dates = `<xbrli:startDate>${period}-01-01</xbrli:startDate><xbrli:endDate>${period}-12-31</xbrli:endDate>`;
  return `<xbrli:context id="c${index}"><xbrli:entity><xbrli:identifier scheme="http://s">${entity}</xbrli:identifier>${segment}</xbrli:entity><xbrli:period>${dates}</xbrli:period></xbrli:context>\n`;
}

function factOf({ name, value, options }: WrittenFact, index: number): string {
  const unit = name === 'note' || name === 'greeting' ? '' : ' unitRef="EUR" decimals="INF"';
  if (options.isNil === true) return `<t:${name} contextRef="c${index}" unitRef="EUR" xsi:nil="true"/>\n`;
  return `<t:${name} contextRef="c${index}"${unit}>${value}</t:${name}>\n`;
}

/** Runs the formulas of a taxonomy on a report. */
export function run(
  taxonomy: Taxonomy,
  facts: readonly (WrittenFact | string)[],
  options: FormulaOptions = {},
): FormulaRun {
  const bytes = new TextEncoder().encode(report(facts));
  const { document } = readXml(bytes, { file: 'report.xbrl', url: 'http://t/report.xbrl' });
  if (document === undefined) throw new Error('the report is not well-formed');
  return runFormulas(readInstance(document, 'report.xbrl'), taxonomy, options);
}

/** How often the assertion `rule` was satisfied and was not, or the codes that kept it from being judged. */
export function counted(
  links: readonly string[],
  facts: readonly (WrittenFact | string)[],
  options: FormulaOptions = {},
): readonly [satisfied: number, unsatisfied: number] | readonly string[] {
  const taxonomy = taxonomyWith(...links);
  const { problems } = compiledFormulas(taxonomy);
  if (problems.length > 0) return codesOf(problems);
  const { assertions, findings } = run(taxonomy, facts, options);
  const others = findings.filter(({ code }) => code !== 'formula:assertion-unsatisfied');
  const rule = assertions.find(({ id }) => id === 'rule');
  return others.length > 0 || rule === undefined ? codesOf(others) : [rule.satisfied, rule.unsatisfied];
}

export function codesOf(findings: readonly Diagnostic[]): readonly string[] {
  return findings.map(({ code }) => code);
}

const resource = (label: string): string => `xlink:type="resource" xlink:label="${label}" id="${label}"`;

export function arc(arcrole: string, from: string, to: string, attributes = ''): string {
  return `<gen:arc xlink:type="arc" xlink:arcrole="http://xbrl.org/arcrole/${arcrole}" xlink:from="${from}" xlink:to="${to}" ${attributes}/>`;
}

export function valueAssertion(test: string, attributes = 'implicitFiltering="true"', id = 'rule'): string {
  const model = attributes.includes('aspectModel') ? '' : 'aspectModel="dimensional"';
  return `<va:valueAssertion ${resource(id)} ${model} ${attributes} test="${test}"/>`;
}

export function existenceAssertion(test?: string, id = 'rule'): string {
  const attribute = test === undefined ? '' : `test="${test}"`;
  return `<ea:existenceAssertion ${resource(id)} aspectModel="dimensional" implicitFiltering="true" ${attribute}/>`;
}

/** A fact variable of the assertion `rule` for one concept, which its filter covers. */
export function factVariable(name: string, concept: string, attributes = 'bindAsSequence="false"'): string {
  const isComplete = attributes.includes('bindAsSequence')
    ? attributes
    : `bindAsSequence="false" ${attributes}`;
  return [
    `<variable:factVariable ${resource(`v-${name}`)} ${isComplete}/>`,
    variableArc(name, `v-${name}`),
    `<cf:conceptName ${resource(`f-${name}`)}><cf:concept><cf:qname>t:${concept}</cf:qname></cf:concept></cf:conceptName>`,
    filterArc(`v-${name}`, `f-${name}`),
  ].join('');
}

export function variableArc(name: string, to: string, from = 'rule'): string {
  return `<variable:variableArc xlink:type="arc" xlink:arcrole="http://xbrl.org/arcrole/2008/variable-set" name="${name}" xlink:from="${from}" xlink:to="${to}"/>`;
}

export function filterArc(
  from: string,
  to: string,
  attributes = 'complement="false" cover="true"',
  arcrole = 'variable-filter',
): string {
  return `<variable:variableFilterArc xlink:type="arc" xlink:arcrole="http://xbrl.org/arcrole/2008/${arcrole}" ${attributes} xlink:from="${from}" xlink:to="${to}"/>`;
}

export function generalVariable(name: string, select: string, bindAsSequence = false): string {
  return `<variable:generalVariable ${resource(`v-${name}`)} bindAsSequence="${bindAsSequence}" select="${select}"/>${variableArc(name, `v-${name}`)}`;
}

export function parameter(name: string, attributes: string): string {
  return `<variable:parameter ${resource(`p-${name}`)} name="${name}" ${attributes}/>`;
}

export function precondition(test: string): string {
  return `<variable:precondition ${resource('condition')} test="${test}"/>${arc('2008/variable-set-precondition', 'rule', 'condition')}`;
}

export function unsatisfiedMessage(language: string, text: string, label = `m-${language}`): string {
  return `<msg:message ${resource(label)} xlink:role="http://www.xbrl.org/2010/role/message" xml:lang="${language}">${text}</msg:message>${arc('2010/assertion-unsatisfied-message', 'rule', label)}`;
}

export function general(label: string, test: string): string {
  return `<gf:general ${resource(label)} test="${test}"/>`;
}
