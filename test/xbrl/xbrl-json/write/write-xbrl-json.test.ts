import { describe, expect, test } from '@jest/globals';
import { context, instanceOf, readText, said, written } from '../oim-taxonomy.js';

const ATTRIBUTES = 'contextRef="c"';
const amount = (value: string, more = 'decimals="0"') =>
  `<t:Amount contextRef="c" unitRef="EUR" ${more}>${value}</t:Amount>`;
const refused = (content: string, root = '') => {
  const { text, diagnostics } = written(instanceOf(content, root));
  expect(text).toBeUndefined();
  return diagnostics.map(({ code }) => code);
};

test('an instance is written with its facts in their order, their footnotes behind them, and canonical values', () => {
  const instance = instanceOf(
    `${context('d', { scenario: '<xbrldi:typedMember dimension="t:CodeAxis"><t:Code>03AF</t:Code></xbrldi:typedMember><xbrldi:explicitMember dimension="t:SizeAxis">t:Small</xbrldi:explicitMember>' })}
     ${context('i', { period: '<xbrli:instant>2024-12-31</xbrli:instant>' })}
     <xbrli:unit id="u"><xbrli:divide><xbrli:unitNumerator><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unitNumerator><xbrli:unitDenominator><xbrli:measure>xbrli:shares</xbrli:measure></xbrli:unitDenominator></xbrli:divide></xbrli:unit>
     <xbrli:unit id="p"><xbrli:measure>xbrli:pure</xbrli:measure></xbrli:unit>
     <t:Amount id="own" contextRef="d" unitRef="u" decimals="-3">+0012000</t:Amount>
     <t:Balance contextRef="i" unitRef="EUR" precision="4">1234.5</t:Balance>
     <t:Ratio contextRef="c" unitRef="p" decimals="INF">.5</t:Ratio>
     <t:Remark contextRef="c" xml:lang="NL-nl">Een "tekst"</t:Remark>
     <t:Remark contextRef="d" xsi:nil="true"/>
     <t:Day contextRef="c" xml:lang="nl">2024-02-29</t:Day>
     <t:Name contextRef="c">t:Remark</t:Name>
     <t:Choices contextRef="c">http://example.org/t#Large http://example.org/t#Small</t:Choices>
     <link:footnoteLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">
       <link:loc xlink:type="locator" xlink:href="#own" xlink:label="a"/>
       <link:footnote xlink:type="resource" xlink:label="n" xml:lang="nl">Zie <h:b xmlns:h="http://www.w3.org/1999/xhtml">hier</h:b> &amp; daar</link:footnote>
       <link:footnoteArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/fact-footnote" xlink:from="a" xlink:to="n"/>
     </link:footnoteLink>`,
  );
  const { text, diagnostics } = written(instance);
  expect(said(diagnostics)).toEqual([]);
  const year = { entity: 'scheme:1', period: '2024-01-01T00:00:00/2025-01-01T00:00:00' };
  const members = { 't:CodeAxis': '03AF', 't:SizeAxis': 't:Small' };
  expect(JSON.parse(text ?? '')).toEqual({
    documentInfo: {
      documentType: 'https://xbrl.org/2021/xbrl-json',
      features: { 'xbrl:canonicalValues': true },
      namespaces: {
        iso4217: 'http://www.xbrl.org/2003/iso4217',
        scheme: 'http://example.org/entities',
        t: 'http://example.org/t',
        xbrl: 'https://xbrl.org/2021',
        xbrli: 'http://www.xbrl.org/2003/instance',
      },
      linkTypes: { footnote: 'http://www.xbrl.org/2003/arcrole/fact-footnote' },
      linkGroups: { _: 'http://www.xbrl.org/2003/role/link' },
      taxonomy: ['http://example.org/t.xsd'],
    },
    facts: {
      own: {
        value: '12000.0',
        decimals: -3,
        dimensions: { concept: 't:Amount', ...year, unit: 'iso4217:EUR/xbrli:shares', ...members },
        links: { footnote: { _: ['n1'] } },
      },
      // Four significant digits of 1234.5 are exact to the unit (XBRL 2.1 §4.6.6).
      f2: {
        value: '1234.5',
        decimals: 0,
        dimensions: {
          concept: 't:Balance',
          entity: 'scheme:1',
          period: '2025-01-01T00:00:00',
          unit: 'iso4217:EUR',
        },
      },
      f3: { value: '0.5', dimensions: { concept: 't:Ratio', ...year } },
      f4: { value: 'Een "tekst"', dimensions: { concept: 't:Remark', ...year, language: 'nl-nl' } },
      f5: { value: null, dimensions: { concept: 't:Remark', ...year, ...members } },
      f6: { value: '2024-02-29', dimensions: { concept: 't:Day', ...year } },
      f7: { value: 't:Remark', dimensions: { concept: 't:Name', ...year } },
      f8: { value: 't:Large t:Small', dimensions: { concept: 't:Choices', ...year } },
      n1: {
        value: 'Zie <b>hier</b> &amp; daar',
        dimensions: { concept: 'xbrl:note', noteId: 'n1', language: 'nl' },
      },
    },
  });
  const read = readText(text ?? '');
  expect(said(read.diagnostics)).toEqual([]);
  expect(read.instance && written(read.instance, read.prefixes).text).toBe(text);
});

describe('what xBRL-JSON has no place for is named, and nothing is written:', () => {
  const scenario = (content: string) => context('d', { scenario: content });
  const inD = '<t:Remark contextRef="d">x</t:Remark>';
  const footnoteLink = (attributes: string, arc: boolean) =>
    `<t:Remark id="a" ${ATTRIBUTES}>x</t:Remark><link:footnoteLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"><link:loc xlink:type="locator" xlink:href="#a" xlink:label="a"/><link:footnote xlink:type="resource" xlink:label="n" xml:lang="nl" ${attributes}>x</link:footnote>${arc ? '<link:footnoteArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/fact-footnote" xlink:from="a" xlink:to="n"/>' : ''}</link:footnoteLink>`;

  test.each([
    ['a tuple', `<t:Group>${amount('1')}</t:Group>`, 'xbrlxe:unsupportedTuple'],
    ['a tuple without content', '<t:Group/>', 'xbrlxe:unsupportedTuple'],
    [
      'a fraction',
      '<t:Part contextRef="c" unitRef="EUR"><xbrli:numerator>1</xbrli:numerator><xbrli:denominator>3</xbrli:denominator></t:Part>',
      'xbrlxe:unsupportedFraction',
    ],
    [
      'a number of which nothing is certain',
      amount('1', 'precision="0"'),
      'xbrlxe:unsupportedZeroPrecisionFact',
    ],
    [
      'a context that says more than dimensions',
      `${scenario('<t:Code>x</t:Code>')}${inD}`,
      'xbrlxe:nonDimensionalSegmentScenarioContent',
    ],
    [
      'a value of a dimension with elements in it',
      `${scenario('<xbrldi:typedMember dimension="t:CodeAxis"><t:Complex><t:Code>x</t:Code></t:Complex></xbrldi:typedMember>')}${inD}`,
      'xbrlxe:unsupportedComplexTypedDimension',
    ],
    [
      'dimensions in segment and in scenario',
      `${scenario('<xbrldi:explicitMember dimension="t:SizeAxis">t:Small</xbrldi:explicitMember>')}${inD}${context('s', { segment: '<xbrldi:explicitMember dimension="t:SizeAxis">t:Small</xbrldi:explicitMember>' })}<t:Remark contextRef="s">y</t:Remark>`,
      'xbrlxe:inconsistentDimensionsContainer',
    ],
    [
      'a footnote with a role of its own',
      footnoteLink('xlink:role="urn:r"', true),
      'xbrlxe:nonStandardFootnoteResourceRole',
    ],
    ['a footnote of nothing', footnoteLink('', false), 'xbrlxe:unlinkedFootnoteResource'],
    ['xml:base', `<t:Remark ${ATTRIBUTES} xml:base="x/">y</t:Remark>`, 'xbrlxe:unsupportedXmlBase'],
    [
      'a linkbase of the report itself',
      '<link:linkbaseRef xlink:type="simple" xlink:href="own.xml" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase"/>',
      'xbrlxe:unsupportedLinkbaseReference',
    ],
    [
      'a concept that the taxonomy does not have',
      `<t:Other ${ATTRIBUTES}>x</t:Other>`,
      'oime:unknownConcept',
    ],
    [
      'a dimension that the taxonomy does not have',
      `${scenario('<xbrldi:explicitMember dimension="t:OtherAxis">t:Small</xbrldi:explicitMember>')}${inD}`,
      'oime:unknownDimension',
    ],
    [
      'a fact without a context',
      '<t:Remark contextRef="none">x</t:Remark>',
      'xbrl-json:fact-without-context',
    ],
    [
      'a number without a unit',
      '<t:Amount contextRef="c" decimals="0">1</t:Amount>',
      'xbrl-json:fact-without-unit',
    ],
    [
      'a number of a unit that is not there',
      '<t:Amount contextRef="c" unitRef="no" decimals="0">1</t:Amount>',
      'xbrl-json:fact-without-unit',
    ],
    ['a value that is none of its type', amount('twelve'), 'xbrlje:invalidFactValue'],
    [
      'a value with an element in it',
      `<t:Remark ${ATTRIBUTES}>a<t:Code/>b</t:Remark>`,
      'xbrlje:invalidFactValue',
    ],
    [
      'a date that is none',
      `${context('d', { period: '<xbrli:instant>2024-13-01</xbrli:instant>' })}<t:Balance contextRef="d" unitRef="EUR" decimals="0">1</t:Balance>`,
      'oimce:invalidPeriodRepresentation',
    ],
  ])('%s', (_what, content, code) => {
    expect(refused(content)).toContain(code);
  });

  test('an entity that is no name, in a scheme that is no address', () => {
    const entity = '<xbrli:entity><xbrli:identifier scheme="urn">a b</xbrli:identifier></xbrli:entity>';
    const own = context('d').replace(/<xbrli:entity>.*<\/xbrli:entity>/, entity);
    expect(refused(`${own}${inD}`).sort()).toEqual(['oimce:invalidSQName', 'oimce:invalidURI']);
  });

  test('a moment that is no date', () => {
    const period = '<xbrli:instant>2024-13-01</xbrli:instant>';
    const { diagnostics } = written(instanceOf(`${context('d', { period })}${inD}`));
    expect(diagnostics.map(({ message }) => message.en)).toEqual([
      'The period 2024-13-01 is not written well.',
    ]);
  });

  test('a period that begins where it ends', () => {
    const period =
      '<xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-01-01T00:00:00</xbrli:endDate>';
    const { diagnostics } = written(instanceOf(`${context('d', { period })}${inD}`));
    expect(diagnostics.map(({ message }) => message.en)).toEqual([
      'The period 2024-01-01/2024-01-01T00:00:00 is not written well.',
    ]);
  });

  test('all of it at once, each with its place', () => {
    const { diagnostics } = written(
      instanceOf(`<t:Group>${amount('1')}</t:Group>\n<t:Other ${ATTRIBUTES}>x</t:Other>`),
    );
    expect(diagnostics.map(({ code, location }) => [code, location?.file])).toEqual([
      ['xbrlxe:unsupportedTuple', 'report.xbrl'],
      ['oime:unknownConcept', 'report.xbrl'],
    ]);
  });
});

test('an entity in the scheme of the one that stands for none keeps its scheme', () => {
  const entity =
    '<xbrli:entity><xbrli:identifier scheme="https://xbrl.org/2021/entities">1</xbrli:identifier></xbrli:entity>';
  const own = context('d').replace(/<xbrli:entity>.*<\/xbrli:entity>/, entity);
  const { text } = written(instanceOf(`${own}<t:Remark contextRef="d">x</t:Remark>`));
  expect(JSON.parse(text ?? '')).toMatchObject({
    documentInfo: { namespaces: { scheme: 'https://xbrl.org/2021/entities' } },
    facts: { f1: { dimensions: { entity: 'scheme:1' } } },
  });
});

test('links keep the order of their arcs, and a prohibited arc is no link', () => {
  const fact = (id: string) => `<t:Remark id="${id}" contextRef="c">${id}</t:Remark>`;
  const loc = (id: string) => `<link:loc xlink:type="locator" xlink:href="#${id}" xlink:label="${id}"/>`;
  const arc = (to: string, more: string) =>
    `<link:footnoteArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2009/arcrole/fact-explanatoryFact" xlink:from="a" xlink:to="${to}" ${more}/>`;
  const instance = instanceOf(
    `${['a', 'b', 'd', 'e'].map(fact).join('')}<link:footnoteLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">${['a', 'b', 'd', 'e'].map(loc).join('')}${arc('b', 'order="10"')}${arc('d', 'order="2.5"')}${arc('e', '')}${arc('e', 'use="prohibited" priority="1"')}</link:footnoteLink>`,
  );
  const { text } = written(instance);
  const report = JSON.parse(text ?? '{}') as { facts: Record<string, { links?: unknown }> };
  expect(report.facts['a']?.links).toEqual({ explanatoryFact: { _: ['d', 'b'] } });
});

test('ids that facts do not have are made, and never one that another has', () => {
  const { text } = written(
    instanceOf('<t:Remark contextRef="c" id="f2">x</t:Remark><t:Remark contextRef="c">y</t:Remark>'),
  );
  const report = JSON.parse(text ?? '{}') as { facts: object };
  expect(Object.keys(report.facts)).toEqual(['f2', 'f2_2']);
});
