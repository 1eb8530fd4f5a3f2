import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { diffOutput, traceOutput } from '../../scripts/output-schemas.js';
import { main } from '../../src/cli/main.js';

const folder = mkdtempSync(join(tmpdir(), 'npo-not-compared-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]) {
  let [out, err] = ['', ''];
  const code = await main([...args, '--lang', 'en'], {
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

function fileWith(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const NAMESPACES =
  'xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:t="http://x.example/t"';
const SCHEMA = '<link:schemaRef xlink:type="simple" xlink:href="http://x.example/t.xsd"/>';
const CONTEXT =
  '<xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="http://s.example">1</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:instant>2024-12-31</xbrli:instant></xbrli:period></xbrli:context>';

/** A page with the report that has no name, of fact A, and the report b, of fact B. */
const pageOf = (b: string) =>
  `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" ${NAMESPACES} xml:lang="en"><head><title>x</title></head><body><div style="display:none"><ix:header><ix:references>${SCHEMA}</ix:references><ix:references target="b">${SCHEMA}</ix:references><ix:resources>${CONTEXT}</ix:resources></ix:header></div><p><ix:nonNumeric name="t:A" contextRef="c">a</ix:nonNumeric><ix:nonNumeric name="t:B" target="b" contextRef="c">${b}</ix:nonNumeric></p></body></html>`;

/** An instance of one fact with a footnote. */
const noted = (value: string, note: string) =>
  `<xbrli:xbrl ${NAMESPACES} xml:lang="en">${SCHEMA}${CONTEXT}<t:A id="a" contextRef="c">${value}</t:A><link:footnoteLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"><link:loc xlink:type="locator" xlink:href="#a" xlink:label="a"/><link:footnote xlink:type="resource" xlink:label="n" xlink:role="http://www.xbrl.org/2003/role/footnote" xml:lang="en">${note}</link:footnote><link:footnoteArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/fact-footnote" xlink:from="a" xlink:to="n"/></link:footnoteLink></xbrli:xbrl>`;

const SAME = 'The facts that were compared are the same.\n';

describe('of pages with two reports the first is read, and', () => {
  const [one, other] = [fileWith('one.html', pageOf('b')), fileWith('other.html', pageOf('c'))];

  test('diff says so, and not that the reports are the same', async () => {
    const { code, out, err } = await run('diff', one, other);
    expect([code, out]).toEqual([0, SAME]);
    expect(err.match(/file:target-not-read/g)).toHaveLength(2);
    expect(err).toContain('Not read is b.');
  });

  test('diff says so in its JSON', async () => {
    const { code, out } = await run('diff', one, other, '--format', 'json');
    const { changes, diagnostics = [] } = diffOutput.parse(JSON.parse(out));
    expect([code, changes]).toEqual([0, []]);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['file:target-not-read', 'warning'],
      ['file:target-not-read', 'warning'],
    ]);
  });

  test('trace says so, whether it finds the figure or not', async () => {
    const [found, none] = [await run('trace', one, 'A'), await run('trace', one, 'B')];
    expect([found.code, none.code]).toEqual([0, 1]);
    for (const { err } of [found, none]) expect(err).toContain('file:target-not-read');
    const { out } = await run('trace', one, 'A', '--format', 'json');
    const { figures, diagnostics = [] } = traceOutput.parse(JSON.parse(out));
    expect(figures).toHaveLength(1);
    expect(diagnostics.map(({ code }) => code)).toEqual(['file:target-not-read']);
  });
});

describe('footnotes are not compared, and', () => {
  const one = fileWith('one.xbrl', noted('a', 'one'));

  test('diff says so where the facts are the same', async () => {
    const { code, out, err } = await run('diff', one, fileWith('other.xbrl', noted('a', 'other')));
    expect([code, out]).toEqual([0, SAME]);
    expect(err).toContain('file:footnotes-not-compared');
  });

  test('diff says so beside what differs', async () => {
    const { code, out, err } = await run('diff', one, fileWith('changed.xbrl', noted('b', 'one')));
    expect(code).toBe(1);
    expect(out).toContain('a → b');
    expect(err).toContain('file:footnotes-not-compared');
  });

  test('the page says so', async () => {
    const { code, out } = await run('diff', one, one, '--format', 'html');
    expect(code).toBe(0);
    expect(out).toContain('those were not compared');
    expect(out).not.toContain('The reports say the same.');
  });
});

test('a package that cannot be read is told, whatever the form of the output', async () => {
  const one = fileWith('plain.xbrl', `<xbrli:xbrl ${NAMESPACES}>${SCHEMA}${CONTEXT}</xbrli:xbrl>`);
  const broken = fileWith('broken.zip', 'no zip');
  for (const format of ['text', 'html']) {
    const { code, out } = await run('diff', one, one, '--package', broken, '--format', format);
    expect(code).toBe(2);
    expect(out.match(/^error · /gm)).toHaveLength(1);
  }
});
