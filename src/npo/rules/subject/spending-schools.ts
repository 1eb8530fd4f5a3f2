import { oncePerSubject } from './once-per-subject.js';
import { cellsBySchool } from './spending-cells.js';

/** The schools that spent money, or whose money was spent above them; a credit note alone spends nothing. */
export const spendingSchools = oncePerSubject(
  (subject): ReadonlySet<string> =>
    new Set(
      cellsBySchool(subject).flatMap(({ brin, lines }) =>
        brin !== undefined && lines.some(({ amount }) => amount.greaterThan(0)) ? brin : [],
      ),
    ),
);
