import { describe, expect, test } from '@jest/globals';
import { toReport } from '../../../src/xbrl/instance/to-report.js';
import { EUR, ex } from '../report/fact-of.js';
import { readContent } from './read-text.js';

const ENTITY = `<xbrli:entity><xbrli:identifier scheme="http://www.kvk.nl/kvk-id">
  1234  5678 </xbrli:identifier></xbrli:entity>`;
const PERIOD = '<xbrli:period><xbrli:instant> 2024-12-31 </xbrli:instant></xbrli:period>';
const context = (scenario = '', id = 'c1') =>
  `<xbrli:context id="${id}">${ENTITY}${PERIOD}${scenario === '' ? '' : `<xbrli:scenario>${scenario}</xbrli:scenario>`}</xbrli:context>`;
const UNIT = '<xbrli:unit id="EUR"><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unit>';

describe('contexts', () => {
  test('have an identifier with white space collapsed, and dates as written', () => {
    const [read] = readContent(context()).contexts;
    expect(read).toMatchObject({
      id: 'c1',
      entity: { scheme: 'http://www.kvk.nl/kvk-id', identifier: '1234 5678' },
      period: { kind: 'instant', instant: '2024-12-31' },
      dimensions: [],
    });
  });

  // XML 1.0 §2.3: white space is four characters, and a no-break space is none of them.
  test('keep a no-break space at the ends of names, addresses and dates', () => {
    const space = '\u00a0';
    const [read] = readContent(
      `<xbrli:context id="c1${space}"><xbrli:entity><xbrli:identifier scheme="${space}s">i${space}</xbrli:identifier></xbrli:entity>
         <xbrli:period><xbrli:instant>${space}2024-12-31</xbrli:instant></xbrli:period></xbrli:context>`,
    ).contexts;
    expect(read).toMatchObject({
      id: `c1${space}`,
      entity: { scheme: `${space}s`, identifier: `i${space}` },
      period: { kind: 'instant', instant: `${space}2024-12-31` },
    });
  });

  test('have dimensions of both containers, repeated ones included', () => {
    const segment = '<xbrldi:explicitMember dimension="e:A">\n e:M </xbrldi:explicitMember>';
    const [read] = readContent(
      `<xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="s">i</xbrli:identifier>
         <xbrli:segment>${segment}</xbrli:segment></xbrli:entity>
         <xbrli:period><xbrli:forever/></xbrli:period>
         <xbrli:scenario>${segment}<xbrldi:typedMember dimension="e:T"><e:v> a b </e:v></xbrldi:typedMember>
         <e:other/></xbrli:scenario></xbrli:context>`,
    ).contexts;
    expect(read?.period).toEqual({ kind: 'forever' });
    expect(
      read?.dimensions.map(({ dimension, member, container }) => ({ dimension, member, container })),
    ).toEqual([
      { dimension: ex('A'), member: { kind: 'explicit', member: ex('M') }, container: 'segment' },
      { dimension: ex('A'), member: { kind: 'explicit', member: ex('M') }, container: 'scenario' },
      {
        dimension: ex('T'),
        member: { kind: 'typed', element: ex('v'), value: ' a b ' },
        container: 'scenario',
      },
    ]);
  });

  test('keep names whose prefix is not declared as written', () => {
    const [read] = readContent(
      context('<xbrldi:explicitMember dimension="x:A">y:M</xbrldi:explicitMember>'),
    ).contexts;
    expect(read?.dimensions[0]).toMatchObject({
      dimension: 'x:A',
      member: { kind: 'explicit', member: 'y:M' },
    });
  });

  const typed = (content: string) =>
    readContent(context(`<xbrldi:typedMember dimension="e:T">${content}</xbrldi:typedMember>`)).contexts[0]
      ?.dimensions[0]?.member;

  test.each(['xsi:nil="false"', 'xsi:nil=" 0 "', 'xsi:type="e:t"', 'xsi:schemaLocation="urn:x x.xsd"'])(
    'have the same typed value where its element has %s',
    (attribute) => {
      expect(typed(`<e:v ${attribute}>1</e:v>`)).toEqual({ kind: 'typed', element: ex('v'), value: '1' });
    },
  );

  test('have a typed value with a no-break space between its elements that is not the one without', () => {
    expect(typed('<e:v><e:w/>&#160;</e:v>')).not.toEqual(typed('<e:v><e:w/> </e:v>'));
    expect(typed('<e:v><e:w/>\n</e:v>')).toEqual(typed('<e:v><e:w/></e:v>'));
  });

  test('have a nil typed value as XML that says so in one way', () => {
    const nil = typed('<e:v xsi:nil="true"/>');
    expect(nil).toEqual({
      kind: 'typed',
      element: ex('v'),
      value:
        '<v xmlns="http://example.org/facts" xmlns:a0="http://www.w3.org/2001/XMLSchema-instance" a0:nil="true"></v>',
      isXml: true,
    });
    expect(typed('<e:v xsi:type="e:t" xsi:nil=" 1"></e:v>')).toEqual(nil);
  });

  test('have complex typed values as XML that does not depend on prefixes, order or layout', () => {
    const member = typed('<e:v b="2" xlink:a="1">\n  <e:w>x &amp; y</e:w>\n <e:z/></e:v>');
    expect(member).toEqual({
      kind: 'typed',
      element: ex('v'),
      value:
        '<v xmlns="http://example.org/facts" b="2" xmlns:a1="http://www.w3.org/1999/xlink" a1:a="1">' +
        '<w xmlns="http://example.org/facts">x &amp; y</w><z xmlns="http://example.org/facts"></z></v>',
      isXml: true,
    });
    expect(
      typed(
        '<q:v xmlns:q="http://example.org/facts" xlink:a="1" b="2"><q:w>x &#38; y</q:w><q:z></q:z></q:v>',
      ),
    ).toEqual(member);
  });

  test('without an entity or period have neither', () => {
    const [read] = readContent('<xbrli:context/>').contexts;
    expect(read).toMatchObject({ id: '', entity: undefined, period: undefined });
  });
});

describe('units', () => {
  test('have measures on both sides of a division', () => {
    const [read] = readContent(
      `<xbrli:unit id="u"><xbrli:divide>
         <xbrli:unitNumerator><xbrli:measure> iso4217:EUR </xbrli:measure></xbrli:unitNumerator>
         <xbrli:unitDenominator><xbrli:measure>e:m</xbrli:measure><xbrli:measure>q:s</xbrli:measure></xbrli:unitDenominator>
       </xbrli:divide></xbrli:unit>`,
    ).units;
    expect(read?.unit).toEqual({ numerators: [EUR], denominators: [ex('m'), 'q:s'] });
  });
});

describe('facts', () => {
  test('know their context and unit, and keep references that lead nowhere', () => {
    const { items } = readContent(
      `${context()}${UNIT}<e:Amount contextRef=" c1 " unitRef="EUR" decimals="0">1</e:Amount>
       <e:Amount contextRef="EUR" unitRef="c1" precision="3">2</e:Amount>`,
    );
    expect(items[0]).toMatchObject({ contextRef: 'c1', unitRef: 'EUR', decimals: '0', value: '1' });
    expect(items[0]?.context?.id).toBe('c1');
    expect(items[0]?.unit?.id).toBe('EUR');
    expect(items[1]).toMatchObject({ contextRef: 'EUR', context: undefined, unitRef: 'c1', unit: undefined });
    expect(items[1]).toMatchObject({ decimals: undefined, precision: '3' });
  });

  test('take the first of contexts that share an id', () => {
    const { items, contexts } = readContent(`${context()}${context()}<e:Remark contextRef="c1">x</e:Remark>`);
    expect(contexts.length).toBe(2);
    expect(items[0]?.context).toBe(contexts[0]);
  });

  test('inherit xml:lang, also through tuples, until it is taken away', () => {
    const { items } = readContent(
      `<e:A>a</e:A><e:T xml:lang="de"><e:A>b</e:A><e:A xml:lang="fr">c</e:A></e:T><e:A xml:lang="">d</e:A>`,
      'xml:lang="nl"',
    );
    expect(items.map(({ language }) => language)).toEqual(['nl', 'de', 'fr', undefined]);
  });

  test('in tuples are among the items, in document order', () => {
    const instance = readContent('<e:A>1</e:A><e:T><e:A>2</e:A><e:T><e:A>3</e:A></e:T></e:T><e:A>4</e:A>');
    expect(instance.facts.map(({ kind }) => kind)).toEqual(['item', 'tuple', 'item']);
    expect(instance.items.map(({ value }) => value)).toEqual(['1', '2', '3', '4']);
  });

  test('are nil where xsi:nil says so', () => {
    const { items } = readContent(
      '<e:A xsi:nil="true"/><e:A xsi:nil=" 1 "/><e:A xsi:nil="false">x</e:A><e:A/><e:A>a<!-- c -->b<![CDATA[<]]></e:A>',
    );
    expect(items.map(({ isNil, value }) => [isNil, value])).toEqual([
      [true, ''],
      [true, ''],
      [false, 'x'],
      [false, ''],
      [false, 'ab<'],
    ]);
  });

  test('with a contextRef and child elements are items: fractions', () => {
    const { items, facts } = readContent(
      '<e:F contextRef="c"><xbrli:numerator>1</xbrli:numerator><xbrli:denominator>3</xbrli:denominator></e:F>',
    );
    expect(facts.length).toBe(1);
    expect(items.map(({ concept, value }) => [concept, value])).toEqual([[ex('F'), '13']]);
  });

  test('are not the elements of the specifications', () => {
    const { facts, footnoteLinks } = readContent(`${context()}${UNIT}<link:footnoteLink/><xbrli:nonsense/>`);
    expect(facts).toEqual([]);
    expect(footnoteLinks.length).toBe(1);
  });
});

describe('references', () => {
  test('are resolved against every xml:base on the way', () => {
    const { references } = readContent(
      `<link:schemaRef xlink:href="a.xsd"/><link:linkbaseRef xml:base="lb/" xlink:href="b.xml"/>
       <link:roleRef xlink:href="http://example.org/r.xsd#r"/><link:arcroleRef/>`,
      'xml:base="taxonomy/"',
    );
    expect(references.map(({ kind, href, url }) => [kind, href, url])).toEqual([
      ['schemaRef', 'a.xsd', 'file:///reports/taxonomy/a.xsd'],
      ['linkbaseRef', 'b.xml', 'file:///reports/taxonomy/lb/b.xml'],
      ['roleRef', 'http://example.org/r.xsd#r', 'http://example.org/r.xsd#r'],
      ['arcroleRef', '', 'file:///reports/taxonomy/'],
    ]);
  });

  test('that are no addresses stay as written', () => {
    const { references } = readContent('<link:schemaRef xlink:href="http://[bad"/>');
    expect(references[0]?.url).toBe('http://[bad');
  });
});

describe('the report of an instance', () => {
  test('has every item with an entity and a period, with its place', () => {
    const report = toReport(
      readContent(
        `<link:schemaRef xlink:href="http://example.org/e.xsd"/>\n${context()}${UNIT}
<e:Amount contextRef="c1" unitRef="EUR" decimals="0">1</e:Amount>
<e:Remark contextRef="c1">x</e:Remark><e:Remark contextRef="c1" xsi:nil="true"/><e:Remark contextRef="none">x</e:Remark>`,
        'xml:lang="nl"',
      ),
    );
    expect(report).toMatchObject({ entryPoint: 'http://example.org/e.xsd', language: 'nl' });
    expect(
      report.facts.map(({ concept, value, language, unit }) => [concept, value, language, unit]),
    ).toEqual([
      [ex('Amount'), '1', undefined, { numerators: [EUR], denominators: [] }],
      [ex('Remark'), 'x', 'nl', undefined],
      [ex('Remark'), undefined, 'nl', undefined],
    ]);
    expect(report.facts[1]?.place).toEqual({ file: 'report.xbrl', line: 8, column: 1 });
  });
});
