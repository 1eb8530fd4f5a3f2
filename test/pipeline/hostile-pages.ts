/** A page with Inline XBRL that is too large for a file of the project: written when it is tried. */
interface HostilePage {
  readonly name: string;
  readonly text: () => string;
  readonly verdict: string;
  readonly codes: readonly string[];
}

const NAMESPACES =
  'xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:ixt="http://www.xbrl.org/inlineXBRL/transformation/2022-02-16" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:h="http://example.org/hostile"';
const CONTEXT =
  '<xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="http://example.org/scheme">1</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:instant>2024-12-31</xbrli:instant></xbrli:period></xbrli:context>';
const REFERENCES =
  '<ix:references><link:schemaRef xlink:type="simple" xlink:href="taxonomy.xsd"/></ix:references>';

function page(body: string, resources = ''): string {
  const header = `<ix:header>${REFERENCES}<ix:resources>${CONTEXT}${resources}</ix:resources></ix:header>`;
  return `<html ${NAMESPACES} xml:lang="en"><head><title>H</title></head><body><div>${header}</div><div>${body}</div></body></html>`;
}

function remark(content: string, attributes = ''): string {
  return `<ix:nonNumeric name="h:Remark" contextRef="c"${attributes}>${content}</ix:nonNumeric>`;
}

function many(count: number, of: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => of(at)).join('');
}

/** All texts in a chain of continuations, which the last of them ends or leads back. */
function chain(length: number, last: string): string {
  const continuations = many(
    length,
    (at) => `<ix:continuation id="n${String(at)}" continuedAt="n${String(at + 1)}">x</ix:continuation>`,
  );
  return remark('x', ' continuedAt="n0"') + continuations + last;
}

const LONG = 1_000_000;

export const hostilePages: readonly HostilePage[] = [
  { name: 'page', text: () => page(remark('Text')), verdict: 'valid', codes: [] },
  {
    name: 'long-chain',
    text: () => page(chain(100_000, '<ix:continuation id="n100000">end</ix:continuation>')),
    verdict: 'valid',
    codes: [],
  },
  {
    name: 'chain-in-a-circle',
    text: () => page(chain(100_000, '<ix:continuation id="n100000" continuedAt="n0">end</ix:continuation>')),
    verdict: 'invalid',
    codes: ['inline:continuation-reused in chain-in-a-circle.html'],
  },
  {
    name: 'one-chain-of-many',
    text: () =>
      page(
        many(2_000, () => remark('x', ' continuedAt="n0"')) +
          chain(100_000, '<ix:continuation id="n100000"/>'),
      ),
    verdict: 'invalid',
    codes: [
      'inline:continuation-reused in one-chain-of-many.html 1000 times',
      'inline:more-findings in one-chain-of-many.html',
    ],
  },
  {
    name: 'million-tags',
    text: () => page(remark(many(LONG, () => '<ix:exclude/>'))),
    verdict: 'valid',
    codes: [],
  },
  {
    name: 'nested-excludes',
    text: () => page(remark('<ix:exclude>'.repeat(900) + 'x' + '</ix:exclude>'.repeat(900))),
    verdict: 'valid',
    codes: [],
  },
  {
    name: 'nested-texts',
    text: () => page(nested(900, 'x'.repeat(LONG))),
    verdict: 'undetermined',
    codes: ['inline:too-much-content in nested-texts.html'],
  },
  {
    name: 'nested-too-deep',
    text: () => page(nested(1_100, 'x')),
    verdict: 'undetermined',
    codes: ['xml:nested-too-deep in nested-too-deep.html'],
  },
  {
    name: 'huge-format-text',
    text: () => page(remark('1'.repeat(20 * LONG), ' format="ixt:num-dot-decimal"')),
    verdict: 'valid',
    codes: [],
  },
  {
    name: 'huge-text-of-no-date',
    text: () => page(remark(' 1.'.repeat(5 * LONG), ' format="ixt:date-day-month-year"')),
    verdict: 'invalid',
    codes: ['inline:text-not-of-format in huge-text-of-no-date.html'],
  },
  {
    name: 'related-to-all',
    text: () =>
      page(
        many(20_000, (at) => remark('x', ` id="f${String(at)}"`)) +
          many(20_000, (at) => `<ix:footnote id="n${String(at)}">x</ix:footnote>`),
        `<ix:relationship fromRefs="${many(20_000, (at) => `f${String(at)} `)}" toRefs="${many(20_000, (at) => `n${String(at)} `)}"/>`,
      ),
    verdict: 'valid',
    codes: [],
  },
  {
    name: 'explained-by-all',
    text: () =>
      page(
        many(40_000, (at) => remark('x', ` id="f${String(at)}"`)),
        `<ix:relationship fromRefs="${many(20_000, (at) => `f${String(at)} `)}" toRefs="${many(20_000, (at) => `f${String(at + 20_000)} `)}"/>`,
      ),
    verdict: 'invalid',
    codes: ['xbrl21:footnote-arc-ends in explained-by-all.html'],
  },
  {
    name: 'entity-in-page',
    text: () => `<!DOCTYPE html [<!ENTITY a "b">]>${page(remark('Text'))}`,
    verdict: 'invalid',
    codes: ['xml:doctype-refused in entity-in-page.html'],
  },
  {
    name: 'doctype-of-web',
    text: () => `<!DOCTYPE html SYSTEM "http://example.org/x.dtd">${page(remark('Text'))}`,
    verdict: 'valid',
    codes: [],
  },
];

function nested(depth: number, content: string): string {
  return `${'<ix:nonNumeric name="h:Remark" contextRef="c">'.repeat(depth)}${content}${'</ix:nonNumeric>'.repeat(depth)}`;
}
