import { defineDiagnostic, type Diagnostic, type Text } from '../../diagnostics/diagnostic.js';
import { type Decimal, sum } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { moneyOfNoSchool } from './subject/above-school-money.js';
import { type Overspending, overspendings } from './subject/overspending.js';
import { placeOf, placesOf } from './subject/places.js';
import type { RuleSubject } from './subject/rule-subject.js';
import { availableMoney, hasMoneyStated, schoolAccounts } from './subject/school-accounts.js';
import { findSchool, schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';
import { cellsBySchool, spendingOf } from './subject/spending-cells.js';
import { en, nl } from './subject/wording.js';

const basis = ours(
  'volgt uit: het rapport verantwoordt het geld van het programma (nponderwijs.nl, Verantwoording)',
);

const help: Text = {
  nl: 'Controleer de ontvangen bedragen, het saldo van vorig jaar en de regels. Geld van buiten het programma hoort niet in deze opgave.',
  en: 'Check the amounts received, the balance brought forward and the lines. Money from outside the programme does not belong in this submission.',
};

interface Params {
  readonly school: string;
  readonly year: number;
  readonly spent: Decimal;
  readonly received: Decimal;
}

const schoolOverspent = defineDiagnostic<Params & { broughtForward: Decimal }>({
  code: 'npo:more-spent-than-available',
  severity: 'error',
  basis,
  message: {
    nl: ({ school, year, spent, received, broughtForward }) =>
      `${school} besteedde in ${year} ${nl.euros(spent)}, maar ontving ${nl.euros(received)} en had van vorig jaar ${nl.euros(broughtForward)} over.`,
    en: ({ school, year, spent, received, broughtForward }) =>
      `${school} spent ${en.euros(spent)} in ${year}, but received ${en.euros(received)} and brought forward ${en.euros(broughtForward)}.`,
  },
  help,
});

const balanceBlank = defineDiagnostic<Params>({
  code: 'npo:balance-brought-forward-blank',
  severity: 'warning',
  basis,
  message: {
    nl: ({ school, year, spent, received }) =>
      `${school} besteedde in ${year} ${nl.euros(spent)} en ontving ${nl.euros(received)}; wat de school van vorig jaar over had, is niet ingevuld.`,
    en: ({ school, year, spent, received }) =>
      `${school} spent ${en.euros(spent)} in ${year} and received ${en.euros(received)}; what the school had left of the year before is not filled in.`,
  },
  help: {
    nl: 'Vul bij de school het saldo van vorig jaar in, en 0 als er niets over was.',
    en: 'Fill in with the school the balance brought forward, and 0 where nothing was left.',
  },
});

const boardOverspent = defineDiagnostic<{ year: number; spent: Decimal; available: Decimal }>({
  code: 'npo:board-spent-more-than-available',
  severity: 'error',
  basis,
  message: {
    nl: ({ year, spent, available }) =>
      `Het bestuur en de scholen besteedden in ${year} samen ${nl.euros(spent)}, maar hadden ${nl.euros(available)} te besteden.`,
    en: ({ year, spent, available }) =>
      `The board and its schools spent ${en.euros(spent)} together in ${year}, but had ${en.euros(available)} to spend.`,
  },
  help,
});

/**
 * In a calendar year a school spends no more than it received, for newcomers too, and brought forward.
 *
 * Ours, as arithmetic on what the programme's money is: the report accounts for it, and more than there was
 * cannot be it. An error: either the money or the spending is stated wrongly; a warning where the balance
 * brought forward is blank. Spending above the school on its behalf counts with the school; where some of
 * it names no school, the board as a whole is judged too. A school of which no money is stated is
 * `spending-without-funding`'s, one that does not say what it received `received-not-stated`'s, and one with a blank
 * for some of its branches `balance-of-branch-not-stated`'s.
 */
export const moreSpentThanAvailable: BusinessRule = {
  name: 'more-spent-than-available',
  title: { nl: 'Niet meer besteed dan er was', en: 'No more spent than there was' },
  confidence: 'high',
  needs: ['received', 'broughtForward', 'schoolSpending', 'aboveSchoolSpendingPerSchool'],
  emits: [schoolOverspent, balanceBlank, boardOverspent],

  *check(subject) {
    for (const [brin, found] of overspendings(subject)) yield overspent(subject, brin, found);
    yield* overspentByBoard(subject);
  },
};

function overspent(
  subject: RuleSubject,
  brin: string,
  { spent: { lines, total: spent }, available: { rows, received, broughtForward } }: Overspending,
): Diagnostic {
  const school = findSchool(subject, brin);
  const [line] = lines;
  const row = school ?? line;
  const source =
    row === undefined ? undefined : placeOf(row, school === undefined ? 'amount' : 'broughtForward');
  const related = [...placesOf(subject, rows, 'received'), ...placesOf(subject, lines, 'amount')];
  const params = { school: schoolName(subject, brin), year: subject.year.year, spent, received };
  return broughtForward === undefined
    ? balanceBlank(params, { source, related })
    : schoolOverspent({ ...params, broughtForward }, { source, related });
}

function* overspentByBoard(subject: RuleSubject): Generator<Diagnostic> {
  const [line, ...others] = moneyOfNoSchool(subject)?.lines ?? [];
  const spent = spendingOf(cellsBySchool(subject))?.total;
  if (line === undefined || spent === undefined) return;
  const accounts = [...schoolAccounts(subject).values()];
  const known = accounts.flatMap((account) => {
    const money = hasMoneyStated(account) ? availableMoney(subject, account) : undefined;
    return money?.broughtForward === undefined ? [] : money.total;
  });
  if (known.length === 0 || known.length < accounts.length) return;
  const available = sum(known);
  if (spent.lessThanOrEqualTo(available)) return;
  const related = placesOf(subject, others, 'amount');
  yield boardOverspent(
    { year: subject.year.year, spent, available },
    { source: placeOf(line, 'amount'), related },
  );
}
