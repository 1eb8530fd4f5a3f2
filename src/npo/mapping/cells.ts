import type { Binding, BindingLine, Demand, Where } from './binding.js';
import type { Figure, FigureKey, FigureKeys } from './figure.js';

/** The figures that make one fact, with the keys that tell it from its neighbours. */
export interface Cell {
  readonly keys: FigureKeys;
  readonly figures: readonly Figure[];
}

/** Figures by measure, asked by the lines of a binding. */
export class FigureTable {
  private readonly byMeasure = new Map<string, Figure[]>();

  constructor(
    figures: readonly Figure[],
    private readonly year: number,
  ) {
    for (const figure of figures) {
      const same = this.byMeasure.get(figure.measure);
      if (same === undefined) this.byMeasure.set(figure.measure, [figure]);
      else same.push(figure);
    }
  }

  /** The code of a measure that has one figure. */
  code(measure: string): string | undefined {
    const value = this.byMeasure.get(measure)?.[0]?.value;
    return value?.kind === 'code' ? value.code : undefined;
  }

  /** The cells of a line in the order of its keys; empty ones where the line asks for zeros. */
  cells(line: BindingLine): readonly Cell[] {
    const per = line.per ?? [];
    const cells = new Map<string, { keys: FigureKeys; figures: Figure[] }>();
    if (line.zero === true && (line.demanded === undefined || this.isDemanded(line.demanded))) {
      const rows = per.includes('school') ? (this.byMeasure.get('school') ?? []) : [{ keys: {} }];
      for (const { keys } of rows) cells.set(keyText(keys, per), { keys, figures: [] });
    }
    for (const figure of this.byMeasure.get(line.measure) ?? []) {
      if (!this.matches(figure.keys, line.where ?? {})) continue;
      if (per.some((key) => figure.keys[key] === undefined)) continue;
      const key = keyText(figure.keys, per);
      const cell = cells.get(key);
      if (cell === undefined) cells.set(key, { keys: figure.keys, figures: [figure] });
      else cell.figures.push(figure);
    }
    if (line.everySchool === true && !this.coversEverySchool(cells.values())) return [];
    return sortedByKey(cells);
  }

  private coversEverySchool(cells: Iterable<Cell>): boolean {
    const there = new Set([...cells].flatMap(({ figures }) => figures.map(({ keys }) => keys.school)));
    return (this.byMeasure.get('school') ?? []).every(({ keys }) => there.has(keys.school));
  }

  isDemanded(demand: Demand): boolean {
    if (demand === 'always') return true;
    const sector = this.code('board.sector');
    return sector === undefined || !demand.unlessSector.includes(sector);
  }

  private matches(keys: FigureKeys, where: Where): boolean {
    return Object.entries(where).every(([key, allowed]) => {
      const value = keys[key as FigureKey];
      const values = typeof allowed === 'string' ? [allowed] : allowed;
      return values.some((one) => value === (one === '$year' ? String(this.year) : one));
    });
  }
}

export function keyText(keys: FigureKeys, per: readonly FigureKey[]): string {
  return per.map((key) => keys[key] ?? '').join(' ');
}

export function sortedByKey<T>(groups: ReadonlyMap<string, T>): readonly T[] {
  return [...groups].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, group]) => group);
}

/** The lines whose facts a total sums: of the concepts named, at the same level and for the same keys. */
export function partsOf(binding: Binding, total: BindingLine): readonly BindingLine[] {
  return binding.lines.filter(
    (part) =>
      total.sumOf?.includes(part.concept) === true &&
      JSON.stringify(part.per ?? []) === JSON.stringify(total.per ?? []) &&
      Object.entries(total.where ?? {}).every(
        ([key, value]) => JSON.stringify(part.where?.[key as FigureKey]) === JSON.stringify(value),
      ),
  );
}
