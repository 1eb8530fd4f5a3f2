import type { Place } from '../../../diagnostics/diagnostic.js';
import type { Placed } from '../../model/submission.js';
import type { RuleSubject } from './rule-subject.js';

/** The cell of a field, or the row where the field is blank. */
export function placeOf(row: Placed, field: string): Place {
  return row.places[field] ?? row.place;
}

/** The cells of a field in several rows, as many as a finding names. */
export function placesOf(
  { settings }: RuleSubject,
  rows: readonly Placed[],
  field: string,
): readonly Place[] {
  return rows.slice(0, settings.relatedPlaces).map((row) => placeOf(row, field));
}
