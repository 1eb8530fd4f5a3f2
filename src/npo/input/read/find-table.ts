import { tableMissing, tableNearlyKnown, tableTwice } from '../diagnostics/table-diagnostics.js';
import type { Place } from '../../../diagnostics/diagnostic.js';
import type { Findings } from '../findings.js';
import { nearest, plain } from '../matching-text.js';
import { SUBJECTS, type SubjectKey } from '../subjects/subjects.js';

/** The subject that a sheet or file of this name is about: a number before or behind it does not matter. */
export function subjectOfName(name: string): SubjectKey | undefined {
  return subjectOfWord(plain(name)) ?? subjectOfWord(plain(name).replace(/^\d+|\d+$/g, ''));
}

function subjectOfWord(word: string): SubjectKey | undefined {
  return SUBJECTS.find((subject) => namesOf(subject).some((known) => plain(known) === word))?.key;
}

function namesOf({ key, name, aliases }: (typeof SUBJECTS)[number]): readonly string[] {
  return [key, name.nl, name.en, ...aliases];
}

/** In characters: no name of a part is as long. */
const LONGEST_NAME = 100;

/** The subject that a name begins with the name of, as that of a copy, a quarter or a second part does. */
export function subjectBegun(name: string): SubjectKey | undefined {
  const text = stem(name)
    .replace(/^\P{L}+/u, '')
    .slice(0, LONGEST_NAME);
  const ends = [...text.matchAll(/(?<=\p{L})(?:\P{L}|$)/gu)].map(({ index }) => index);
  for (const end of ends) {
    const subject = subjectOfWord(plain(text.slice(0, end)));
    if (subject !== undefined) return subject;
  }
  return undefined;
}

export interface FoundTables {
  /** The name of the sheet or file of each subject. */
  readonly found: ReadonlyMap<SubjectKey, string>;
  /** The names that are taken for no part: neither found, nor there twice, nor nearly one. */
  readonly others: readonly string[];
}

/** Tells which sheet or file is of which subject, with a finding for each subject that is missing or there twice. */
export function findTables(
  names: readonly string[],
  placeOf: (name: string) => Place,
  whole: Place,
  findings: Findings,
): FoundTables {
  const found = new Map<SubjectKey, string>();
  const others = new Set(names);
  const spare = new Set(names.filter((name) => subjectOfName(stem(name)) === undefined));
  for (const subject of SUBJECTS) {
    const { key, name: table, rows } = subject;
    const candidates = namesFor(key, names);
    const [first, other] = candidates;
    for (const name of candidates) others.delete(name);
    if (first !== undefined) found.set(key, first);
    if (first !== undefined && other !== undefined) {
      const where = { source: placeOf(other), related: [placeOf(first)] };
      findings.lose(tableTwice({ table, other: first }, where));
    }
    if (first !== undefined) continue;
    const near = [...spare].find((name) => nearest(stem(name), namesOf(subject)) !== undefined);
    if (near !== undefined) {
      spare.delete(near);
      others.delete(near);
    }
    if (rows === 'optional' && near === undefined) continue;
    const where = { source: near === undefined ? whole : placeOf(near) };
    if (rows === 'optional') findings.add(tableNearlyKnown({ table, name: near ?? '' }, where));
    else findings.lose(tableMissing({ table, present: names.join(', '), nearest: near }, where));
  }
  return { found, others: [...others] };
}

/** A name as it should be goes before one with a number to it, as a copy or last year's has. */
function namesFor(key: SubjectKey, names: readonly string[]): readonly string[] {
  const exact = names.filter((name) => subjectOfWord(plain(stem(name))) === key);
  return exact.length > 0 ? exact : names.filter((name) => subjectOfName(stem(name)) === key);
}

const ENDING = /\.(?:csv|txt|tsv)$/i;

/** Those of the files of a folder that may be tables, in the order that they are looked at. */
export function tableFiles(entries: readonly string[]): readonly string[] {
  return entries.filter((name) => ENDING.test(name)).sort();
}

/** Those of the files of a folder that are read. */
export function filesOfParts(entries: readonly string[]): readonly string[] {
  const names = tableFiles(entries);
  return SUBJECTS.flatMap(({ key }) => namesFor(key, names).slice(0, 1)).sort();
}

/** A file name without its ending. */
function stem(name: string): string {
  return name.replace(ENDING, '');
}
