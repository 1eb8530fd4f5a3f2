import type { Language, Place } from '../../../diagnostics/diagnostic.js';
import type { Decimal } from '../../../xbrl/numbers/decimal.js';
import type { Figure, FigureKeys } from '../../mapping/figure.js';
import { OTHER_CATEGORY } from '../../mapping/figure.js';
import { findIntervention, menukaart } from '../../model/menukaart.js';
import type { LineageWords } from './words.js';

/** What a row of the input says, as far as a report may tell it: never its description, nor a name. */
export interface RowWords {
  readonly keys: FigureKeys;
  readonly amount: Decimal;
}

/**
 * The rows that amounts were read from, by place. Figures keep to the rule on hired staff (decisions 5 and 9), so
 * that an intervention that may not be named is not named here either.
 */
export function rowWordsOf(figures: readonly Figure[]): ReadonlyMap<Place, RowWords> {
  const rows = new Map<Place, RowWords>();
  for (const { measure, keys, value, sources } of figures) {
    const [place] = sources;
    // A balance is worked out; it is no amount of the row that it comes from.
    if (value.kind !== 'amount' || place === undefined || sources.length !== 1 || measure === 'left')
      continue;
    if (!rows.has(place)) rows.set(place, { keys, amount: value.amount });
  }
  return rows;
}

/** What all rows of a group have in common, as text: the school, the school year, the level, the intervention. */
export function commonKeys(
  rows: readonly RowWords[],
  language: Language,
  words: LineageWords,
): readonly string[] {
  const common = (key: keyof FigureKeys): string | undefined => {
    const first = rows[0]?.keys[key];
    return rows.every(({ keys }) => keys[key] === first) ? first : undefined;
  };
  const [level, intervention, category] = [common('level'), common('intervention'), common('category')];
  const parts = [
    common('school'),
    common('schoolYear'),
    level === undefined ? undefined : (words.levels[level] ?? level),
    intervention === undefined ? categoryText(category, language, words) : undefined,
    intervention === undefined ? undefined : interventionText(intervention, language),
  ];
  return parts.flatMap((part) => part ?? []);
}

/** `B3 Instructie in kleine groepen`. */
export function interventionText(code: string, language: Language): string {
  return [code, findIntervention(code)?.name[language]].join(' ').trim();
}

/** `B. Effectievere inzet …`; undefined where there is none. */
export function categoryText(
  code: string | undefined,
  language: Language,
  words: LineageWords,
): string | undefined {
  if (code === OTHER_CATEGORY) return words.other;
  const category = menukaart().categories.find((one) => one.code === code);
  return category === undefined ? code : `${category.code}. ${category.name[language]}`;
}
