import { describe, expect, test } from '@jest/globals';
import { discoverTaxonomy } from '../../../src/xbrl/taxonomy/dts.js';
import { elementKey } from '../../../src/xbrl/taxonomy/s-equality.js';
import { readXml } from '../../../src/xbrl/xml/read-xml.js';
import type { XmlElement } from '../../../src/xbrl/xml/tree.js';
import { memorySource, schema } from './memory-source.js';

const { taxonomy } = discoverTaxonomy(
  ['http://x/t.xsd'],
  memorySource({
    'http://x/t.xsd': schema(
      'urn:t',
      `<xs:element name="whole" type="xs:decimal" default="7"/>
       <xs:element name="double" type="xs:double"/>
       <xs:element name="truth" type="xs:boolean"/>
       <xs:element name="name" type="xs:QName"/>
       <xs:element name="text" type="xs:string"/>
       <xs:element name="box">
         <xs:complexType>
           <xs:sequence><xs:element name="part" type="xs:decimal" minOccurs="0" maxOccurs="2"/></xs:sequence>
           <xs:attribute name="size" type="xs:integer" default="1"/>
           <xs:attribute name="label" type="xs:string"/>
           <xs:anyAttribute/>
         </xs:complexType>
       </xs:element>`,
    ),
  }),
);

function element(xml: string): XmlElement {
  const text = `<root xmlns="urn:t" xmlns:t="urn:t" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${xml}</root>`;
  const { document } = readXml(new TextEncoder().encode(text), { file: 'x', url: 'http://x/x' });
  const child = document?.root.children[0];
  if (child === undefined || typeof child === 'string') throw new Error('no element');
  return child;
}

const key = (xml: string): string => elementKey(element(xml), taxonomy);

describe('s-equality (XBRL 2.1 §4.10)', () => {
  test.each([
    ['numbers are compared as numbers', '<whole>1.0</whole>', '<whole>+01</whole>'],
    ['doubles are compared as numbers', '<double>1E2</double>', '<double>100.0</double>'],
    ['negative zero is zero', '<double>-0</double>', '<double>0</double>'],
    ['infinity is itself', '<double>INF</double>', '<double>INF</double>'],
    ['truth values are compared as such', '<truth>1</truth>', '<truth>true</truth>'],
    ['prefixes do not matter', '<whole>1</whole>', '<t:whole>1</t:whole>'],
    ['names are compared as names', '<name>t:x</name>', '<name>x</name>'],
    ['an empty element has its default', '<whole/>', '<whole>7</whole>'],
    ['an absent attribute has its default', '<box/>', '<box size="01"/>'],
    ['the order of attributes does not matter', '<box size="2" label="a"/>', '<box label="a" size="2"/>'],
    ['local elements have their types', '<box><part>1</part></box>', '<box> <part>1.0</part> </box>'],
    ['whether an element is nil is a truth value', '<whole xsi:nil="1"/>', '<whole xsi:nil=" true"/>'],
    ['content that nobody declares is text', '<other a="1">x</other>', '<other a="1">x</other>'],
    [
      'members are names, though no schema of the taxonomy declares them',
      '<d:explicitMember xmlns:d="http://xbrl.org/2006/xbrldi" dimension="t:axis">t:x</d:explicitMember>',
      '<d:explicitMember xmlns:d="http://xbrl.org/2006/xbrldi" dimension="t:axis"> x </d:explicitMember>',
    ],
    [
      'dimensions are names, though no schema of the taxonomy declares them',
      '<d:typedMember xmlns:d="http://xbrl.org/2006/xbrldi" dimension="t:axis"><text>1</text></d:typedMember>',
      '<d:typedMember xmlns:d="http://xbrl.org/2006/xbrldi" dimension="axis"><text>1</text></d:typedMember>',
    ],
  ])('%s', (_, a, b) => {
    expect(key(a)).toBe(key(b));
  });

  test.each([
    ['other values differ', '<whole>1</whole>', '<whole>1.1</whole>'],
    ['texts differ by white space', '<text>a</text>', '<text> a</text>'],
    [
      'the order of elements matters',
      '<box><part>1</part><part>2</part></box>',
      '<box><part>2</part><part>1</part></box>',
    ],
    ['depth matters', '<box><part>1</part></box>', '<box/>'],
    ['the infinities differ', '<double>INF</double>', '<double>-INF</double>'],
    ['what is no number differs from itself', '<double>NaN</double>', '<double>NaN</double>'],
    ['what is nil differs from what is not', '<text xsi:nil="true"/>', '<text/>'],
    ['an attribute that is there differs from none', '<text xsi:nil="false">a</text>', '<text>a</text>'],
    ['ids differ as any attribute', '<box id="a"/>', '<box id="b"/>'],
  ])('%s', (_, a, b) => {
    expect(key(a)).not.toBe(key(b));
  });
});
