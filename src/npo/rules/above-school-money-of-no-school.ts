import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { moneyOfNoSchool } from './subject/above-school-money.js';
import { placeOf, placesOf } from './subject/places.js';
import { ours } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const ownerNotStated = defineDiagnostic<{ lines: number | undefined; amount: Decimal }>({
  code: 'npo:above-school-money-of-no-school',
  severity: 'warning',
  basis: ours(
    'volgt uit: de MR van de school bepaalt welk deel van haar geld bovenschools mag worden ingezet (AVS)',
  ),
  message: {
    nl: ({ lines, amount }) =>
      `Van ${nl.euros(amount)} bovenschoolse besteding${lines === undefined ? '' : ` (${nl.lines(lines)})`} staat niet van welke school het geld was; per school is dan niet na te gaan of de MR dat deel had aangewezen.`,
    en: ({ lines, amount }) =>
      `It is not stated whose money ${en.euros(amount)} of spending above school level was${lines === undefined ? '' : ` (${en.lines(lines)})`}, so nobody can tell per school whether the MR had set that part apart.`,
  },
  help: {
    nl: 'Vul bij deze regels de BRIN-code in van de school waarvan het geld was, en splits een regel die over meer scholen gaat.',
    en: 'Fill in with these lines the BRIN code of the school whose money it was, and split a line that is about several schools.',
  },
});

/**
 * Spending above the school says whose money it was.
 *
 * Ours: the part that may be used above the school is set apart school by school (AVS). A warning: the official
 * form reports above-school money for the board as a whole, so nothing reported is wrong.
 */
export const aboveSchoolMoneyOfNoSchool: BusinessRule = {
  name: 'above-school-money-of-no-school',
  title: {
    nl: 'Bovenschools geld heeft een school van herkomst',
    en: 'Money above the school says whose it was',
  },
  confidence: 'high',
  needs: ['aboveSchoolSpendingPerSchool'],
  emits: [ownerNotStated],

  *check(subject) {
    const money = moneyOfNoSchool(subject);
    const [line, ...others] = money?.lines ?? [];
    if (money === undefined || line === undefined) return;
    // A report has no lines.
    const isOfReport = subject.submission.aboveSchoolBySchool !== undefined;
    yield ownerNotStated(
      { lines: isOfReport ? undefined : money.lines.length, amount: money.total },
      { source: placeOf(line, 'brin'), related: placesOf(subject, others, 'brin') },
    );
  },
};
