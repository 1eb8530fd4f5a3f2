import { describe, expect, test } from '@jest/globals';
import { readInstance } from '../../../src/xbrl/instance/read-instance.js';
import { toReport } from '../../../src/xbrl/instance/to-report.js';
import { codesOf, page, readPages } from './page.js';

const TEXT = '<p>\n <ix:nonNumeric name="ex:A" contextRef="c">one</ix:nonNumeric></p>';

function reportOf(...pages: readonly string[]) {
  const [target] = readPages(...pages).targets;
  if (target === undefined) throw new Error('no target');
  return toReport(readInstance(target.document, '1.html'));
}

describe('a set of pages', () => {
  test('gives facts that stand where they are tagged, each in its own file', () => {
    const places = reportOf(page(TEXT), page(TEXT, '')).facts.map(({ place }) => place);
    expect(places).toEqual([
      { file: '1.html', line: 3, column: 2 },
      { file: '2.html', line: 3, column: 2 },
    ]);
  });

  test('gives no target where a page is no XML, and says so', () => {
    const read = readPages(page(TEXT), '<html><p></html>');
    expect(read.targets).toEqual([]);
    expect(read.unreadable.map(({ code, location }) => [code, location?.file])).toEqual([
      ['xml:not-well-formed', '2.html'],
    ]);
  });

  test('says that a reference such as &nbsp; does not exist in XML', () => {
    const { diagnostics } = readPages(page('<p>a&nbsp;b</p>'));
    expect(diagnostics.map(({ message }) => message.en)).toEqual([
      'This is not well-formed XML: an entity such as &nbsp; does not exist in XML.',
    ]);
  });

  test('passes over a page without tags beside one with tags', () => {
    const read = readPages(page(TEXT), '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>');
    expect(read.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['inline:page-without-inline-elements', 'warning'],
    ]);
    expect(read.targets).toHaveLength(1);
  });

  test('leaves open what Inline XBRL 1.0 says', () => {
    const old = page('<p/>', '').replace('/2013/', '/2008/').replace('<p/>', '<ix:header/>');
    expect(readPages(old).diagnostics).toEqual([
      expect.objectContaining({ code: 'inline:version-not-read', leavesOpen: true }),
    ]);
  });

  test('keeps the file of each fact where a fact goes on in another file', () => {
    const first = page(
      '<p><ix:nonNumeric name="ex:A" contextRef="c" continuedAt="n">one </ix:nonNumeric></p>',
    );
    const second = page('<p><ix:continuation id="n">two</ix:continuation></p>', '');
    expect(reportOf(first, second).facts.map(({ value, place }) => [value, place?.file])).toEqual([
      ['one two', '1.html'],
    ]);
  });

  test('gives a context that no fact uses to the first target', () => {
    const targets = readPages(
      page('<p><ix:nonNumeric name="ex:A" contextRef="c" target="b">one</ix:nonNumeric></p>').replace(
        '<ix:resources>',
        '<ix:resources><xbrli:context id="unused"/>',
      ),
    ).targets.map(({ name, document }) => [name, readInstance(document, '').contexts.map(({ id }) => id)]);
    expect(targets).toEqual([
      [undefined, ['unused']],
      ['b', ['c']],
    ]);
  });
});

describe('what a file says too often', () => {
  test('is listed a thousand times', () => {
    const wrong = Array.from({ length: 1001 }, (_, at) => `<ix:continuation id="a${String(at)}"/>`).join('');
    const codes = codesOf(readPages(page(`<p>${wrong}</p>${TEXT}`)));
    expect(codes.filter((code) => code === 'inline:unreferenced-continuation')).toHaveLength(1000);
    expect(codes.filter((code) => code === 'inline:more-findings')).toHaveLength(1);
  });
});

describe('limits on a set', () => {
  test('leave a scale of more than a thousand open', () => {
    const number =
      '<p><ix:nonFraction name="ex:A" contextRef="c" unitRef="u" decimals="0" scale="2000">1</ix:nonFraction></p>';
    expect(codesOf(readPages(page(number)))).toEqual(['inline:scale-too-large']);
  });

  test('leave more than a hundred targets open', () => {
    const facts = Array.from(
      { length: 101 },
      (_, at) => `<ix:nonNumeric name="ex:A" contextRef="c" target="t${String(at)}">x</ix:nonNumeric>`,
    );
    const read = readPages(page(`<p>${facts.join('')}</p>`));
    expect(codesOf(read)).toContain('inline:too-many-targets');
    expect(read.targets).toHaveLength(100);
  });

  test('leave open what facts in facts repeat too often', () => {
    const open = '<ix:nonNumeric name="ex:A" contextRef="c">'.repeat(100);
    const text = 'x'.repeat(200_000);
    const read = readPages(page(`<p>${open}${text}${'</ix:nonNumeric>'.repeat(100)}</p>`));
    expect(codesOf(read)).toEqual(['inline:too-much-content']);
  });

  test('leave open tuples that are in each other too deep', () => {
    const tuples = Array.from(
      { length: 600 },
      (_, at) => `<ix:tuple name="ex:T" tupleID="t${String(at)}" tupleRef="t${String(at + 1)}" order="1"/>`,
    );
    const fact = '<ix:nonNumeric name="ex:A" contextRef="c" tupleRef="t0" order="1">x</ix:nonNumeric>';
    const last = '<ix:tuple name="ex:T" tupleID="t600"/>';
    const read = readPages(page(`<div>${tuples.join('')}${last}${fact}</div>`));
    expect(codesOf(read)).toEqual(['inline:tuples-too-deep']);
  });
});
