/**
 * XPath: what compiling and evaluating typical assertion expressions costs, by itself. `npx tsx bench/xpath.ts`
 */
import { cpus } from 'node:os';
import { qname, type QName } from '../src/xbrl/xml/qname.js';
import { readXml } from '../src/xbrl/xml/read-xml.js';
import { builtInSimpleType } from '../src/xbrl/xsd/components/ur-types.js';
import { compile, type Sequence, type StaticContext, XmlTree } from '../src/xbrl/xpath/xpath.js';

const FACTS = 200;
const MILLISECONDS = 400;

const EXPRESSIONS = [
  '$a = $b + sum($c)',
  'every $x in $facts satisfies $x ge 0',
  'if ($a gt 0) then exists($b) else true()',
  "$a ge round($b * 0.05) and $date lt xs:date('2024-12-31')",
  "string-join(for $x in $c return string($x), ', ')",
  'abs($a - sum($facts)) le 0.5',
];

/** Facts as they lie in a report: typed elements below a root. */
function readFacts(): ReadonlyMap<QName, Sequence> {
  const items = Array.from({ length: FACTS }, (_, index) => `<fact>${index * 1000}.25</fact>`);
  const bytes = new TextEncoder().encode(`<xbrl>${items.join('')}<day>2024-02-29</day></xbrl>`);
  const { document } = readXml(bytes, { file: 'facts', url: 'file:///facts' });
  if (document === undefined) throw new Error('the facts are well-formed');
  const tree = new XmlTree(document, {
    elementType: ({ name }) =>
      builtInSimpleType(name === qname('', 'fact') ? 'decimal' : name === qname('', 'day') ? 'date' : ''),
    attributeType: () => undefined,
  });
  const facts = tree.nodeOf(document.root).children;
  return new Map<QName, Sequence>([
    [qname('', 'a'), facts.slice(0, 1)],
    [qname('', 'b'), facts.slice(1, 2)],
    [qname('', 'c'), facts.slice(2, 12)],
    [qname('', 'date'), facts.slice(-1)],
    [qname('', 'facts'), facts.slice(0, -1)],
  ]);
}

const statics: StaticContext = {
  namespaces: { parent: undefined, declared: new Map([['xs', 'http://www.w3.org/2001/XMLSchema']]) },
};
const variables = readFacts();
const context = { variable: (name: QName) => variables.get(name) };

/** How often something can be done in a second, after it was done often enough to be fast. */
function perSecond(run: () => unknown): number {
  const doFor = (milliseconds: number): number => {
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < milliseconds) {
      for (let index = 0; index < 20; index++) run();
      count += 20;
    }
    return (count * 1000) / (performance.now() - start);
  };
  doFor(MILLISECONDS / 2);
  return doFor(MILLISECONDS);
}

function shown(rate: number): string {
  return Math.round(rate).toLocaleString('en').padStart(11);
}

console.log(
  `node ${process.version}, ${String(cpus().length)} × ${cpus()[0]?.model ?? '?'}; $facts: ${FACTS} facts`,
);
console.log('compilations/s  evaluations/s');
for (const source of EXPRESSIONS) {
  const expression = compile(source, statics);
  const compiling = perSecond(() => compile(source, statics));
  const evaluating = perSecond(() => expression.evaluate(context));
  console.log(`${shown(compiling)}    ${shown(evaluating)}   ${source}`);
}
