import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { placeOf } from './subject/places.js';
import { unspentGuidance } from './subject/sources.js';
import { unspentMoney as unspentMoneyOf } from './subject/unspent-money.js';
import { en, nl, type Wording } from './subject/wording.js';

interface Params {
  readonly year: number;
  readonly left: Decimal;
  readonly receivedAhead: Decimal;
  readonly reserve: Decimal | undefined;
  readonly item: Decimal | undefined;
}

const stated = (amount: Decimal | undefined, { euros }: Wording, blank: string) =>
  amount === undefined ? blank : euros(amount);

const moneyLeft = defineDiagnostic<Params>({
  code: 'npo:unspent-money',
  severity: 'info',
  basis: unspentGuidance('niet besteed geld als bestemmingsreserve, of als specifieke post'),
  message: {
    nl: ({ year, left, receivedAhead, reserve, item }) =>
      `Eind ${year} is ${nl.euros(left)} niet besteed. Als bestemmingsreserve: ${nl.euros(left)} (ingevuld: ${stated(reserve, nl, 'niets')}). Als specifieke post voor wat in ${year} vooruit is ontvangen: hoogstens ${nl.euros(receivedAhead)} (ingevuld: ${stated(item, nl, 'niets')}).`,
    en: ({ year, left, receivedAhead, reserve, item }) =>
      `At the end of ${year} ${en.euros(left)} is unspent. As a designated reserve: ${en.euros(left)} (filled in: ${stated(reserve, en, 'nothing')}). As a specific item for what was received ahead in ${year}: ${en.euros(receivedAhead)} at most (filled in: ${stated(item, en, 'nothing')}).`,
  },
  help: {
    nl: 'Kies met uw accountant hoe het geld in de jaarrekening staat, en vul bij Bestuur beide bedragen in.',
    en: 'Choose with your auditor how the annual accounts show the money, and fill in both amounts with the board.',
  },
  advice: {
    nl: 'De sectororganisaties raden een bestemmingsreserve NPO aan. Volgens een uitspraak van de Raad voor de Jaarverslaggeving, zoals de AVS die aanhaalt, mag geld dat in het ene kalenderjaar voor het volgende is ontvangen als specifieke post worden getoond, zodat het niet in de algemene reserve komt. Beide mogen; npo-xbrl kiest niet. Wat hoogstens als specifieke post kan, is per school het kleinste van wat over is en wat dit jaar is ontvangen voor een schooljaar dat volgend jaar doorloopt, en samen niet meer dan wat er over is.',
    en: 'The sector bodies recommend a designated reserve NPO. According to a ruling of the Raad voor de Jaarverslaggeving, as AVS quotes it, money received in one calendar year for the next may be shown as a specific item, so that it does not end up in the general reserve. Both are allowed; npo-xbrl does not choose. What can be a specific item at most is by school the lesser of what is left and what was received this year for a school year that goes on in the next, and together no more than is left.',
  },
});

/**
 * Unspent money is shown, both ways in which the annual accounts may show it.
 *
 * Source: PO-Raad and VO-raad advise a designated reserve; AVS quotes a ruling that allows a specific item for
 * money received ahead. A note, never an error: unspent money may be kept.
 */
export const unspentMoney: BusinessRule = {
  name: 'unspent-money',
  title: {
    nl: 'Niet besteed geld wordt op beide manieren getoond',
    en: 'Unspent money is shown in both ways',
  },
  confidence: 'medium',
  needs: [
    'received',
    'broughtForward',
    'receivedBySchoolYear',
    'balanceSheet',
    'aboveSchoolSpendingPerSchool',
  ],
  emits: [moneyLeft],

  *check(subject) {
    const unspent = unspentMoneyOf(subject);
    const { board } = subject.submission;
    if (unspent?.left.greaterThan(0) !== true) return;
    const { designatedReserve: reserve, specificItem: item } = board;
    yield moneyLeft(
      { year: subject.year.year, ...unspent, reserve, item },
      { source: placeOf(board, 'designatedReserve'), related: [placeOf(board, 'specificItem')] },
    );
  },
};
