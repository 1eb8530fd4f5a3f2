import type { QName } from '../../xml/qname.js';
import type { StaticContext } from '../context.js';
import type { Expression, LexicalName } from '../syntax/expression.js';
import type { Evaluate } from './frame.js';
import { lexical, Names } from './names.js';

/** One expression being compiled: what its names stand for, its local variables, what it asks for. */
export class Compilation extends Names {
  /** The variables that it does not bind itself. */
  readonly variables = new Set<QName>();
  /** How deep evaluations nest. */
  deepest = 0;
  private depth = 0;
  private readonly locals: QName[] = [];

  constructor(
    source: string,
    statics: StaticContext,
    private readonly compileOne: (expression: Expression, compilation: Compilation) => Evaluate,
  ) {
    super(source, statics);
  }

  compile(expression: Expression): Evaluate {
    this.depth++;
    this.deepest = Math.max(this.deepest, this.depth);
    const compiled = this.compileOne(expression, this);
    this.depth--;
    return compiled;
  }

  /** Compiles what may use a local variable. @param body is given the place of the variable in the frame */
  withLocal<Value>(name: LexicalName, body: (slot: number) => Value): Value {
    const slot = this.locals.push(this.plainName(name)) - 1;
    const value = body(slot);
    this.locals.pop();
    return value;
  }

  /** The place of a local variable in the frame, or the name of one that the context has. */
  variable(name: LexicalName): number | QName {
    const full = this.plainName(name);
    const slot = this.locals.lastIndexOf(full);
    if (slot !== -1) return slot;
    if (this.statics.hasVariable?.(full) === false) this.fail(name.at, 'XPST0008', `$${lexical(name)}`);
    this.variables.add(full);
    return full;
  }
}
