/** Where a text occurs next in another. Asked for rising places only, so the text is searched once. */
export class Cursor {
  private at = -1;

  constructor(
    private readonly text: string,
    private readonly sought: string,
  ) {}

  /** The first place at or after `from`; the length of the text where there is none. */
  from(from: number): number {
    if (this.at < from) {
      const found = this.text.indexOf(this.sought, from);
      this.at = found === -1 ? this.text.length : found;
    }
    return this.at;
  }
}
