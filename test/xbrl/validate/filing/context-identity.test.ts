import { expect, test } from '@jest/globals';
import type { Context } from '../../../../src/xbrl/instance/instance.js';
import { readInstance } from '../../../../src/xbrl/instance/read-instance.js';
import { discoverTaxonomy } from '../../../../src/xbrl/taxonomy/dts.js';
import { contextIdentity } from '../../../../src/xbrl/validate/filing/context-identity.js';
import { readXml } from '../../../../src/xbrl/xml/read-xml.js';
import { memorySource, schema } from '../../taxonomy/memory-source.js';

const SOURCE = memorySource({
  'http://x/entry.xsd': schema(
    'urn:x',
    '<xs:element name="Number" type="xs:integer"/><xs:element name="Code" type="xs:string"/>',
  ),
});
const { taxonomy } = discoverTaxonomy(['http://x/entry.xsd'], SOURCE);

function contextOf(scenario: string): Context {
  const text = `<xbrl xmlns="http://www.xbrl.org/2003/instance" xmlns:d="http://xbrl.org/2006/xbrldi" xmlns:t="urn:x"><context id="c"><entity><identifier scheme="http://s">1</identifier></entity><period><instant>2024-12-31</instant></period><scenario>${scenario}</scenario></context></xbrl>`;
  const { document } = readXml(new TextEncoder().encode(text), { file: 'r.xbrl', url: 'file:///r.xbrl' });
  const [context] = document === undefined ? [] : readInstance(document, 'r.xbrl').contexts;
  if (context === undefined) throw new Error('the fixture has no context');
  return context;
}

const typed = (value: string) => `<d:typedMember dimension="t:Axis">${value}</d:typedMember>`;

test.each([
  ['a number written otherwise', typed('<t:Number>7</t:Number>'), typed('<t:Number> 07 </t:Number>'), true],
  ['another number', typed('<t:Number>7</t:Number>'), typed('<t:Number>8</t:Number>'), false],
  ['a code that looks like it', typed('<t:Code>7</t:Code>'), typed('<t:Code>07</t:Code>'), false],
  [
    'what is no dimension in another order',
    '<t:Number>7</t:Number><t:Code>a</t:Code>',
    '<t:Code>a</t:Code><t:Number>7</t:Number>',
    true,
  ],
  ['what is no dimension', '<t:Number>7</t:Number>', '<t:Number>+7</t:Number>', true],
])('contexts with %s are told apart by what they say', (_, one, other, isSame) => {
  const [a, b] = [one, other].map((scenario) => contextIdentity(contextOf(scenario), taxonomy));
  expect(a === b).toBe(isSame);
});
