import type { Random } from './random.js';
import { type Piece, replaced } from './piece.js';
import { attributesOf, contentsOf, elementsOf, valuesOf } from './pieces.js';

/** One way to damage a file. */
export interface Mutation {
  readonly name: string;
  /** Costs seconds; chosen seldom, and never by a test. */
  readonly isHuge?: true;
  apply(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array;
}

/** Pieces are looked for in so many characters: what an earlier mutation made may have millions. */
const LOOKED_AT = 1_000_000;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A mutation of the text of a file. */
function ofText(
  name: string,
  apply: (text: string, random: Random, other: string) => string,
  options: { readonly isHuge?: true } = {},
): Mutation {
  return {
    name,
    ...options,
    apply: (bytes, random, other) =>
      encoder.encode(apply(decoder.decode(bytes), random, decoder.decode(other))),
  };
}

/** A mutation of one stretch of a text, none where there is no such stretch. */
function ofPiece(
  name: string,
  piecesOf: (text: string) => readonly Piece[],
  apply: (text: string, piece: Piece, random: Random, pieces: readonly Piece[]) => string,
  options: { readonly isHuge?: true } = {},
): Mutation {
  const applied = (text: string, random: Random) => {
    const pieces = piecesOf(text.slice(0, LOOKED_AT));
    return pieces.length === 0 ? text : apply(text, random.pick(pieces), random, pieces);
  };
  return ofText(name, applied, options);
}

const slice = (text: string, { start, end }: Piece) => text.slice(start, end);

/** What stands where something else is expected. */
const VALUES = [
  ...[
    '-',
    '1.234,50',
    '1234,5-',
    '(12)',
    '€ 3',
    '31-02-2024',
    '01-08-2024',
    '45000',
    'ja',
    'Totaal',
    '=1+1',
    '"',
    ';',
  ],
  ...[
    '1 div 0',
    '$nobody',
    '//*',
    '.',
    '()',
    'for $a in 1 to 999999999 return $a',
    'concat(',
    'xs:date("x")',
  ],
  ...[
    'matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "(a+)+b")',
    'f:x(1)',
    '1 eq "a"',
    '/xbrli:xbrl//*[//*[//*]]',
  ],
  ...[
    '',
    ' ',
    '\n\t',
    '0',
    '-1',
    '1e400',
    'NaN',
    'INF',
    '99999999999999999999999999',
    '0.0000000000000000001',
  ],
  ...[
    'true',
    'x:y',
    ':',
    '#',
    '#x',
    '#element(/1/1)',
    '#xpointer(id("a"))',
    '{urn:x}y',
    '2024-02-30',
    '-0001-01-01',
  ],
  ...[
    'http://example.org/none.xsd',
    'file:///etc/passwd',
    '../../../../etc/passwd',
    '//',
    'http://[',
    '%',
    'a b',
    'C:\\x',
  ],
  ...[
    'http://www.xbrl.org/2003/role/link',
    'xbrli:pure',
    'iso4217:EUR',
    '∞',
    '\u{1F600}',
    '&#0;',
    '&lt;',
    '&x;',
    ']]>',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    '(a+)+$',
    '[',
    '\\p{Foo}',
    'a{2,1}',
    'a{99999}',
  ],
];
const NAMES = [
  'xlink:href',
  'xlink:type',
  'xlink:role',
  'id',
  'ref',
  'type',
  'substitutionGroup',
  'abstract',
  'order',
];
const INSERTS = [
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
  '<?xml version="1.0"?>',
  '<?xml-stylesheet href="x"?>',
  '<!-- -- -->',
  '<!---->',
  '<![CDATA[<x/>]]>',
  '<x/>',
  '</x>',
  '&amp;',
  '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>',
  '<xs:any xmlns:xs="http://www.w3.org/2001/XMLSchema" minOccurs="0" maxOccurs="100000"/>',
  '<xs:redefine xmlns:xs="http://www.w3.org/2001/XMLSchema" schemaLocation="x.xsd"/>',
  '\u0000',
  '\uFFFE',
];

const bytesChanged: Mutation = {
  name: 'bytes changed',
  apply: (bytes, random) => {
    const copy = bytes.slice();
    for (let i = random.below(8); i >= 0 && copy.length > 0; i--)
      copy[random.below(copy.length)] = random.below(256);
    return copy;
  },
};

const bytesRemoved: Mutation = {
  name: 'bytes removed',
  apply: (bytes, random) => {
    const start = random.below(bytes.length);
    return joined(bytes.subarray(0, start), bytes.subarray(start + 1 + random.below(64)));
  },
};

const bytesRepeated: Mutation = {
  name: 'bytes repeated',
  apply: (bytes, random) => {
    const start = random.below(bytes.length);
    const end = start + 1 + random.below(256);
    return joined(bytes.subarray(0, end), bytes.subarray(start));
  },
};

const truncated: Mutation = {
  name: 'truncated',
  apply: (bytes, random) => bytes.slice(0, random.below(bytes.length)),
};

const spliced: Mutation = {
  name: 'spliced with another file',
  apply: (bytes, random, other) =>
    joined(bytes.subarray(0, random.below(bytes.length)), other.subarray(random.below(other.length))),
};

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

const reencoded: Mutation = {
  name: 'other encoding',
  apply: (bytes, random) => {
    const text = decoder.decode(bytes);
    const declared = (name: string) =>
      text.replace(/^<\?xml[^>]*\?>/, `<?xml version="1.0" encoding="${name}"?>`);
    const bigEndian = () => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    return new Uint8Array(
      random.pick([
        () => Buffer.from(`\uFEFF${text}`, 'utf16le'),
        bigEndian,
        () => Buffer.from(declared('UTF-16'), 'utf16le'),
        () => Buffer.from(`\uFEFF${text}`, 'utf8'),
        () => Buffer.from(declared('ISO-8859-1'), 'latin1'),
        () => Buffer.from(declared('windows-1252'), 'utf8'),
        () => Buffer.from(declared('UTF-16'), 'utf8'),
        () => Buffer.from(declared('x-unknown'), 'utf8'),
        () => Buffer.from(text.replace(/[a-z]/, 'é'), 'latin1'),
      ])(),
    );
  },
};

const DEPTHS = [10, 300, 1023, 1500, 20_000];
const DEEPER = [100_000, 1_000_000];

function nested(depth: number): string {
  return `${'<n>'.repeat(depth)}${'</n>'.repeat(depth)}`;
}

/** Twenty million characters; one of them beyond Latin makes the text of the file take twice the memory. */
function veryLong(random: Random): string {
  const part = random.pick(['a', '0', 'ab-', ' x', 'a:b ', '€', '/1', '%41', '1.0']);
  return `${random.pick(['', '€', 'a€'])}${part.repeat(20_000_000 / part.length)}`;
}

/** Every way to damage a file. */
export const MUTATIONS: readonly Mutation[] = [
  bytesChanged,
  bytesRemoved,
  bytesRepeated,
  truncated,
  spliced,
  reencoded,
  ofPiece('element removed', elementsOf, (text, piece) => replaced(text, piece, '')),
  ofPiece('element repeated', elementsOf, (text, piece, random) =>
    replaced(text, piece, slice(text, piece).repeat(2 + random.below(3))),
  ),
  ofPiece('element moved', elementsOf, (text, piece, random, pieces) => {
    const to = random.pick(pieces).end;
    const moved = slice(text, piece);
    // What stands further on is put in first, so that the other place does not shift.
    return to >= piece.end
      ? text.slice(0, piece.start) + text.slice(piece.end, to) + moved + text.slice(to)
      : to <= piece.start
        ? text.slice(0, to) + moved + text.slice(to, piece.start) + text.slice(piece.end)
        : replaced(text, { start: to, end: to }, moved);
  }),
  ofPiece('element in another’s place', elementsOf, (text, piece, random, pieces) =>
    replaced(text, piece, slice(text, random.pick(pieces))),
  ),
  ofPiece('element renamed', elementsOf, (text, piece, random, pieces) => {
    const nameOf = (one: Piece) => /^<([\w.:-]+)/.exec(slice(text, one))?.[1] ?? 'x';
    const [from, to] = [nameOf(piece), nameOf(random.pick(pieces))];
    const inner = slice(text, piece).slice(from.length + 1);
    return replaced(text, piece, `<${to}${inner.replace(new RegExp(`</${from}>$`), () => `</${to}>`)}`);
  }),
  ofPiece('attribute removed', attributesOf, (text, piece) => replaced(text, piece, '')),
  ofPiece('attribute repeated', attributesOf, (text, piece) =>
    replaced(text, piece, slice(text, piece).repeat(2)),
  ),
  ofPiece('attribute renamed', attributesOf, (text, piece, random) =>
    replaced(text, piece, slice(text, piece).replace(/[\w.:-]+(?==)/, random.pick(NAMES))),
  ),
  ofPiece('attribute added', attributesOf, (text, { start }, random) =>
    replaced(text, { start, end: start }, ` ${random.pick(NAMES)}="${random.pick(VALUES)}"`),
  ),
  ofPiece('value of another attribute', valuesOf, (text, piece, random, pieces) =>
    replaced(text, piece, slice(text, random.pick(pieces))),
  ),
  ofPiece('strange value', valuesOf, (text, piece, random) => replaced(text, piece, random.pick(VALUES))),
  ofPiece('strange content', contentsOf, (text, piece, random) => replaced(text, piece, random.pick(VALUES))),
  ofPiece('content of another element', contentsOf, (text, piece, random, pieces) =>
    replaced(text, piece, slice(text, random.pick(pieces))),
  ),
  ofPiece('something inserted', elementsOf, (text, piece, random) => {
    const at = random.pick([0, piece.start, piece.end, text.length]);
    return replaced(text, { start: at, end: at }, random.pick(INSERTS));
  }),
  ofPiece('name changed everywhere', valuesOf, (text, piece, random) => {
    const value = slice(text, piece);
    return value === '' ? text : text.replaceAll(`"${value}"`, () => `"${random.pick(VALUES)}"`);
  }),
  ofPiece('deep nesting', elementsOf, (text, { end }, random) =>
    replaced(text, { start: end, end }, nested(random.pick(DEPTHS))),
  ),
  ofPiece('long value', valuesOf, (text, piece, random) =>
    replaced(
      text,
      piece,
      random.pick(['a', ' ', '#', '/', '&#x20;', 'é']).repeat(10 ** (2 + random.below(4))),
    ),
  ),
  ofPiece('long content', contentsOf, (text, piece, random) =>
    replaced(
      text,
      piece,
      random.pick(['1', ' ', '0.', '\n', 'a:', '&lt;']).repeat(10 ** (2 + random.below(4))),
    ),
  ),
  ofPiece(
    'very deep nesting',
    elementsOf,
    (text, { end }, random) => replaced(text, { start: end, end }, nested(random.pick(DEEPER))),
    { isHuge: true },
  ),
  ofPiece('very long value', valuesOf, (text, piece, random) => replaced(text, piece, veryLong(random)), {
    isHuge: true,
  }),
  ofPiece('very long content', contentsOf, (text, piece, random) => replaced(text, piece, veryLong(random)), {
    isHuge: true,
  }),
  ofPiece(
    'many elements',
    elementsOf,
    (text, piece) => {
      const element = slice(text, piece);
      return replaced(
        text,
        piece,
        element.repeat(Math.min(50_000, Math.ceil(10_000_000 / (element.length + 1)))),
      );
    },
    { isHuge: true },
  ),
];
