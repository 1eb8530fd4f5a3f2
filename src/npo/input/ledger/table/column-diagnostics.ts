import { defineDiagnostic, type Text } from '../../../../diagnostics/diagnostic.js';
import type { Decimal } from '../../../../xbrl/numbers/decimal.js';
import { linesText } from '../lines/lines-text.js';

/** What does not agree between the columns of a ledger, its amounts, and the sign that a mapping says. */

const basis = { document: 'npo-xbrl', clause: 'invoer, grootboek en koppeling' };

export const signOfOtherColumns = defineDiagnostic<{
  sign: Text;
  needed: Text;
  named: Text;
  fitting: Text;
}>({
  code: 'ledger:sign-of-other-columns',
  severity: 'error',
  basis,
  message: {
    nl: ({ sign, needed, named, fitting }) =>
      `Het teken "${sign.nl}" hoort bij ${needed.nl}, maar aangewezen is in dit bestand: ${named.nl}. Daarbij past ${fitting.nl}.`,
    en: ({ sign, needed, named, fitting }) =>
      `The sign "${sign.en}" goes with ${needed.en}, but named in this file is: ${named.en}. With that goes ${fitting.en}.`,
  },
  help: {
    nl: 'Verander in het koppelbestand bij notatie het teken, of wijs bij kolom de kolommen aan waar dit teken bij hoort.',
    en: 'Change the sign in the mapping, at notation, or name at column the columns that this sign goes with.',
  },
});

export const sidesNotRead = defineDiagnostic<{ amount: string; debit: string; credit: string; sign: Text }>({
  code: 'ledger:sides-not-read',
  severity: 'warning',
  basis,
  message: {
    nl: ({ amount, debit, credit, sign }) =>
      `Met het teken "${sign.nl}" is alleen kolom "${amount}" gelezen; wat in "${debit}" en "${credit}" staat, telt niet mee.`,
    en: ({ amount, debit, credit, sign }) =>
      `With the sign "${sign.en}" only column "${amount}" was read; what stands in "${debit}" and "${credit}" does not count.`,
  },
  help: {
    nl: 'Zet in het koppelbestand bij notatie het teken op "kolommen debet en credit", zeker als het andere een lopend saldo of factuurtotaal is. Klopt het zo, laat dan de betekenis van de kolommen debet en credit leeg.',
    en: 'Set the sign in the mapping, at notation, to "columns debit and credit", certainly if the other is a running balance or the total of an invoice. If it is right, leave the meaning of the columns debit and credit blank.',
  },
});

interface NegativeSides {
  readonly debit: { readonly all: number; readonly negative: number };
  readonly credit: { readonly all: number; readonly negative: number };
}

const negatives = ({ debit, credit }: NegativeSides): Text => ({
  nl: `${debit.negative} van de ${debit.all} debetregels en ${credit.negative} van de ${credit.all} creditregels`,
  en: `${debit.negative} of the ${debit.all} debit lines and ${credit.negative} of the ${credit.all} credit lines`,
});

export const signToChoose = defineDiagnostic<NegativeSides>({
  code: 'ledger:sign-to-choose',
  severity: 'error',
  basis,
  message: {
    nl: (sides) =>
      `Naast de kolom met D of C staat er ook een min bij bedragen: bij ${negatives(sides).nl}. Welke van de twee het teken geeft, zegt de koppeling niet.`,
    en: (sides) =>
      `Beside the column with D or C there is a minus at amounts too: at ${negatives(sides).en}. Which of the two gives the sign, the mapping does not say.`,
  },
  help: {
    nl: 'Zet in het koppelbestand een regel met onderdeel notatie, code teken en als betekenis "kosten positief" als de bedragen zelf al een plus of min hebben ("kosten negatief" als kosten daarbij een min hebben), of "kolom met D of C" als een min alleen een correctie is.',
    en: 'Put a row into the mapping with part notation, code sign and as meaning "costs positive" if the amounts have a plus or minus of their own ("costs negative" if costs have a minus there), or "column with D or C" if a minus is a correction only.',
  },
});

export const signTurnedTwice = defineDiagnostic<NegativeSides & { fitting: Text }>({
  code: 'ledger:sign-turned-twice',
  severity: 'warning',
  basis,
  message: {
    nl: (params) =>
      `De bedragen hebben zo te zien zelf al een plus of een min (een min bij ${negatives(params).nl}), en de kolom met D of C keert ze nu nog eens om. Daarbij past het teken "${params.fitting.nl}".`,
    en: (params) =>
      `The amounts seem to have a plus or minus of their own (a minus at ${negatives(params).en}), and the column with D or C turns them once more. With that goes the sign "${params.fitting.en}".`,
  },
  help: {
    nl: 'Verander in het koppelbestand bij notatie het teken. Is een min hier steeds een correctie, dan hoeft u niets te doen.',
    en: 'Change the sign in the mapping, at notation. If each minus is a correction here, nothing needs doing.',
  },
});

export const dateNotMonthFirst = defineDiagnostic<{ column: Text; text: string; count: number }>({
  code: 'ledger:date-not-month-first',
  severity: 'error',
  basis,
  message: {
    nl: ({ column, text, count }) =>
      `De datum "${text}" bij "${column.nl}" bestaat niet als maand, dag, jaar${count === 1 ? '.' : `, en ${count - 1} andere evenmin.`}`,
    en: ({ column, text, count }) =>
      `The date "${text}" at "${column.en}" does not exist as month, day, year${count === 1 ? '.' : `, nor do ${count - 1} others.`}`,
  },
  help: {
    nl: 'Verbeter de datum. Staan de datums als dag, maand, jaar, zet dan in het koppelbestand bij notatie de datumvolgorde op dag eerst.',
    en: 'Mend the date. If the dates are day, month, year, set the date order in the mapping, at notation, to day first.',
  },
});

export const monthAsDate = defineDiagnostic<{ count: number }>({
  code: 'ledger:month-as-date',
  severity: 'info',
  basis,
  message: {
    nl: ({ count }) =>
      `Bij ${count} ${count === 1 ? 'regel' : 'regels'} staat alleen een maand als datum; gelezen is de laatste dag van die maand.`,
    en: ({ count }) =>
      `${count} ${count === 1 ? 'line has' : 'lines have'} only a month for a date; the last day of that month was read.`,
  },
  help: {
    nl: 'Verslagjaar en schooljaar volgen uit de maand; u hoeft niets te doen.',
    en: 'The reporting year and school year follow from the month; nothing needs doing.',
  },
});

export const currencyOfLines = defineDiagnostic<{
  count: number;
  amount: Decimal;
  currency: string;
  header: string;
}>({
  code: 'ledger:currency-of-lines',
  severity: 'warning',
  basis,
  message: {
    nl: ({ count, amount, currency, header }) =>
      `Bij ${linesText(count).nl} is de valuta "${currency}", en is wat in kolom "${header}" staat (samen ${amount.toFixed(2).replace('.', ',')}) gelezen als euro’s.`,
    en: ({ count, amount, currency, header }) =>
      `At ${linesText(count).en} the currency is "${currency}", and what stands in column "${header}" (${amount.toFixed(2)} together) was read as euros.`,
  },
  help: {
    nl: 'Wijs in het koppelbestand de kolom met het bedrag in euro’s aan als bedrag. Staan in deze kolom al euro’s, dan hoeft u niets te doen.',
    en: 'Name the column with the amount in euros as the amount in the mapping. If this column has euros already, nothing needs doing.',
  },
});

export const columnsNotKnown = defineDiagnostic<{ missing: Text }>({
  code: 'ledger:columns-not-known',
  severity: 'error',
  basis,
  message: {
    nl: ({ missing }) => `In dit bestand is niet gevonden: ${missing.nl}.`,
    en: ({ missing }) => `This file was found to have no: ${missing.en}.`,
  },
  help: {
    nl: 'Zet bij onderdeel kolom in het koppelbestand welke kop wat betekent; npo-xbrl map doet een voorstel, en de opmerking bij een kolom zegt wat er te kiezen of op te tellen is.',
    en: 'Say in the mapping, at part column, which header means what; npo-xbrl map makes a proposal, and the remark at a column says what there is to choose or to add up.',
  },
});

export const sheetsNotRead = defineDiagnostic<{
  read: string;
  named: readonly { readonly sheet: string; readonly lines: number }[];
  all: number;
}>({
  code: 'ledger:sheets-not-read',
  severity: 'warning',
  basis,
  message: {
    nl: ({ read, named, all }) =>
      `Als grootboek is blad "${read.slice(0, 80)}" gelezen. Op andere bladen staan ook regels met een datum en een bedrag, die niet meetellen: ${named.map(({ sheet, lines: count }) => `"${sheet.slice(0, 80)}" (${linesText(count).nl})`).join(', ')}${all > named.length ? ` en nog ${String(all - named.length)} andere` : ''}.`,
    en: ({ read, named, all }) =>
      `Sheet "${read.slice(0, 80)}" was read as the ledger. Other sheets have lines with a date and an amount too, which do not count: ${named.map(({ sheet, lines: count }) => `"${sheet.slice(0, 80)}" (${linesText(count).en})`).join(', ')}${all > named.length ? ` and ${String(all - named.length)} others` : ''}.`,
  },
  help: {
    nl: 'Horen zij mee te tellen, zet dan alle regels onder elkaar op één blad, of geef elk blad als eigen bestand met --ledger. Anders hoeft u niets te doen.',
    en: 'If they should count, put all lines below each other on one sheet, or give each sheet as a file of its own with --ledger. Otherwise nothing needs doing.',
  },
});

export const sideNotKnown = defineDiagnostic<{ text: string; count: number }>({
  code: 'ledger:side-not-known',
  severity: 'error',
  basis,
  message: {
    nl: ({ text, count }) =>
      `"${text}" zegt niet of het bedrag debet of credit is${count === 1 ? '.' : `, en zo nog ${String(count - 1)} andere.`}`,
    en: ({ text, count }) =>
      `"${text}" does not tell whether the amount is debit or credit${count === 1 ? '.' : `, and ${String(count - 1)} others likewise.`}`,
  },
  help: {
    nl: 'Schrijf D of C (debet of credit), of wijs in het koppelbestand een andere kolom of een ander teken aan.',
    en: 'Write D or C (debit or credit), or name another column or sign in the mapping.',
  },
});
