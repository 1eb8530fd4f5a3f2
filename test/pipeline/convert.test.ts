import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { compare } from '../../src/pipeline/compare.js';
import { convert, type ConvertOptions } from '../../src/pipeline/convert.js';
import { descendants } from '../../src/xbrl/xml/navigate.js';
import { readXml } from '../../src/xbrl/xml/read-xml.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));
const SHARED = fileURLToPath(new URL('../../../shared/real', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'npo-convert-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The report in another form, in a file of its own. */
async function converted(file: string, name: string, options: ConvertOptions): Promise<string> {
  const path = join(folder, name);
  const { content, diagnostics } = await convert(file, { output: path, ...options });
  expect(diagnostics).toEqual([]);
  writeFileSync(path, (content ?? []).join(''));
  return path;
}

const boards = readdirSync(join(FIXTURES, 'boards')).flatMap((board) =>
  ['report.xbrl', 'filing.xbrl']
    .map((name) => join(FIXTURES, 'boards', board, 'expected', name))
    .filter(existsSync),
);

describe.each(boards.map((file) => [file.slice(FIXTURES.length), file] as const))('%s', (_name, file) => {
  test('says the same in every form, and comes back in JSON with the same bytes', async () => {
    const json = await converted(file, 'a.json', { to: 'json' });
    const xml = await converted(json, 'b.xbrl', { to: 'xml' });
    const page = await converted(json, 'c.html', { to: 'inline' });
    const fromPage = await converted(page, 'd.xbrl', { to: 'xml' });
    for (const other of [json, xml, fromPage]) {
      expect(await compare(file, other)).toMatchObject({ changes: [], diagnostics: [] });
    }
    for (const [index, other] of [json, xml, page].entries()) {
      const again = await converted(other, `again-${index}.json`, { to: 'json' });
      expect(readFileSync(again, 'utf8')).toBe(readFileSync(json, 'utf8'));
    }
  }, 120_000);
});

test('the boards that are converted are there', () => {
  expect(boards.length).toBeGreaterThan(3);
});

const REAL = join(SHARED, 'ocw-nt19-good.xbrl');
if (!existsSync(REAL)) console.warn('skipped: a real report is not there, so its conversion is not tested');
(existsSync(REAL) ? test : test.skip)(
  'a real report says the same in JSON and in XML again',
  async () => {
    for (const name of ['ocw-nt19-good.xbrl', 'ocw-nt19-npo-only.xsd']) {
      writeFileSync(join(folder, name), readFileSync(join(SHARED, name)));
    }
    const json = await converted(join(folder, 'ocw-nt19-good.xbrl'), 'real.json', { to: 'json' });
    const xml = await converted(json, 'real.xbrl', { to: 'xml' });
    expect((await compare(REAL, xml)).changes).toEqual([]);
  },
  60_000,
);

const NAMESPACES =
  'xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:s="http://example.org/small" xmlns:iso4217="http://www.xbrl.org/2003/iso4217"';
const CONTEXT =
  '<xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="urn:x">1</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-12-31</xbrli:endDate></xbrli:period></xbrli:context><xbrli:unit id="EUR"><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unit>';
const SMALL = join(FIXTURES, 'taxonomies/small/small.xsd');

/** An instance on the taxonomy that lies beside it. */
function smallReport(name: string, content: string): string {
  writeFileSync(join(folder, 'small.xsd'), readFileSync(SMALL));
  writeFileSync(
    join(folder, 'small-definition.xml'),
    readFileSync(join(dirname(SMALL), 'small-definition.xml')),
  );
  const path = join(folder, name);
  const schemaRef = '<link:schemaRef xlink:type="simple" xlink:href="small.xsd"/>';
  writeFileSync(path, `<xbrli:xbrl ${NAMESPACES}>${schemaRef}${CONTEXT}${content}</xbrli:xbrl>`);
  return path;
}

const FOOTNOTE =
  '<s:Amount id="a" contextRef="c" unitRef="EUR" precision="3">1250</s:Amount><link:footnoteLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"><link:loc xlink:type="locator" xlink:href="#a" xlink:label="a"/><link:footnote xlink:type="resource" xlink:label="n" xml:lang="nl">Zie <b xmlns="http://www.w3.org/1999/xhtml">hier</b></link:footnote><link:footnoteArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/fact-footnote" xlink:from="a" xlink:to="n"/></link:footnoteLink>';

test('footnotes come along to every form and back', async () => {
  const file = smallReport('footnote.xbrl', FOOTNOTE);
  const json = await converted(file, 'footnote.json', { to: 'json' });
  const xml = await converted(json, 'footnote-2.xbrl', { to: 'xml' });
  expect(readFileSync(xml, 'utf8')).toContain(
    '>Zie <b xmlns="http://www.w3.org/1999/xhtml">hier</b></link:footnote>',
  );
  expect(
    await converted(xml, 'footnote-2.json', { to: 'json' }).then((path) => readFileSync(path, 'utf8')),
  ).toBe(readFileSync(json, 'utf8'));
  const page = await converted(json, 'footnote.html', { to: 'inline' });
  const fromPage = await convert(page, { to: 'json' });
  expect(fromPage.diagnostics).toEqual([]);
  const { facts } = JSON.parse((fromPage.content ?? []).join('')) as { facts: Record<string, object> };
  expect(Object.values(facts)).toMatchObject([
    { value: '1250.0', links: { footnote: { _: [expect.anything()] } } },
    { value: 'Zie <b>hier</b>', dimensions: { language: 'nl' } },
  ]);
}, 60_000);

describe('a footnote without a language of its own', () => {
  const unsaid = FOOTNOTE.replace(' xml:lang="nl"', '');

  test('has that of what it stands in, in xBRL-JSON and in a page', async () => {
    const inLink = unsaid.replace('<link:footnoteLink ', '<link:footnoteLink xml:lang="fr-BE" ');
    const file = smallReport('in-scope.xbrl', inLink);
    const json = await convert(file, { to: 'json' });
    expect(json.content?.join('')).toMatch(/"noteId": "n1",\s*"language": "fr-be"/);
    const page = await converted(file, 'in-scope.html', { to: 'inline' });
    expect(readFileSync(page, 'utf8')).toMatch(/<ix:footnote [^>]*xml:lang="fr-BE"/);
    expect((await convert(page, { to: 'json' })).diagnostics).toEqual([]);
  }, 60_000);

  test.each([
    ['nothing around it says one', unsaid],
    ['it says to have none', unsaid.replace('xlink:label="n">', 'xlink:label="n" xml:lang="">')],
  ])('is in no xBRL-JSON where %s', async (_, facts) => {
    const { content, diagnostics } = await convert(smallReport('none.xbrl', facts), { to: 'json' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['oime:missingLanguageForNoteFact']);
    expect(content).toBeUndefined();
  });

  test('is named where it is left out of a page, as nothing says its language', async () => {
    const { content, diagnostics } = await convert(smallReport('none.xbrl', unsaid), { to: 'inline' });
    expect(content?.join('')).not.toContain('ix:footnote');
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['convert:footnote-lost']));
  });
});

/** The footnote of above with another content. */
function withNote(name: string, content: string, attributes = 'xml:lang="nl"'): string {
  const whole = /xml:lang="nl">.*<\/link:footnote>/;
  return smallReport(name, FOOTNOTE.replace(whole, `${attributes}>${content}</link:footnote>`));
}

const H = 'xmlns:h="http://www.w3.org/1999/xhtml"';

test.each([
  ['words that touch', `<h:b ${H}>4</h:b><h:i ${H}>2</h:i>`],
  ['a no-break space', `\u00a0<h:b ${H}>x</h:b>`],
  ['blank lines', `<h:pre ${H}>  <h:b>a</h:b>\n\n  <h:b>b</h:b></h:pre>`],
])('%s in a footnote stay as they are in XML', async (_what, content) => {
  const { content: xml } = await convert(withNote('mixed.xbrl', content), { to: 'xml' });
  expect(xml?.join('')).toContain(`>${content}</link:footnote>`);
});

test('a footnote in a page keeps its language as written, and the attributes and namespaces in it', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg"><a xlink:href="#a"><h:b xmlns:h="http://www.w3.org/1999/xhtml" xml:lang="fr" xml:space="preserve">a</h:b></a></svg>';
  const file = withNote('svg.xbrl', `${svg}<h:br ${H}/><h:i ${H}/>`, 'xml:lang="en-GB" xml:space="preserve"');
  const page = await converted(file, 'svg.html', { to: 'inline' });
  const note = /<ix:footnote.*<\/ix:footnote>/s.exec(readFileSync(page, 'utf8'))?.[0];
  expect(note).toMatch(/^<ix:footnote [^>]*xml:lang="en-GB" xml:space="preserve"/);
  // What has no content has an end tag all the same, or HTML would take what follows for its content.
  expect(note).toMatch(/<br\/><i><\/i><\/ix:footnote>$/);
  const { content } = await convert(page, { to: 'xml' });
  const { document } = readXml(new TextEncoder().encode(content?.join('')), { file: page, url: '' });
  if (document === undefined) throw new Error('no XML');
  const read = [...descendants(document.root)].filter(({ name }) => /svg|xhtml/.test(name));
  expect(read.map(({ name, attributes }) => [name, ...attributes.map((one) => one.name)])).toEqual([
    ['{http://www.w3.org/2000/svg}svg'],
    ['{http://www.w3.org/2000/svg}a', '{http://www.w3.org/1999/xlink}href'],
    [
      '{http://www.w3.org/1999/xhtml}b',
      '{http://www.w3.org/XML/1998/namespace}lang',
      '{http://www.w3.org/XML/1998/namespace}space',
    ],
    ['{http://www.w3.org/1999/xhtml}br'],
    ['{http://www.w3.org/1999/xhtml}i'],
  ]);
});

test('a footnote in a page has the order that its arc gives it', async () => {
  const second = FOOTNOTE.replace(/<s:Amount.*?<\/s:Amount>/, '').replace('"nl">Zie ', '"nl">Ook ');
  const content = FOOTNOTE + second.replace('xlink:to="n"/>', 'xlink:to="n" order="2.5"/>');
  const page = await converted(smallReport('order.xbrl', content), 'order.html', { to: 'inline' });
  const relationships = readFileSync(page, 'utf8').match(/<ix:relationship [^>]*>/g) ?? [];
  expect(relationships.map((tag) => / order="([^"]*)"/.exec(tag)?.[1])).toEqual([undefined, '2.5']);
});

test.each(['c1', 'f1', 'EUR', 'n1'])(
  'a footnote with the id %s does not clash with anything in a page',
  async (id) => {
    const own = FOOTNOTE.replace('xlink:label="n" xml', `xlink:label="n" id="${id}" xml`);
    const page = await converted(smallReport('clash.xbrl', own), 'clash.html', { to: 'inline' });
    const ids = [...readFileSync(page, 'utf8').matchAll(/ id="([^"]*)"/g)].map(([, found]) => found);
    expect(new Set(ids).size).toBe(ids.length);
    const fromPage = await convert(page, { to: 'xml' });
    expect(fromPage.diagnostics).toEqual([]);
    expect(fromPage.content?.join('')).toContain('>Zie <');
  },
  60_000,
);

test('a footnote of another kind than a plain page has is named where it is lost', async () => {
  const own = FOOTNOTE.replace('xlink:label="n" xml', 'xlink:label="n" xlink:role="urn:r" xml');
  const { content, diagnostics } = await convert(smallReport('own.xbrl', own), { to: 'inline' });
  expect(content).toBeDefined();
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['convert:footnote-lost']));
}, 60_000);

test('a relative reference to the taxonomy leads there from where the report will stand', async () => {
  const file = smallReport('here.xbrl', '<s:Amount contextRef="c" unitRef="EUR" decimals="0">1</s:Amount>');
  const there = { output: join(folder, 'deep', 'report.json') };
  const refOf = async (to: ConvertOptions['to']) =>
    (await convert(file, { to, ...there })).content?.join('') ?? '';
  expect(await refOf('json')).toContain('"../small.xsd"');
  expect(await refOf('xml')).toContain('xlink:href="../small.xsd"');
  expect(await refOf('inline')).toContain('xlink:href="../small.xsd"');
  expect((await convert(file, { to: 'json' })).content?.join('')).toContain('"small.xsd"');
}, 60_000);

test.each([
  ['of another language than the words around it', 'nl', 'en'],
  ['of the language of the words around it', 'nl', 'nl'],
  ['of no language', '', 'nl'],
] as const)(
  'facts of a report %s say their language as they did',
  async (_what, own, language) => {
    const content =
      '<s:Remark contextRef="c">een</s:Remark><s:Remark contextRef="c" xml:lang="fr">deux</s:Remark>';
    const file = smallReport('language.xbrl', content);
    if (own !== '') {
      writeFileSync(file, readFileSync(file, 'utf8').replace('<xbrli:xbrl ', `$&xml:lang="${own}" `));
    }
    const page = await converted(file, 'language.html', { to: 'inline', language });
    const { content: xml } = await convert(page, { to: 'xml' });
    const text = xml?.join('') ?? '';
    expect(text.match(/<s:Remark [^>]*>/g)).toEqual([
      '<s:Remark contextRef="c1" id="f1">',
      '<s:Remark contextRef="c1" id="f2" xml:lang="fr">',
    ]);
    expect(/<xbrli:xbrl [^>]*xml:lang="([^"]*)"/.exec(text)?.[1] ?? '').toBe(own);
    expect(await compare(file, page)).toMatchObject({ changes: [], diagnostics: [] });
  },
  60_000,
);

test('an accuracy by precision is one by decimals in a page', async () => {
  const file = smallReport(
    'precise.xbrl',
    '<s:Amount contextRef="c" unitRef="EUR" precision="2">-1250</s:Amount>',
  );
  const page = await converted(file, 'precise.html', { to: 'inline' });
  // Two significant digits of 1250 are exact to hundreds (XBRL 2.1 §4.6.6).
  expect(readFileSync(page, 'utf8')).toMatch(
    /<ix:nonFraction [^>]*decimals="-2"[^>]* sign="-"[^>]*>1250<\/ix:nonFraction>/,
  );
}, 60_000);

test.each([
  ['a tuple', '<s:Note><s:Remark contextRef="c">x</s:Remark></s:Note>'],
  [
    'a fraction',
    '<s:Part contextRef="c" unitRef="EUR"><xbrli:numerator>1</xbrli:numerator><xbrli:denominator>3</xbrli:denominator></s:Part>',
  ],
  ['a number that is none', '<s:Amount contextRef="c" unitRef="EUR" decimals="0">INF</s:Amount>'],
  [
    'a number of which nothing is certain',
    '<s:Amount contextRef="c" unitRef="EUR" precision="0">1</s:Amount>',
  ],
  ['a fact without a context', '<s:Remark contextRef="none">x</s:Remark>'],
])(
  '%s does not come into a page, and nothing is written',
  async (_what, content) => {
    const { content: page, diagnostics } = await convert(smallReport('no.xbrl', content), { to: 'inline' });
    expect(page).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toContain('convert:not-in-page');
  },
  60_000,
);

test('of pages with several reports the first is converted, and the others are named', async () => {
  const file = smallReport('one.xbrl', '<s:Amount contextRef="c" unitRef="EUR" decimals="0">1</s:Amount>');
  const page = readFileSync(await converted(file, 'one.html', { to: 'inline' }), 'utf8');
  const tag = /<ix:nonFraction [^>]*>1<\/ix:nonFraction>/.exec(page)?.[0] ?? '';
  const references = /<ix:references>.*?<\/ix:references>/s.exec(page)?.[0] ?? '';
  const other = (text: string) => text.replace(/^<ix:\w+/, '$& target="other"').replace(/ id="[^"]*"/, '');
  const both = page
    .replace(tag, `${tag}${other(tag)}`)
    .replace(references, `${references}${other(references)}`);
  const path = join(folder, 'both.html');
  writeFileSync(path, both);
  const { content, diagnostics } = await convert(path, { to: 'xml' });
  expect(diagnostics.map(({ code }) => code)).toEqual(['convert:target-left-out']);
  expect(content?.join('').match(/<s:Amount /g)).toHaveLength(1);
}, 60_000);
