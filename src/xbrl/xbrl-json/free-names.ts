/** Names of which each is given once; a name that is taken gets a number behind it. */
export class FreeNames {
  /** Where the numbers go on: many things may want the same name. */
  private readonly numbers = new Map<string, number>();

  /** @param taken the names in use, to which those that are given are added */
  constructor(private readonly taken: Set<string> = new Set()) {}

  give(wanted: string): string {
    let name = wanted;
    for (let number = this.numbers.get(wanted) ?? 2; this.taken.has(name); number++) {
      name = `${wanted}_${number}`;
      this.numbers.set(wanted, number + 1);
    }
    this.taken.add(name);
    return name;
  }
}
