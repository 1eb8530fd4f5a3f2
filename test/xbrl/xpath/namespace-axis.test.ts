import { describe, expect, test } from '@jest/globals';
import { Budget, DEFAULT_LIMITS } from '../../../src/xbrl/xpath/xpath.js';
import { evaluate, outcome, treeOf, typedTextsOf } from './evaluate.js';

/*
 * In scope are: of p:r the prefix p, the default namespace and xml; of a also q; of b the prefixes p (another
 * namespace), q and xml, but no default namespace; of c the same as of p:r.
 */
const tree = treeOf(
  '<p:r xmlns:p="urn:p" xmlns="urn:d"><a n="1" xmlns:q="urn:q">x<b m="2" xmlns="" xmlns:p="urn:other">y</b></a>' +
    '<c xml:base="sub/"/></p:r>',
);
const context = { item: tree.root };
const statics = { defaultElementNamespace: 'urn:d' };
const at = (expression: string): string => outcome(expression, context, statics);
const typed = (expression: string): string => typedTextsOf(evaluate(expression, context, statics));

/** The order of the namespace nodes of one element is the processor's own. */
const sorted = (expression: string): string => at(expression).split(' | ').sort().join(' | ');

describe('the namespace axis (XPath 2.0 §3.2.1.1)', () => {
  test('gives all namespaces in scope of an element, declared there or further out', () => {
    expect(sorted('/p:r/a/namespace::*/concat(name(), "=", .)')).toBe(
      '=urn:d | p=urn:p | q=urn:q | xml=http://www.w3.org/XML/1998/namespace',
    );
  });

  test('gives the innermost namespace of a prefix, and none for a default namespace that is taken back', () => {
    expect(sorted('//*:b/namespace::*/concat(name(), "=", .)')).toBe(
      'p=urn:other | q=urn:q | xml=http://www.w3.org/XML/1998/namespace',
    );
  });

  test.each([
    ['a document', '/namespace::node()'],
    ['an attribute', '//@n/namespace::node()'],
    ['a text', '//text()/namespace::node()'],
    ['a namespace node', '//namespace::node()/namespace::node()'],
  ])('is empty for %s', (_, path) => {
    expect(at(`count(${path})`)).toBe('0');
  });

  test('has the prefixes that fn:in-scope-prefixes gives (F&O §11.2.6)', () => {
    expect(at('every $e in //* satisfies deep-equal(in-scope-prefixes($e), $e/namespace::*/name())')).toBe(
      'true',
    );
  });

  test('is a forward axis: positions count in document order', () => {
    expect(at('/p:r/a/namespace::*[1] << /p:r/a/namespace::*[2]')).toBe('true');
    expect(at('(/p:r/a/namespace::*)[last()] is /p:r/a/namespace::*[4]')).toBe('true');
  });

  test('is written out: there is no abbreviation and no kind test of its own', () => {
    expect(at('/p:r/namespace-node()')).toBe('err:XPST0017');
    expect(at('/p:r/namespace::')).toBe('err:XPST0003');
  });

  test('leaves an element named namespace what it is', () => {
    expect(outcome('r/namespace', { item: treeOf('<r><namespace>z</namespace></r>').root })).toBe('z');
  });
});

describe('node tests on it (§3.2.1.2)', () => {
  test.each([
    ['a name without a prefix is a prefix in scope', '/p:r/namespace::p', 'urn:p'],
    ['one that is not in scope', 'count(/p:r/namespace::q)', '0'],
    ['a star is any namespace node, the default namespace too', 'count(/p:r/namespace::*)', '3'],
    ['of any namespace', '/p:r/namespace::*:p', 'urn:p'],
    ['namespace nodes have names in no namespace', 'count(//namespace::p:p)', '0'],
    ['so nothing of a namespace is among them', 'count(//namespace::p:*)', '0'],
    ['a prefix of the expression must be declared', '//namespace::q:*', 'err:XPST0081'],
    ['node()', 'count(/p:r/namespace::node())', '3'],
    ['element()', 'count(//namespace::element())', '0'],
    ['attribute()', 'count(//namespace::attribute())', '0'],
    ['text()', 'count(//namespace::text())', '0'],
    ['comment()', 'count(//namespace::comment())', '0'],
    ['processing-instruction()', 'count(//namespace::processing-instruction())', '0'],
    ["processing-instruction('p')", "count(//namespace::processing-instruction('p'))", '0'],
    ['document-node()', 'count(//namespace::document-node())', '0'],
    ['an instance of node()', '/p:r/namespace::p instance of node()', 'true'],
    ['an instance of item()', '/p:r/namespace::p instance of item()', 'true'],
    ['no instance of element()', '/p:r/namespace::p instance of element()', 'false'],
    ['no instance of attribute(p)', '/p:r/namespace::p instance of attribute(p)', 'false'],
  ])('%s', (_, expression, expected) => {
    expect(at(expression)).toBe(expected);
  });

  test('names on other axes are of elements, so that no namespace node has one', () => {
    expect(at('count(/p:r/namespace::p/self::p)')).toBe('0');
    expect(at('count(/p:r/namespace::p/self::*)')).toBe('0');
    expect(at('count(/p:r/namespace::p/self::node())')).toBe('1');
  });
});

describe('axes from a namespace node', () => {
  test.each([
    ['parent', '//a/namespace::q/parent::*/name()', 'a'],
    ['the abbreviated parent', '//a/namespace::xml/../name()', 'a'],
    ['ancestor', '//a/namespace::q/ancestor::node()/name()', ' | p:r | a'],
    ['ancestor-or-self', '//a/namespace::q/ancestor-or-self::node()/name()', ' | p:r | a | q'],
    ['descendant-or-self', '//a/namespace::q/descendant-or-self::node()', 'urn:q'],
    // What is in the element of the node and what is behind it; a is an ancestor, and b is before c.
    ['following', '//a/namespace::q/following::node()/concat(name(), .)', 'x | by | y | c'],
    ['preceding', '/p:r/c/namespace::p/preceding::node()/concat(name(), .)', 'axy | x | by | y'],
    ['preceding, of what is first', 'count(//a/namespace::q/preceding::node())', '0'],
  ])('%s', (_, path, expected) => {
    expect(at(path)).toBe(expected);
  });

  test.each(['child', 'descendant', 'attribute', 'following-sibling', 'preceding-sibling'])(
    '%s is empty',
    (axis) => {
      expect(at(`count(//namespace::node()/${axis}::node())`)).toBe('0');
    },
  );

  test('no other axis leads to namespace nodes', () => {
    // The document, four elements and two texts.
    expect(at('count(/descendant-or-self::node())')).toBe('7');
    expect(at('count(//node() | //@*)')).toBe('9');
  });
});

test('the prefixes of the expression are no namespaces of the document', () => {
  expect(at('namespace-uri-from-QName(xs:QName("fn:x"))')).toBe('http://www.w3.org/2005/xpath-functions');
  expect(at('count(//namespace::fn)')).toBe('0');
});

describe('what a namespace node is (data model §6.4.2)', () => {
  test.each([
    ['node-name(//a/namespace::q)', 'QName q'],
    ['namespace-uri-from-QName(node-name(//a/namespace::q))', 'anyURI '],
    ['count(node-name(/p:r/namespace::*[name() eq ""]))', 'integer 0'],
    ['name(//a/namespace::q)', 'string q'],
    ['local-name(//a/namespace::q)', 'string q'],
    ['namespace-uri(//a/namespace::q)', 'anyURI '],
    ['/p:r/namespace::*[name() eq ""]/local-name()', 'string '],
    ['string(//a/namespace::q)', 'string urn:q'],
    ['data(//a/namespace::q)', 'string urn:q'],
    ['//a/namespace::q eq "urn:q"', 'boolean true'],
    ['//a/namespace::q eq namespace-uri(/p:r)', 'boolean false'],
    ['/p:r/namespace::p eq namespace-uri(/p:r)', 'boolean true'],
    ['count(base-uri(/p:r/c/namespace::p))', 'integer 0'],
    ['count(document-uri(/p:r/namespace::p))', 'integer 0'],
    ['count(nilled(/p:r/namespace::p))', 'integer 0'],
    ['root(//a/namespace::q) is /', 'boolean true'],
    ['boolean(//a/namespace::q)', 'boolean true'],
    ['count(//a/namespace::q/id("q"))', 'integer 0'],
    ['count(distinct-values(//namespace::p))', 'integer 2'],
  ])('%s', (expression, expected) => {
    expect(typed(expression)).toBe(expected);
  });

  test('its value is a text, not untyped: nothing is reckoned with it', () => {
    expect(at('/p:r/namespace::p + 1')).toBe('err:XPTY0004');
  });

  test('the language at its element is its own', () => {
    const item = treeOf('<r xml:lang="nl"><a/></r>').root;
    expect(outcome('r/a/namespace::xml/lang("nl")', { item })).toBe('true');
  });
});

describe('identity and order (data model §2.3, §2.4)', () => {
  test.each([
    ['a node is itself', '//a/namespace::q is //a/namespace::q', 'true'],
    ['each element has its own', '//a/namespace::p is /p:r/namespace::p', 'false'],
    ['a union has it once', 'count(//a/namespace::q | //a/namespace::q)', '1'],
    ['all nodes of all elements: 3, 4, 3 and 3', 'count(//namespace::*)', '13'],
    ['all of them twice', 'count(//namespace::* | //namespace::*)', '13'],
    ['an intersection', 'count(//namespace::* intersect //a/namespace::*)', '4'],
    ['a difference', 'count(//namespace::* except //a/namespace::*)', '9'],
    ['after the element', '//a << //a/namespace::q', 'true'],
    ['before its attributes', 'every $n in //a/namespace::* satisfies $n << //a/@n', 'true'],
    ['before its children', 'every $n in //a/namespace::* satisfies $n << //a/text()', 'true'],
    ['before those of its children', '//a/namespace::xml << //*:b/namespace::q', 'true'],
    ['after all of what is before', '/p:r/c/namespace::p >> //*:b/text()', 'true'],
    [
      'sorted among others',
      '(//a/text() | //a/@n | //a/namespace::q | //a)/concat(name(), .)',
      'axy | qurn:q | n1 | x',
    ],
  ])('%s', (_, expression, expected) => {
    expect(at(expression)).toBe(expected);
  });

  test('another evaluation gives the same object', () => {
    const [one] = evaluate('//a/namespace::q', context, statics);
    const [other] = evaluate('/p:r/a/namespace::*[name() eq "q"]', context, statics);
    expect(one).toBeDefined();
    expect(other).toBe(one);
  });

  test('the order of the nodes of an element stays the same', () => {
    expect(at('//a/namespace::*/name()')).toBe(at('reverse(reverse(//a/namespace::*))/name()'));
    expect(at('//a/(namespace::p | namespace::*)/name()')).toBe(at('//a/namespace::*/name()'));
  });
});

describe('fn:deep-equal of namespace nodes (F&O §15.3.1)', () => {
  const item = treeOf(
    '<r xmlns:a="urn:1" xmlns:b="urn:1" a="urn:1"><inner/><other xmlns:a="urn:2"/><plain xmlns="urn:3"><plain/></plain></r>',
  ).root;

  test.each([
    ['the same prefix and namespace', '/r/namespace::a, /r/inner/namespace::a', 'true'],
    ['the same prefix only', '/r/namespace::a, /r/other/namespace::a', 'false'],
    ['the same namespace only', '/r/namespace::a, /r/namespace::b', 'false'],
    ['the same default namespace', 'for $e in //*:plain return $e/namespace::*[name() eq ""]', 'true'],
    ['an attribute alike', '/r/namespace::a, /r/@a', 'false'],
    ['a text alike', '/r/namespace::a, "urn:1"', 'false'],
  ])('%s', (_, pair, expected) => {
    expect(outcome(`deep-equal((${pair})[1], (${pair})[2])`, { item })).toBe(expected);
  });

  test('elements are alike whatever is in scope of them', () => {
    const alike = treeOf('<r><a xmlns:x="urn:x"/><a/></r>').root;
    expect(outcome('deep-equal(r/a[1], r/a[2])', { item: alike })).toBe('true');
  });
});

describe('what would take too much', () => {
  const declarations = (count: number): string =>
    Array.from({ length: count }, (_, n) => ` xmlns:n${String(n)}="urn:${String(n)}"`).join('');
  const within = (steps: number, xml: string, expression: string): string =>
    outcome(expression, { item: treeOf(xml).root, budget: new Budget({ ...DEFAULT_LIMITS, steps }) });

  test('a hundred namespaces of a hundred elements are ten thousand nodes, which take memory', () => {
    const wide = `<r${declarations(99)}>${'<a/>'.repeat(100)}</r>`;
    expect(within(100_000, wide, 'count(r/a/namespace::*)')).toBe('npo-xbrl:xpath-too-complex');
    expect(within(1_000_000, wide, 'count(r/a/namespace::*)')).toBe('10000');
  });

  test.each(['//a[not(a)]/namespace::*', 'in-scope-prefixes(//a[not(a)])'])(
    'declarations that hide each other are walked through by %s',
    (expression) => {
      const deep = `${`<a${declarations(50)}>`.repeat(200)}${'</a>'.repeat(200)}`;
      expect(within(9_000, deep, 'count(//a[not(a)])')).toBe('1');
      expect(within(9_000, deep, `count(${expression})`)).toBe('npo-xbrl:xpath-too-complex');
      expect(within(30_000, deep, `count(${expression})`)).toBe('51');
    },
  );
});
