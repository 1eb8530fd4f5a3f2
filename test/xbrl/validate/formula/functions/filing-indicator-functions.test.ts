import { describe, expect, test } from '@jest/globals';
import { discoverTaxonomy } from '../../../../../src/xbrl/taxonomy/dts.js';
import { IMPORTS, item, memorySource, schema } from '../../../taxonomy/memory-source.js';
import { reader, reportOf } from './registry-report.js';

describe('filing indicators', () => {
  const INDICATORS = 'http://www.xbrl.org/taxonomy/int/filing-indicators/REC/2021-02-03';
  const { taxonomy } = discoverTaxonomy(
    ['http://x/fi.xsd', 'http://x/find.xsd'],
    memorySource({
      'http://x/fi.xsd': schema(
        INDICATORS,
        `${IMPORTS}<xs:element id="filed" name="filed" type="xbrli:booleanItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>
         <xs:element id="template" name="template" type="xbrli:stringItemType" abstract="true" substitutionGroup="xbrldt:dimensionItem" xbrli:periodType="duration" xbrldt:typedDomainRef="#name"/>
         <xs:element id="name" name="name" type="xs:string"/>`,
      ),
      'http://x/find.xsd': schema(
        'http://www.eurofiling.info/xbrl/ext/filing-indicators',
        `${IMPORTS}<xs:attribute name="filed" type="xs:boolean"/>${item('filingIndicator')}
         <xs:element name="fIndicators" substitutionGroup="xbrli:tuple"><xs:complexType><xs:sequence><xs:element ref="t:filingIndicator" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>`,
      ),
    }),
  );
  const context = (id: string, template?: string): string =>
    `<xbrli:context id="${id}"><xbrli:entity><xbrli:identifier scheme="http://e.org">1</xbrli:identifier></xbrli:entity>
     <xbrli:period><xbrli:instant>2024-12-31</xbrli:instant></xbrli:period>${
       template === undefined
         ? ''
         : `<xbrli:scenario><xbrldi:typedMember xmlns:fi="${INDICATORS}" dimension="fi:template"><fi:name>${template}</fi:name></xbrldi:typedMember></xbrli:scenario>`
     }</xbrli:context>`;
  const fi = `xmlns:fi="${INDICATORS}"`;
  const find = 'xmlns:find="http://www.eurofiling.info/xbrl/ext/filing-indicators"';
  const ask = reader(
    reportOf(
      `${context('none')}${context('a', 'T 2')}${context('b', 'T 1')}${context('c', 'T 3')}
       <fi:filed ${fi} contextRef="a">true</fi:filed><fi:filed ${fi} contextRef="b">1</fi:filed><fi:filed ${fi} contextRef="c">false</fi:filed>
       <fi:filed ${fi} contextRef="none">true</fi:filed>
       <find:fIndicators ${find}><find:filingIndicator contextRef="none">T 4</find:filingIndicator>
         <find:filingIndicator contextRef="none" find:filed="false">T 5</find:filingIndicator></find:fIndicators>`,
    ),
    taxonomy,
  );

  test.each([
    ['xfi:positive-filing-indicators()', 'T 1, T 2, T 4'],
    ['xfi:negative-filing-indicators()', 'T 3, T 5'],
    ["xfi:positive-filing-indicator('T 4')", 'true'],
    ["xfi:positive-filing-indicator('T 3')", 'false'],
    ["xfi:negative-filing-indicator('T 3')", 'true'],
    ["xfi:negative-filing-indicator('T 9')", 'false'],
  ])('%s', (expression, expected) => {
    expect(ask(expression)).toBe(expected);
  });
});
