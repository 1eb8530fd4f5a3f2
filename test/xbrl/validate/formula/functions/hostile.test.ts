import { describe, expect, test } from '@jest/globals';
import { discoverTaxonomy } from '../../../../../src/xbrl/taxonomy/dts.js';
import {
  appinfo,
  IMPORTS,
  item,
  linkbase,
  linkbaseRef,
  memorySource,
  schema,
} from '../../../taxonomy/memory-source.js';
import { reader, reportOf } from './registry-report.js';

describe('hostile taxonomies and reports', () => {
  const names = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `c${i}`);
  const arc = (from: string, to: string): string =>
    `<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="${from}" xlink:to="${to}"/>`;

  function network(count: number, arcs: string): (expression: string) => string {
    const all = names(count);
    const locs = all.map(
      (name) => `<link:loc xlink:type="locator" xlink:label="${name}" xlink:href="e.xsd#t_${name}"/>`,
    );
    const { taxonomy } = discoverTaxonomy(
      ['http://x/e.xsd'],
      memorySource({
        'http://x/e.xsd': schema(
          'http://example.org/e',
          appinfo(linkbaseRef('l.xml')) + IMPORTS + all.map((name) => item(name)).join(''),
        ),
        'http://x/l.xml': linkbase(
          `<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">${locs.join('')}${arcs}</link:presentationLink>`,
        ),
      }),
    );
    return reader(reportOf(''), taxonomy);
  }

  const count = (axis: string, from: string): string =>
    `count(xfi:concept-relationships(QName('http://example.org/e', '${from}'), '', 'http://www.xbrl.org/2003/arcrole/parent-child', '${axis}'))`;

  test('a deep network costs no stack', () => {
    const depth = 3000;
    const arcs = names(depth - 1).map((name, i) => arc(name, `c${i + 1}`));
    const ask = network(depth, arcs.join(''));
    expect(ask(count('descendant', 'c0'))).toBe(`integer ${depth - 1}`);
    expect(ask(count('ancestor', `c${depth - 1}`))).toBe(`integer ${depth - 1}`);
  });

  test('a network with very many ways through it finds each relationship once', () => {
    // Sixty layers of two concepts, each joined to both of the next: 2^59 ways.
    const layers = 60;
    const arcs = names((layers - 1) * 2).flatMap((name, i) => {
      const next = (Math.floor(i / 2) + 1) * 2;
      return [arc(name, `c${next}`), arc(name, `c${next + 1}`)];
    });
    const ask = network(layers * 2, arcs.join(''));
    // Two relationships leave c0, four leave each of the 58 layers between.
    expect(ask(count('descendant', 'c0'))).toBe(`integer ${2 + 58 * 4}`);
  });

  test('footnotes by the million end as too complex', () => {
    const many = 2000;
    const locs = Array.from(
      { length: many },
      () => '<link:loc xlink:type="locator" xlink:label="f" xlink:href="#s"/>',
    );
    const notes = Array.from(
      { length: many },
      () => '<link:footnote xlink:type="resource" xlink:label="n" xml:lang="en">x</link:footnote>',
    );
    const ask = reader(
      reportOf(
        `<e:name id="s">x</e:name><link:footnoteLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">
         ${locs.join('')}${notes.join('')}
         <link:footnoteArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/fact-footnote" xlink:from="f" xlink:to="n"/></link:footnoteLink>`,
      ),
    );
    expect(ask("count(xfi:fact-footnotes(/*/e:name, '', '', '', 'en'))")).toBe('npo-xbrl:xpath-too-complex');
  });
});
