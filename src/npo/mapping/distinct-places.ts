import type { Place } from '../../diagnostics/diagnostic.js';

/**
 * Places told apart by what they say. A cell is part of a dozen facts: its text is made once, and from then on it is
 * told by its object and its number.
 */
export class DistinctPlaces {
  private readonly byText = new Map<string, number>();
  private readonly numbers = new Map<Place, number>();
  /** For each number the first place that says so, and the last list that it stands in. */
  private readonly places: Place[] = [];
  private readonly listed: number[] = [];
  private lists = 0;

  /** The places that several figures or facts come from, each once, where they are said first. */
  of(made: readonly { readonly sources: readonly Place[] }[]): readonly Place[] {
    const [first] = made;
    if (made.length === 1 && first?.sources.length === 1) return first.sources;
    const list = ++this.lists;
    const distinct: Place[] = [];
    for (const { sources } of made) {
      for (const place of sources) {
        const number = this.numberOf(place);
        if (this.listed[number] === list) continue;
        this.listed[number] = list;
        distinct.push(this.places[number] ?? place);
      }
    }
    return distinct;
  }

  private numberOf(place: Place): number {
    const known = this.numbers.get(place);
    if (known !== undefined) return known;
    const text = placeText(place);
    const number = this.byText.get(text) ?? this.places.push(place) - 1;
    this.byText.set(text, number);
    this.numbers.set(place, number);
    return number;
  }
}

function placeText({ file, sheet = '', cell = '', line = 0, column = 0, pointer = '' }: Place): string {
  return `${cell}\n${line}\n${column}\n${pointer}\n${sheet}\n${file}`;
}
