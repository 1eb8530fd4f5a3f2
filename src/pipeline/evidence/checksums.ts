import { createHash } from 'node:crypto';

/** As `sha256sum` writes it: 64 small hexadecimal digits. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The lines that `sha256sum -c` reads, in the order of the names. */
export function checksumLines(sums: ReadonlyMap<string, string>): string {
  const names = [...sums.keys()].sort();
  return names.map((name) => `${sums.get(name) ?? ''}  ${name}\n`).join('');
}

export interface ReadChecksums {
  readonly sums: ReadonlyMap<string, string>;
  /** Lines that are none, name a file once more, or are too many; the first is 1. */
  readonly unreadable: readonly number[];
}

/** More files than a package that is opened can have. */
const MOST_LINES = 60_000;

/** The names are not looked at: one that is no path of a package names no file of it. */
export function readChecksums(text: string): ReadChecksums {
  const sums = new Map<string, string>();
  const unreadable: number[] = [];
  let number = 1;
  for (let start = 0; start < text.length; number++) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const [, sum, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(text.slice(start, end)) ?? [];
    if (sum === undefined || name === undefined || sums.has(name)) unreadable.push(number);
    else sums.set(name, sum);
    if (number > MOST_LINES) return { sums, unreadable: [number] };
    start = end + 1;
  }
  return { sums, unreadable };
}
