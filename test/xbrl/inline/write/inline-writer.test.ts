import { describe, expect, test } from '@jest/globals';
import { writeHtml } from '../../../../src/xbrl/html/write-html.js';
import { InlineWriter, type InlineOptions } from '../../../../src/xbrl/inline/write/inline-writer.js';
import type { Member } from '../../../../src/xbrl/report/aspects.js';
import type { Fact, Report } from '../../../../src/xbrl/report/fact.js';
import { qname, type QName } from '../../../../src/xbrl/xml/qname.js';
import { amountOf, EX, ex, factOf } from '../../report/fact-of.js';

const REGISTRY = 'http://www.xbrl.org/inlineXBRL/transformation/2022-02-16';
const OPTIONS: InlineOptions = {
  language: 'nl',
  prefixes: new Map([
    [EX, 'e'],
    [REGISTRY, 'ixt'],
  ]),
  registries: [REGISTRY],
};

const writerOf = (facts: readonly Fact[]): InlineWriter => {
  const report: Report = { entryPoint: 'http://example.org/entry.xsd', language: 'nl', facts };
  return new InlineWriter(report, OPTIONS);
};

describe('a tag', () => {
  test('of an amount names concept, context, unit and accuracy, and how the shown text is read', () => {
    const amount = amountOf('1234.5', { decimals: '2' });
    const tag = writerOf([amount]).tag(amount, {
      text: '1.234,50',
      format: qname(REGISTRY, 'num-comma-decimal'),
    });
    expect(writeHtml(tag)).toBe(
      '<ix:nonFraction name="e:Amount" contextRef="c1" unitRef="EUR" id="f1" format="ixt:num-comma-decimal" decimals="2">1.234,50</ix:nonFraction>',
    );
  });

  test('of a negative amount has the sign beside the number, not in it', () => {
    const amount = amountOf('-5', { decimals: '0' });
    expect(writeHtml(writerOf([amount]).tag(amount))).toMatch(/ sign="-">5</);
  });

  test('of a percentage says by what power of ten it is shown', () => {
    const share = amountOf('0.125', { decimals: 'INF' });
    const tag = writerOf([share]).tag(share, { text: '12.5', scale: -2 });
    expect(writeHtml(tag)).toMatch(/ decimals="INF" scale="-2">12.5</);
  });

  test('of a number of exact accuracy says INF where the fact says nothing', () => {
    const amount = amountOf('7', { decimals: undefined });
    expect(writeHtml(writerOf([amount]).tag(amount))).toMatch(/ decimals="INF"/);
  });

  test('of words says their language only where the page has another', () => {
    const dutch = factOf({ concept: ex('Remark'), value: 'een < twee', language: 'nl' });
    const english = factOf({ concept: ex('Remark'), value: 'one', language: 'en' });
    const none = factOf({ concept: ex('Code'), value: '1', language: undefined });
    const writer = writerOf([dutch, english, none]);
    expect(writeHtml(writer.tag(dutch))).toBe(
      '<ix:nonNumeric name="e:Remark" contextRef="c1" id="f1">een &lt; twee</ix:nonNumeric>',
    );
    expect(writeHtml(writer.tag(english))).toMatch(/ xml:lang="en"/);
    expect(writeHtml(writer.tag(none))).toMatch(/ xml:lang=""/);
  });

  test('of a nil amount is empty and states no accuracy', () => {
    const nil = amountOf('1', { value: undefined, decimals: undefined });
    expect(writeHtml(writerOf([nil]).tag(nil))).toBe(
      '<ix:nonFraction name="e:Amount" contextRef="c1" unitRef="EUR" id="f1" xsi:nil="true"></ix:nonFraction>',
    );
  });

  test('has an id that no unit or context has', () => {
    const units = ['f1', 'n1', 'c1'].map((name) => ({ numerators: [ex(name)], denominators: [] }));
    const facts = units.map((unit) => amountOf('1', { unit }));
    const writer = writerOf(facts);
    const page = [...facts.map((fact) => writer.tag(fact)), writer.header()].map(writeHtml).join('');
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['f1', 'f2', 'f3', 'c1', 'u_f1', 'u_n1', 'u_c1']);
    expect([...writer.takenIds].sort()).toEqual([...ids].sort());
  });

  test('of the same fact a second time has no id, which would stand twice', () => {
    const amount = amountOf('7');
    const writer = writerOf([amount]);
    expect(writeHtml(writer.tag(amount))).toMatch(/ id="f1"/);
    expect(writeHtml(writer.tag(amount))).not.toMatch(/ id=/);
  });

  test('of a fact of another report is a mistake', () => {
    expect(() => writerOf([]).tag(amountOf('7'))).toThrow(/not of this report/);
  });
});

describe('the header', () => {
  test('hides the facts that the page does not show, and those only', () => {
    const shown = amountOf('1', { concept: ex('Shown') });
    const hidden = amountOf('2', { concept: ex('Hidden') });
    const writer = writerOf([shown, hidden]);
    writer.tag(shown);
    const header = writeHtml(writer.header());
    expect(header).toMatch(/^<ix:header><ix:hidden>\n<ix:nonFraction name="e:Hidden" /);
    expect(header).not.toMatch(/e:Shown/);
  });

  test('has no place for hidden facts where there are none', () => {
    expect(writeHtml(writerOf([]).header())).toMatch(/^<ix:header><ix:references>/);
  });

  test('has the schema, and each context and unit once, as an instance has them', () => {
    const code: Member = { kind: 'typed', element: ex('Code'), value: '03AF' };
    const dimensions = new Map<QName, Member>([[ex('CodeAxis'), code]]);
    const facts = [amountOf('1'), amountOf('2', { dimensions }), amountOf('3', { dimensions })];
    const writer = writerOf(facts);
    for (const fact of facts) writer.tag(fact);
    const entity = '<entity><identifier scheme="http://www.kvk.nl/kvk-id">12345678</identifier></entity>';
    const period = '<period><startDate>2024-01-01</startDate><endDate>2024-12-31</endDate></period>';
    expect(writeHtml(writer.header())).toBe(
      '<ix:header><ix:references>\n' +
        '<link:schemaRef xlink:type="simple" xlink:href="http://example.org/entry.xsd"></link:schemaRef>' +
        `</ix:references><ix:resources xmlns="http://www.xbrl.org/2003/instance">\n<context id="c1">${entity}${period}</context>` +
        `\n<context id="c2">${entity}${period}<scenario><xbrldi:typedMember dimension="e:CodeAxis"><e:Code>03AF</e:Code></xbrldi:typedMember></scenario></context>` +
        '\n<unit id="EUR"><measure>iso4217:EUR</measure></unit></ix:resources></ix:header>',
    );
  });

  test('keeps the whole element of a typed member with content of its own', () => {
    const value =
      '<Place xmlns="http://example.org/facts"><Floor xmlns="http://example.org/facts">1</Floor></Place>';
    const place: Member = { kind: 'typed', element: ex('Place'), value, isXml: true };
    const fact = amountOf('1', { dimensions: new Map<QName, Member>([[ex('PlaceAxis'), place]]) });
    expect(writeHtml(writerOf([fact]).header())).toContain(value);
  });
});

test('the root declares what the tags and the header use, each namespace once', () => {
  const { root } = writerOf([amountOf('1')]);
  expect(Object.entries(root)).toEqual([
    ['xmlns:e', EX],
    ['xmlns:iso4217', 'http://www.xbrl.org/2003/iso4217'],
    ['xmlns:ix', 'http://www.xbrl.org/2013/inlineXBRL'],
    ['xmlns:ixt', REGISTRY],
    ['xmlns:link', 'http://www.xbrl.org/2003/linkbase'],
    ['xmlns:xbrli', 'http://www.xbrl.org/2003/instance'],
    ['xmlns:xlink', 'http://www.w3.org/1999/xlink'],
  ]);
});
