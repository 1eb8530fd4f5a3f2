/**
 * A large instance with a taxonomy of its own, the same for the same numbers: monetary facts in contexts
 * with two explicit dimensions.
 */
import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface LargeInstance {
  readonly facts: number;
  readonly contexts: number;
}

const CONCEPTS = 200;
const MEMBERS = 300;

const XMLNS = [
  'xmlns:xbrli="http://www.xbrl.org/2003/instance"',
  'xmlns:link="http://www.xbrl.org/2003/linkbase"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:xbrldi="http://xbrl.org/2006/xbrldi"',
  'xmlns:xbrldt="http://xbrl.org/2005/xbrldt"',
  'xmlns:iso4217="http://www.xbrl.org/2003/iso4217"',
  'xmlns:l="http://example.com/large"',
].join(' ');

/** Writes `large.xbrl`, `large.xsd` and `large-def.xml` into a folder, and gives the path of the first. */
export async function writeLargeInstance(folder: string, size: LargeInstance): Promise<string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'large.xsd'), schema());
  writeFileSync(join(folder, 'large-def.xml'), definitions());
  const path = join(folder, 'large.xbrl');
  const out = createWriteStream(path);
  for (const part of instance(size)) {
    if (!out.write(part)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return path;
}

function names(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${prefix}${String(at)}`);
}

function schema(): string {
  const item = (name: string, type: string, rest: string) =>
    `<xs:element name="${name}" id="l_${name}" type="${type}" nillable="true" xbrli:periodType="instant" ${rest}/>`;
  const concepts = names('C', CONCEPTS).map((name) =>
    item(name, 'xbrli:monetaryItemType', 'substitutionGroup="xbrli:item" xbrli:balance="debit"'),
  );
  const members = ['A', 'B'].flatMap((axis) =>
    names(`${axis}M`, MEMBERS).map((name) =>
      item(name, 'xbrli:stringItemType', 'substitutionGroup="xbrli:item" abstract="true"'),
    ),
  );
  const abstract = (name: string, group: string) =>
    item(name, 'xbrli:stringItemType', `substitutionGroup="${group}" abstract="true"`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://example.com/large" elementFormDefault="qualified" ${XMLNS}>
<xs:annotation><xs:appinfo><link:linkbaseRef xlink:type="simple" xlink:href="large-def.xml" xlink:role="http://www.xbrl.org/2003/role/definitionLinkbaseRef" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase"/>
<link:roleType roleURI="http://example.com/large/role" id="role"><link:usedOn>link:definitionLink</link:usedOn></link:roleType></xs:appinfo></xs:annotation>
<xs:import namespace="http://www.xbrl.org/2003/instance" schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>
<xs:import namespace="http://xbrl.org/2005/xbrldt" schemaLocation="http://www.xbrl.org/2005/xbrldt-2005.xsd"/>
${[...concepts, ...members, abstract('Table', 'xbrldt:hypercubeItem'), abstract('A', 'xbrldt:dimensionItem'), abstract('B', 'xbrldt:dimensionItem'), abstract('Items', 'xbrli:item')].join('\n')}
</xs:schema>
`;
}

function definitions(): string {
  const arcrole = (name: string) => `http://xbrl.org/int/dim/arcrole/${name}`;
  const all = [
    'Table',
    'A',
    'B',
    'Items',
    ...names('C', CONCEPTS),
    ...names('AM', MEMBERS),
    ...names('BM', MEMBERS),
  ];
  const locators = all.map(
    (name) => `<link:loc xlink:type="locator" xlink:href="large.xsd#l_${name}" xlink:label="${name}"/>`,
  );
  const arc = (name: string, from: string, to: string, rest = '') =>
    `<link:definitionArc xlink:type="arc" xlink:arcrole="${arcrole(name)}" xlink:from="${from}" xlink:to="${to}" ${rest}/>`;
  const arcs = [
    arc('all', 'Items', 'Table', 'xbrldt:contextElement="scenario" xbrldt:closed="true"'),
    arc('hypercube-dimension', 'Table', 'A'),
    arc('hypercube-dimension', 'Table', 'B'),
    arc('dimension-domain', 'A', 'AM0'),
    arc('dimension-domain', 'B', 'BM0'),
    ...names('AM', MEMBERS)
      .slice(1)
      .map((name) => arc('domain-member', 'AM0', name)),
    ...names('BM', MEMBERS)
      .slice(1)
      .map((name) => arc('domain-member', 'BM0', name)),
    ...names('C', CONCEPTS).map((name) => arc('domain-member', 'Items', name)),
  ];
  const refs = ['all', 'hypercube-dimension', 'dimension-domain', 'domain-member'].map(
    (name) =>
      `<link:arcroleRef arcroleURI="${arcrole(name)}" xlink:type="simple" xlink:href="http://www.xbrl.org/2005/xbrldt-2005.xsd#${name}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<link:linkbase ${XMLNS}>
<link:roleRef roleURI="http://example.com/large/role" xlink:type="simple" xlink:href="large.xsd#role"/>
${refs.join('\n')}
<link:definitionLink xlink:type="extended" xlink:role="http://example.com/large/role">
${[...locators, ...arcs].join('\n')}
</link:definitionLink>
</link:linkbase>
`;
}

function* instance({ facts, contexts }: LargeInstance): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<xbrli:xbrl ${XMLNS}>
<link:schemaRef xlink:type="simple" xlink:href="large.xsd"/>
<xbrli:unit id="EUR"><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unit>
`;
  for (let at = 0; at < contexts; at++) {
    // Every pair of members once, then the next year.
    const [a, b] = [at % MEMBERS, Math.floor(at / MEMBERS) % MEMBERS];
    const year = 2000 + Math.floor(at / (MEMBERS * MEMBERS));
    yield `<xbrli:context id="c${String(at)}"><xbrli:entity><xbrli:identifier scheme="http://example.com/entities">12345678</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:instant>${String(year)}-12-31</xbrli:instant></xbrli:period><xbrli:scenario><xbrldi:explicitMember dimension="l:A">l:AM${String(a)}</xbrldi:explicitMember><xbrldi:explicitMember dimension="l:B">l:BM${String(b)}</xbrldi:explicitMember></xbrli:scenario></xbrli:context>
`;
  }
  for (let at = 0; at < facts; at++) {
    const concept = Math.floor(at / contexts) % CONCEPTS;
    yield `<l:C${String(concept)} contextRef="c${String(at % contexts)}" unitRef="EUR" decimals="2">${String(at)}.${String(at % 100).padStart(2, '0')}</l:C${String(concept)}>
`;
  }
  yield '</xbrli:xbrl>\n';
}
