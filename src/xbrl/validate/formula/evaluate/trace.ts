import type { Text } from '../../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../../instance/name-in-scope.js';
import type { QName } from '../../../xml/qname.js';
import { isNode, type Item, type Sequence, textOf } from '../../../xpath/xpath.js';
import { type Expression, ExpressionError } from '../compile/expression.js';
import type { AssertionOutcome } from '../assertions/set-kind.js';
import type { VariableSet } from '../compile/variable-set.js';
import type { FactVariable } from '../compile/variables.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import { FormulaError } from '../formula-error.js';
import type { OutputFact } from '../formulas/output-fact.js';
import type { Binding } from './evaluation.js';

/** So many lines are kept; nobody reads more. */
const MOST_LINES = 5000;
const MOST_ITEMS = 5;

/** The evaluation of a variable set step by step, as lines that an author of taxonomies can follow. */
export class Trace {
  readonly lines: Text[] = [];
  private set: VariableSet | undefined;
  private depth = 0;

  begin(set: VariableSet): void {
    this.set = set;
    this.depth = 0;
    this.say(`Regel ${set.id} (${set.aspectModel})`, `Rule ${set.id} (${set.aspectModel})`);
    this.depth = 1;
  }

  filtered(variable: FactVariable, facts: readonly FormulaFact[]): void {
    const { length } = facts;
    const name = this.name(variable.name);
    this.say(`$${name}: door de filters komen ${length}`, `$${name}: pass the filters: ${length}`);
  }

  bound({ name, value, facts, isFallback }: Binding): void {
    const [first] = facts;
    const at =
      first === undefined ? '' : ` (${first.element.position.line}:${first.element.position.column})`;
    const shown = `$${this.name(name)} = ${shownValue(value)}${at}`;
    this.say(
      `${shown}${isFallback ? ' [terugvalwaarde]' : ''}`,
      `${shown}${isFallback ? ' [fallback]' : ''}`,
    );
  }

  skipped(): void {
    this.say(
      'overgeslagen: zonder feiten, of gelijk aan een andere berekening',
      'skipped: without facts, or the same as another evaluation',
    );
  }

  tested({ source }: Expression, holds: boolean): void {
    this.say(
      `voorwaarde ${source}: ${holds ? 'ja' : 'nee'}`,
      `precondition ${source}: ${holds ? 'yes' : 'no'}`,
    );
  }

  judged({ isSatisfied, texts }: AssertionOutcome): void {
    this.say(isSatisfied ? 'voldaan' : 'niet voldaan', isSatisfied ? 'satisfied' : 'not satisfied');
    try {
      for (const [language, text] of texts()) this.say(`${language}: ${text}`, `${language}: ${text}`);
    } catch (error) {
      // Messages of what is satisfied are made here only: looking does not change the verdict.
      if (!(error instanceof ExpressionError || error instanceof FormulaError)) throw error;
      this.failed(error);
    }
  }

  /** What failed and why is a finding; of an expression the trace says it too. */
  failed(failure: ExpressionError | FormulaError): void {
    if (failure instanceof FormulaError) return;
    const { source } = failure.expression;
    const { text, codeText } = failure.error;
    this.say(`mislukt: ${source}: ${text.nl} [${codeText}]`, `failed: ${source}: ${text.en} [${codeText}]`);
  }

  made({ item: { concept, value, isNil } }: OutputFact): void {
    const shown = `${this.name(concept)} = ${isNil ? 'nil' : value}`;
    this.say(`uitkomst ${shown}`, `result ${shown}`);
  }

  private say(nl: string, en: string): void {
    if (this.lines.length > MOST_LINES) return;
    if (this.lines.length === MOST_LINES) [nl, en] = ['…', '…'];
    const indent = '  '.repeat(this.depth);
    this.lines.push({ nl: `${indent}${nl}`, en: `${indent}${en}` });
  }

  private name(name: QName): string {
    return this.set === undefined ? name : nameInScope(name, this.set.element);
  }
}

/** A value on one line. */
function shownValue(sequence: Sequence): string {
  const texts = sequence.slice(0, MOST_ITEMS).map(shownItem);
  if (sequence.length === 1) return texts[0] ?? '';
  return `(${texts.join(', ')}${sequence.length > texts.length ? ', …' : ''})`;
}

function shownItem(item: Item): string {
  const text = isNode(item) ? item.stringValue.trim() : textOf(item);
  const short = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  if (!isNode(item) || item.name === undefined) return short;
  return `${item.prefix === '' ? '' : `${item.prefix}:`}${item.name.slice(item.name.indexOf('}') + 1)} ${short}`;
}
