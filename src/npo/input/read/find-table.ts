import { tableMissing, tableTwice } from '../diagnostics/table-diagnostics.js';
import type { Place } from '../../../diagnostics/diagnostic.js';
import type { Findings } from '../findings.js';
import { plain } from '../matching-text.js';
import { SUBJECTS, type SubjectKey } from '../subjects/subjects.js';

/** The subject that a sheet or file of this name is about. */
export function subjectOfName(name: string): SubjectKey | undefined {
  const word = plain(name);
  return SUBJECTS.find((subject) =>
    [subject.key, subject.name.nl, subject.name.en, ...subject.aliases].some(
      (known) => plain(known) === word,
    ),
  )?.key;
}

/** The name of the sheet or file of each subject, with a finding for each that is missing or there twice. */
export function findTables(
  names: readonly string[],
  placeOf: (name: string) => Place,
  whole: Place,
  findings: Findings,
): ReadonlyMap<SubjectKey, string> {
  const found = new Map<SubjectKey, string>();
  for (const { key, name: table, rows } of SUBJECTS) {
    const [first, other] = names.filter((name) => subjectOfName(stem(name)) === key);
    if (first !== undefined) found.set(key, first);
    if (first !== undefined && other !== undefined) {
      const where = { source: placeOf(other), related: [placeOf(first)] };
      findings.lose(tableTwice({ table, other: first }, where));
    }
    if (first === undefined && rows !== 'optional') {
      findings.lose(tableMissing({ table, present: names.join(', ') }, { source: whole }));
    }
  }
  return found;
}

/** A file name without its ending. */
function stem(name: string): string {
  return name.replace(/\.(?:csv|txt|tsv)$/i, '');
}
