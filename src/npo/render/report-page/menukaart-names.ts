import type { Language } from '../../../diagnostics/diagnostic.js';
import { findIntervention, menukaart } from '../../model/menukaart.js';
import { OTHER_CATEGORY } from '../../mapping/figures/figure.js';
import type { Words } from './words.js';

/** The codes of the categories in order, and that of what is on no menukaart. */
export function categoryCodes(): readonly string[] {
  return [...menukaart().categories.map(({ code }) => code), OTHER_CATEGORY];
}

/** `A. Meer onderwijs …`. */
export function categoryName(code: string, language: Language, words: Words): string {
  const category = menukaart().categories.find((one) => one.code === code);
  return category === undefined ? words.other : `${code}. ${category.name[language]}`;
}

/** `A`, or the word for what is on no menukaart. */
export function categoryMark(code: string, words: Words): string {
  return code === OTHER_CATEGORY ? words.other : code;
}

/** `Instructie in kleine groepen`; the code where the menukaart has none. */
export function interventionName(code: string, language: Language): string {
  return findIntervention(code)?.name[language] ?? code;
}
