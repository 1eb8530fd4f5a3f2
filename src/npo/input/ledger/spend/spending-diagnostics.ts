import { defineDiagnostic, type Text } from '../../../../diagnostics/diagnostic.js';
import type { Decimal } from '../../../../xbrl/numbers/decimal.js';
import { formatEuros } from '../../../model/money.js';
import { linesText } from '../lines/lines-text.js';

const basis = { document: 'npo-xbrl', clause: 'invoer, grootboek en koppeling' };

const nl = (amount: Decimal) => formatEuros(amount, 'nl');
const en = (amount: Decimal) => formatEuros(amount, 'en');

interface Money {
  readonly count: number;
  readonly amount: Decimal;
}

export const schoolNotKnown = defineDiagnostic<{ text: string; nearest: string | undefined }>({
  code: 'ledger:school-not-known',
  severity: 'error',
  basis,
  message: {
    nl: ({ text, nearest }) =>
      `Het koppelbestand noemt de school "${text}", die niet in de opgave staat${nearest === undefined ? '.' : `; bedoelde u "${nearest}"?`}`,
    en: ({ text, nearest }) =>
      `The mapping names the school "${text}", which is not in the submission${nearest === undefined ? '.' : `; did you mean "${nearest}"?`}`,
  },
  help: {
    nl: 'Schrijf de BRIN, de vestigingscode of de naam zoals zij op het blad Scholen staat.',
    en: 'Write the BRIN, the branch code or the name as it stands on the sheet Schools.',
  },
});

export const notPlaced = defineDiagnostic<Money & { labels: Text; lacks: Text }>({
  code: 'ledger:not-placed',
  severity: 'error',
  basis,
  message: {
    nl: ({ count, amount, labels, lacks }) =>
      `Niet meegeteld: ${linesText(count).nl} van NPO (samen ${nl(amount)}) met ${labels.nl}. De koppeling zegt niet ${lacks.nl}.`,
    en: ({ count, amount, labels, lacks }) =>
      `Not counted: ${linesText(count).en} of NPO (${en(amount)} together) with ${labels.en}. The mapping does not say ${lacks.en}.`,
  },
  help: {
    nl: 'Vul bij een van deze codes in het koppelbestand in wat ontbreekt; dat geldt voor elke regel met die code. Verschilt het per regel, vul het dan in het bestand bij de regels zelf in.',
    en: 'Fill in what is missing in the mapping, at one of these codes; it holds for every line with that code. Where it differs from line to line, fill it in at the lines themselves, in the file.',
  },
});

export const looksLikeNpo = defineDiagnostic<Money & { labels: Text }>({
  code: 'ledger:looks-like-npo',
  severity: 'warning',
  basis,
  message: {
    nl: ({ count, amount, labels }) =>
      `Niet meegeteld, maar zo te zien van NPO: ${linesText(count).nl} (samen ${nl(amount)}) met ${labels.nl}. De koppeling beslist er niet over.`,
    en: ({ count, amount, labels }) =>
      `Not counted, but NPO by the look of it: ${linesText(count).en} (${en(amount)} together) with ${labels.en}. The mapping does not decide.`,
  },
  help: {
    nl: 'Zet in het koppelbestand NPO op ja of op nee bij een van deze codes, een die alleen op zulke regels staat: wat u invult geldt voor elke regel met die code, en nee gaat voor ja. Is er zo geen, geef de regels dan in het bestand een eigen code. Van een balansrekening geldt alleen wat bij de rekening zelf staat.',
    en: 'Set NPO to yes or no in the mapping at one of these codes, one that only such lines have: what you fill in holds for every line with that code, and no goes before yes. If there is none, give the lines a code of their own in the file. Of an account of the balance sheet only what stands at the account itself counts.',
  },
});

export const translationMissing = defineDiagnostic<
  Money & { part: Text; text: string | undefined; nearest: string | undefined }
>({
  code: 'ledger:translation-missing',
  severity: 'error',
  basis,
  message: {
    nl: ({ count, amount, part, text, nearest }) =>
      `Niet meegeteld: ${linesText(count).nl} van NPO (samen ${nl(amount)}). Wat hier bij ${part.nl} staat${text === undefined ? '' : ` ("${text}")`}, is niet bekend${nearest === undefined ? '.' : `; bedoelde u "${nearest}"?`}`,
    en: ({ count, amount, part, text, nearest }) =>
      `Not counted: ${linesText(count).en} of NPO (${en(amount)} together). What stands here for ${part.en}${text === undefined ? '' : ` ("${text}")`} is not known${nearest === undefined ? '.' : `; did you mean "${nearest}"?`}`,
  },
  help: {
    nl: 'Zet het woord als code in het koppelbestand en vul erachter in wat het betekent, of verbeter het in het bestand.',
    en: 'Put the word into the mapping as a code and fill in what it means, or mend it in the file.',
  },
});

export const codesContradict = defineDiagnostic<Money & { labels: Text; about: Text }>({
  code: 'ledger:codes-contradict',
  severity: 'error',
  basis,
  message: {
    nl: ({ count, amount, labels, about }) =>
      `Niet meegeteld: ${linesText(count).nl} van NPO (samen ${nl(amount)}) met ${labels.nl}. Die codes spreken elkaar in de koppeling tegen over ${about.nl}.`,
    en: ({ count, amount, labels, about }) =>
      `Not counted: ${linesText(count).en} of NPO (${en(amount)} together) with ${labels.en}. In the mapping these codes contradict each other about ${about.en}.`,
  },
  help: {
    nl: 'Laat het in het koppelbestand leeg bij een rekening, kostenplaats, kostendrager of project die het verkeerd heeft, of verbeter de boeking. Een woord uit een kolom School, Niveau of Interventie moet bekend zijn; telt zo’n kolom niet, laat dan haar betekenis leeg.',
    en: 'In the mapping, leave it blank at an account, cost centre, cost unit or project that has it wrong, or mend the entry. A word of a column School, Level or Intervention must be known; where such a column does not count, leave its meaning blank.',
  },
});

export const accountInCredit = defineDiagnostic<Money & { labels: Text }>({
  code: 'ledger:account-in-credit',
  severity: 'warning',
  basis,
  message: {
    nl: ({ count, amount, labels }) =>
      `Per saldo credit: ${linesText(count).nl} van NPO met ${labels.nl} (samen ${nl(amount)}). Dat maakt de besteding kleiner.`,
    en: ({ count, amount, labels }) =>
      `A credit on balance: ${linesText(count).en} of NPO with ${labels.en} (${en(amount)} together). That makes the spending smaller.`,
  },
  help: {
    nl: 'Is het een opbrengst of hoort het op de balans, zet NPO dan bij die rekening op nee in het koppelbestand. Staan kosten in dit bestand met een min (of zijn zij omgekeerd gelezen), verander dan het teken, bij notatie. Is het een creditnota of correctie, dan hoeft u niets te doen.',
    en: 'If it is income or belongs on the balance sheet, set NPO to no at that account in the mapping. If costs have a minus in this file (or were read the wrong way round), change the sign, at notation. If it is a credit note or correction, nothing needs doing.',
  },
});

export const nothingMapped = defineDiagnostic<{ count: number }>({
  code: 'ledger:nothing-mapped',
  severity: 'warning',
  basis,
  message: {
    nl: ({ count }) =>
      `Geen van de ${count} regels van dit bestand is met deze koppeling een besteding van NPO.`,
    en: ({ count }) => `With this mapping none of the ${count} lines of this file is spending of NPO.`,
  },
  help: {
    nl: 'Controleer of de koppeling bij dit bestand hoort en of NPO er ergens op ja staat.',
    en: 'Check that the mapping belongs to this file and that NPO is yes somewhere in it.',
  },
});

export const reconciled = defineDiagnostic<{
  total: Money;
  mapped: Money;
  notNpo: Money;
  unmapped: Money;
}>({
  code: 'ledger:reconciled',
  severity: 'info',
  basis,
  message: {
    nl: ({ total, mapped, notNpo, unmapped }) =>
      `Van ${linesText(total.count).nl} (saldo ${nl(total.amount)}) ${mapped.count === 1 ? 'is' : 'zijn'} ${mapped.count} besteding van NPO (${nl(mapped.amount)}), ${notNpo.count} niet van NPO (${nl(notNpo.amount)}) en ${unmapped.count} niet gekoppeld (${nl(unmapped.amount)}).`,
    en: ({ total, mapped, notNpo, unmapped }) =>
      `Of ${linesText(total.count).en} (balance ${en(total.amount)}) ${mapped.count} ${mapped.count === 1 ? 'is' : 'are'} spending of NPO (${en(mapped.amount)}), ${notNpo.count} not of NPO (${en(notNpo.amount)}) and ${unmapped.count} not mapped (${en(unmapped.amount)}).`,
  },
  help: {
    nl: 'Leg de bedragen naast uw eigen overzicht; npo-xbrl map met --mapping toont wat niet gekoppeld is.',
    en: 'Hold the amounts against your own overview; npo-xbrl map with --mapping shows what is not mapped.',
  },
});

export const countedTwice = defineDiagnostic<Money & { first: string; second: string }>({
  code: 'ledger:counted-twice',
  severity: 'warning',
  basis,
  message: {
    nl: ({ count, amount, first, second }) =>
      `Zowel in ${first} als in ${second}: ${linesText(count).nl} (samen ${nl(amount)}) met dezelfde school, interventie en datum en hetzelfde bedrag. Zij tellen nu dubbel.`,
    en: ({ count, amount, first, second }) =>
      `Both in ${first} and in ${second}: ${linesText(count).en} (${en(amount)} together) of the same school, intervention, date and amount. They count twice now.`,
  },
  help: {
    nl: 'Haal de regels weg uit een van de twee; zijn het twee uitgaven, dan hoeft u niets te doen.',
    en: 'Remove the lines from one of the two; if they are two payments, nothing needs doing.',
  },
});

export const totalsAgree = defineDiagnostic<{
  amount: Decimal;
  cells: number;
  first: string;
  second: string;
}>({
  code: 'ledger:totals-agree',
  severity: 'warning',
  basis,
  message: {
    nl: ({ amount, cells, first, second }) =>
      `Zowel ${first} als ${second} heeft bij ${cells === 1 ? 'een school en interventie' : `${String(cells)} combinaties van school en interventie`} precies hetzelfde totaal (samen ${nl(amount)}); waarschijnlijk is het dezelfde besteding, en telt zij nu dubbel.`,
    en: ({ amount, cells, first, second }) =>
      `Both ${first} and ${second} have exactly the same total for ${cells === 1 ? 'a school and intervention' : `${String(cells)} combinations of school and intervention`} (${en(amount)} together); it is probably the same spending, and counts twice now.`,
  },
  help: {
    nl: 'Geef de besteding maar een keer op: in het blad Besteding of in het grootboek.',
    en: 'Give the spending once only: on the sheet Spending or in the ledger.',
  },
});

export const partsAgree = defineDiagnostic<{ cells: number; first: string; second: string }>({
  code: 'ledger:parts-agree',
  severity: 'warning',
  basis,
  message: {
    nl: ({ cells, first, second }) =>
      `Bij ${cells === 1 ? 'een school en interventie' : `${String(cells)} combinaties van school en interventie`} is een deel van wat in ${first} of ${second} staat op de cent even groot als (een deel van) wat in de andere van de twee staat; waarschijnlijk is dat dezelfde besteding (lonen die ook in het grootboek staan bijvoorbeeld), en telt zij nu dubbel.`,
    en: ({ cells, first, second }) =>
      `For ${cells === 1 ? 'a school and intervention' : `${String(cells)} combinations of school and intervention`} a part of what stands in ${first} or ${second} is to the cent as large as (a part of) what stands in the other of the two; that is probably the same spending (wages that are in the ledger too, for instance), and counts twice now.`,
  },
  help: {
    nl: 'Vergelijk de regels van deze school en interventie in beide. Geef wat in allebei staat maar een keer op; zijn het verschillende uitgaven, dan hoeft u niets te doen.',
    en: 'Compare the lines of this school and intervention in both. Give what stands in both once only; if they are different payments, nothing needs doing.',
  },
});
