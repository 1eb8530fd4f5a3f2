import type { Place } from '../../../diagnostics/diagnostic.js';
import type { Fact } from '../../../xbrl/report/fact.js';
import { PlaceNumbers } from '../../mapping/facts/place-numbers.js';

/** Rows of the input that go into exactly the same facts. */
export interface RowGroup {
  readonly places: readonly Place[];
}

/** What a fact is made of. */
export interface FactParts {
  /** Numbers of groups, ascending; no row is in two of them. */
  readonly groups: readonly number[];
}

export interface GroupedRows {
  readonly groups: readonly RowGroup[];
  readonly parts: ReadonlyMap<Fact, FactParts>;
}

/**
 * Splits the input into groups of rows that no fact tells apart: what a school spent on one intervention, most
 * often. Each row is in one group, so that a page can list it once however many facts it is part of. Takes time in
 * proportion to the sources of the facts together.
 */
export function groupRows(facts: readonly Fact[]): GroupedRows {
  const rows = new PlaceNumbers();
  const rowsOf = facts.map((fact) => rows.numbersOf([fact]));
  const labelOf = labelled(rowsOf, rows.places.length);
  const numbers = new Map<number, number>();
  const groups: Place[][] = [];
  const groupOf = rows.places.map((place, row) => {
    const label = labelOf[row] ?? 0;
    let number = numbers.get(label);
    if (number === undefined) numbers.set(label, (number = groups.push([]) - 1));
    groups[number]?.push(place);
    return number;
  });
  const parts = new Map(
    facts.map((fact, index) => {
      const own = new Set<number>();
      for (const row of rowsOf[index] ?? []) own.add(groupOf[row] ?? 0);
      return [fact, { groups: [...own].sort((a, b) => a - b) }] as const;
    }),
  );
  return { groups: groups.map((places) => ({ places })), parts };
}

/** A label for each row; two rows have the same one where every fact takes both or neither. */
function labelled(rowsOf: readonly (readonly number[])[], count: number): readonly number[] {
  const labelOf = new Array<number>(count).fill(0);
  let labels = 1;
  for (const own of rowsOf) {
    // Rows of one label that this fact takes get a label of their own; they often stand together.
    const parted = new Map<number, number>();
    let [before, now] = [-1, -1];
    for (const row of own) {
      const label = labelOf[row] ?? 0;
      if (label !== before) {
        before = label;
        now = parted.get(label) ?? labels++;
        parted.set(label, now);
      }
      labelOf[row] = now;
    }
  }
  return labelOf;
}
