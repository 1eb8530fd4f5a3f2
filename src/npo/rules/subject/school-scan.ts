import type { Programme } from '../../model/submission.js';
import { groupBy } from '../../../maps/group-by.js';
import { programmesOfYear } from './programme-rows.js';
import type { RuleSubject } from './rule-subject.js';

/**
 * The programmes of the reporting year that no scan underlies: not their own, nor one that the same
 * school made for an earlier school year. A scan is made once and carries the programmes after it
 * (ours); a branch has its own scan or that of the whole school, the whole school also a branch's.
 */
export function* withoutScan(subject: RuleSubject): Generator<Programme> {
  const scanned = groupBy(
    subject.submission.programmes.filter(({ scan }) => scan === 'yes'),
    ({ brin }) => brin,
  );
  const first = new Map<string, string>();
  for (const rows of scanned.values()) {
    for (const { brin, branch, schoolYear } of rows) {
      for (const key of [brin, `${brin} ${branch ?? ''}`]) {
        const known = first.get(key);
        if (known === undefined || schoolYear < known) first.set(key, schoolYear);
      }
    }
  }
  for (const programme of programmesOfYear(subject)) {
    const { brin, branch, schoolYear } = programme;
    const keys = branch === undefined ? [brin] : [`${brin} ${branch}`, `${brin} `];
    const covered = keys.some((key) => {
      const since = first.get(key);
      return since !== undefined && since <= schoolYear;
    });
    if (!covered) yield programme;
  }
}
