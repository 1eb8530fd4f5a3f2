import type { Place } from '../../diagnostics/diagnostic.js';

/** What says where it comes from. */
interface Sourced {
  readonly sources: readonly Place[];
}

/**
 * Numbers places as they come. The same place is always the same text, and often the same object: a cell is part of a
 * dozen facts, and its text is made once.
 */
export class PlaceNumbers {
  /** For each number the first place that says so. */
  readonly places: Place[] = [];
  private readonly byObject = new Map<Place, number>();
  private readonly byFile = new Map<string, Map<string, number>>();
  /** Those of the file and sheet of the last place that was new: most come one after the other. */
  private last = { file: '', sheet: '', numbers: new Map<string, number>() };
  /** For each number the last list that it stands in. */
  private readonly listed: number[] = [];
  private lists = 0;

  /** The numbers of the places that several figures or facts come from, each once, where they are said first. */
  numbersOf(made: readonly Sourced[]): readonly number[] {
    const list = ++this.lists;
    const numbers: number[] = [];
    for (const { sources } of made) {
      for (const place of sources) {
        const number = this.byObject.get(place) ?? this.numberOf(place);
        if (this.listed[number] === list) continue;
        this.listed[number] = list;
        numbers.push(number);
      }
    }
    return numbers;
  }

  /** The same as places; of places that say the same the first. */
  distinct(made: readonly Sourced[]): readonly Place[] {
    const [first] = made;
    if (made.length === 1 && first?.sources.length === 1) return first.sources;
    return this.numbersOf(made).flatMap((number) => this.places[number] ?? []);
  }

  private numberOf(place: Place): number {
    const { cell = '', line = 0, column = 0, pointer = '' } = place;
    const numbers = this.numbersIn(place);
    const text = `${cell} ${String(line)}:${String(column)} ${pointer}`;
    let number = numbers.get(text);
    if (number === undefined) {
      number = this.places.push(place) - 1;
      this.listed.push(0);
      numbers.set(text, number);
    }
    this.byObject.set(place, number);
    return number;
  }

  private numbersIn({ file, sheet = '' }: Place): Map<string, number> {
    if (this.last.file === file && this.last.sheet === sheet) return this.last.numbers;
    const name = `${file}\n${sheet}`;
    const numbers = this.byFile.get(name) ?? new Map<string, number>();
    this.byFile.set(name, numbers);
    this.last = { file, sheet, numbers };
    return numbers;
  }
}
