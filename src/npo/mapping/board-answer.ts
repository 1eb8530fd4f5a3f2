import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js';
import type { Field } from '../input/subjects/field.js';
import { SUBJECT } from '../input/subjects/subjects.js';
import type { Board } from '../model/submission.js';

/** The field of the board that answers a measure. */
export function boardField(measure: string): string {
  return measure === 'hire.any' ? 'hiredPersons' : measure.replace(/^board\./, '');
}

/** Where an answer of the board is to be filled in: for a JSON key that is not there, where it would be. */
export function placeToFill({ place, places }: Board, field: string): Place {
  const { pointer } = place;
  return places[field] ?? (pointer === undefined ? place : { ...place, pointer: `${pointer}/${field}` });
}

/**
 * Whether the reader of the input has said already that an answer of the board is missing: of a field that it
 * demands itself and did not find, or of the very cell. A place that several blanks share says nothing of one of
 * them.
 */
export function missingIsSaid(
  board: Board,
  read: readonly Pick<Diagnostic, 'source'>[],
): (field: string) => boolean {
  const { places } = board;
  const fields: Readonly<Record<string, Field>> = SUBJECT.board.fields;
  const said = new Set(read.map(({ source }) => JSON.stringify(source)));
  return (field) => {
    const place = places[field];
    const isDemanded = fields[field]?.required === true && !(field in board);
    return isDemanded || (place !== undefined && said.has(JSON.stringify(place)));
  };
}
