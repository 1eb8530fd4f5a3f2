import type { Text } from '../../../diagnostics/diagnostic.js';
import { readInstalledJson } from '../../model/installed-file.js';
import type { FigureKey } from '../figures/figure.js';

/** How a dimension of a fact gets its member from the keys of the figure. */
export type DimensionBinding =
  | { readonly typed: string; readonly key: FigureKey }
  /** A member name in which `{key}` stands for the value of a key. */
  | { readonly explicit: string };

/** The values that a key may have; `$year` stands for the reporting year. */
export type Where = Readonly<Partial<Record<FigureKey, string | readonly string[]>>>;

/** When a fact is demanded: always, or unless the board's sector is one of these. */
export type Demand = 'always' | { readonly unlessSector: readonly string[] };

/** One line: which figures make which fact. */
export interface BindingLine {
  /** Prefixed name of the concept. */
  readonly concept: string;
  readonly measure: string;
  /** Only figures with these keys. */
  readonly where?: Where;
  /** One fact for each combination of these keys; the amounts within it are summed. */
  readonly per?: readonly FigureKey[];
  readonly dimensions?: Readonly<Record<string, DimensionBinding>>;
  /** The reporting year, or the school year that the figure is of. */
  readonly period?: 'year' | 'schoolYear';
  readonly unit?: string;
  readonly decimals?: string;
  /** Whether people read and type this fraction as a percentage. */
  readonly percentage?: boolean;
  /** Decimal places that an amount or share is rounded to, half away from zero. */
  readonly round?: number;
  /** Concepts of other lines: the value is the sum of their facts, rounded as they are. */
  readonly sumOf?: readonly string[];
  /** Write 0 where no figure is found (for `per: [school]`: for every school). */
  readonly zero?: boolean;
  /** No fact unless every school has a figure, or is known to have none: a total of some of them would mislead. */
  readonly everySchool?: boolean;
  /**
   * How answers are written. An answer without a word here makes no fact, which is a finding; with `null` it
   * makes none because the form asks nothing then.
   */
  readonly values?: Readonly<Record<string, string | null>>;
  /** Set where other parts of the form share the fact: who fills in a part leaves it to the whole report. */
  readonly shared?: boolean;
  /** Set where the fact only orders others with the same dimensions: it comes and goes with them. */
  readonly companion?: boolean;
  /** Without this fact there is no report. */
  readonly demanded?: Demand;
  /** Without this fact the form warns. */
  readonly expected?: Demand;
}

/** How the model becomes facts of one taxonomy, and back. */
export interface Binding {
  readonly id: string;
  /** The file that `generate` writes. */
  readonly file: string;
  readonly title: Text;
  /** What a reader of the file and of the summary must know about it. */
  readonly notice: Text;
  readonly sources: readonly string[];
  /** Entry point by reporting year. */
  readonly entryPoints: Readonly<Record<string, string>>;
  readonly entity: { readonly scheme: string; readonly measure: string };
  readonly language: string;
  /** The link roles of the form, in the order in which it is filled in. */
  readonly roles: readonly string[];
  readonly prefixes: Readonly<Record<string, string>>;
  /** Measures of the units by the name that lines use. */
  readonly units: Readonly<Record<string, string>>;
  readonly lines: readonly BindingLine[];
}

const loaded = new Map<string, Binding>();

/** The binding with an id (`schemas/bindings/<id>.json`). */
export function readBinding(id: string): Binding {
  const binding = loaded.get(id) ?? (readInstalledJson(`bindings/${id}.json`) as Binding);
  loaded.set(id, binding);
  return binding;
}
