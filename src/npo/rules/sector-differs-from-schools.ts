import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import { findSchoolType } from '../model/school-types.js';
import type { BusinessRule } from './rule.js';
import { groupBy } from '../../maps/group-by.js';
import { placeOf, placesOf } from './subject/places.js';
import { ours } from './subject/sources.js';

const otherSector = defineDiagnostic<{ sector: string; found: string; schools: number }>({
  code: 'npo:sector-differs-from-schools',
  severity: 'warning',
  basis: ours(
    'schemas/data/school-types.json; volgt uit: de sector bepaalt welke vragen het formulier stelt (OCW NT19, ocw-i:SectorBi)',
  ),
  message: {
    nl: ({ sector, found, schools }) =>
      `De sector van het bestuur is ${sector}, maar ${schools} ${schools === 1 ? 'school is' : 'scholen zijn'} volgens de schoolsoort ${found}.`,
    en: ({ sector, found, schools }) =>
      `The sector of the board is ${sector}, but ${schools} ${schools === 1 ? 'school is' : 'schools are'} ${found} by type.`,
  },
  help: {
    nl: 'Verbeter de sector bij Bestuur of de schoolsoort bij Scholen.',
    en: 'Mend the sector with the board or the school type with the schools.',
  },
});

/**
 * The sector of the board covers the sectors of its schools.
 *
 * Ours: the official form takes the sector for granted and asks by it (OCW NT19, SectorBi); which sector a type of
 * school belongs to is partly our classification. A warning for that reason.
 */
export const sectorDiffersFromSchools: BusinessRule = {
  name: 'sector-differs-from-schools',
  title: { nl: 'De sector past bij de scholen', en: 'The sector suits the schools' },
  confidence: 'medium',
  needs: ['sector', 'schoolTypes'],
  emits: [otherSector],

  *check(subject) {
    const { board, schools } = subject.submission;
    const { sector } = board;
    const covered = sector?.split('-') ?? [];
    const typed = groupBy(schools, ({ schoolType }) => findSchoolType(schoolType)?.sector);
    for (const [found, rows] of typed) {
      if (sector === undefined || covered.includes(found)) continue;
      yield otherSector(
        { sector, found, schools: new Set(rows.map(({ brin }) => brin)).size },
        { source: placeOf(board, 'sector'), related: placesOf(subject, rows, 'schoolType') },
      );
    }
  },
};
