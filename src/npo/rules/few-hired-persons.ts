import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { hiredStaff } from './subject/hired-staff.js';
import { placeOf } from './subject/places.js';
import { officialForm } from './subject/sources.js';

const tooFewPersons = defineDiagnostic<{ fewest: number }>({
  code: 'npo:few-hired-persons',
  severity: 'info',
  basis: officialForm('label van ocw-i:PercentageOfResourcesNonSalariedStaff'),
  message: {
    nl: ({ fewest }) =>
      `Er zijn minder dan ${fewest} personen ingehuurd; het percentage inhuur wordt weggelaten om hun privacy te beschermen.`,
    en: ({ fewest }) =>
      `Fewer than ${fewest} persons were hired; the hired share is left out to protect their privacy.`,
  },
  help: {
    nl: 'U hoeft niets te doen. Noem ook in de toelichtingen geen bedrag of percentage van de inhuur.',
    en: 'Nothing needs to be done. Name no amount or share of the hire in the explanations either.',
  },
});

/**
 * The hired share is not shown with fewer than five persons.
 *
 * Source: the official question says so, with the AVG as its reason (OCW NT19, label of
 * PercentageOfResourcesNonSalariedStaff). A note: the answer is as it should be. Privacy: the finding
 * names the board's field, not the lines, and no amount.
 */
export const fewHiredPersons: BusinessRule = {
  name: 'few-hired-persons',
  title: {
    nl: 'Bij minder dan vijf personen geen percentage inhuur',
    en: 'No hired share with fewer than five persons',
  },
  confidence: 'high',
  needs: ['hiredPersons'],
  emits: [tooFewPersons],

  *check(subject) {
    const { persons } = hiredStaff(subject);
    const { fewestHiredPersons: fewest } = subject.settings;
    if (persons === undefined || persons === 0 || persons >= fewest) return;
    yield tooFewPersons({ fewest }, { source: placeOf(subject.submission.board, 'hiredPersons') });
  },
};
