import type { Place } from '../../../diagnostics/diagnostic.js';

/** What says where it comes from. */
interface Sourced {
  readonly sources: readonly Place[];
}

/** The numbers of places of one file and sheet, by what else they say. */
type Numbers = Map<string | number, number>;

/** More columns than most files have, and few enough for a line and a column to be one small number. */
const COLUMNS = 1 << 10;

/** Numbers places as they come, those that say the same alike: a cell is part of a dozen facts. */
export class PlaceNumbers {
  /** For each number the first place that says so. */
  readonly places: Place[] = [];
  private readonly byFile = new Map<string, Numbers>();
  /** Those of the file and sheet of the last place that was new: most come one after the other. */
  private last: { file: string; sheet: string; numbers: Numbers } = {
    file: '',
    sheet: '',
    numbers: new Map(),
  };
  /** For each number the last list that it stands in. */
  private readonly listed: number[] = [];
  private lists = 0;
  /** By the numbers of the other instance whose list was met last, the own ones. */
  private other: { by: PlaceNumbers | undefined; numbers: (number | undefined)[] } = {
    by: undefined,
    numbers: [],
  };

  /** The numbers of the places that several figures or facts come from, each once, where they are said first. */
  numbersOf(made: readonly Sourced[]): readonly number[] {
    const list = ++this.lists;
    const numbers: number[] = [];
    for (const { sources } of made) {
      const known = numberedLists.get(sources);
      let index = 0;
      for (const place of sources) {
        const number = known === undefined ? this.numberOf(place) : this.numberIn(known, index, place);
        index++;
        if (this.listed[number] === list) continue;
        this.listed[number] = list;
        numbers.push(number);
      }
    }
    return numbers;
  }

  /** The number of the place of each, where each has one and no two the same; undefined otherwise. */
  ownNumbers(made: readonly Sourced[]): readonly number[] | undefined {
    if (made.some(({ sources }) => sources.length !== 1)) return undefined;
    const numbers = this.numbersOf(made);
    return numbers.length === made.length ? numbers : undefined;
  }

  /** The same as places; of places that say the same the first. */
  distinct(made: readonly Sourced[]): readonly Place[] {
    const [first] = made;
    if (made.length === 1 && first?.sources.length === 1) return first.sources;
    return this.listOf(this.numbersOf(made));
  }

  /** The places of numbers. */
  listOf(numbers: readonly number[]): readonly Place[] {
    const places = numbers.map((number) => this.places[number] as Place);
    numberedLists.set(places, { by: this, numbers });
    return places;
  }

  /** The number of a place of a list that was made of numbers. */
  private numberIn({ by, numbers }: NumberedList, index: number, place: Place): number {
    const theirs = numbers[index] ?? -1;
    if (by === this) return theirs;
    if (by !== this.other.by) this.other = { by, numbers: unknownNumbers(by.places.length) };
    return (this.other.numbers[theirs] ??= this.numberOf(place));
  }

  private numberOf(place: Place): number {
    const numbers = this.numbersIn(place);
    const key = keyWithin(place);
    let number = numbers.get(key);
    if (number === undefined) {
      number = this.places.push(place) - 1;
      this.listed.push(0);
      numbers.set(key, number);
    }
    return number;
  }

  private numbersIn({ file, sheet = '' }: Place): Numbers {
    if (this.last.file === file && this.last.sheet === sheet) return this.last.numbers;
    const name = `${file}\n${sheet}`;
    const numbers = this.byFile.get(name) ?? new Map<string | number, number>();
    this.byFile.set(name, numbers);
    this.last = { file, sheet, numbers };
    return numbers;
  }
}

/** A place within its file and sheet. Most are a line and a column, or a cell, for which no text is to be made. */
function keyWithin({ cell = '', line = 0, column = 0, pointer = '' }: Place): string | number {
  if (pointer !== '' || column >= COLUMNS) return `${cell} ${String(line)}:${String(column)} ${pointer}`;
  if (cell === '') return line * COLUMNS + column;
  return line === 0 && column === 0 ? cell : `${cell} ${String(line)}:${String(column)} `;
}

/** An array that has room for all from the start: V8 makes a table of one that is filled from elsewhere. */
function unknownNumbers(count: number): (number | undefined)[] {
  return new Array<number | undefined>(count).fill(undefined);
}

interface NumberedList {
  readonly by: PlaceNumbers;
  readonly numbers: readonly number[];
}

/** Lists that were made of numbers, which takes less time than looking up each place of them again. */
const numberedLists = new WeakMap<readonly Place[], NumberedList>();
