/**
 * What the calls of the API may be given. A program in TypeScript is told by its compiler; another one is told here,
 * before anything is read. What a file says is data, and never comes here.
 */

/** What is wrong with a value, in a sentence that begins with its name; undefined where nothing is. */
export type Check = (name: string, value: unknown) => string | undefined;

/** @throws TypeError where an argument is not what it may be */
export function checkArguments(
  call: string,
  given: Readonly<Record<string, readonly [unknown, Check]>>,
): void {
  for (const [name, [value, check]] of Object.entries(given)) {
    const wrong = check(name, value);
    if (wrong !== undefined) throw new TypeError(`${call}: ${wrong}.`);
  }
}

export function must(words: string, fits: (value: unknown) => boolean): Check {
  return (name, value) => (fits(value) ? undefined : `${name} must be ${words}, not ${shown(value)}`);
}

export const text = must('a string', (value) => typeof value === 'string');
export const flag = must('true or false', (value) => typeof value === 'boolean');
export const wholeNumber = must('a whole number', Number.isInteger);
export const call = must('a function', (value) => typeof value === 'function');

export function oneOf(choices: readonly string[]): Check {
  const words = choices.map((choice) => `'${choice}'`).join(' or ');
  return must(words, (value) => choices.some((choice) => choice === value));
}

export function optional(check: Check): Check {
  return (name, value) => (value === undefined ? undefined : check(name, value));
}

export function listOf(check: Check, least = 0): Check {
  const isList = must('a list', Array.isArray);
  return (name, value) => {
    const wrong = isList(name, value);
    if (wrong !== undefined) return wrong;
    const items = value as readonly unknown[];
    if (items.length < least) return `${name} must have at least ${least} in it`;
    // A list with a hole in it has nothing there, and `map` would pass it over.
    return firstOf(Array.from(items, (item, index) => check(`${name}[${index}]`, item)));
  };
}

/** Of each field of a type what it may be. */
export type Checks<T> = { readonly [K in keyof T]-?: Check };

/** An object with these fields and no others: a misspelt name would be left out without a word. */
export function objectOf(checks: Readonly<Record<string, Check>>): Check {
  const isObject = must('an object', (value) => typeof value === 'object' && value !== null);
  const fields = Object.entries(checks);
  return (name, value) => {
    const wrong = isObject(name, value);
    if (wrong !== undefined) return wrong;
    const given = value as Readonly<Record<string, unknown>>;
    return firstOf([
      ...fields.map(([field, check]) => check(`${name}.${field}`, given[field])),
      ...Object.keys(given).map((field) => unasked(name, field, checks)),
    ]);
  };
}

function unasked(name: string, field: string, checks: Readonly<Record<string, Check>>): string | undefined {
  if (Object.hasOwn(checks, field)) return undefined;
  return `${name} may have ${Object.keys(checks).join(', ')}, not ${shown(field)}`;
}

function firstOf(complaints: readonly (string | undefined)[]): string | undefined {
  return complaints.find((complaint) => complaint !== undefined);
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value.length > 40 ? `${value.slice(0, 40)}…` : value}'`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
