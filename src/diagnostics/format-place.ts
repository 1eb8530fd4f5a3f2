import type { Language, Place } from './diagnostic.js';
import { oneLine } from './one-line.js';

const words = {
  nl: { sheet: 'blad', cell: 'cel', line: 'regel', column: 'kolom' },
  en: { sheet: 'sheet', cell: 'cell', line: 'line', column: 'column' },
} as const;

/** A place as a person writes it: `bestuur.xlsx, blad Besteding, cel D14`. */
export function formatPlace(place: Place, language: Language): string {
  const word = words[language];
  const parts = [place.file];
  if (place.sheet !== undefined) parts.push(`${word.sheet} ${place.sheet}`);
  if (place.cell !== undefined) parts.push(`${word.cell} ${place.cell}`);
  if (place.line !== undefined) parts.push(`${word.line} ${String(place.line)}`);
  if (place.column !== undefined) parts.push(`${word.column} ${String(place.column)}`);
  if (place.pointer !== undefined && place.pointer !== '') parts.push(place.pointer);
  return oneLine(parts.join(', '));
}
