import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { SchoolYear } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { placeOf, placesOf } from './subject/places.js';
import { hasMoneyStated, schoolAccounts, schoolsWithoutReceived } from './subject/school-accounts.js';
import { schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';

const receivedBlank = defineDiagnostic<{
  school: string;
  year: number;
  schoolYears: readonly SchoolYear[];
}>({
  code: 'npo:received-not-stated',
  severity: 'warning',
  basis: ours('volgt uit: leeg is geen nul'),
  message: {
    nl: ({ school, year, schoolYears }) =>
      `Wat ${school} in ${year} ontving${schoolYears.length === 0 ? '' : ` voor ${schoolYears.join(' en ')}`}, is niet ingevuld. Het rapport noemt daarom niet wat de school in ${year} ontving en over heeft, en ook niet wat alle scholen samen ontvingen en over hebben.`,
    en: ({ school, year, schoolYears }) =>
      `What ${school} received in ${year}${schoolYears.length === 0 ? '' : ` for ${schoolYears.join(' and ')}`} is not filled in. So the report does not tell what the school received in ${year} and has left, nor what all schools together received and have left.`,
  },
  help: {
    nl: 'Vul bij Bekostiging in wat de school in dit kalenderjaar voor elk schooljaar ontving, en 0 waar zij niets ontving.',
    en: 'Fill in with the funding what the school received in this calendar year for each school year, and 0 where it received nothing.',
  },
  advice: {
    nl: 'Voor een schooljaar zonder nieuw geld, zoals 2023-2024, hoeft niets te worden ingevuld. Voor een schooljaar met nieuw geld waarin de school een programma, leerlingen of besteding had, hoort er een regel te zijn, ook als al het geld in het andere kalenderjaar kwam: vul dan 0 in. Geld voor nieuwkomers alleen is niet alles wat een school ontving.',
    en: 'For a school year without new money, such as 2023-2024, nothing needs to be filled in. For a school year with new money in which the school had a programme, pupils or spending there should be a row, also where all the money came in the other calendar year: fill in 0 then. Money for newcomers alone is not all that a school received.',
  },
});

/**
 * What a school received in a calendar year with new money is stated, for every school year of its rows, and for
 * every school year with new money in which it had a programme, pupils or spending and money may have come.
 *
 * Ours: neither a blank nor a row that is not there is zero, so neither what was received nor what is left is known
 * then. A warning, as for `balance-brought-forward-blank`: nothing is contradicted. A school year of which nothing is
 * known of the school may be from before it opened or after it closed. A school of which no money is stated and no
 * row is there is `spending-without-funding`'s, once it spent.
 */
export const receivedNotStated: BusinessRule = {
  name: 'received-not-stated',
  title: { nl: 'Wat een school ontving is ingevuld', en: 'What a school received is filled in' },
  confidence: 'high',
  needs: ['received', 'broughtForward'],
  emits: [receivedBlank],

  *check(subject) {
    const accounts = schoolAccounts(subject);
    for (const [brin, { rows, schoolYears }] of schoolsWithoutReceived(subject)) {
      const account = accounts.get(brin);
      if (account === undefined || (rows.length === 0 && !hasMoneyStated(account))) continue;
      const [row, ...others] = rows;
      const [listed = account.funding[0]] = account.schools;
      const source = row === undefined ? listed && placeOf(listed, 'brin') : placeOf(row, 'received');
      yield receivedBlank(
        { school: schoolName(subject, brin), year: subject.year.year, schoolYears },
        { source, related: placesOf(subject, others, 'received') },
      );
    }
  },
};
