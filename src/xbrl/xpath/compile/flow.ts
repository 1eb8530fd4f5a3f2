import { effectiveBooleanValue } from '../operators/effective-boolean-value.js';
import { EMPTY, type Item } from '../sequence.js';
import type { ExpressionOf } from '../syntax/expression.js';
import type { Compilation } from './compilation.js';
import type { Evaluate } from './frame.js';
import { NO, YES } from './operators.js';

export function compileSequence({ items }: ExpressionOf<'sequence'>, compilation: Compilation): Evaluate {
  const parts = items.map((item) => compilation.compile(item));
  if (parts.length === 0) return () => EMPTY;
  return (frame) => {
    const all: Item[] = [];
    for (const part of parts) {
      const values = part(frame);
      frame.budget.items(values.length);
      for (const value of values) all.push(value);
    }
    return all;
  };
}

/** XPath 2.0 §3.8: the branch that is not taken is not evaluated. */
export function compileIf({ branches, otherwise }: ExpressionOf<'if'>, compilation: Compilation): Evaluate {
  const compiled = branches.map(({ test, then }) => ({
    test: compilation.compile(test),
    at: test.at,
    then: compilation.compile(then),
  }));
  const last = compilation.compile(otherwise);
  return (frame) => {
    for (const { test, at, then } of compiled) {
      const value = test(frame);
      frame.at = at;
      if (effectiveBooleanValue(value)) return then(frame);
    }
    return last(frame);
  };
}

/** XPath 2.0 §3.7. */
export function compileFor(
  { variable, source, body }: ExpressionOf<'for'>,
  compilation: Compilation,
): Evaluate {
  const bound = compilation.compile(source);
  return compilation.withLocal(variable, (slot) => {
    const each = compilation.compile(body);
    return (frame) => {
      const all: Item[] = [];
      for (const item of bound(frame)) {
        frame.locals[slot] = [item];
        const values = each(frame);
        frame.budget.items(1 + values.length);
        for (const value of values) all.push(value);
      }
      return all;
    };
  });
}

/** XPath 2.0 §3.9; stops at the first item that decides. */
export function compileQuantified(
  { kind, variable, source, body }: ExpressionOf<'some' | 'every'>,
  compilation: Compilation,
): Evaluate {
  const bound = compilation.compile(source);
  const decides = kind === 'some';
  return compilation.withLocal(variable, (slot) => {
    const test = compilation.compile(body);
    return (frame) => {
      for (const item of bound(frame)) {
        frame.locals[slot] = [item];
        frame.budget.spend(3);
        const value = test(frame);
        frame.at = body.at;
        if (effectiveBooleanValue(value) === decides) return decides ? YES : NO;
      }
      return decides ? NO : YES;
    };
  });
}
