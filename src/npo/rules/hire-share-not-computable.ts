import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { hiredStaff } from './subject/hired-staff.js';
import { placeOf } from './subject/places.js';
import { ours } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const shareNotComputable = defineDiagnostic<{ linesWithoutKind: number }>({
  code: 'npo:hire-share-not-computable',
  severity: 'warning',
  basis: ours(
    'volgt uit: de vraag welk percentage aan inhuur is uitgegeven (OCW NT19, ocw-i:PercentageOfResourcesNonSalariedStaff)',
  ),
  message: {
    nl: ({ linesWithoutKind }) =>
      linesWithoutKind > 0
        ? `Bij ${nl.lines(linesWithoutKind)} ontbreekt de soort (loondienst, inhuur of materieel); daardoor is niet betrouwbaar te bepalen welk deel aan inhuur is besteed.`
        : 'Het percentage inhuur is niet te bepalen: de besteding of de inhuur is per saldo niet positief, of de inhuur is meer dan alle besteding samen.',
    en: ({ linesWithoutKind }) =>
      linesWithoutKind > 0
        ? `The kind (payroll, hired or material) is missing with ${en.lines(linesWithoutKind)}, so the hired share cannot be determined reliably.`
        : 'The hired share cannot be determined: the spending or the hire is not positive on balance, or the hire is more than all spending together.',
  },
  help: {
    nl: 'Vul bij elke regel de soort in, en controleer de creditregels.',
    en: 'Fill in the kind with each line, and check the credit lines.',
  },
});

/**
 * The hired share can be computed from the lines.
 *
 * Ours: the official form asks which percentage went to hire; a blank kind is neither hired nor not hired. A
 * warning: the form lets the percentage out. Where the share may not be shown anyhow, because too few
 * persons or an unknown number were hired, nothing is said of it. Privacy: no line is named and no amount.
 */
export const hireShareNotComputable: BusinessRule = {
  name: 'hire-share-not-computable',
  title: { nl: 'Het percentage inhuur is te bepalen', en: 'The hired share can be computed' },
  confidence: 'high',
  needs: ['hiredPersons', 'hire'],
  emits: [shareNotComputable],

  *check(subject) {
    const { persons, hasLines, linesWithoutKind, mayBeShown, share } = hiredStaff(subject);
    const isOpen = persons === undefined && !hasLines && linesWithoutKind > 0;
    const isUnknown = mayBeShown && share === undefined && (hasLines || linesWithoutKind > 0);
    if (!isOpen && !isUnknown) return;
    yield shareNotComputable(
      { linesWithoutKind },
      { source: placeOf(subject.submission.board, 'hiredPersons') },
    );
  },
};
