import type { Instance, InstanceFact } from './instance.js';

/** All facts in document order, tuples and what is in them included. */
export function* everyFact(instance: Instance): Generator<InstanceFact> {
  const stack = [...instance.facts].reverse();
  for (let fact = stack.pop(); fact !== undefined; fact = stack.pop()) {
    yield fact;
    if (fact.kind === 'tuple') for (const inner of [...fact.facts].reverse()) stack.push(inner);
  }
}
