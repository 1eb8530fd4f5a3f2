import { readInstance } from '../../../../src/xbrl/instance/read-instance.js';
import { discoverTaxonomy } from '../../../../src/xbrl/taxonomy/dts.js';
import type { Taxonomy } from '../../../../src/xbrl/taxonomy/taxonomy.js';
import type { Rule } from '../../../../src/xbrl/validate/layer.js';
import type { Subject, TaxonomySubject } from '../../../../src/xbrl/validate/subject.js';
import { readXml } from '../../../../src/xbrl/xml/read-xml.js';
import { appinfo, IMPORTS, linkbase, memorySource, schema } from '../../taxonomy/memory-source.js';

/** The schema of each case, with the prefix `t` for its namespace `urn:t`. */
const ENTRY = 'http://x/t.xsd';

/** A taxonomy of declarations, of links in the linkbase of their schema, and of documents beside it. */
export interface Sources {
  readonly declared?: string;
  readonly links?: string;
  readonly documents?: Readonly<Record<string, string>>;
}

export function taxonomyOf({ declared = '', links = '', documents = {} }: Sources): Taxonomy {
  const entry = schema('urn:t', `${appinfo(linkbase(links, 'id="links"'))}${IMPORTS}${declared}`);
  return discoverTaxonomy([ENTRY], memorySource({ ...documents, [ENTRY]: entry })).taxonomy;
}

/** A report with this content, on such a taxonomy. */
export function subjectOf(content: string, sources: Sources = {}): Subject {
  const text = `<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase"
xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xbrldi="http://xbrl.org/2006/xbrldi"
xmlns:iso4217="http://www.xbrl.org/2003/iso4217" xmlns:t="urn:t">${content}</xbrli:xbrl>`;
  const { document, decoded } = readXml(new TextEncoder().encode(text), {
    file: 'r.xbrl',
    url: 'http://x/r.xbrl',
  });
  if (document === undefined || decoded === undefined) throw new Error('the report is not well-formed');
  return {
    file: 'r.xbrl',
    ...decoded,
    instance: readInstance(document, 'r.xbrl'),
    taxonomy: taxonomyOf(sources),
  };
}

/** What a rule says of a taxonomy. */
export function saidOfTaxonomy(rule: Rule<TaxonomySubject>, sources: Sources): string[] {
  return [...rule.check({ taxonomy: taxonomyOf(sources) })].map(({ message }) => message.en);
}

/** What a rule says of a report. */
export function saidOfReport(rule: Rule<Subject>, content: string, sources: Sources = {}): string[] {
  return [...rule.check(subjectOf(content, sources))].map(({ message }) => message.en);
}

const IDENTIFIER = '<xbrli:identifier scheme="urn:s">1</xbrli:identifier>';
const DAY = '<xbrli:instant>2024-12-31</xbrli:instant>';

export function context(id: string, period = DAY, entity = IDENTIFIER, scenario = ''): string {
  return `<xbrli:context id="${id}"><xbrli:entity>${entity}</xbrli:entity><xbrli:period>${period}</xbrli:period>${scenario}</xbrli:context>`;
}

export function unit(id: string, ...measures: readonly string[]): string {
  const each = measures.map((measure) => `<xbrli:measure>${measure}</xbrli:measure>`);
  return `<xbrli:unit id="${id}">${each.join('')}</xbrli:unit>`;
}

/** An item of a type, of a moment. */
export function itemOf(type: string, name: string, attributes = ''): string {
  return `<xs:element id="t_${name}" name="${name}" type="${type}" substitutionGroup="xbrli:item" xbrli:periodType="instant" ${attributes}/>`;
}

/** A tuple whose anonymous type has this content. */
export function tupleOf(name: string, content: string, attributes = ''): string {
  return `<xs:element id="t_${name}" name="${name}" substitutionGroup="xbrli:tuple"><xs:complexType ${attributes}>${content}</xs:complexType></xs:element>`;
}

export const STANDARD = 'http://www.xbrl.org/2003/role/link';

export function extendedLink(kind: string, content: string, role = STANDARD): string {
  return `<link:${kind}Link xlink:type="extended" xlink:role="${role}">${content}</link:${kind}Link>`;
}

export function arc(kind: string, arcrole: string, from: string, to: string, attributes = ''): string {
  const uri = arcrole.includes(':') ? arcrole : `http://www.xbrl.org/2003/arcrole/${arcrole}`;
  return `<link:${kind}Arc xlink:type="arc" xlink:arcrole="${uri}" xlink:from="${from}" xlink:to="${to}" ${attributes}/>`;
}
