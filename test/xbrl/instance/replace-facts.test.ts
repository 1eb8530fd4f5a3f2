import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readInstance } from '../../../src/xbrl/instance/read-instance.js';
import { type Replaced, replaceFacts } from '../../../src/xbrl/instance/replace-facts.js';
import { spliceBytes } from '../../../src/xbrl/instance/splice-bytes.js';
import { toReport } from '../../../src/xbrl/instance/to-report.js';
import { factKey } from '../../../src/xbrl/report/aspect-keys.js';
import type { Member } from '../../../src/xbrl/report/aspects.js';
import type { Fact } from '../../../src/xbrl/report/fact.js';
import { localNameOf, type QName } from '../../../src/xbrl/xml/qname.js';
import { readXml } from '../../../src/xbrl/xml/read-xml.js';
import { amountOf, EX, ex, factOf } from '../report/fact-of.js';

const NAMESPACES = `xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:iso4217="http://www.xbrl.org/2003/iso4217" xmlns:e="${EX}"`;
const SCHEMA_REF = '<link:schemaRef xlink:type="simple" xlink:href="http://example.org/entry.xsd"/>';

const context = (id: string, scenario = '') =>
  `<xbrli:context id="${id}"><xbrli:entity><xbrli:identifier scheme="http://www.kvk.nl/kvk-id">12345678</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-12-31</xbrli:endDate></xbrli:period>${scenario}</xbrli:context>`;
const school = (code: string) =>
  `<xbrli:scenario><xbrldi:typedMember dimension="e:CodeAxis"><e:Code>${code}</e:Code></xbrldi:typedMember></xbrli:scenario>`;
const EUR = '<xbrli:unit id="EUR"><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unit>';
const START = [SCHEMA_REF, context('D'), EUR].map((line) => `  ${line}\n`).join('');

/** A document of lines of content, two spaces in. */
const documentOf = (lines: readonly string[], start = START) =>
  `<xbrli:xbrl ${NAMESPACES} xml:lang="nl">\n${start}${lines.map((line) => `  ${line}\n`).join('')}</xbrli:xbrl>`;

const code = (value: string): ReadonlyMap<QName, Member> =>
  new Map([[ex('CodeAxis'), { kind: 'typed', element: ex('Code'), value }]]);

/** What gives way in these tests: whatever is called `New…`. */
const isReplaced = ({ concept }: Fact) => localNameOf(concept).startsWith('New');

interface Outcome extends Replaced {
  readonly bytes: Uint8Array;
  readonly text: string;
}

function replaceIn(source: string | Uint8Array, facts: readonly Fact[]): Outcome {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const { document, decoded } = readXml(bytes, { file: 'r.xbrl', url: 'file:///r.xbrl' });
  if (document === undefined || decoded === undefined) throw new Error('not well-formed');
  const instance = readInstance(document, 'r.xbrl');
  const replaced = replaceFacts({
    text: decoded.text,
    instance,
    isReplaced,
    facts,
    prefixes: new Map([[EX, 'ex']]),
  });
  const spliced = spliceBytes(bytes, decoded, replaced.edits ?? []);
  if (spliced === undefined) throw new Error('encoding');
  return { ...replaced, bytes: spliced, text: new TextDecoder().decode(spliced) };
}

function factsIn(bytes: Uint8Array): readonly Fact[] {
  const { document } = readXml(bytes, { file: 'r.xbrl', url: 'file:///r.xbrl' });
  if (document === undefined) throw new Error('not well-formed');
  return toReport(readInstance(document, 'r.xbrl')).facts;
}

const amount = (value: string, more: Partial<Fact> = {}) =>
  amountOf(value, { concept: ex('NewAmount'), ...more });
const OLD = '<e:NewAmount id="f1" contextRef="D" unitRef="EUR" decimals="0">10</e:NewAmount>';

describe('a fact that is there already', () => {
  test('keeps its bytes where value and accuracy are the same', () => {
    const source = documentOf([OLD]);
    expect(replaceIn(source, [amount('10')]).text).toBe(source);
  });

  test('keeps its element, and gets the new value', () => {
    const source = documentOf([OLD]);
    expect(replaceIn(source, [amount('11')]).text).toBe(source.replace('>10<', '>11<'));
  });

  test('gets the new accuracy, and keeps its other attributes', () => {
    const tag = (attributes: string) =>
      documentOf([`<e:NewAmount contextRef="D" ${attributes}>10</e:NewAmount>`]);
    const { text } = replaceIn(tag(`unitRef='EUR'\n precision="2"  e:note="a > b"`), [amount('10')]);
    expect(text).toBe(tag(`unitRef='EUR'  e:note="a > b" decimals="0"`));
  });

  test('is nil no more when it gets a value', () => {
    const source = documentOf(['<e:NewAmount contextRef="D" unitRef="EUR" xsi:nil="true"/>']);
    expect(replaceIn(source, [amount('10')]).text).toBe(
      documentOf(['<e:NewAmount contextRef="D" unitRef="EUR" decimals="0">10</e:NewAmount>']),
    );
  });

  test('has its content replaced whole, comments and CDATA with it', () => {
    const text = factOf({ concept: ex('NewRemark'), value: 'a < b' });
    const source = documentOf(['<e:NewRemark contextRef="D">oud <!-- x --><![CDATA[<oud>]]></e:NewRemark>']);
    expect(replaceIn(source, [text]).text).toBe(
      documentOf(['<e:NewRemark contextRef="D">a &lt; b</e:NewRemark>']),
    );
  });

  test('is kept once where it stands twice', () => {
    const source = documentOf([OLD, OLD.replace('f1', 'f2')]);
    expect(replaceIn(source, [amount('10')]).text).toBe(documentOf([OLD]));
  });
});

describe('a fact that does not come again', () => {
  test('goes with its line', () => {
    const foreign = '<e:Other contextRef="D">x</e:Other>';
    expect(replaceIn(documentOf([OLD, foreign]), []).text).toBe(
      documentOf([foreign], START.replace(`  ${EUR}\n`, '')),
    );
  });

  test('takes along a context and a unit that only it used', () => {
    const old = OLD.replace('"D"', '"S"');
    const start = START + `  ${context('S', school('03AF'))}\n`;
    expect(replaceIn(documentOf([old], start), []).text).toBe(
      documentOf([], START.replace(`  ${EUR}\n`, '')),
    );
  });

  test('leaves a context that nothing used before', () => {
    const start = START + `  ${context('unused')}\n`;
    expect(replaceIn(documentOf([OLD], start), []).text).toContain('id="unused"');
  });

  test('leaves a context and unit that a fact within a tuple uses', () => {
    const tuple = '<e:Tuple><e:Part contextRef="D" unitRef="EUR" decimals="0">1</e:Part></e:Tuple>';
    expect(replaceIn(documentOf([OLD, tuple]), []).text).toBe(documentOf([tuple]));
  });

  test('within a tuple it stays', () => {
    const source = documentOf([`<e:Tuple>${OLD}</e:Tuple>`]);
    expect(replaceIn(source, []).text).toBe(source);
  });
});

describe('a fact that is new', () => {
  test('follows the last fact that gives way, laid out as that is', () => {
    const foreign = '<e:Other contextRef="D">x</e:Other>';
    const remark = factOf({ concept: ex('NewRemark'), value: 'tekst', language: 'nl' });
    expect(replaceIn(documentOf([OLD, foreign]), [amount('10'), remark]).text).toBe(
      documentOf([OLD, '<e:NewRemark contextRef="D">tekst</e:NewRemark>', foreign]),
    );
  });

  test('says its language where that of the document is another', () => {
    const remark = factOf({ concept: ex('NewRemark'), value: 'text', language: 'en' });
    expect(replaceIn(documentOf([OLD]), [amount('10'), remark]).text).toContain(
      '<e:NewRemark contextRef="D" xml:lang="en">text</e:NewRemark>',
    );
  });

  test('gets a context and a unit of its own where there is none, with ids that nothing has', () => {
    const taken = '<e:Other id="c1" contextRef="D">x</e:Other>';
    const share = factOf({
      concept: ex('NewShare'),
      unit: { numerators: [ex('EUR')], denominators: [] },
      language: undefined,
      decimals: '2',
      value: '0.5',
      dimensions: code('03AF'),
    });
    const { text } = replaceIn(documentOf([taken]), [share]);
    expect(text).toContain('<e:NewShare contextRef="c2" unitRef="EUR_2" decimals="2">0.5</e:NewShare>');
    expect(text).toContain('\n  <xbrli:context id="c2">\n    <xbrli:entity>');
    expect(text).toContain('<xbrli:measure>e:EUR</xbrli:measure>');
  });

  test('takes a context that is there, whatever its layout', () => {
    const start = START + context('S', `<!-- school -->${school('03AF').replace(/></g, '>\n<')}`);
    const { text } = replaceIn(documentOf([OLD], start), [
      amount('10'),
      amount('3', { dimensions: code('03AF') }),
    ]);
    expect(text).toContain('<e:NewAmount contextRef="S" unitRef="EUR" decimals="0">3</e:NewAmount>');
  });

  test('takes no context that says more than dimensions, or says them in the segment', () => {
    const more = context('X', '<xbrli:scenario><e:Extra/></xbrli:scenario>');
    const source = documentOf([], `  ${SCHEMA_REF}\n  ${more}\n  ${EUR}\n`);
    expect(replaceIn(source, [amount('10')]).text).toContain('contextRef="c1"');
  });

  test('uses the prefixes of the document, and adds one that is missing', () => {
    const source = documentOf([], START).replace(` xmlns:e="${EX}"`, ' xmlns:ex="urn:other"');
    const { text } = replaceIn(source, [amount('10')]);
    expect(text).toContain(`xml:lang="nl" xmlns:ns1="${EX}">`);
    expect(text).toContain('<ns1:NewAmount contextRef="D"');
  });

  test('stands in a document whose own names have no prefix', () => {
    const source = documentOf([OLD]).replaceAll('xbrli:', '').replace('xmlns:xbrli', 'xmlns');
    const { bytes } = replaceIn(source.replace('xmlns:xbrli=', 'xmlns='), [
      amount('10'),
      amount('3', { dimensions: code('03AF') }),
    ]);
    expect(factsIn(bytes).map(({ value }) => value)).toEqual(['10', '3']);
  });

  test('keeps line ends and margins as the document has them', () => {
    const source = documentOf([OLD]).replaceAll('\n', '\r\n');
    const { text } = replaceIn(source, [amount('10'), amount('3', { dimensions: code('03AF') })]);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text).toContain('\r\n    <xbrli:entity>\r\n');
  });

  test('stands in a document that has nothing yet', () => {
    const { bytes } = replaceIn(documentOf([], ''), [amount('3')]);
    expect(factsIn(bytes).map(({ value }) => value)).toEqual(['3']);
  });

  test('stands in a document of one line', () => {
    const source = documentOf([OLD]).replaceAll('\n', '').replaceAll('  ', '');
    const { bytes } = replaceIn(source, [amount('11'), amount('3', { dimensions: code('03AF') })]);
    expect(factsIn(bytes).map(({ value }) => value)).toEqual(['11', '3']);
  });
});

describe('a footnote', () => {
  const note = (locs: string, arcs: string, notes: string) =>
    `<link:footnoteLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">${locs}${arcs}${notes}</link:footnoteLink>`;
  const loc = (label: string, href: string) =>
    `<link:loc xlink:type="locator" xlink:label="${label}" xlink:href="${href}"/>`;
  const arc = (from: string, to: string) =>
    `<link:footnoteArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/fact-footnote" xlink:from="${from}" xlink:to="${to}"/>`;
  const footnote = (label: string, text: string) =>
    `<link:footnote xlink:type="resource" xlink:label="${label}" xlink:role="http://www.xbrl.org/2003/role/footnote" xml:lang="nl">${text}</link:footnote>`;
  const OTHER = '<e:Other id="f2" contextRef="D" unitRef="EUR" decimals="0">1</e:Other>';

  test('on a fact that stays is kept as it is', () => {
    const source = documentOf([OLD, note(loc('a', '#f1'), arc('a', 'n'), footnote('n', 'Noot'))]);
    expect(replaceIn(source, [amount('11')]).text).toBe(source.replace('>10<', '>11<'));
  });

  test('goes with the only fact that it is about', () => {
    const link = note(loc('a', '#f1'), arc('a', 'n'), footnote('n', 'Noot <b>bij</b> dit\n bedrag'));
    const { text, lostFootnotes } = replaceIn(documentOf([OLD, OTHER, link]), []);
    expect(text).toBe(documentOf([OTHER]));
    expect(lostFootnotes.map((one) => one.text)).toEqual(['Noot bij dit bedrag']);
  });

  test('stays where another fact has it too; only what leads to the fact that goes, goes', () => {
    const link = note(
      loc('a', '#f1') + loc('b', 'r.xbrl#f2'),
      arc('a', 'n') + arc('b', 'n'),
      footnote('n', 'Noot'),
    );
    const { text, lostFootnotes } = replaceIn(documentOf([OLD, OTHER, link]), []);
    const rest = note(loc('b', 'r.xbrl#f2'), arc('b', 'n'), footnote('n', 'Noot'));
    expect(text).toBe(documentOf([OTHER, rest]));
    expect(lostFootnotes).toEqual([]);
  });

  test('keeps an arc whose label another locator has', () => {
    const link = note(loc('a', '#f1') + loc('a', '#f2'), arc('a', 'n'), footnote('n', 'Noot'));
    const rest = note(loc('a', '#f2'), arc('a', 'n'), footnote('n', 'Noot'));
    expect(replaceIn(documentOf([OLD, OTHER, link]), []).text).toBe(documentOf([OTHER, rest]));
  });

  test('that finds its fact by place leaves nothing that can be done safely', () => {
    const link = note(loc('a', '#element(/1/4)'), arc('a', 'n'), footnote('n', 'Noot'));
    expect(replaceIn(documentOf([OLD, OTHER, link]), []).edits).toBeUndefined();
    expect(replaceIn(documentOf([OLD, OTHER, link]), [amount('11')]).edits).toBeDefined();
  });
});

describe('bytes', () => {
  const FACTS = [amount('10'), factOf({ concept: ex('NewRemark'), value: 'café – 😀', language: 'nl' })];
  const source = documentOf(['<!-- commentaar é -->', OLD, '<e:Other contextRef="D">één 😀</e:Other>']);
  const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

  test.each([
    ['UTF-8', Buffer.from(source)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${source}`)],
    ['UTF-16', utf16(source)],
    ['UTF-16, the other way round', utf16(source).swap16()],
  ])('of a document in %s stay as they are but for the new fact', (_name, bytes) => {
    const outcome = replaceIn(bytes, FACTS);
    expect(factsIn(outcome.bytes).map(({ value }) => value)).toEqual(['10', 'café – 😀', 'één 😀']);
    const at = bytes.length - 40;
    expect(Buffer.from(outcome.bytes).subarray(-40)).toEqual(bytes.subarray(at));
    expect(Buffer.from(outcome.bytes).subarray(0, 200)).toEqual(bytes.subarray(0, 200));
  });

  test('of a document with one byte a character take character references for what it lacks', () => {
    const declared = `<?xml version="1.0" encoding="ISO-8859-1"?>\n${source.replaceAll(' 😀', '')}`;
    const outcome = replaceIn(Buffer.from(declared, 'latin1'), FACTS);
    expect(Buffer.from(outcome.bytes).toString('latin1')).toContain('caf&#xE9; &#x2013; &#x1F600;');
    expect(factsIn(outcome.bytes).map(({ value }) => value)).toEqual(['10', 'café – 😀', 'één']);
  });
});

test('what is not replaced stays, byte for byte, whatever stands around it', () => {
  const line = fc.constantFrom(
    OLD,
    OLD.replace('"D"', '"S"'),
    '<e:Other contextRef="S" id="o" >a &amp; b</e:Other>',
    "<e:Other\n contextRef='D'/>",
    '<!-- <e:NewAmount> -->',
    '<?pi <e:NewAmount>?>',
    '<e:Tuple><e:NewAmount contextRef="D" unitRef="EUR" decimals="0">7</e:NewAmount></e:Tuple>',
    '<e:Other contextRef="D"><![CDATA[</e:Other> <e:NewAmount>]]></e:Other>',
  );
  const start = START + `  ${context('S', school('03AF'))}\n`;
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 8 }),
      fc.boolean(),
      fc.boolean(),
      (lines, hasBoard, hasSchool) => {
        const source = documentOf(lines, start);
        const facts = [
          ...(hasBoard ? [amount('10')] : []),
          ...(hasSchool ? [amount('11', { dimensions: code('03AF') })] : []),
        ];
        const { bytes, text } = replaceIn(source, facts);
        // Every line that is not ours is there still, in its order.
        const kept = lines.filter((one) => !one.startsWith('<e:NewAmount'));
        let at = 0;
        for (const one of kept) {
          at = text.indexOf(one, at);
          expect(at).not.toBe(-1);
          at += one.length;
        }
        const top = factsIn(bytes).filter((fact) => isReplaced(fact) && fact.value !== '7');
        expect(new Set(top.map(factKey))).toEqual(new Set(facts.map(factKey)));
        expect(top.length).toBe(facts.length);
        expect(replaceIn(bytes, facts).text).toBe(text);
      },
    ),
    { numRuns: 300 },
  );
});
