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
  const rowsOf = facts.map(({ sources }, index) => rows.numbersOf(sources, index + 1));
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

/** Numbers places as they come; the same place is often the same object, and always the same text. */
class RowNumbers {
  readonly places: Place[] = [];
  private readonly byObject = new Map<Place, number>();
  private readonly byFile = new Map<string, Map<string, number>>();
  /** Those of the file and sheet of the last place that was new: most come one after the other. */
  private last: { readonly file: string; readonly sheet: string; readonly rows: Map<string, number> } = {
    file: '',
    sheet: '',
    rows: new Map<string, number>(),
  };
  /** Who asked for a row last. */
  private readonly askedBy: number[] = [];

  /** @param asker a number of its own for each that asks; it gets a row once. */
  numbersOf(places: readonly Place[], asker: number): readonly number[] {
    const numbers: number[] = [];
    for (const place of places) {
      const number = this.byObject.get(place) ?? this.numberOf(place);
      if (this.askedBy[number] === asker) continue;
      this.askedBy[number] = asker;
      numbers.push(number);
    }
    return numbers;
  }

  private numberOf(place: Place): number {
    const { cell, line = 0, column = 0, pointer = '' } = place;
    const rows = this.rowsOf(place);
    const text = cell ?? `${String(line)}:${String(column)} ${pointer}`;
    let number = rows.get(text);
    if (number === undefined) {
      number = this.places.push(place) - 1;
      this.askedBy.push(0);
      rows.set(text, number);
    }
    this.byObject.set(place, number);
    return number;
  }

  private rowsOf({ file, sheet = '' }: Place): Map<string, number> {
    if (this.last.file === file && this.last.sheet === sheet) return this.last.rows;
    const name = `${file}\n${sheet}`;
    const rows = this.byFile.get(name) ?? new Map<string, number>();
    this.byFile.set(name, rows);
    this.last = { file, sheet, rows };
    return rows;
  }
}
