import type { Place } from '../../../diagnostics/diagnostic.js';
import type { Fact } from '../../../xbrl/report/fact.js';

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
  const rows = new RowNumbers();
  const rowsOf = facts.map(({ sources }) => [...new Set(sources.map((place) => rows.numberOf(place)))]);
  const label = new Array<number>(rows.places.length).fill(0);
  let labels = 1;
  for (const own of rowsOf) {
    // Rows of one group that this fact takes become a group of their own.
    const parted = new Map<number, number>();
    for (const row of own) {
      const before = label[row] ?? 0;
      const now = parted.get(before) ?? labels++;
      parted.set(before, now);
      label[row] = now;
    }
  }
  const numbers = new Map<number, number>();
  const groups: Place[][] = [];
  for (const [row, place] of rows.places.entries()) {
    const number = numbers.get(label[row] ?? 0) ?? groups.push([]) - 1;
    numbers.set(label[row] ?? 0, number);
    groups[number]?.push(place);
  }
  const groupOf = label.map((one) => numbers.get(one) ?? 0);
  const parts = new Map(
    facts.map((fact, index) => {
      const own = new Set(rowsOf[index]?.map((row) => groupOf[row] ?? 0));
      return [fact, { groups: [...own].sort((a, b) => a - b) }] as const;
    }),
  );
  return { groups: groups.map((places) => ({ places })), parts };
}

/** Numbers places as they come; the same place is often the same object, and always the same text. */
class RowNumbers {
  readonly places: Place[] = [];
  private readonly byObject = new Map<Place, number>();
  private readonly byText = new Map<string, number>();

  numberOf(place: Place): number {
    const known = this.byObject.get(place);
    if (known !== undefined) return known;
    const { file, sheet = '', cell = '', line = 0, column = 0, pointer = '' } = place;
    const text = [file, sheet, cell, line, column, pointer].join('\n');
    const number = this.byText.get(text) ?? this.places.push(place) - 1;
    this.byText.set(text, number);
    this.byObject.set(place, number);
    return number;
  }
}
