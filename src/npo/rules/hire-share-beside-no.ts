import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { hireShare } from './subject/hired-staff.js';
import { placeOf } from './subject/places.js';
import { officialForm } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const shareBesideNo = defineDiagnostic<{ share: Decimal }>({
  code: 'npo:hire-share-beside-no',
  severity: 'warning',
  basis: officialForm(
    'ocw-i:PercentageOfResourcesNonSalariedStaff: "Zo ja, hoeveel procent van de middelen is uitgegeven aan de inhuur"',
  ),
  message: {
    nl: ({ share }) =>
      `Er staat dat er geen geld aan inhuur (PNIL) is uitgegeven, maar ook dat ${nl.percentage(share)} van de besteding inhuur was.`,
    en: ({ share }) =>
      `It says that no money was spent on hired staff, but also that ${en.percentage(share)} of the spending was hire.`,
  },
  help: {
    nl: 'Het percentage wordt alleen gevraagd na een ja: verbeter het antwoord, of laat het percentage weg.',
    en: 'The percentage is asked for after a yes only: mend the answer, or leave the percentage out.',
  },
});

/**
 * A share above zero goes with the answer that there was hire.
 *
 * Source: the label of the official question on the share begins with "Zo ja" (if so). A warning: one of the two
 * is wrong, but not which. An input says only the number of persons and the lines (`hired-persons-contradict-lines`);
 * the answer and the share stand beside each other in a report.
 */
export const hireShareBesideNo: BusinessRule = {
  name: 'hire-share-beside-no',
  title: {
    nl: 'Alleen na een ja is er een percentage inhuur',
    en: 'There is a hired share after a yes only',
  },
  confidence: 'high',
  needs: ['hireShare'],
  emits: [shareBesideNo],

  *check(subject) {
    const { board } = subject.submission;
    const { share, place } = hireShare(subject) ?? {};
    if (board.hireAnswer !== 'no' || share?.greaterThan(0) !== true) return;
    yield shareBesideNo({ share }, { source: place, related: [placeOf(board, 'hireAnswer')] });
  },
};
