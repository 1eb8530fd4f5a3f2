import type { Language, Place } from '../../../diagnostics/diagnostic.js';
import type { Decimal } from '../../../xbrl/numbers/decimal.js';
import type { Figure, FigureKeys } from '../../mapping/figures/figure.js';
import { OTHER_CATEGORY } from '../../mapping/figures/figure.js';
import { findIntervention, menukaart } from '../../model/menukaart.js';
import type { SourceRow } from '../../model/source-row.js';
import type { LineageWords } from './words.js';

/** A row of the input, of which nothing is said but where it is. */
export interface InputRow {
  readonly place: Place;
}

/** What a row of the input says, as far as it may be told. */
export interface RowWords extends InputRow {
  readonly keys: FigureKeys;
  readonly amount: Decimal;
  /** In the words of the file. */
  readonly row: SourceRow | undefined;
}

/**
 * The rows that amounts were read from, by place. Figures keep to the rule on hired staff (decisions 5, 9 and 16), so
 * that what may not be told is not told here either.
 */
export function rowWordsOf(figures: readonly Figure[]): ReadonlyMap<Place, RowWords> {
  const rows = new Map<Place, RowWords>();
  for (const { measure, keys, value, sources, row } of figures) {
    const [place] = sources;
    // A balance is worked out; it is no amount of the row that it comes from.
    if (value.kind !== 'amount' || place === undefined || sources.length !== 1 || measure === 'left')
      continue;
    if (!rows.has(place)) rows.set(place, { place, keys, amount: value.amount, row });
  }
  return rows;
}

/** What rows have in common, as text: the school, the school year, the level, the intervention. */
export class KeyTexts {
  private readonly interventions = new Map<string, string>();
  private readonly categories = new Map<string, string | undefined>();

  constructor(
    private readonly language: Language,
    private readonly words: LineageWords,
  ) {}

  common(rows: readonly RowWords[]): readonly string[] {
    let { school, schoolYear, level, intervention, category } = rows[0]?.keys ?? {};
    for (const { keys } of rows) {
      if (keys.school !== school) school = undefined;
      if (keys.schoolYear !== schoolYear) schoolYear = undefined;
      if (keys.level !== level) level = undefined;
      if (keys.intervention !== intervention) intervention = undefined;
      if (keys.category !== category) category = undefined;
    }
    const parts = [
      school,
      schoolYear,
      level === undefined ? undefined : (this.words.levels[level] ?? level),
      intervention === undefined ? this.category(category) : this.intervention(intervention),
    ];
    return parts.filter((part) => part !== undefined);
  }

  /** `B3 Instructie in kleine groepen`. */
  intervention(code: string): string {
    const known = this.interventions.get(code) ?? interventionText(code, this.language);
    this.interventions.set(code, known);
    return known;
  }

  /** `B. Effectievere inzet …`; undefined where there is none. */
  category(code: string | undefined): string | undefined {
    if (code === undefined) return undefined;
    const known = this.categories.get(code) ?? categoryText(code, this.language, this.words);
    this.categories.set(code, known);
    return known;
  }
}

function interventionText(code: string, language: Language): string {
  return [code, findIntervention(code)?.name[language]].join(' ').trim();
}

function categoryText(code: string, language: Language, words: LineageWords): string {
  if (code === OTHER_CATEGORY) return words.other;
  const category = menukaart().categories.find((one) => one.code === code);
  return category === undefined ? code : `${category.code}. ${category.name[language]}`;
}
