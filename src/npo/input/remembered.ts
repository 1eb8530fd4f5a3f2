/** As many texts as are remembered: those that a file repeats are soon met. */
const MOST = 1000;

/** What is worked out of a text, once for a text that comes back. */
export function remembered<T>(workOut: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text) as T;
    const made = workOut(text);
    if (known.size < MOST) known.set(text, made);
    return made;
  };
}
