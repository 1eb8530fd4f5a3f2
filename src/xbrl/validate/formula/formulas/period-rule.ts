import type { Period } from '../../../report/aspects.js';
import type { Concept } from '../../../taxonomy/taxonomy.js';
import { attribute, childElements } from '../../../xml/navigate.js';
import { localNameOf, qname } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { ATOMIC, atomize, fail, readValue, textOf } from '../../../xpath/xpath.js';
import type { Expression } from '../compile/expression.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { raise } from '../formula-error.js';
import { AspectSource } from './aspect-source.js';
import {
  conflictingAspectRules,
  incompletePeriodRule,
  missingPeriodRule,
  undefinedSAV,
} from './formula-errors.js';
import type { FormulaRules } from './formula-rules.js';

type Of<Value> = (evaluation: Evaluation) => Value;

/** Formula 1.0 §2.1.2.5. @param known the concept of the output, where it is known @throws FormulaError */
export function readPeriodRule(rules: FormulaRules, known: Concept | undefined): Of<Period> {
  const rule = rules.single('period');
  const at = rule ?? rules.element;
  const source = AspectSource.nearest(at, rules);
  const [stated] = rule === undefined ? [] : childElements(rule);
  if (stated === undefined) {
    if (source === undefined) {
      return raise(rule === undefined ? missingPeriodRule : incompletePeriodRule, rules.detail(''), at);
    }
    return (evaluation) => {
      const { context } = source.fact('period', evaluation);
      return context?.period ?? raise(undefinedSAV, rules.detail('period'), at);
    };
  }
  const kind = localNameOf(stated.name);
  checkPeriodType(kind, known, rules, stated);
  if (kind === 'forever') return () => ({ kind: 'forever' });
  const part = (local: string, from: (period: Period) => string | undefined) =>
    readPart({ stated, local, from, source }, rules);
  if (kind === 'instant') {
    const instant = part('value', (period) => (period.kind === 'instant' ? period.instant : undefined));
    return (evaluation) => ({ kind: 'instant', instant: instant(evaluation) });
  }
  const start = part('start', (period) => (period.kind === 'duration' ? period.start : undefined));
  const end = part('end', (period) => (period.kind === 'duration' ? period.end : undefined));
  return (evaluation) => ({ kind: 'duration', start: start(evaluation), end: end(evaluation) });
}

/** A period is an instant exactly where the concept is of instants (XBRL 2.1 §5.1.1.1). */
function checkPeriodType(
  kind: string,
  known: Concept | undefined,
  rules: FormulaRules,
  at: XmlElement,
): void {
  if (known?.periodType === undefined || (kind === 'instant') === (known.periodType === 'instant')) return;
  raise(conflictingAspectRules, rules.detail(`period ${kind}`), at);
}

interface Part {
  readonly stated: XmlElement;
  readonly local: string;
  readonly from: (period: Period) => string | undefined;
  readonly source: AspectSource | undefined;
}

/** A date of a period: stated, or that of the source. */
function readPart({ stated, local, from, source }: Part, rules: FormulaRules): Of<string> {
  const text = attribute(stated, qname('', local));
  if (text !== undefined) {
    const expression = rules.source.expression(text, stated);
    return (evaluation) => dateText(expression, evaluation);
  }
  if (source === undefined) return raise(incompletePeriodRule, rules.detail(''), stated);
  return (evaluation) => {
    const { context } = source.fact('period', evaluation);
    const taken = context?.period && from(context.period);
    return taken ?? raise(undefinedSAV, rules.detail('period'), stated);
  };
}

/** A date or a date and time, as XBRL 2.1 §4.7.2 writes it. @throws ExpressionError err:XPTY0004 */
function dateText(expression: Expression, evaluation: Evaluation): string {
  return expression.derive(evaluation, undefined, (sequence) => {
    const [value, ...others] = atomize(sequence);
    if (value === undefined || others.length > 0) return fail('XPTY0004', 'xbrli:dateUnion');
    if (value.kind === 'date' || value.kind === 'dateTime') return textOf(value);
    const text = value.kind === 'untypedAtomic' || value.kind === 'string' ? textOf(value) : '';
    const read = readValue(ATOMIC.dateTime, text) ?? readValue(ATOMIC.date, text);
    return read === undefined ? fail('XPTY0004', 'xbrli:dateUnion') : textOf(read);
  });
}
