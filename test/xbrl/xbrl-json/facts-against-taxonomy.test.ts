import { describe, expect, test } from '@jest/globals';
import { XLINK, XLINK_HREF } from '../../../src/xbrl/instance/names.js';
import { toReport } from '../../../src/xbrl/instance/to-report.js';
import { attribute, childElements } from '../../../src/xbrl/xml/navigate.js';
import { qname } from '../../../src/xbrl/xml/qname.js';
import type { XmlElement } from '../../../src/xbrl/xml/tree.js';
import { type Json, readText, reportText, said, YEAR } from './oim-taxonomy.js';

const fact = (concept: string, value: unknown, more: Json = {}, dimensions: Json = {}) => ({
  value,
  dimensions: { concept, ...YEAR, ...dimensions },
  ...more,
});
const amount = (more: Json = {}, dimensions: Json = {}) =>
  fact('t:Amount', '1.0', more, { unit: 'iso4217:EUR', ...dimensions });
const read = (facts: Json, info: Json = {}) => said(readText(reportText(facts, info)).diagnostics);
const CANONICAL = { features: { 'xbrl:canonicalValues': true } };

describe('a fact', () => {
  test('of each kind becomes an item of an instance', () => {
    const { instance, diagnostics } = readText(
      reportText({
        a: amount({ decimals: -3 }),
        b: {
          value: '2',
          dimensions: { concept: 't:Balance', period: '2025-01-01T00:00:00', unit: 'iso4217:EUR' },
        },
        c: fact('t:Ratio', '0.5'),
        d: fact('t:Remark', null, {}, { language: 'nl', 't:CodeAxis': 'x', 't:SizeAxis': 't:Small' }),
        e: fact('t:Name', 't:Remark', {}, { 't:CodeAxis': null }),
        f: fact('t:Choices', 't:Small t:Large'),
      }),
    );
    expect(said(diagnostics)).toEqual([]);
    const facts = instance === undefined ? [] : toReport(instance).facts;
    const year = { kind: 'duration', start: '2024-01-01', end: '2024-12-31' };
    expect(facts).toMatchObject([
      {
        value: '1.0',
        decimals: '-3',
        period: year,
        entity: { scheme: 'http://example.org/entities', identifier: '1' },
      },
      {
        value: '2',
        decimals: 'INF',
        period: { kind: 'instant', instant: '2024-12-31' },
        entity: { scheme: 'https://xbrl.org/2021/entities', identifier: 'NA' },
      },
      { value: '0.5', unit: { numerators: ['{http://www.xbrl.org/2003/instance}pure'], denominators: [] } },
      { value: undefined, language: 'nl' },
      { value: 't:Remark' },
      { value: 'http://example.org/t#Large http://example.org/t#Small' },
    ]);
    expect(instance?.items.map(({ element }) => element.position.line)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('may be a name of XML, and none of declarations', () => {
    const named = (namespace: string) => {
      const more = {
        namespaces: { e: 'http://example.org/entities', t: 'http://example.org/t', x: namespace },
      };
      return readText(reportText({ a: fact('t:Name', 'x:lang') }, more));
    };
    const { instance, diagnostics } = named('http://www.w3.org/XML/1998/namespace');
    expect(said(diagnostics)).toEqual([]);
    expect(instance?.items.map(({ value }) => value)).toEqual(['xml:lang']);
    expect(said(named('http://www.w3.org/2000/xmlns/').diagnostics)).toEqual([
      'xbrlje:invalidFactValue /facts/a/value',
    ]);
  });

  test('is of a concept of the taxonomy that takes facts', () => {
    expect(read({ a: fact('t:Other', '1') })).toEqual(['oime:unknownConcept /facts/a/dimensions/concept']);
    expect(read({ a: fact('x:Other', '1') })).toEqual(['oimce:unboundPrefix /facts/a/dimensions/concept']);
    expect(read({ a: fact('t:Heading', '1') })).toEqual([
      'oime:valueForAbstractConcept /facts/a/dimensions/concept',
    ]);
    for (const concept of ['t:Part', 't:Group']) {
      expect(read({ a: fact(concept, '1') })).toEqual([
        'oime:unsupportedConceptDataType /facts/a/dimensions/concept',
      ]);
    }
  });

  test('of a balance has a moment, and of a flow a stretch of time or all time', () => {
    const balance = (period?: string) => ({
      a: { value: '1', dimensions: { concept: 't:Balance', unit: 'iso4217:EUR', ...(period && { period }) } },
    });
    expect(read(balance())).toEqual(['oime:missingPeriodDimension /facts/a/dimensions']);
    expect(read(balance(YEAR.period))).toEqual(['oime:invalidPeriodDimension /facts/a/dimensions/period']);
    expect(read({ a: amount({}, { period: '2025-01-01T00:00:00' }) })).toEqual([
      'oime:invalidPeriodDimension /facts/a/dimensions/period',
    ]);
    expect(read({ a: { value: 'x', dimensions: { concept: 't:Remark' } } })).toEqual([]);
    expect(read({ a: amount({}, { period: '2024' }) })).toEqual([
      'oimce:invalidPeriodRepresentation /facts/a/dimensions/period',
    ]);
  });

  test('has a unit where it is a number, and a language where it is text', () => {
    const at = '/facts/a/dimensions';
    expect(read({ a: fact('t:Remark', 'x', {}, { unit: 'iso4217:EUR' }) })).toEqual([
      `oime:misplacedUnitDimension ${at}/unit`,
    ]);
    expect(read({ a: fact('t:Ratio', '1', {}, { unit: 'xbrli:pure' }) })).toEqual([
      `oime:illegalPureUnit ${at}/unit`,
    ]);
    expect(read({ a: amount({}, { unit: 'EUR' }) })).toEqual([
      `oimce:invalidUnitStringRepresentation ${at}/unit`,
    ]);
    expect(read({ a: amount({}, { unit: 'x:EUR' }) })).toEqual([`oimce:unboundPrefix ${at}/unit`]);
    for (const concept of ['t:Day', 't:Choice', 't:Name']) {
      const value = concept === 't:Day' ? '2024-01-01' : 't:Small';
      const findings = read({ a: fact(concept, value, {}, { language: 'nl' }) });
      expect(findings).toEqual([`oime:misplacedLanguageDimension ${at}/language`]);
    }
    expect(read({ a: fact('t:Remark', 'x', {}, { language: 'nl-NL' }) })).toEqual([
      `xbrlje:invalidLanguageCodeCase ${at}/language`,
    ]);
  });

  test('has an accuracy only where it is a number that is there', () => {
    const at = '/facts/a/decimals';
    expect(read({ a: fact('t:Remark', 'x', { decimals: 0 }) })).toEqual([
      `oime:misplacedDecimalsProperty ${at}`,
    ]);
    expect(read({ a: amount({ value: null, decimals: 0 }) })).toEqual([
      `oime:misplacedDecimalsProperty ${at}`,
    ]);
  });

  test('is nil only where its concept allows that', () => {
    const balance = {
      value: null,
      dimensions: { concept: 't:Balance', period: '2025-01-01T00:00:00', unit: 'iso4217:EUR' },
    };
    expect(read({ a: balance })).toEqual(['oime:invalidFactValue /facts/a/value']);
  });

  test('has a value that XML can carry, and names with known prefixes', () => {
    expect(read({ a: fact('t:Remark', 'a\u0000') })).toEqual(['xbrlje:invalidFactValue /facts/a/value']);
    expect(read({ a: fact('t:Name', 'Remark') })).toEqual(['xbrlje:invalidFactValue /facts/a/value']);
    expect(read({ a: fact('t:Choice', 'x:Small') })).toEqual(['oimce:unboundPrefix /facts/a/value']);
  });

  test('has no entity rather than the one that stands for none', () => {
    const info = { namespaces: { t: 'http://example.org/t', na: 'https://xbrl.org/2021/entities' } };
    expect(read({ a: fact('t:Remark', 'x', {}, { entity: 'na:NA' }) }, info)).toEqual([
      'oime:invalidUseOfReservedIdentifier /facts/a/dimensions/entity',
    ]);
    expect(read({ a: fact('t:Remark', 'x', {}, { entity: 'x:1' }) })).toEqual([
      'oimce:unboundPrefix /facts/a/dimensions/entity',
    ]);
  });
});

describe('a dimension', () => {
  const withDimension = (name: string, value: string | null) =>
    read({ a: fact('t:Remark', 'x', {}, { [name]: value }) });
  const at = '/facts/a/dimensions';

  test('is one of the taxonomy', () => {
    expect(withDimension('t:OtherAxis', 'x')).toEqual([`oime:unknownDimension ${at}/t:OtherAxis`]);
    expect(withDimension('t:ComplexAxis', 'x')).toEqual([
      `oime:unsupportedDimensionDataType ${at}/t:ComplexAxis`,
    ]);
  });

  test('has a member where it is explicit, other than the default one', () => {
    expect(withDimension('t:SizeAxis', 'Small')).toEqual([`xbrlje:invalidDimensionValue ${at}/t:SizeAxis`]);
    expect(withDimension('t:SizeAxis', null)).toEqual([`xbrlje:invalidDimensionValue ${at}/t:SizeAxis`]);
    expect(withDimension('t:SizeAxis', 'x:Small')).toEqual([`oimce:unboundPrefix ${at}/t:SizeAxis`]);
    expect(withDimension('t:SizeAxis', 't:Large')).toEqual([`oime:invalidDimensionValue ${at}/t:SizeAxis`]);
  });
});

test('a report that says that its values are canonical has only such', () => {
  expect(read({ a: amount() }, CANONICAL)).toEqual([]);
  expect(read({ a: amount({ value: '1' }) }, CANONICAL)).toEqual(['xbrlje:nonCanonicalValue /facts/a/value']);
  expect(read({ a: fact('t:Choices', 't:Small t:Large') }, CANONICAL)).toEqual([
    'xbrlje:nonCanonicalValue /facts/a/value',
  ]);
  expect(read({ a: fact('t:Remark', 'x', {}, { 't:NumberAxis': '01' }) }, CANONICAL)).toEqual([
    'xbrlje:nonCanonicalValue /facts/a/dimensions/t:NumberAxis',
  ]);
});

describe('facts that say the same thing twice', () => {
  const twice = (first: Json, second: Json, allowed: string) =>
    read({ a: amount(first), b: amount(second) }, { features: { 'xbrl:allowedDuplicates': allowed } });
  const finding = ['xbrl-json:disallowed-duplicate /facts/b'];
  const exact = { value: '100.0', decimals: 2 };
  const rough = { value: '100.4', decimals: 0 };
  const other = { value: '101.0', decimals: 2 };

  test.each([
    ['none', exact, exact, finding],
    ['complete', exact, exact, []],
    ['complete', exact, rough, finding],
    ['consistent', exact, rough, []],
    ['consistent', exact, other, finding],
    ['all', exact, other, []],
  ])('are judged by what %s allows', (allowed, first, second, expected) => {
    expect(twice(first, second, allowed)).toEqual(expected);
  });

  const balance = (period: string) => ({
    value: '1.0',
    dimensions: { concept: 't:Balance', unit: 'iso4217:EUR', period },
  });
  const moment = '2025-01-01T00:00:00';

  test.each<[string, Json, Json]>([
    ['a typed value', amount({}, { 't:NumberAxis': '1' }), amount({}, { 't:NumberAxis': '1.0' })],
    ['a moment', balance(moment), balance(`${moment}/${moment}`)],
  ])('are the same where %s is written in another way', (_what, a, b) => {
    expect(read({ a, b }, { features: { 'xbrl:allowedDuplicates': 'none' } })).toEqual(finding);
  });

  test('have no other accuracy where one writes minus zero', () => {
    const features = { 'xbrl:allowedDuplicates': 'complete' };
    const text = reportText({ a: amount({ decimals: 0 }), b: amount({ decimals: 9 }) }, { features });
    expect(said(readText(text.replace('"decimals":9', '"decimals":-0')).diagnostics)).toEqual([]);
  });
});

// Data Type Registry: SQName, SQNames. Behind the prefix of such a name may stand what is no NCName.
describe('a fact of a type of the Data Type Registry', () => {
  test.each([
    ['t:Short', 't:1', []],
    ['t:Short', 't:1 t:2', ['xbrlje:invalidFactValue /facts/a/value']],
    ['t:Short', 'x:1', ['oimce:unboundPrefix /facts/a/value']],
    ['t:Shorts', 't:1 t:2', []],
    ['t:Shorts', '', []],
    ['t:Shorts', 't:1 2', ['xbrlje:invalidFactValue /facts/a/value']],
    ['t:Shorts', 't:1 x:2', ['oimce:unboundPrefix /facts/a/value']],
    ['t:Token', 'no name', []],
  ])('%s may be "%s", or not', (concept, value, expected) => {
    expect(read({ a: fact(concept, value) })).toEqual(expected);
  });
});

describe('a footnote', () => {
  const note = (id: string, more: Json = {}, dimensions: Json = {}) => ({
    value: 'See <b>page 3</b> &amp; on.',
    dimensions: { concept: 'xbrl:note', noteId: id, language: 'nl', ...dimensions },
    ...more,
  });
  const LINKS = {
    linkTypes: { footnote: 'http://www.xbrl.org/2003/arcrole/fact-footnote' },
    linkGroups: {
      _: 'http://www.xbrl.org/2003/role/link',
      other: 'http://example.org/t/role/other',
      odd: 'urn:odd',
    },
  };
  const linked = (target: string, group = '_') => amount({ links: { footnote: { [group]: [target] } } });
  const both = (given: Json) => read({ a: linked('n1'), n1: given }, LINKS);

  test('that a fact is linked to is a footnote of the instance', () => {
    const { instance, diagnostics } = readText(
      reportText({ a: linked('n1', 'other'), n1: note('n1') }, LINKS),
    );
    expect(said(diagnostics)).toEqual([]);
    expect(instance?.footnoteLinks).toHaveLength(1);
    expect(instance?.references.map(({ kind }) => kind)).toEqual(['schemaRef', 'roleRef']);
    expect(instance?.items).toHaveLength(1);
  });

  /** Of each link: from where to where its arcs lead. */
  const arcsOf = (links: Json) => {
    const more = { linkTypes: { ...LINKS.linkTypes, own: 'urn:own' }, linkGroups: LINKS.linkGroups };
    const { instance } = readText(reportText({ a: amount({ links }), n1: note('n1'), n2: note('n2') }, more));
    const end = (element: XmlElement, name: string) => attribute(element, qname(XLINK, name));
    return (instance?.footnoteLinks ?? []).map((link) =>
      [...childElements(link)].flatMap((one) =>
        end(one, 'type') === 'arc'
          ? [`${end(one, 'arcrole')?.replace(/.*[/:]/, '') ?? ''} ${end(one, 'to') ?? ''}`]
          : [],
      ),
    );
  };

  test('that a fact is linked to twice is linked to', () => {
    expect(arcsOf({ footnote: { _: ['n1', 'n2', 'n1'] } })).toEqual([
      ['fact-footnote n1', 'fact-footnote n2'],
    ]);
  });

  test('that a fact is linked to in two ways has an arc in each of two links (XLink 1.0 §5.1.3)', () => {
    expect(arcsOf({ footnote: { _: ['n1'] }, own: { _: ['n1', 'n2'] } })).toEqual([
      ['fact-footnote n1', 'own n2'],
      ['own n1'],
    ]);
  });

  test('finds its fact by id, also where the fact has the id that its place gives it', () => {
    const { instance } = readText(reportText({ f1: linked('n1'), f2: amount(), n1: note('n1') }, LINKS));
    expect(instance?.items.map(({ element }) => attribute(element, qname('', 'id')))).toEqual([
      'f1',
      undefined,
    ]);
    const [link] = instance?.footnoteLinks ?? [];
    const [locator] = link === undefined ? [] : childElements(link);
    expect(locator && attribute(locator, XLINK_HREF)).toBe('#f1');
  });

  test.each<[string, Json, string]>([
    ['has a language', note('n1', {}, { language: undefined }), 'oime:missingLanguageForNoteFact'],
    ['has a noteId', note('n1', {}, { noteId: undefined }), 'oime:missingNoteIDDimension'],
    ['has its id as its noteId', note('n2'), 'oime:invalidNoteIDValue'],
    ['is about no entity', note('n1', {}, { entity: 'e:1' }), 'oime:misplacedNoteFactDimension'],
    ['has no unit', note('n1', {}, { unit: 'iso4217:EUR' }), 'oime:misplacedUnitDimension'],
    ['has no accuracy', note('n1', { decimals: 0 }), 'oime:misplacedDecimalsProperty'],
    ['is well-formed', note('n1', { value: '<b>' }), 'oime:invalidXHTMLFragment'],
    ['has characters of XML', note('n1', { value: 'a\ud800' }), 'oime:invalidXHTMLFragment'],
    ['has a language in lower case', note('n1', {}, { language: 'NL' }), 'xbrlje:invalidLanguageCodeCase'],
    ['is XHTML', note('n1', { value: '<b xmlns="urn:x"/>' }), 'oime:invalidXHTMLFragment'],
    [
      'is XHTML without a prefix',
      note('n1', { value: '<h:b xmlns:h="http://www.w3.org/1999/xhtml"/>' }),
      'oime:xhtmlElementInNonDefaultNamespace',
    ],
  ])('%s', (_what, given, code) => {
    expect(both(given).map((one) => one.split(' ')[0])).toEqual([code]);
  });

  test('belongs to a fact', () => {
    expect(read({ a: amount(), n1: note('n1') }, LINKS)).toEqual(['oime:unusedNoteFact /facts/n1']);
  });

  test('with links of its own leaves open what the report is, for an instance cannot have those', () => {
    const links = { footnote: { _: ['n2'] } };
    const facts = { a: linked('n1'), n1: note('n1', { links }), n2: note('n2') };
    const { diagnostics } = readText(reportText(facts, LINKS));
    expect(diagnostics).toMatchObject([
      {
        code: 'xbrl-json:link-from-footnote',
        leavesOpen: true,
        location: { pointer: '/facts/n1/links/footnote/_' },
      },
    ]);
  });

  test('is what an ordinary footnote link leads to', () => {
    expect(read({ a: linked('b'), b: amount({}, { 't:CodeAxis': 'x' }) }, LINKS)).toEqual([
      'oime:illegalStandardFootnoteTarget /facts/a/links/footnote/_/0',
    ]);
  });

  test('is the only fact with a noteId', () => {
    expect(read({ a: amount({}, { noteId: 'a' }) })).toEqual([
      'oime:misplacedNoteIDDimension /facts/a/dimensions/concept',
    ]);
  });

  test('is in a group of which the taxonomy has the role', () => {
    expect(read({ a: linked('n1', 'odd'), n1: note('n1') }, LINKS)).toEqual([
      'xbrlxe:nonStandardRoleDefinitionNotInDTS /facts',
    ]);
  });
});
