import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { hiredStaff } from './subject/hired-staff.js';
import { placeOf } from './subject/places.js';
import { ours } from './subject/sources.js';

const hireContradicted = defineDiagnostic<{ hasLines: boolean; leavesOutShare: boolean }>({
  code: 'npo:hired-persons-contradict-lines',
  severity: 'warning',
  basis: ours(
    'volgt uit: de vraag of er geld aan inhuur is uitgegeven (OCW NT19, ocw-i:ResourcesToSpendOnHiringNonSalariedStaff)',
  ),
  message: {
    nl: ({ hasLines, leavesOutShare }) =>
      hasLines
        ? 'Het aantal ingehuurde personen is 0, maar er zijn regels van de soort inhuur.'
        : `Er zijn personen ingehuurd, maar geen enkele regel is van de soort inhuur${leavesOutShare ? '; het percentage inhuur wordt weggelaten' : ''}.`,
    en: ({ hasLines, leavesOutShare }) =>
      hasLines
        ? 'The number of persons hired is 0, but there are lines of the kind hired.'
        : `Persons were hired, but no line is of the kind hired${leavesOutShare ? '; the hired share is left out' : ''}.`,
  },
  help: {
    nl: 'Verbeter het aantal ingehuurde personen of de soort van de regels, zodat zij hetzelfde zeggen.',
    en: 'Mend the number of persons hired or the kind of the lines, so that they say the same.',
  },
});

/**
 * The number of persons hired and the lines agree on whether staff was hired.
 *
 * Ours: the official form asks whether there was any hire, and the input says it twice. A warning: the lines
 * or the number are wrong, but not which. Privacy: no line is named and no amount; lines without a kind
 * leave it open (`hire-share-not-computable`).
 */
export const hiredPersonsContradictLines: BusinessRule = {
  name: 'hired-persons-contradict-lines',
  title: {
    nl: 'Aantal ingehuurde personen en regels zeggen hetzelfde',
    en: 'The number of persons hired and the lines agree',
  },
  confidence: 'high',
  needs: ['hiredPersons', 'hire'],
  emits: [hireContradicted],

  *check(subject) {
    const { persons, hasLines, linesWithoutKind, mayBeShown } = hiredStaff(subject);
    if (persons === undefined) return;
    const contradicts = persons === 0 ? hasLines : !hasLines && linesWithoutKind === 0;
    if (!contradicts) return;
    yield hireContradicted(
      { hasLines, leavesOutShare: mayBeShown },
      { source: placeOf(subject.submission.board, 'hiredPersons') },
    );
  },
};
