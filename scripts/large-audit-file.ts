/**
 * Writes a large fictional audit file: `npx tsx scripts/large-audit-file.ts PATH [MEGABYTES] [SEED]`. The same
 * arguments give the same bytes. One line in twenty-five is NPO, of sixty schools, and its totals hold.
 */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import {
  type AuditLine,
  type Books,
  entryText,
  euros,
  headText,
  JOURNAL_END,
  journalStart,
  TAIL,
} from './audit-file-text.js';

const INTERVENTIONS = ['B3', 'E1', 'F7', 'C1', 'B1'] as const;
const COST_ACCOUNTS = ['4000', '4100', '4200', '4300', '4400', '4500'] as const;
const NAMES = ['Salarissen', 'Inhuur derden', 'Leermiddelen', 'Scholing', 'Schoonmaak', 'Energie'] as const;

/** A seeded series of numbers in [0, 1). */
function series(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The BRIN of a fictional school: 40AA, 40AB, … */
export function brinOf(school: number): string {
  return `40${String.fromCharCode(65 + Math.floor(school / 26))}${String.fromCharCode(65 + (school % 26))}`;
}

const SCHOOLS = 60;

const BOOKS: Omit<Books, 'lines'> = {
  version: '3.2',
  year: 2024,
  accounts: [
    ['1000', 'Bank', 'B'],
    ...COST_ACCOUNTS.map((code, index) => [code, NAMES[index] ?? '', 'P'] as const),
  ],
  costCentres: Array.from({ length: SCHOOLS }, (_, school) => [
    `K${school}`,
    `${brinOf(school)} School ${school}`,
  ]),
  projects: INTERVENTIONS.map((code) => [`NPO-${code}`, `NPO ${code}`]),
  journals: [['INK', 'Inkoop', 'P']],
  contra: '1000',
};

function lineOf(next: () => number, nr: number): { line: AuditLine; cents: bigint } {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const cents = BigInt(100 + Math.floor(next() * 250_000));
  const day = (from: number, to: number) =>
    String(from + Math.floor(next() * (to - from + 1))).padStart(2, '0');
  const line = {
    date: `2024-${day(1, 12)}-${day(1, 28)}`,
    account: pick(COST_ACCOUNTS),
    costCentre: `K${Math.floor(next() * SCHOOLS)}`,
    project: next() < 0.08 ? `NPO-${pick(INTERVENTIONS)}` : '',
    debit: euros(cents),
    credit: '',
    reference: `INK-${nr}`,
    description: `Verzonnen omschrijving van boeking ${nr} zonder namen`,
  };
  return { line, cents };
}

/** @param bytes of the file, at least; it ends with the entry that reaches them */
export async function writeLargeAuditFile(path: string, bytes: number, seed = 20240801): Promise<number> {
  // The head states the totals, so the same series is gone through twice.
  let [size, lines, total] = [0, 0, 0n];
  const first = series(seed);
  while (size < bytes) {
    const { line, cents } = lineOf(first, ++lines);
    size += entryText(BOOKS.version, lines, line, BOOKS.contra).length;
    total += cents;
  }
  const out = createWriteStream(path);
  const [journal] = BOOKS.journals;
  out.write(headText(BOOKS, { lines: lines * 2, side: euros(total) }));
  if (journal !== undefined) out.write(journalStart(journal));
  const second = series(seed);
  let part = '';
  for (let nr = 1; nr <= lines; nr++) {
    part += entryText(BOOKS.version, nr, lineOf(second, nr).line, BOOKS.contra);
    if (part.length < 1_000_000 && nr < lines) continue;
    if (!out.write(part)) await once(out, 'drain');
    part = '';
  }
  out.end(JOURNAL_END + TAIL);
  await once(out, 'finish');
  return lines * 2;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , path = 'groot.xaf', megabytes = '200', seed = '20240801'] = process.argv;
  const lines = await writeLargeAuditFile(path, Number(megabytes) * 1_000_000, Number(seed));
  console.log(`${path}: ${lines} lines`);
}
