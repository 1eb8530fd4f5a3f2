/** A large taxonomy, the same for the same number: concepts with labels, presented, added up and in domains. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Concepts under one heading. */
const GROUP = 100;
const ROLES = 'http://example.com/taxonomy/role/';
const XBRL_ROLES = 'http://www.xbrl.org/2003/role/';
const XBRL_ARCROLES = 'http://www.xbrl.org/2003/arcrole/';
const DOMAIN_MEMBER = 'http://xbrl.org/int/dim/arcrole/domain-member';

const XMLNS = [
  'xmlns:xbrli="http://www.xbrl.org/2003/instance"',
  'xmlns:link="http://www.xbrl.org/2003/linkbase"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
].join(' ');

interface Linkbase {
  readonly file: string;
  /** Elements that stand before the links. */
  readonly refs?: string;
  readonly link: 'presentationLink' | 'calculationLink' | 'definitionLink' | 'labelLink';
  readonly arc: string;
  readonly arcrole: string;
}

const LINKBASES: readonly Linkbase[] = [
  {
    file: 'pre.xml',
    link: 'presentationLink',
    arc: 'presentationArc',
    arcrole: `${XBRL_ARCROLES}parent-child`,
  },
  {
    file: 'pre-2.xml',
    link: 'presentationLink',
    arc: 'presentationArc',
    arcrole: `${XBRL_ARCROLES}parent-child`,
  },
  {
    file: 'cal.xml',
    link: 'calculationLink',
    arc: 'calculationArc',
    arcrole: `${XBRL_ARCROLES}summation-item`,
  },
  {
    file: 'def.xml',
    refs: `<link:arcroleRef arcroleURI="${DOMAIN_MEMBER}" xlink:type="simple" xlink:href="http://www.xbrl.org/2005/xbrldt-2005.xsd#domain-member"/>\n`,
    link: 'definitionLink',
    arc: 'definitionArc',
    arcrole: DOMAIN_MEMBER,
  },
];

/**
 * Writes `taxonomy.xsd` and its linkbases into a folder, and gives the path of the schema. There are five
 * arcs to a concept, one of them to its label.
 */
export function writeLargeTaxonomy(folder: string, concepts: number): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'taxonomy.xsd');
  writeFileSync(path, schema(concepts));
  writeFileSync(join(folder, 'lab.xml'), labels(concepts));
  for (const [at, linkbase] of LINKBASES.entries()) {
    writeFileSync(join(folder, linkbase.file), relations(linkbase, concepts, at));
  }
  return path;
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}

function schema(concepts: number): string {
  const groups = numbers(Math.ceil(concepts / GROUP));
  const roles = LINKBASES.flatMap(({ link }, at) =>
    groups.map(
      (group) =>
        `<link:roleType roleURI="${roleOf(at, group)}" id="r${String(at)}-${String(group)}"><link:usedOn>link:${link}</link:usedOn></link:roleType>`,
    ),
  );
  const refs = ['lab.xml', ...LINKBASES.map(({ file }) => file)].map(
    (file) =>
      `<link:linkbaseRef xlink:type="simple" xlink:href="${file}" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase"/>`,
  );
  const declared = numbers(concepts).map(
    (at) =>
      `<xs:element name="${nameOf(at)}" id="t_${nameOf(at)}" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" nillable="true" xbrli:periodType="duration" xbrli:balance="debit"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://example.com/taxonomy" elementFormDefault="qualified" ${XMLNS}>
<xs:annotation><xs:appinfo>
${[...refs, ...roles].join('\n')}
</xs:appinfo></xs:annotation>
<xs:import namespace="http://www.xbrl.org/2003/instance" schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>
${declared.join('\n')}
</xs:schema>
`;
}

function nameOf(at: number): string {
  return `Concept${String(at)}`;
}

function roleOf(linkbase: number, group: number): string {
  return `${ROLES}${String(linkbase)}/${String(group)}`;
}

function locator(at: number): string {
  return `<link:loc xlink:type="locator" xlink:href="taxonomy.xsd#t_${nameOf(at)}" xlink:label="${nameOf(at)}"/>`;
}

function labels(concepts: number): string {
  const lines = numbers(concepts).flatMap((at) => [
    locator(at),
    `<link:label xlink:type="resource" xlink:label="l${String(at)}" xlink:role="${XBRL_ROLES}label" xml:lang="en">Concept ${String(at)} of the large taxonomy</link:label>`,
    `<link:labelArc xlink:type="arc" xlink:arcrole="${XBRL_ARCROLES}concept-label" xlink:from="${nameOf(at)}" xlink:to="l${String(at)}"/>`,
  ]);
  return linkbase(
    '',
    `<link:labelLink xlink:type="extended" xlink:role="${XBRL_ROLES}link">\n${lines.join('\n')}\n</link:labelLink>`,
  );
}

/** Each group is a tree of its own in a role of its own: a heading, ten below it, and nine below each of those. */
function relations({ refs = '', link, arc, arcrole }: Linkbase, concepts: number, at: number): string {
  const weight = link === 'calculationLink' ? ' weight="1"' : '';
  const roleRefs = numbers(Math.ceil(concepts / GROUP)).map(
    (group) =>
      `<link:roleRef roleURI="${roleOf(at, group)}" xlink:type="simple" xlink:href="taxonomy.xsd#r${String(at)}-${String(group)}"/>`,
  );
  const links = numbers(Math.ceil(concepts / GROUP)).map((group) => {
    const first = group * GROUP;
    const members = numbers(Math.min(GROUP, concepts - first));
    const arcs = members.slice(1).map((member) => {
      const parent = member <= 10 ? 0 : 1 + ((member - 1) % 10);
      return `<link:${arc} xlink:type="arc" xlink:arcrole="${arcrole}" xlink:from="${nameOf(first + parent)}" xlink:to="${nameOf(first + member)}" order="${String(member)}"${weight}/>`;
    });
    const locators = members.map((member) => locator(first + member));
    return `<link:${link} xlink:type="extended" xlink:role="${roleOf(at, group)}">\n${[...locators, ...arcs].join('\n')}\n</link:${link}>`;
  });
  return linkbase(`${roleRefs.join('\n')}\n${refs}`, links.join('\n'));
}

function linkbase(refs: string, links: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<link:linkbase ${XMLNS}>
${refs}${links}
</link:linkbase>
`;
}
