import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { placeOf, placesOf } from './subject/places.js';
import { availableMoney, schoolAccounts } from './subject/school-accounts.js';
import { schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';
import { cellsBySchool, groupSpending } from './subject/spending-cells.js';
import { en, nl } from './subject/wording.js';

const nothingSpent = defineDiagnostic<{ school: string; year: number; available: Decimal }>({
  code: 'npo:received-but-nothing-spent',
  severity: 'warning',
  basis: ours('volgt uit: verantwoording van het geld per school (nponderwijs.nl, Verantwoording)'),
  message: {
    nl: ({ school, year, available }) =>
      `${school} had in ${year} ${nl.euros(available)} te besteden (ontvangen en van vorig jaar over), maar er is niets aan deze school besteed.`,
    en: ({ school, year, available }) =>
      `${school} had ${en.euros(available)} to spend in ${year} (received and left over from the year before), but nothing was spent on this school.`,
  },
  help: {
    nl: 'Controleer of er regels ontbreken of op een andere BRIN-code staan. Is het geld bewaard, licht dat dan toe in het bestuursverslag.',
    en: 'Check whether lines are missing or stand under another BRIN code. Where the money was kept, explain that in the management report.',
  },
});

/**
 * A school that had money did something with it.
 *
 * Ours: unspent money may be kept and is not reclaimed (PO-Raad, Handreiking verantwoording NPO), so nothing
 * is wrong with it; but a school without a single line is more often a school that was forgotten. A
 * warning. Lines that cancel each other out count as nothing.
 */
export const receivedButNothingSpent: BusinessRule = {
  name: 'received-but-nothing-spent',
  title: { nl: 'Een school met geld heeft bestedingen', en: 'A school with money has spending' },
  confidence: 'medium',
  needs: ['received', 'broughtForward', 'schoolSpending', 'aboveSchoolSpendingPerSchool'],
  emits: [nothingSpent],

  *check(subject) {
    const spending = groupSpending(cellsBySchool(subject), ({ brin }) => brin);
    for (const account of schoolAccounts(subject).values()) {
      const available = availableMoney(subject, account);
      const spent = spending.get(account.brin)?.total;
      if (available?.total.greaterThan(0) !== true || (spent !== undefined && !spent.isZero())) continue;
      const received = placesOf(subject, available.rows, 'received');
      const [school] = account.schools;
      const source = received[0] ?? (school === undefined ? undefined : placeOf(school, 'broughtForward'));
      yield nothingSpent(
        { school: schoolName(subject, account.brin), year: subject.year.year, available: available.total },
        { source, related: received.slice(1) },
      );
    }
  },
};
