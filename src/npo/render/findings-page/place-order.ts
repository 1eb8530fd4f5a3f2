import type { Place } from '../../../diagnostics/diagnostic.js';

/** Orders places as a person goes through a file: by sheet, row, column; by line; by pointer. */
export function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  const [own, other] = [keyOf(a), keyOf(b)];
  for (const [index, part] of own.entries()) {
    const against = other[index];
    if (part === against || against === undefined) continue;
    return part < against ? -1 : 1;
  }
  return 0;
}

type Key = readonly [file: string, sheet: string, row: number, column: number, pointer: string];

function keyOf({ file, sheet = '', cell = '', line = 0, column = 0, pointer = '' }: Place): Key {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(cell);
  if (match === null) return [file, sheet, line, column, pointer];
  const [, letters = '', row = '0'] = match;
  return [file, sheet, Number(row), columnNumber(letters), pointer];
}

/** A is 1, Z is 26, AA is 27. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
