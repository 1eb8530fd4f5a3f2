import type { RuleSubject } from './rule-subject.js';

/** Makes a view of a subject that is computed when a rule first asks for it, and kept for the others. */
export function oncePerSubject<T>(compute: (subject: RuleSubject) => T): (subject: RuleSubject) => T {
  const known = new WeakMap<RuleSubject, { readonly view: T }>();
  return (subject) => {
    const entry = known.get(subject) ?? { view: compute(subject) };
    known.set(subject, entry);
    return entry.view;
  };
}
