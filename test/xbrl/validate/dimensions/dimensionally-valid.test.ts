import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { factDimensions } from '../../../../src/xbrl/validate/dimensions/fact-dimensions.js';
import { dimensions } from '../../../../src/xbrl/validate/dimensions/layer.js';
import { dimensionallyValid } from '../../../../src/xbrl/validate/dimensions/rules/dimensionally-valid.js';
import { rulesOf } from '../../../../src/xbrl/validate/layer.js';
import { FIXTURES, readFixture, subjectOf } from '../read-fixture.js';

const FOLDER = join(FIXTURES, 'rules', 'xbrldie-PrimaryItemDimensionallyInvalidError');

function finding(file: string) {
  const [first, ...others] = dimensionallyValid.check(readFixture(join(FOLDER, file)));
  expect(others).toEqual([]);
  return first;
}

describe('the finding says why, for each hypercube of each role', () => {
  test.each([
    ['missing-dimension', 'the dimension s:SchoolAxis is missing'],
    ['not-usable', 's:Schools is no allowed member of the dimension s:SchoolAxis'],
    ['not-in-domain', 's:SmallSize is no allowed member of the dimension s:SchoolAxis'],
    ['closed', 'the dimension s:RegionAxis does not belong there'],
    ['closed-other-content', 'the element scenario holds something other than dimensions'],
    ['wrong-container', 'the dimension s:SchoolAxis stands in the wrong element (segment)'],
  ])('%s', (name, reason) => {
    expect(finding(`invalid-${name}.xbrl`)?.message.en).toBe(
      `s:Spending does not fit the dimensions of context “c1”. Hypercube s:SchoolTable (Spending per school): ${reason}.`,
    );
  });

  test('excluded', () => {
    expect(finding('invalid-excluded.xbrl')?.message.nl).toBe(
      's:Spending past niet bij de dimensies van context “c1”. ' +
        'Hypercube s:ExcludedTable (Spending per school): deze combinatie is uitgesloten.',
    );
  });

  test('typed-missing', () => {
    expect(finding('invalid-typed-missing.xbrl')?.message.nl).toBe(
      's:SpendingPerRegion past niet bij de dimensies van context “c1”. ' +
        'Hypercube s:RegionTable (Spending per region): dimensie s:RegionAxis ontbreekt.',
    );
  });
});

test('the finding points at the fact, and at its context', () => {
  const found = finding('invalid-excluded.xbrl');
  expect(found?.location).toMatchObject({ line: 17, column: 3 });
  expect(found?.related).toMatchObject([{ line: 11, column: 3 }]);
});

test('facts in many contexts of many values are judged', () => {
  const count = 20_000;
  const numbers = Array.from({ length: count }, (_, i) => i);
  const context = (i: number) =>
    `<xbrli:context id="c${i}"><xbrli:entity><xbrli:identifier scheme="http://e.org">1</xbrli:identifier></xbrli:entity>
     <xbrli:period><xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-12-31</xbrli:endDate></xbrli:period>
     <xbrli:scenario><xbrldi:typedMember dimension="s:RegionAxis"><s:RegionCode>${i}</s:RegionCode></xbrldi:typedMember></xbrli:scenario></xbrli:context>`;
  const text = `<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase"
    xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:s="http://example.org/small">
    <link:schemaRef xlink:type="simple" xlink:href="../../taxonomies/small/small.xsd"/>
    ${numbers.map(context).join('')}
    ${numbers.map((i) => `<s:SpendingPerRegion contextRef="c${i}" unitRef="u" decimals="0">1</s:SpendingPerRegion>`).join('')}
  </xbrli:xbrl>`;
  const subject = subjectOf(new TextEncoder().encode(text), join(FOLDER, 'many.xbrl'));
  expect(rulesOf(dimensions).flatMap((rule) => [...rule.check(subject)])).toEqual([]);
});

test('a fact has the dimensions that its context states, and the default members of all others', () => {
  const path = join(FIXTURES, 'rules/xbrldie-DefaultValueUsedInInstanceError/valid-implied.xbrl');
  const { instance, taxonomy } = readFixture(path);
  const small = (local: string) => `{http://example.org/small}${local}`;
  const said = instance.items.map((item) =>
    factDimensions(item, taxonomy).map(({ dimension, isDefault }) => [dimension, isDefault]),
  );
  expect(said).toEqual([
    [
      [small('SchoolAxis'), false],
      [small('SizeAxis'), true],
    ],
  ]);
});
