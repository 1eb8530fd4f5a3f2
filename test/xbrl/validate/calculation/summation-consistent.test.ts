import { describe, expect, test } from '@jest/globals';
import { readInstance } from '../../../../src/xbrl/instance/read-instance.js';
import { discoverTaxonomy } from '../../../../src/xbrl/taxonomy/dts.js';
import { summationConsistent } from '../../../../src/xbrl/validate/calculation/rules/summation-consistent.js';
import type { Subject } from '../../../../src/xbrl/validate/subject.js';
import { readXml } from '../../../../src/xbrl/xml/read-xml.js';
import { appinfo, IMPORTS, linkbase, loc, memorySource, schema } from '../../taxonomy/memory-source.js';

const ROLE = 'http://www.xbrl.org/2003/role/link';
const SUMMATION = 'http://www.xbrl.org/2003/arcrole/summation-item';

const amount = (name: string) =>
  `<xs:element id="t_${name}" name="${name}" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant" nillable="true"/>`;

const arc = (to: string, weight: string) =>
  `<link:calculationArc xlink:type="arc" xlink:arcrole="${SUMMATION}" xlink:from="A" xlink:to="${to}" order="1" weight="${weight}"/>`;

/** A = B + C − D. */
const TAXONOMY = schema(
  'urn:t',
  `${appinfo(
    linkbase(
      `<link:calculationLink xlink:type="extended" xlink:role="${ROLE}">${['A', 'B', 'C', 'D']
        .map((name) => loc(name, `#t_${name}`))
        .join('')}${arc('B', '1')}${arc('C', '1.0')}${arc('D', '-1')}</link:calculationLink>`,
    ),
  )}${IMPORTS}${['A', 'B', 'C', 'D'].map(amount).join('')}<xs:element id="t_Group" name="Group" substitutionGroup="xbrli:tuple"><xs:complexType><xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>`,
);

const context = (id: string, instant: string, scenario = '') =>
  `<xbrli:context id="${id}"><xbrli:entity><xbrli:identifier scheme="urn:s">1</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:instant>${instant}</xbrli:instant></xbrli:period>${scenario}</xbrli:context>`;

/** A fact in context `c`, in euros, exact unless said otherwise. */
const fact = (name: string, value: string, attributes = 'decimals="INF"', contextRef = 'c') =>
  `<t:${name} contextRef="${contextRef}" unitRef="u" ${attributes}>${value}</t:${name}>`;

const nil = (name: string) => `<t:${name} contextRef="c" unitRef="u" xsi:nil="true"/>`;

function inconsistencies(facts: string): string[] {
  const xml = `<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:iso4217="http://www.xbrl.org/2003/iso4217" xmlns:t="urn:t"><link:schemaRef xlink:type="simple" xlink:href="http://x/t.xsd"/>${context('c', '2024-12-31')}${context('same', '2025-01-01T00:00:00')}${context('other', '2024-12-30')}<xbrli:unit id="u"><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unit>${facts}</xbrli:xbrl>`;
  const { document } = readXml(new TextEncoder().encode(xml), { file: 'r.xbrl', url: 'http://x/r.xbrl' });
  if (document === undefined) throw new Error('the instance of the test is not well-formed');
  const { taxonomy } = discoverTaxonomy(['http://x/t.xsd'], memorySource({ 'http://x/t.xsd': TAXONOMY }));
  const instance = readInstance(document, 'r.xbrl');
  const subject = { file: 'r.xbrl', instance, taxonomy } as unknown as Subject;
  return [...summationConsistent.check(subject)].map(({ code, message }) => `${code} ${message.en}`);
}

const WRONG = expect.stringMatching(/^xbrl21:calculation-inconsistency /);

describe('a summation (XBRL 2.1 §5.2.5.2) is consistent', () => {
  test.each([
    ['where the items add up', fact('A', '6') + fact('B', '5') + fact('C', '3') + fact('D', '2')],
    ['where an item is not reported', fact('A', '5') + fact('B', '5')],
    ['where no item is reported', fact('A', '5')],
    ['where the total is nil', nil('A') + fact('B', '5')],
    ['where the only item is nil', fact('A', '5') + nil('B')],
    ['where the total is a duplicate', fact('A', '9') + fact('A', '9') + fact('B', '5')],
    ['where an item is a duplicate', fact('A', '9') + fact('B', '5') + fact('B', '5')],
    ['where the items are of another moment', fact('A', '9') + fact('B', '5', undefined, 'other')],
    ['where the moment is written otherwise', fact('A', '5') + fact('B', '5', undefined, 'same')],
    ['where the total is rounded', fact('A', '1200', 'decimals="-2"') + fact('B', '1234')],
    ['where an item is rounded first', fact('A', '1200') + fact('B', '1234', 'decimals="-2"')],
    ['where precision stands for decimals', fact('A', '1200', 'precision="2"') + fact('B', '1234')],
    ['where a half rounds to the even neighbour', fact('A', '2', 'decimals="0"') + fact('B', '2.5')],
    [
      'where only facts of another tuple disagree',
      `<t:Group>${fact('A', '5')}</t:Group><t:Group>${fact('B', '7')}</t:Group>`,
    ],
    ['where the items of a tuple below add up', fact('A', '7') + `<t:Group>${fact('B', '7')}</t:Group>`],
  ])('%s', (_, facts) => {
    expect(inconsistencies(facts)).toEqual([]);
  });
});

describe('a summation is inconsistent', () => {
  test.each([
    ['where the items do not add up', fact('A', '8') + fact('B', '5') + fact('C', '2')],
    ['where a weight is forgotten', fact('A', '7') + fact('B', '5') + fact('D', '2')],
    ['where a half rounds away from the even neighbour', fact('A', '3', 'decimals="0"') + fact('B', '2.5')],
    ['where the total has no precision', fact('A', '5', 'precision="0"') + fact('B', '5')],
    ['where an item has no precision', fact('A', '5') + fact('B', '5', 'precision="0"')],
    [
      'where items of a tuple below count too',
      fact('A', '5') + fact('B', '5') + `<t:Group>${fact('B', '1')}</t:Group>`,
    ],
    ['within a tuple', `<t:Group>${fact('A', '5')}${fact('B', '7')}</t:Group>`],
  ])('%s', (_, facts) => {
    expect(inconsistencies(facts)).toEqual([WRONG]);
  });
});

test('says what is reported and what the items add up to', () => {
  expect(inconsistencies(fact('A', '8') + fact('B', '5') + fact('C', '2'))).toEqual([
    `xbrl21:calculation-inconsistency t:A is 8, but its items add up to 7 (role ${ROLE}).`,
  ]);
});
