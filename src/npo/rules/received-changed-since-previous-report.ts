import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import { type Decimal, sum } from '../../xbrl/numbers/decimal.js';
import type { Funding } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { groupBy } from '../../maps/group-by.js';
import { placeOf, placesOf } from './subject/places.js';
import { previousReport } from './subject/previous.js';
import { schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const FIELDS = ['received', 'newcomers'] as const;
type Field = (typeof FIELDS)[number];

const receivedChanged = defineDiagnostic<{
  school: string;
  year: number;
  now: Decimal;
  then: Decimal;
  field: Field;
}>({
  code: 'npo:received-changed-since-previous-report',
  severity: 'warning',
  basis: ours(
    'volgt uit: het verslag van vorig jaar verantwoordt hetzelfde kalenderjaar (Regeling jaarverslaggeving onderwijs, artikel 3)',
  ),
  message: {
    nl: ({ school, year, now, then, field }) =>
      `${school} ontving in ${year} ${nl.euros(now)}${field === 'newcomers' ? ' voor nieuwkomers' : ''}, maar volgens het verslag van dat jaar ${nl.euros(then)}.`,
    en: ({ school, year, now, then, field }) =>
      `${school} received ${en.euros(now)}${field === 'newcomers' ? ' for newcomers' : ''} in ${year}, but ${en.euros(then)} according to the report of that year.`,
  },
  help: {
    nl: 'Controleer de regels van dat kalenderjaar met het overzicht financiële beschikkingen van DUO. Is het bedrag later vastgesteld, zet het verschil dan in het jaar waarin het is ontvangen.',
    en: 'Check the rows of that calendar year against the overview of funding decisions of DUO. Where the amount was settled later, put the difference in the year in which it was received.',
  },
});

/**
 * What was received in a calendar year does not change afterwards.
 *
 * Ours: last year's report accounts for the same calendar year (Regeling jaarverslaggeving onderwijs, article 3). A
 * warning: funding is settled later, and last year's report may have been wrong.
 */
export const receivedChangedSincePreviousReport: BusinessRule = {
  name: 'received-changed-since-previous-report',
  title: {
    nl: 'Wat vorig jaar is ontvangen, staat er nog zo',
    en: 'What was received last year still says so',
  },
  confidence: 'high',
  needs: ['receivedBySchoolYear', 'previousReport'],
  emits: [receivedChanged],

  *check(subject) {
    const previous = previousReport(subject);
    if (previous === undefined) return;
    const { reportingYear: year } = previous.submission;
    const reported = groupBy(previous.submission.funding, ({ brin }) => brin);
    const rows = subject.submission.funding.filter(({ calendarYear }) => calendarYear === year);
    for (const [brin, group] of groupBy(rows, (row) => row.brin)) {
      for (const field of FIELDS) {
        const [after, before] = [stating(group, field), stating(reported.get(brin) ?? [], field)];
        const [row, ...others] = after;
        if (row === undefined || before.length === 0) continue;
        const [now, then] = [amountOf(after, field), amountOf(before, field)];
        if (now.equals(then)) continue;
        yield receivedChanged(
          { school: schoolName(subject, brin), year, now, then, field },
          {
            source: placeOf(row, field),
            related: [...placesOf(subject, others, field), ...placesOf(subject, before, field)],
          },
        );
      }
    }
  },
};

function stating(rows: readonly Funding[], field: Field): readonly Funding[] {
  return rows.filter((row) => row[field] !== undefined);
}

function amountOf(rows: readonly Funding[], field: Field): Decimal {
  return sum(rows.flatMap((row) => row[field] ?? []));
}
