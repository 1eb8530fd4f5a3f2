import type { Place } from '../../../diagnostics/diagnostic.js';
import { tablesNotRead } from '../diagnostics/table-diagnostics.js';
import type { Findings } from '../findings.js';
import type { Subject } from '../subjects/field.js';
import { fieldsOf, SUBJECT, SUBJECTS } from '../subjects/subjects.js';
import type { GridRow } from '../table.js';
import { subjectBegun } from './find-table.js';
import { findHeaderRow } from './read-columns.js';

/** How many sheets or files are looked at. */
const MOST_LOOKED_AT = 100;
/** How many of them the finding names, and how much of each name. */
const MOST_SHOWN = 10;
const LONGEST_SHOWN = 80;
/** Two headers may be those of any list. */
const FEWEST_HEADERS = 3;

/** Gives the rows at the beginning of a sheet or file, taken apart as a table of a subject. */
export type Beginning = (subject: Subject) => readonly GridRow[];

/**
 * Says which sheets or files are not read although they have the name or the headers of a part, and rows: what is in
 * them would be left out in silence.
 */
export async function reportLeftOut(
  names: readonly string[],
  look: (name: string) => Promise<Beginning>,
  placeOf: (name: string) => Place,
  findings: Findings,
): Promise<void> {
  const leftOut: string[] = [];
  for (const name of names.slice(0, MOST_LOOKED_AT)) {
    if (isPart(name, await look(name))) leftOut.push(name);
  }
  const [first, ...others] = leftOut;
  if (first === undefined) return;
  const shown = leftOut.slice(0, MOST_SHOWN).map((name) => `"${name.slice(0, LONGEST_SHOWN)}"`);
  const params = { names: shown.join(', '), more: leftOut.length - shown.length };
  const related = others.slice(0, MOST_SHOWN - 1).map(placeOf);
  findings.add(tablesNotRead(params, { source: placeOf(first), related }));
}

function isPart(name: string, beginning: Beginning): boolean {
  const begun = subjectBegun(name);
  if (begun !== undefined) return hasRows(beginning(SUBJECT[begun]), SUBJECT[begun], () => true);
  return SUBJECTS.some((subject) => hasRows(beginning(subject), subject, hasHeaders));
}

/** Whether there are rows below headers that will do; without headers any row is one. */
function hasRows(rows: readonly GridRow[], subject: Subject, willDo: typeof hasHeaders): boolean {
  const header = findHeaderRow(rows, subject);
  if (!willDo(header?.known.map(({ field }) => field) ?? [], subject)) return false;
  return rows.slice((header?.index ?? -1) + 1).some(({ cells }) => cells.size > 0);
}

/** Whether these are the headers of a subject: all that it needs, and more than two. */
function hasHeaders(fields: readonly string[], subject: Subject): boolean {
  const isThere = new Set(fields);
  const lacks = fieldsOf(subject).some(([key, { required }]) => required === true && !isThere.has(key));
  return isThere.size >= FEWEST_HEADERS && !lacks;
}
