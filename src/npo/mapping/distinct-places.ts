import type { Place } from '../../diagnostics/diagnostic.js';

/**
 * Places told apart by what they say. A cell is part of a dozen facts: its text is made once, and from then on it is
 * told by its object.
 */
export class DistinctPlaces {
  private readonly byText = new Map<string, Place>();
  private readonly known = new Map<Place, Place>();

  /** The places that several figures or facts come from, each once, where they are said first. */
  of(made: readonly { readonly sources: readonly Place[] }[]): readonly Place[] {
    const [first] = made;
    if (made.length === 1 && first?.sources.length === 1) return first.sources;
    const distinct = new Set<Place>();
    for (const { sources } of made) for (const place of sources) distinct.add(this.one(place));
    return [...distinct];
  }

  /** The first of the places that say the same. */
  private one(place: Place): Place {
    let one = this.known.get(place);
    if (one === undefined) {
      const text = placeText(place);
      one = this.byText.get(text) ?? place;
      this.byText.set(text, one);
      this.known.set(place, one);
    }
    return one;
  }
}

function placeText({ file, sheet = '', cell = '', line = 0, column = 0, pointer = '' }: Place): string {
  return `${cell}\n${line}\n${column}\n${pointer}\n${sheet}\n${file}`;
}
