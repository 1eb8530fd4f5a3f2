import type { Place, Text } from '../../../diagnostics/diagnostic.js';
import type { Placed, Submission } from '../../model/submission.js';
import {
  branchUnknown,
  fundingRowTwice,
  rowTwice,
  schoolUnknown,
} from '../diagnostics/reference-diagnostics.js';
import type { Findings } from '../findings.js';
import { SUBJECT } from '../subjects/subjects.js';

/** What the tables say of each other: every school is on the list, and nothing stands twice. */
export function checkReferences(submission: Submission, findings: Findings): void {
  const { schools, pupils, funding, programmes, spending } = submission;
  findTwice(schools, ({ brin, branch }) => [branch ?? brin], schoolRecord, SUBJECT.schools.name, findings);
  const brins = new Set(schools.map(({ brin }) => brin));
  const branches = new Set(schools.map(({ branch }) => branch));
  const know = (rows: readonly (Placed & { readonly brin?: string | undefined })[], table: Text) => {
    reportUnknown(rows, brins, table, findings);
  };
  know(pupils, SUBJECT.pupils.name);
  findTwice(
    pupils,
    (row) => [row.brin, row.countDate, row.fundingType],
    listed,
    SUBJECT.pupils.name,
    findings,
  );
  know(funding, SUBJECT.funding.name);
  reportFundingTwice(submission, findings);
  know(programmes, SUBJECT.programmes.name);
  for (const { branch, brin, places, place } of programmes) {
    if (branch === undefined || branches.has(branch) || !brins.has(brin)) continue;
    const where = { source: places['branch'] ?? place };
    findings.add(branchUnknown({ branch, table: SUBJECT.programmes.name }, where));
  }
  const programmeKey = ({ brin, branch, schoolYear }: Submission['programmes'][number]) => [
    branch ?? brin,
    schoolYear,
  ];
  findTwice(programmes, programmeKey, listed, SUBJECT.programmes.name, findings);
  know(spending, SUBJECT.spending.name);
}

/** One finding for each unknown school of a table, not one for each line. */
function reportUnknown(
  rows: readonly (Placed & { readonly brin?: string | undefined })[],
  known: ReadonlySet<string>,
  table: Text,
  findings: Findings,
): void {
  // Without a list of schools its own finding says all there is to say.
  if (known.size === 0) return;
  const suggest = suggesterOf(known);
  for (const { brin, place, places } of rows) {
    if (brin === undefined || known.has(brin)) continue;
    const params = { brin, table, nearest: suggest(brin) };
    findings.gather(`${table.nl} ${brin}`, schoolUnknown, params, places['brin'] ?? place);
  }
}

/** Gives the only school of the list that differs from a BRIN in one character, or in the order of two. */
function suggesterOf(known: ReadonlySet<string>): (brin: string) => string | undefined {
  const byPattern = new Map<string, Set<string>>();
  for (const brin of known) {
    for (const pattern of patternsOf(brin)) {
      const same = byPattern.get(pattern);
      if (same === undefined) byPattern.set(pattern, new Set([brin]));
      else same.add(brin);
    }
  }
  return (brin) => {
    const near = new Set(patternsOf(brin).flatMap((pattern) => [...(byPattern.get(pattern) ?? [])]));
    return near.size === 1 ? [...near][0] : undefined;
  };
}

/** A BRIN with one of its characters left open, and with two neighbours in either order. */
function patternsOf(brin: string): readonly string[] {
  const characters = Array.from(brin);
  return characters.flatMap((character, at) => {
    const before = characters.slice(0, at).join('');
    const next = characters[at + 1];
    const open = `${before}*${characters.slice(at + 1).join('')}`;
    if (next === undefined) return [open];
    const either = [character, next].sort().join('');
    return [open, `${before}(${either})${characters.slice(at + 2).join('')}`];
  });
}

type Describe = (parts: readonly string[]) => Text;

const listed: Describe = (parts) => ({ nl: parts.join(', '), en: parts.join(', ') });

const schoolRecord: Describe = ([code = '']) =>
  code.length > 4
    ? { nl: `Vestiging ${code}`, en: `Branch ${code}` }
    : { nl: `School ${code}`, en: `School ${code}` };

function findTwice<T extends Placed>(
  rows: readonly T[],
  keyOf: (row: T) => readonly string[],
  describe: Describe,
  table: Text,
  findings: Findings,
): void {
  for (const { parts, first, others } of repeats(rows, keyOf)) {
    const [source = first, ...more] = others;
    findings.add(rowTwice({ record: describe(parts), table }, { source, related: [first, ...more] }));
  }
}

function reportFundingTwice({ funding }: Submission, findings: Findings): void {
  const keyOf = ({ brin, schoolYear, calendarYear }: Submission['funding'][number]) => [
    brin,
    schoolYear,
    String(calendarYear),
  ];
  for (const { parts, first, others } of repeats(funding, keyOf)) {
    const [source = first, ...more] = others;
    findings.add(fundingRowTwice({ record: listed(parts) }, { source, related: [first, ...more] }));
  }
}

interface Repeat {
  readonly parts: readonly string[];
  readonly first: Place;
  readonly others: readonly Place[];
}

function* repeats<T extends Placed>(
  rows: readonly T[],
  keyOf: (row: T) => readonly string[],
): Generator<Repeat> {
  const groups = new Map<string, { parts: readonly string[]; places: Place[] }>();
  for (const row of rows) {
    const parts = keyOf(row);
    const key = parts.join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { parts, places: [row.place] });
    else group.places.push(row.place);
  }
  for (const { parts, places } of groups.values()) {
    const [first, ...others] = places;
    if (first !== undefined && others.length > 0) yield { parts, first, others };
  }
}
