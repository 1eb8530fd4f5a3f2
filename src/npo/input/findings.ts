import type { Diagnostic, DiagnosticKind, Place } from '../../diagnostics/diagnostic.js';

/** How many places a finding names at most beside the first. */
const MOST_RELATED = 20;

interface Gathered {
  readonly at: number;
  readonly places: Place[];
  readonly make: () => Diagnostic;
}

/** Collects the findings of one run in the order in which they are met. */
export class Findings {
  private readonly found: (Diagnostic | undefined)[] = [];
  private readonly gathered = new Map<string, Gathered>();
  private lossy = false;
  private count = 0;

  /** How many times something was found, of what is gathered too. */
  get met(): number {
    return this.count;
  }

  add(diagnostic: Diagnostic): void {
    this.count++;
    this.found.push(diagnostic);
  }

  /** One finding for all cells that share a key, naming the first and how many there are. */
  gather<P>(key: string, kind: DiagnosticKind<P & { count: number }>, params: P, place: Place): void {
    this.count++;
    const id = `${kind.definition.code} ${key}`;
    const known = this.gathered.get(id);
    if (known !== undefined) {
      known.places.push(place);
      return;
    }
    const places = [place];
    const make = () =>
      kind(
        { ...params, count: places.length },
        { source: place, related: places.slice(1, MOST_RELATED + 1) },
      );
    this.gathered.set(id, { at: this.found.length, places, make });
    this.found.push(undefined);
  }

  /** Something could not be read without which the report would be wrong. */
  lose(diagnostic?: Diagnostic): void {
    if (diagnostic !== undefined) this.add(diagnostic);
    this.lossy = true;
  }

  get hasLoss(): boolean {
    return this.lossy;
  }

  list(): Diagnostic[] {
    const list = [...this.found];
    for (const { at, make } of this.gathered.values()) list[at] = make();
    return list.filter((diagnostic) => diagnostic !== undefined);
  }
}
