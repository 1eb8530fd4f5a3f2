/** An option that may be given more than once, each time with a value; it has no default, which the help would show. */
export function repeatable(describe: string) {
  return { type: 'string', array: true, nargs: 1, describe } as const;
}

/** The values of an option that may be given more than once. */
export function listed(values: Readonly<Record<string, unknown>>, option: string): readonly string[] {
  return (values[option] ?? []) as readonly string[];
}

/** What form the output has: text, where none is asked for. */
export function outputForm(choices: readonly string[], describe: string) {
  return { choices, default: 'text', describe } as const;
}
