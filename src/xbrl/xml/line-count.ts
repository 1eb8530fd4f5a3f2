import { Cursor } from './cursor.js';

/** Lines and columns of a text, both from one. Asked for rising places only, so the text is searched once. */
export class LineCount {
  line = 1;
  private start = 0;
  private readonly newlines: Cursor;

  constructor(text: string) {
    this.newlines = new Cursor(text, '\n');
  }

  /** Goes to a place: `line` is its line then. @returns its column */
  goTo(place: number): number {
    for (let next = this.newlines.from(this.start); next < place; next = this.newlines.from(this.start)) {
      this.line++;
      this.start = next + 1;
    }
    return place - this.start + 1;
  }
}
