import type { Place } from '../../../diagnostics/diagnostic.js';
import type { Decimal } from '../../../xbrl/numbers/decimal.js';
import type { Binding, BindingLine, Demand, Where } from '../binding/binding.js';
import { type Figure, type FigureKey, type FigureKeys, noneOf } from '../figures/figure.js';
import { PlaceNumbers } from './place-numbers.js';

/** The figures that make one fact, with the keys that tell it from its neighbours. */
export interface Cell {
  readonly keys: FigureKeys;
  /** In the order of the input. */
  readonly figures: readonly Figure[];
  /** Where they come from, each place once. */
  readonly sources: readonly Place[];
  /** The sums of those amounts among them that have the same keys. */
  readonly amounts: readonly Decimal[];
}

interface OpenCell extends Omit<Cell, 'sources'> {
  readonly figures: Figure[];
  /** The numbers of their places, where each figure of the measure has one of its own. */
  readonly numbers: number[];
  readonly amounts: Decimal[];
}

/** The figures of one measure. Those with the same keys are a group: a line takes all of it or none. */
interface Measured {
  readonly figures: Figure[];
  /** For each figure the index of its group. */
  readonly groupOf: number[];
  readonly groups: { readonly keys: FigureKeys; total: Decimal | undefined }[];
  /** By their keys, which several figures may share, and by the text of those. */
  readonly indexes: Map<FigureKeys | string, number>;
}

interface Condition {
  readonly key: FigureKey;
  readonly values: readonly (string | undefined)[];
}

const KEYS: readonly FigureKey[] = [
  'school',
  'schoolYear',
  'calendarYear',
  'level',
  'category',
  'intervention',
];

/** Several bindings ask for the figures of one submission. */
const tables = new WeakMap<readonly Figure[], FigureTable>();

/** The figures as a table, made once. */
export function figureTable(figures: readonly Figure[]): FigureTable {
  const table = tables.get(figures) ?? new FigureTable(figures);
  tables.set(figures, table);
  return table;
}

/** Figures by measure, asked by the lines of a binding. */
export class FigureTable {
  /** Where they come from. */
  readonly places = new PlaceNumbers();
  private readonly byMeasure = new Map<string, Measured>();
  private readonly ownNumbers = new Map<string, readonly number[] | undefined>();

  constructor(figures: readonly Figure[]) {
    for (const figure of figures) this.add(figure);
  }

  private add(figure: Figure): void {
    const { measure, keys, value } = figure;
    const { figures, groupOf, groups, indexes } = this.measured(measure);
    let index = indexes.get(keys);
    if (index === undefined) {
      const text = keyText(keys, KEYS);
      index = indexes.get(text) ?? groups.push({ keys, total: undefined }) - 1;
      indexes.set(keys, index).set(text, index);
    }
    figures.push(figure);
    groupOf.push(index);
    const group = groups[index];
    if (group !== undefined && value.kind === 'amount') {
      group.total = group.total?.plus(value.amount) ?? value.amount;
    }
  }

  private measured(measure: string): Measured {
    const known = this.byMeasure.get(measure);
    if (known !== undefined) return known;
    const none: Measured = { figures: [], groupOf: [], groups: [], indexes: new Map() };
    this.byMeasure.set(measure, none);
    return none;
  }

  private figuresOf(measure: string): readonly Figure[] {
    return this.byMeasure.get(measure)?.figures ?? [];
  }

  /** The sums of the amounts of a measure that have the same keys. */
  totals(measure: string): readonly { readonly keys: FigureKeys; readonly total: Decimal | undefined }[] {
    return this.byMeasure.get(measure)?.groups ?? [];
  }

  /** The code of a measure that has one figure. */
  code(measure: string): string | undefined {
    const value = this.figuresOf(measure)[0]?.value;
    return value?.kind === 'code' ? value.code : undefined;
  }

  /**
   * The cells of a line in the order of its keys; empty ones where the line asks for zeros.
   *
   * @param year the reporting year
   */
  cells(line: BindingLine, year: number): readonly Cell[] {
    const per = line.per ?? [];
    const cells = new Map<string, OpenCell>();
    if (line.zero === true && (line.demanded === undefined || this.isDemanded(line.demanded))) {
      const rows = per.includes('school') ? this.figuresOf('school') : [{ keys: {} }];
      for (const { keys } of rows)
        cells.set(keyText(keys, per), { keys, figures: [], numbers: [], amounts: [] });
    }
    const { figures = [], groupOf = [], groups = [] } = this.byMeasure.get(line.measure) ?? {};
    const conditions = conditionsOf(line.where ?? {}, String(year));
    const cellOf = groups.map(({ keys, total }): OpenCell | undefined => {
      if (!meets(keys, conditions) || !hasAll(keys, per)) return undefined;
      const text = keyText(keys, per);
      const cell = cells.get(text) ?? { keys, figures: [], numbers: [], amounts: [] };
      cells.set(text, cell);
      if (total !== undefined) cell.amounts.push(total);
      return cell;
    });
    const numbers = this.ownNumbersOf(line.measure);
    figures.forEach((figure, index) => {
      const cell = cellOf[groupOf[index] ?? -1];
      const number = numbers?.[index];
      cell?.figures.push(figure);
      if (number !== undefined) cell?.numbers.push(number);
    });
    if (line.everySchool === true && !this.coversEverySchool(line, cells.values())) return [];
    return sortedByKey(cells).map(({ keys, figures: own, numbers: places, amounts }) => {
      const sources = numbers === undefined ? this.places.distinct(own) : this.places.listOf(places);
      return { keys, figures: own, sources, amounts };
    });
  }

  /** Looked up once for the dozen lines that a figure is part of. */
  private ownNumbersOf(measure: string): readonly number[] | undefined {
    if (!this.ownNumbers.has(measure)) {
      this.ownNumbers.set(measure, this.places.ownNumbers(this.figuresOf(measure)));
    }
    return this.ownNumbers.get(measure);
  }

  /** Whether each school has a figure in the cells, or is known to have none of the measure. */
  private coversEverySchool({ measure }: BindingLine, cells: Iterable<OpenCell>): boolean {
    const there = new Set([...cells].flatMap(({ figures }) => figures.map(({ keys }) => keys.school)));
    for (const { keys } of this.figuresOf(noneOf(measure))) there.add(keys.school);
    return this.figuresOf('school').every(({ keys }) => there.has(keys.school));
  }

  isDemanded(demand: Demand): boolean {
    return isDemandedOf(this.code('board.sector'), demand);
  }
}

function conditionsOf(where: Where, year: string): readonly Condition[] {
  return Object.entries(where).map(([key, allowed]) => {
    const values = typeof allowed === 'string' ? [allowed] : allowed;
    return { key: key as FigureKey, values: values.map((one) => (one === '$year' ? year : one)) };
  });
}

function meets(keys: FigureKeys, conditions: readonly Condition[]): boolean {
  for (const { key, values } of conditions) if (!values.includes(keys[key])) return false;
  return true;
}

function hasAll(keys: FigureKeys, wanted: readonly FigureKey[]): boolean {
  for (const key of wanted) if (keys[key] === undefined) return false;
  return true;
}

export function keyText(keys: FigureKeys, per: readonly FigureKey[]): string {
  let text = '';
  for (const [index, key] of per.entries()) text += `${index === 0 ? '' : ' '}${keys[key] ?? ''}`;
  return text;
}

export function sortedByKey<T>(groups: ReadonlyMap<string, T>): readonly T[] {
  return [...groups].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, group]) => group);
}

/** Whether a board of this sector must answer; one that does not say its sector must. */
export function isDemandedOf(sector: string | undefined, demand: Demand): boolean {
  if (demand === 'always') return true;
  return sector === undefined || !demand.unlessSector.includes(sector);
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
