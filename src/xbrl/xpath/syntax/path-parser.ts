import type { Axis, Expression, NodeTest } from './expression.js';
import { RESERVED, TypeParser } from './type-parser.js';

const AXES: ReadonlySet<string> = new Set<Axis>([
  ...(['child', 'descendant', 'attribute', 'namespace', 'self', 'descendant-or-self'] as const),
  ...(['following-sibling', 'following', 'parent', 'ancestor', 'preceding-sibling'] as const),
  ...(['preceding', 'ancestor-or-self'] as const),
]);

const ANY_NODE: NodeTest = { kind: 'node' };

/** Reads paths, steps and what they are made of (XPath 2.0 §3.1, §3.2). */
export abstract class PathParser extends TypeParser {
  /** XPath 2.0 [2]: expressions between commas. */
  protected abstract expression(): Expression;
  /** XPath 2.0 [3] */
  protected abstract expressionSingle(): Expression;

  protected path(): Expression {
    const { at } = this.peek();
    if (this.takes('/')) {
      const steps = this.startsStep() ? this.relativePath() : [];
      return { kind: 'path', isRooted: true, steps, at };
    }
    if (this.takes('//')) {
      return { kind: 'path', isRooted: true, steps: [this.anyDescendant(at), ...this.relativePath()], at };
    }
    const steps = this.relativePath();
    const [only] = steps;
    return steps.length === 1 && only !== undefined ? only : { kind: 'path', isRooted: false, steps, at };
  }

  private relativePath(): Expression[] {
    const steps = [this.step()];
    for (;;) {
      const { at } = this.peek();
      if (this.takes('//')) steps.push(this.anyDescendant(at));
      else if (!this.takes('/')) return steps;
      steps.push(this.step());
    }
  }

  /** What `//` stands for. */
  private anyDescendant(at: number): Expression {
    return { kind: 'step', axis: 'descendant-or-self', test: ANY_NODE, predicates: [], at };
  }

  /** Whether a step can begin here, so that a slash before is not all of the path (§A.1.2). */
  private startsStep(): boolean {
    const { kind, text } = this.peek();
    if (kind === 'end') return false;
    return kind !== 'symbol' || ['@', '*', '.', '..', '$', '('].includes(text);
  }

  private step(): Expression {
    const { at, kind, text } = this.peek();
    if (this.takes('..')) return this.axisStep('parent', ANY_NODE, at);
    if (this.takes('@')) return this.axisStep('attribute', this.nodeTest(), at);
    if (kind === 'name' && this.sees('::', 1)) {
      if (!AXES.has(text)) this.refuse();
      this.take();
      this.take();
      return this.axisStep(text as Axis, this.nodeTest(), at);
    }
    if (this.startsNodeTest()) {
      const test = this.nodeTest();
      const isAttribute = test.kind === 'attribute' || test.kind === 'schema-attribute';
      return this.axisStep(isAttribute ? 'attribute' : 'child', test, at);
    }
    const primary = this.primary();
    const predicates = this.predicates();
    return predicates.length === 0 ? primary : { kind: 'filter', primary, predicates, at };
  }

  private axisStep(axis: Axis, test: NodeTest, at: number): Expression {
    return { kind: 'step', axis, test, predicates: this.predicates(), at };
  }

  private predicates(): readonly Expression[] {
    const predicates: Expression[] = [];
    while (this.takes('[')) {
      predicates.push(this.nested(() => this.expression()));
      this.expect(']');
    }
    return predicates;
  }

  private startsNodeTest(): boolean {
    const { kind, text } = this.peek();
    if (this.seesKindTest()) return true;
    if (kind === 'name' || kind === 'qualified') return !this.sees('(', 1);
    return kind === 'any-local' || kind === 'any-prefix' || (kind === 'symbol' && text === '*');
  }

  private nodeTest(): NodeTest {
    if (this.seesKindTest()) return this.kindTest();
    const { kind, text, prefix, at } = this.peek();
    if (kind === 'name' || kind === 'qualified' || kind === 'any-local' || kind === 'any-prefix') this.take();
    else this.expect('*');
    return {
      kind: 'name',
      prefix: kind === 'name' ? 'none' : prefix === undefined ? undefined : { text: prefix },
      local: kind === 'any-local' || kind === 'symbol' ? undefined : text,
      at,
    };
  }

  /** XPath 2.0 §3.1 */
  private primary(): Expression {
    const { kind, text, at } = this.peek();
    if (kind === 'string' || kind === 'integer' || kind === 'decimal' || kind === 'double') {
      this.take();
      return { kind: 'literal', type: kind, text, at };
    }
    if (kind === 'name' && RESERVED.has(text)) this.refuse();
    if (kind === 'name' || kind === 'qualified') return this.call();
    if (this.takes('$')) return { kind: 'variable', name: this.expectName(), at };
    if (this.takes('.')) return { kind: 'context-item', at };
    return this.parenthesized();
  }

  private parenthesized(): Expression {
    const { at } = this.expect('(');
    if (this.takes(')')) return { kind: 'sequence', items: [], at };
    const inner = this.nested(() => this.expression());
    this.expect(')');
    return inner;
  }

  private call(): Expression {
    const name = this.expectName();
    this.expect('(');
    const args: Expression[] = [];
    if (!this.sees(')')) {
      do args.push(this.nested(() => this.expressionSingle()));
      while (this.takes(','));
    }
    this.expect(')');
    return { kind: 'call', name, args, at: name.at };
  }
}
