import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { documentNotFound } from '../../xbrl/taxonomy/diagnostics.js';
import type { Start } from '../../xbrl/taxonomy/document-set.js';
import type { Discovery } from '../../xbrl/taxonomy/dts.js';
import { taxonomyNotComplete } from './convert-diagnostics.js';

/** Finds the taxonomy of a report, offline. */
export type Discover = (start: readonly Start[]) => Discovery;

/** The taxonomy that references lead to; findings where a document of it is missing. */
export function wholeTaxonomy(
  start: readonly Start[],
  discover: Discover,
  file: string,
): Discovery | readonly Diagnostic[] {
  const found = discover(start);
  const [missing] = found.missing;
  if (missing === undefined) return found;
  return [...whyNotWhole(found, file), taxonomyNotComplete({ url: missing }, { location: { file } })];
}

/** What is said of a taxonomy besides that a document is not here; it says nothing of the report. */
export function whyNotWhole({ diagnostics }: Discovery, file: string): readonly Diagnostic[] {
  return diagnostics
    .filter(({ code }) => code !== documentNotFound.definition.code)
    .map((one) => ({ ...one, location: one.location ?? { file }, leavesOpen: true }));
}
