import { collapsed } from '../../../xml/collapsed.js';
import { attribute, childElements } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import { isTrue } from '../../../xsd/components/xs.js';
import { textAt } from '../../../xpath/functions/arguments.js';
import type { Declared } from '../../../xpath/functions/declare.js';
import { compareCodePoints } from '../../../xpath/values/compare.js';
import { booleanValue, type Call, stringValue } from '../../../xpath/xpath.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import { type FormulaHost, hostOf } from '../formula-host.js';

/** Filing Indicators 1.0: a fact says whether the template of its typed dimension is filed. */
const INDICATORS = 'http://www.xbrl.org/taxonomy/int/filing-indicators/REC/2021-02-03';
const [FILED, TEMPLATE] = [qname(INDICATORS, 'filed'), qname(INDICATORS, 'template')];
/** The older form of the European taxonomies: a tuple of indicators, filed unless an attribute denies it. */
const EUROFILING = 'http://www.eurofiling.info/xbrl/ext/filing-indicators';
const [OLD_TUPLE, OLD_INDICATOR] = [qname(EUROFILING, 'fIndicators'), qname(EUROFILING, 'filingIndicator')];
const OLD_FILED = qname(EUROFILING, 'filed');

/** Which templates a report says that it has. */
export const FILING_INDICATORS: readonly Declared[] = [
  // 80360, 80361
  ['xfi:positive-filing-indicators() as xs:string*', (_, call) => list(call, true)],
  ['xfi:negative-filing-indicators() as xs:string*', (_, call) => list(call, false)],
  // 80362, 80363
  [
    'xfi:positive-filing-indicator($filing-indicator as xs:string) as xs:boolean',
    (args, call) => [booleanValue(templates(call, true).has(textAt(args, 0)))],
  ],
  [
    'xfi:negative-filing-indicator($filing-indicator as xs:string) as xs:boolean',
    (args, call) => [booleanValue(templates(call, false).has(textAt(args, 0)))],
  ],
];

function list(call: Call, isFiled: boolean): ReturnType<Declared[1]> {
  const sorted = [...templates(call, isFiled)].sort(compareCodePoints);
  call.budget.items(sorted.length);
  return sorted.map(stringValue);
}

function templates(call: Call, isFiled: boolean): ReadonlySet<string> {
  const host = hostOf(call);
  const stated = [...host.facts.ofConcept(FILED), ...host.facts.ofConcept(OLD_INDICATOR)];
  call.budget.spend(stated.length);
  const found = stated.map((fact) => indicatorOf(fact, host)).filter((one) => one?.isFiled === isFiled);
  return new Set(found.flatMap((one) => one?.template ?? []));
}

interface Indicator {
  readonly template: string;
  readonly isFiled: boolean;
}

function indicatorOf(fact: FormulaFact, { facts, tree }: FormulaHost): Indicator | undefined {
  const text = collapsed(fact.item?.value ?? '');
  if (fact.name === OLD_INDICATOR) {
    if (fact.parent?.name !== OLD_TUPLE) return undefined;
    const stated = attribute(fact.element, OLD_FILED);
    return { template: text, isFiled: stated === undefined || isTrue(stated) };
  }
  const value = facts.dimensionOf(fact, TEMPLATE);
  if (value === undefined || !('typed' in value) || fact.isNil) return undefined;
  const [template] = childElements(value.typed);
  if (template === undefined) return undefined;
  return { template: collapsed(tree.nodeOf(template).stringValue), isFiled: isTrue(text) };
}
