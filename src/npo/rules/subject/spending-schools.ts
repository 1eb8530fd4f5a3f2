import { oncePerSubject } from './once-per-subject.js';
import { cellsBySchool } from './spending-cells.js';

/**
 * The schools that spent money, or whose money was spent above them; a credit note alone spends nothing.
 * Every school where nobody can tell.
 */
export const spendingSchools = oncePerSubject((subject): ReadonlySet<string> => {
  const { programmes } = subject.submission;
  if (subject.spendingIsUnknown === true) return new Set(programmes.map(({ brin }) => brin));
  return new Set(
    cellsBySchool(subject).flatMap(({ brin, lines }) =>
      brin !== undefined && lines.some(({ amount }) => amount.greaterThan(0)) ? brin : [],
    ),
  );
});
