import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { placeOf, placesOf } from './subject/places.js';
import { hasMoneyStated, schoolAccounts } from './subject/school-accounts.js';
import { schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';
import { cellsBySchool, groupSpending } from './subject/spending-cells.js';
import { en, nl } from './subject/wording.js';

const noMoneyStated = defineDiagnostic<{ school: string; amount: Decimal }>({
  code: 'npo:spending-without-funding',
  severity: 'warning',
  basis: ours('volgt uit: het geld van het programma is per school toegekend (Stcrt. 2021, 39244)'),
  message: {
    nl: ({ school, amount }) =>
      `${school} besteedde ${nl.euros(amount)}, maar er staat geen ontvangen geld en geen saldo van vorig jaar bij deze school.`,
    en: ({ school, amount }) =>
      `${school} spent ${en.euros(amount)}, but no money received and no balance brought forward is stated for this school.`,
  },
  help: {
    nl: 'Vul bij Bekostiging in wat deze school heeft ontvangen, of bij de school wat zij van vorig jaar over had.',
    en: 'Fill in with the funding what this school received, or with the school what it had left of the year before.',
  },
});

/**
 * A school that spends money has money: received in some year, or brought forward.
 *
 * Ours: the funding regulation grants the money per school, but the official form does not ask for it. A
 * warning for that reason: without these amounts the spending cannot be judged, which
 * `more-spent-than-available` does where they are stated.
 */
export const spendingWithoutFunding: BusinessRule = {
  name: 'spending-without-funding',
  title: { nl: 'Een school die besteedt heeft geld', en: 'A school that spends has money' },
  confidence: 'high',
  needs: ['received', 'broughtForward', 'schoolSpending'],
  emits: [noMoneyStated],

  *check(subject) {
    const accounts = schoolAccounts(subject);
    for (const [brin, group] of groupSpending(cellsBySchool(subject), (cell) => cell.brin)) {
      const account = accounts.get(brin);
      if (account !== undefined && hasMoneyStated(account)) continue;
      const { lines, total: amount } = group;
      const [line, ...others] = lines;
      if (line === undefined || !amount.greaterThan(0)) continue;
      const [row] = account?.schools ?? [];
      const school = schoolName(subject, brin);
      yield row === undefined
        ? noMoneyStated(
            { school, amount },
            { source: placeOf(line, 'brin'), related: placesOf(subject, others, 'brin') },
          )
        : noMoneyStated(
            { school, amount },
            { source: placeOf(row, 'broughtForward'), related: placesOf(subject, lines, 'brin') },
          );
    }
  },
};
