import { XBRLI } from '../../../instance/names.js';
import { collapsed } from '../../../xml/collapsed.js';
import { qname } from '../../../xml/qname.js';
import type { Declared } from '../../../xpath/functions/declare.js';
import { ATOMIC, fail, readValue, type Sequence, type XPathNode } from '../../../xpath/xpath.js';
import { childNodes, itemOfReport, nodeAt, nodesOf } from './report-arguments.js';

const [DIVIDE, MEASURE] = [qname(XBRLI, 'divide'), qname(XBRLI, 'measure')];
const [NUMERATOR, DENOMINATOR] = [qname(XBRLI, 'unitNumerator'), qname(XBRLI, 'unitDenominator')];

/** Units and their measures (XBRL 2.1 §4.8). */
export const UNITS: readonly Declared[] = [
  // 80102
  [
    'xfi:unit($item as element()) as element(xbrli:unit)?',
    (args, call) => nodesOf([itemOfReport(args, 0, call).unit?.element], call),
  ],
  // 80103: all measures of a unit that divides nothing.
  [
    'xfi:unit-numerator($unit as element(xbrli:unit)) as element(xbrli:measure)+',
    (args) => {
      const unit = nodeAt(args, 0);
      const divides = childNodes(unit, DIVIDE);
      return measuresIn(divides.length === 0 ? [unit] : divides.flatMap((one) => childNodes(one, NUMERATOR)));
    },
  ],
  // 80104
  [
    'xfi:unit-denominator($unit as element(xbrli:unit)) as element(xbrli:measure)*',
    (args) => {
      const divides = childNodes(nodeAt(args, 0), DIVIDE);
      return measuresIn(divides.flatMap((one) => childNodes(one, DENOMINATOR)));
    },
  ],
  // 80105
  [
    'xfi:measure-name($measure as element(xbrli:measure)) as xs:QName',
    (args) => {
      const { stringValue, scope } = nodeAt(args, 0);
      return [readValue(ATOMIC.QName, stringValue, scope) ?? fail('FORG0001', collapsed(stringValue))];
    },
  ],
];

function measuresIn(containers: readonly XPathNode[]): Sequence {
  return containers.flatMap((container) => childNodes(container, MEASURE));
}
